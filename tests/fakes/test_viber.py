"""The fake Viber, judged by viberbot: it parses every callback and its client is answered."""

import json
from collections.abc import Iterator

import httpx
import pytest
from viberbot import Api, BotConfiguration
from viberbot.api.messages import FileMessage, PictureMessage, TextMessage
from viberbot.api.viber_requests import (
    ViberConversationStartedRequest,
    ViberDeliveredRequest,
    ViberFailedRequest,
    ViberMessageRequest,
    ViberSeenRequest,
    ViberSubscribedRequest,
    ViberUnsubscribedRequest,
)

from fakes.process import running_fake
from fakes.viber.client import FakeViber, FakeViberBot, ViberUser
from tests.fakes.file_host import hosting
from tests.fakes.webhook_receiver import WebhookReceiver, receiving

EVENTS = ["delivered", "seen", "failed", "subscribed", "unsubscribed", "conversation_started"]


@pytest.fixture(scope="session")
def viber() -> Iterator[FakeViber]:
    with (
        running_fake("fakes.viber", "--local", "--time-scale", "0.01") as server,
        FakeViber(server.url) as client,
    ):
        yield client


@pytest.fixture
def bot(viber: FakeViber) -> FakeViberBot:
    return viber.bot()


@pytest.fixture
def api(viber: FakeViber, bot: FakeViberBot) -> Api:
    """Return the judge's client, pointed at the fake."""
    api = Api(BotConfiguration(auth_token=bot.token, name="Лампа", avatar=""))
    api._request_sender._viber_bot_api_url = viber.api_base
    return api


@pytest.fixture
def receiver() -> Iterator[WebhookReceiver]:
    with receiving() as receiver:
        yield receiver


@pytest.fixture
def clara(bot: FakeViberBot, api: Api, receiver: WebhookReceiver) -> ViberUser:
    api.set_webhook(receiver.url, EVENTS)
    clara = bot.user("Клара")
    clara.subscribes()
    return clara


def heard(api: Api, receiver: WebhookReceiver, count: int) -> object:
    """Return the newest callback as the judge reads it, once so many came."""
    receiver.wait_for(count)
    return api.parse_request(json.dumps(receiver.bodies[count - 1]))


def test_the_webhook_is_called_before_it_is_set(
    api: Api, bot: FakeViberBot, receiver: WebhookReceiver
) -> None:
    assert api.set_webhook(receiver.url, EVENTS) == EVENTS
    assert [body["event"] for body in receiver.bodies] == ["webhook"]

    receiver.refuse(404)
    with pytest.raises(Exception, match="invalidUrl"):
        api.set_webhook(receiver.url, EVENTS)
    assert bot.watch().webhook == receiver.url


def test_every_callback_is_signed_over_its_bytes(
    api: Api, clara: ViberUser, receiver: WebhookReceiver
) -> None:
    clara.sends("Привіт")
    receiver.wait_for(3)

    signature = receiver.headers[2]["X-Viber-Content-Signature"]
    assert api.verify_signature(receiver.raw[2], signature)
    assert not api.verify_signature(receiver.raw[2] + b" ", signature)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"type": "text", "text": "Привіт"}, "text"),
        ({"type": "picture", "text": "ось", "media": "https://dl-media.viber.com/1"}, "picture"),
        (
            {"type": "video", "media": "https://dl-media.viber.com/1", "size": 9, "duration": 3},
            "video",
        ),
        (
            {"type": "file", "media": "https://a.viber.com/1", "size": 9, "file_name": "a.pdf"},
            "file",
        ),
        ({"type": "location", "location": {"lat": 50.45, "lon": 30.52}}, "location"),
        (
            {"type": "contact", "contact": {"name": "Іван", "phone_number": "380671112233"}},
            "contact",
        ),
        ({"type": "sticker", "sticker_id": 46105}, "sticker"),
        ({"type": "url", "media": "https://shop.example/1"}, "url"),
    ],
)
def test_the_judge_reads_every_kind_of_message(
    api: Api, clara: ViberUser, receiver: WebhookReceiver, content: dict[str, object], kind: str
) -> None:
    token = clara.says(json.loads(json.dumps(content)))

    message = heard(api, receiver, 3)
    assert isinstance(message, ViberMessageRequest)
    assert (message.message_token, message.message._message_type) == (token, kind)
    assert message.sender.name == "Клара"


def test_the_judge_reads_everything_else(
    api: Api, clara: ViberUser, receiver: WebhookReceiver
) -> None:
    clara.starts("order-1024")
    api.send_messages(clara.id, [TextMessage(text="Вітаємо")])
    (message,) = clara.received()
    clara.reads(message)
    clara.misses(message)
    clara.leaves()

    assert isinstance(heard(api, receiver, 2), ViberSubscribedRequest)
    started = heard(api, receiver, 3)
    assert isinstance(started, ViberConversationStartedRequest)
    assert started.context == "order-1024"
    assert isinstance(heard(api, receiver, 4), ViberDeliveredRequest)
    assert isinstance(heard(api, receiver, 5), ViberSeenRequest)
    assert isinstance(heard(api, receiver, 6), ViberFailedRequest)
    assert isinstance(heard(api, receiver, 7), ViberUnsubscribedRequest)


def test_the_judge_s_client_is_answered(api: Api, bot: FakeViberBot, clara: ViberUser) -> None:
    with hosting(b"\xff\xd8pixels") as url:
        tokens = api.send_messages(
            clara.id,
            [
                TextMessage(text="Вітаємо"),
                PictureMessage(text="ось", media=url),
                FileMessage(media=url, size=8, file_name="a.pdf"),
            ],
        )

    assert [message.token for message in clara.received()] == tokens
    assert clara.received()[2].media == b"\xff\xd8pixels"
    assert api.get_account_info()["id"] == bot.id
    assert api.get_user_details(clara.id)["name"] == "Клара"


def refusal(viber: FakeViber, bot: FakeViberBot, to: str, **content: object) -> int:
    """Send and return the status; HTTP itself always says 200."""
    message = {"receiver": to, "sender": {"name": "Лампа"}, "type": "text", **content}
    answer = httpx.post(
        f"{viber.api_base}/send_message", json=message, headers={"X-Viber-Auth-Token": bot.token}
    )
    assert answer.status_code == 200
    status: int = answer.json()["status"]
    return status


@pytest.mark.parametrize(
    ("content", "status"),
    [
        ({"text": "так"}, 0),
        ({"text": "а" * 7001}, 3),
        ({"text": ""}, 4),
        ({"text": "так", "sender": {}}, 4),
        ({"text": "так", "sender": {"name": "а" * 29}}, 3),
        ({"type": "picture", "text": "а" * 769, "media": "http://127.0.0.1:9/"}, 3),
        ({"type": "picture", "media": "http://127.0.0.1:9/"}, 3),
        ({"type": "file", "media": "http://127.0.0.1:9/", "file_name": "a.pdf"}, 4),
        ({"type": "file", "media": "http://127.0.0.1:9/", "file_name": "a.exe", "size": 1}, 3),
        ({"text": "так", "keyboard": "а" * 16000}, 3),
    ],
)
def test_the_limits_are_viber_s(
    viber: FakeViber, bot: FakeViberBot, clara: ViberUser, content: dict[str, object], status: int
) -> None:
    assert refusal(viber, bot, clara.id, **content) == status


def test_a_stranger_a_leaver_and_a_wrong_token_are_refused(
    viber: FakeViber, bot: FakeViberBot, clara: ViberUser
) -> None:
    assert refusal(viber, bot, "nobody", text="так") == 5
    clara.leaves()
    assert refusal(viber, bot, clara.id, text="так") == 6
    bot.revoke()
    assert refusal(viber, bot, clara.id, text="так") == 2


def test_a_refused_callback_comes_again_and_faults_double_it(
    bot: FakeViberBot, clara: ViberUser, receiver: WebhookReceiver
) -> None:
    receiver.wait_for(2)
    receiver.refuse(500)
    bot.set_faults(duplicate_rate=1)

    token = clara.sends("Привіт")

    receiver.wait_for(5)
    assert [body["message_token"] for body in receiver.bodies[2:]] == [token] * 3
