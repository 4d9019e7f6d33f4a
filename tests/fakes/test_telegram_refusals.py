import time
from collections.abc import Awaitable, Callable

import httpx
import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.types import BufferedInputFile, ReactionTypeEmoji, ReplyParameters

from fakes.jsontypes import JsonObject
from fakes.process import running_fake
from fakes.telegram.client import Customer, FakeBot, FakeTelegram
from fakes.telegram.samples import make_picture
from tests.fakes.telegram_judges import ask

Question = Callable[[Bot, int], Awaitable[object]]


def picture(width: int, height: int) -> BufferedInputFile:
    return BufferedInputFile(make_picture(1, size=(width, height)), "1.jpg")


NOT_A_PICTURE = BufferedInputFile(b"not a picture", "1.jpg")
HEAVY_PICTURE = BufferedInputFile(bytes(10 * 1024 * 1024 + 1), "1.jpg")
ABSENT = ReplyParameters(message_id=999)
HEARTS = [ReactionTypeEmoji(emoji="❤"), ReactionTypeEmoji(emoji="❤\u200d🔥")]
PIZZA = [ReactionTypeEmoji(emoji="🍕")]

REFUSED: list[tuple[str, Question]] = [
    ("chat not found", lambda judge, _: judge.send_message(1, "Є")),
    ("message text is empty", lambda judge, chat: judge.send_message(chat, " \n ")),
    ("message is too long", lambda judge, chat: judge.send_message(chat, "я" * 4097)),
    ("message is too long", lambda judge, chat: judge.send_message(chat, "💡" * 2049)),
    (
        "message caption is too long",
        lambda judge, chat: judge.send_photo(chat, picture(9, 9), caption="я" * 1025),
    ),
    (
        "message to be replied not found",
        lambda judge, chat: judge.send_message(chat, "Є", reply_parameters=ABSENT),
    ),
    ("PHOTO_INVALID_DIMENSIONS", lambda judge, chat: judge.send_photo(chat, picture(300, 2))),
    ("IMAGE_PROCESS_FAILED", lambda judge, chat: judge.send_photo(chat, NOT_A_PICTURE)),
    ("file is too big", lambda judge, chat: judge.send_photo(chat, HEAVY_PICTURE)),
    ("wrong file identifier", lambda judge, chat: judge.send_photo(chat, "AgAC_nobody")),
    (
        "failed to get HTTP URL content",
        lambda judge, chat: judge.send_photo(chat, "http://127.0.0.1:9/1.jpg"),
    ),
    (
        "message to edit not found",
        lambda judge, chat: judge.edit_message_text("Є", chat_id=chat, message_id=999),
    ),
    (
        "message can't be edited",
        lambda judge, chat: judge.edit_message_text("Є", chat_id=chat, message_id=1),
    ),
    ("message to delete not found", lambda judge, chat: judge.delete_message(chat, 999)),
    ("too many message identifiers", lambda judge, chat: judge.delete_messages(chat, [1] * 101)),
    ("REACTIONS_TOO_MANY", lambda judge, chat: judge.set_message_reaction(chat, 1, [*HEARTS])),
    ("REACTION_INVALID", lambda judge, chat: judge.set_message_reaction(chat, 1, [*PIZZA])),
    ("wrong parameter action", lambda judge, chat: judge.send_chat_action(chat, "dancing")),
    ("wrong file_id", lambda judge, _: judge.get_file("AgAC_nobody")),
    (
        "can't parse entities",
        lambda judge, chat: judge.send_message(chat, "<x>Є</x>", parse_mode="HTML"),
    ),
]


@pytest.mark.parametrize(("complaint", "question"), REFUSED)
def test_a_bad_request_is_refused(
    bot: FakeBot, clara: Customer, complaint: str, question: Question
) -> None:
    with pytest.raises(TelegramBadRequest, match=complaint):
        ask(bot, lambda judge: question(judge, clara.id))

    assert clara.received() == []


def test_the_longest_text_passes(bot: FakeBot, clara: Customer) -> None:
    sent = ask(bot, lambda judge: judge.send_message(clara.id, "я" * 4096))

    assert len(sent.text or "") == 4096


@pytest.mark.parametrize(
    ("body", "kind", "complaint"),
    [
        (b"[1]", "application/json", "can't parse request body"),
        (b"text=\xff", "application/x-www-form-urlencoded", "strings must be encoded in UTF-8"),
        (b"no parts", "multipart/form-data", "can't parse request body"),
    ],
)
def test_an_unreadable_body_is_refused(
    bot: FakeBot, body: bytes, kind: str, complaint: str
) -> None:
    url = f"{bot.api_base}/bot{bot.token}/sendMessage"

    answer = httpx.post(url, content=body, headers={"Content-Type": kind})

    assert (answer.status_code, answer.json()["description"]) == (400, f"Bad Request: {complaint}")


def test_an_edit_must_change_something(bot: FakeBot, clara: Customer) -> None:
    sent = ask(bot, lambda judge: judge.send_message(clara.id, "Є"))

    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        ask(
            bot,
            lambda judge: judge.edit_message_text(
                "Є", chat_id=clara.id, message_id=sent.message_id
            ),
        )


def test_an_old_message_stays(strict_telegram: FakeTelegram) -> None:
    bot = strict_telegram.bot()
    clara = bot.user("Клара")
    message_id = clara.sends("Є?").message_ids[0]
    strict_telegram.push_clock(49 * 3600)

    with pytest.raises(TelegramBadRequest, match="message can't be deleted"):
        ask(bot, lambda judge: judge.delete_message(clara.id, message_id))


def test_a_blocked_bot_may_not_write(bot: FakeBot, clara: Customer) -> None:
    clara.blocks()

    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        ask(bot, lambda judge: judge.send_message(clara.id, "Є"))


def test_a_deleted_account_receives_nothing(bot: FakeBot, clara: Customer) -> None:
    clara.deactivates()

    with pytest.raises(TelegramForbiddenError, match="user is deactivated"):
        ask(bot, lambda judge: judge.send_message(clara.id, "Є"))


def test_a_revoked_token_is_unauthorized(bot: FakeBot) -> None:
    bot.revoke()

    with pytest.raises(TelegramUnauthorizedError):
        ask(bot, lambda judge: judge.get_me())


def test_a_shapeless_token_is_unauthorized(telegram: FakeTelegram) -> None:
    answer = httpx.get(f"{telegram.base_url}/bot123:abc/getMe")

    assert answer.status_code == 401
    assert answer.json() == {
        "ok": False,
        "error_code": 401,
        "description": "Unauthorized: invalid token specified",
    }


def test_an_unknown_method_is_not_found(bot: FakeBot) -> None:
    answer = bot.api("sendThought")

    assert (answer.status_code, answer.json()["description"]) == (
        404,
        "Not Found: method not found",
    )


def test_an_ordered_flood_wait_is_told_twice(bot: FakeBot, clara: Customer) -> None:
    bot.fails("sendMessage", retry_after=17, times=2)

    with pytest.raises(TelegramRetryAfter) as caught:
        ask(bot, lambda judge: judge.send_message(clara.id, "Є"))
    answer = bot.api("sendMessage", json={"chat_id": clara.id, "text": "Є"})

    assert caught.value.retry_after == 17
    assert answer.headers["Retry-After"] == "17"
    assert answer.json()["parameters"] == {"retry_after": 17}
    assert clara.received() == []


FAILURES: list[tuple[int, type[TelegramAPIError]]] = [
    (400, TelegramBadRequest),
    (403, TelegramForbiddenError),
    (404, TelegramNotFound),
    (500, TelegramServerError),
]


@pytest.mark.parametrize(("status", "error"), FAILURES)
def test_an_ordered_failure_happens_as_often_as_ordered(
    bot: FakeBot, clara: Customer, status: int, error: type[TelegramAPIError]
) -> None:
    bot.fails("sendMessage", status)

    with pytest.raises(error):
        ask(bot, lambda judge: judge.send_message(clara.id, "раз"))
    ask(bot, lambda judge: judge.send_message(clara.id, "два"))

    assert [message.text for message in clara.received()] == ["два"]


def test_a_failure_may_concern_one_chat(bot: FakeBot, clara: Customer) -> None:
    bot.fails("sendMessage", 500, chat_id=clara.id + 1)

    ask(bot, lambda judge: judge.send_message(clara.id, "Є"))

    assert len(clara.received()) == 1


def test_a_gateway_may_fail_after_the_message_is_taken(bot: FakeBot, clara: Customer) -> None:
    bot.fails("sendMessage", 502, accept=True)

    with pytest.raises(TelegramServerError):
        ask(bot, lambda judge: judge.send_message(clara.id, "Є"))

    assert len(clara.received()) == 1


def test_a_connection_may_be_cut_after_the_message_is_taken(bot: FakeBot, clara: Customer) -> None:
    bot.hangs_up("sendMessage")

    with pytest.raises(httpx.TransportError):
        bot.api("sendMessage", json={"chat_id": clara.id, "text": "Є"})

    assert len(clara.received()) == 1


def test_a_connection_may_be_cut_before_the_message_is_taken(bot: FakeBot, clara: Customer) -> None:
    bot.hangs_up("sendMessage", accepting=False)

    with pytest.raises(httpx.TransportError):
        bot.api("sendMessage", json={"chat_id": clara.id, "text": "Є"})

    assert clara.received() == []


def test_a_slow_answer_comes_late(bot: FakeBot, clara: Customer) -> None:
    bot.fails("sendMessage", delay=0.3)
    started = time.monotonic()

    ask(bot, lambda judge: judge.send_message(clara.id, "Є"))

    assert time.monotonic() - started > 0.3


def test_cancelled_trouble_does_not_happen(bot: FakeBot) -> None:
    bot.fails(status=500, times=100)

    bot.behaves()

    assert ask(bot, lambda judge: judge.get_me()).id == bot.id


def test_real_rates_apply_when_asked() -> None:
    with (
        running_fake("fakes.telegram", "--rate-limits", "--time-scale", "100") as server,
        FakeTelegram(server.url) as telegram,
    ):
        bot = telegram.bot()
        clara = bot.user("Клара")
        clara.starts()
        bot.batch(1, first_user_id=clara.id + 1)
        message: JsonObject = {"chat_id": clara.id, "text": "Є"}
        statuses = [bot.api("sendMessage", json=message).status_code for _ in range(4)]
        other = bot.api("sendMessage", json=message | {"chat_id": clara.id + 1})

    assert statuses == [200, 200, 200, 429]
    assert other.status_code == 200


def test_what_was_received_can_be_inspected(bot: FakeBot, clara: Customer) -> None:
    parts = {"photo": ("лампа.jpg", make_picture(1), "image/jpeg")}
    bot.api("sendPhoto", data={"chat_id": str(clara.id), "caption": "Ось"}, files=parts)

    call = bot.requests("sendphoto")[0]

    assert call.params == {"chat_id": str(clara.id), "caption": "Ось"}
    assert call.files["photo"].startswith("лампа.jpg (image/jpeg, ")
    assert call.headers["content-type"].startswith("multipart/form-data")
