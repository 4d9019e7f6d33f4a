from collections.abc import Iterator

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import Update

from fakes.jsontypes import JsonObject
from fakes.process import running_fake
from fakes.telegram.client import Customer, FakeBot, FakeTelegram
from tests.fakes.telegram_judges import ask
from tests.fakes.webhook_receiver import WebhookReceiver, receiving


@pytest.fixture(scope="module")
def hurried_telegram() -> Iterator[FakeTelegram]:
    """Answer a fake of its own, whose clock may be pushed."""
    with (
        running_fake("fakes.telegram", "--local", "--time-scale", "0.01") as server,
        FakeTelegram(server.url) as telegram,
    ):
        yield telegram


@pytest.fixture
def receiver(bot: FakeBot) -> Iterator[WebhookReceiver]:
    with receiving() as receiver:
        ask(bot, lambda judge: judge.set_webhook(receiver.url, secret_token="Secret_1-2"))
        yield receiver
        bot.revoke()


def test_updates_come_with_the_secret(
    bot: FakeBot, clara: Customer, receiver: WebhookReceiver
) -> None:
    clara.sends("Є біла?")
    bot.pending(wait=10)

    assert receiver.texts() == ["/start", "Є біла?"]
    assert receiver.secrets == ["Secret_1-2", "Secret_1-2"]
    assert Update.model_validate(receiver.bodies[-1]).event_type == "message"


def test_what_waited_for_a_webhook_is_delivered(bot: FakeBot, clara: Customer) -> None:
    clara.sends("Я вже писала")

    with receiving() as receiver:
        ask(bot, lambda judge: judge.set_webhook(receiver.url))
        bot.pending(wait=10)
        bot.revoke()

    assert receiver.texts() == ["/start", "Я вже писала"]


def test_pending_updates_can_be_dropped(bot: FakeBot, clara: Customer) -> None:
    clara.sends("Я вже писала")

    with receiving() as receiver:
        ask(bot, lambda judge: judge.set_webhook(receiver.url, drop_pending_updates=True))
        clara.sends("А тепер?")
        bot.pending(wait=10)
        bot.revoke()

    assert receiver.texts() == ["А тепер?"]


def test_a_chat_keeps_its_order_through_failures(bot: FakeBot, receiver: WebhookReceiver) -> None:
    receiver.refuse(500, 502, 404)

    bot.batch(20, text="{n}")
    bot.pending(wait=20)

    assert receiver.texts() == ["0", "0", "0", *[str(number) for number in range(20)]]


def test_another_chat_does_not_wait_for_a_failing_one(
    bot: FakeBot, receiver: WebhookReceiver
) -> None:
    receiver.refuse(500, retry_after="100")
    bot.batch(1, text="перша")
    receiver.wait_for(1)

    bot.batch(1, text="друга")
    bot.pending(wait=10)

    assert receiver.texts() == ["перша", "друга", "перша"]


def test_retry_after_is_obeyed(bot: FakeBot, receiver: WebhookReceiver) -> None:
    receiver.refuse(429, retry_after="30")

    bot.batch(1)
    bot.pending(wait=10)

    first, second = bot.deliveries()
    assert (first.status, first.attempt, second.status, second.attempt) == (429, 1, 200, 2)
    # 30 s at the scale of 0.01
    assert 0.29 < second.started_at - first.started_at < 3


def test_delays_double(bot: FakeBot, receiver: WebhookReceiver) -> None:
    receiver.refuse(500, 500, 500, 500, 500)

    bot.batch(1)
    bot.pending(wait=10)

    times = [delivery.started_at for delivery in bot.deliveries()]
    # 1 + 2 + 4 + 8 + 16 s at the scale of 0.01
    assert 0.31 <= times[-1] - times[0] < 3


def test_the_webhook_tells_its_last_error(
    bot: FakeBot, clara: Customer, receiver: WebhookReceiver
) -> None:
    receiver.refuse(503)
    clara.sends("Ау")
    bot.pending(wait=10)

    info = ask(bot, lambda judge: judge.get_webhook_info())

    assert info.url == receiver.url
    assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"
    assert info.last_error_date is not None
    assert info.pending_update_count == 0


def test_a_refused_connection_is_told_and_tried_again(bot: FakeBot, clara: Customer) -> None:
    ask(bot, lambda judge: judge.set_webhook("http://127.0.0.1:9/hook"))
    clara.sends("Ау")
    bot.pending(wait=0.2)

    info = ask(bot, lambda judge: judge.get_webhook_info())

    assert info.last_error_message == "Connection refused"
    assert info.pending_update_count == 2
    assert len(bot.deliveries()) > 1


def test_ordered_duplicates_come_again(bot: FakeBot, receiver: WebhookReceiver) -> None:
    bot.set_delivery_faults(duplicate_rate=0.5, seed=7)

    made = bot.batch(40, chats=4)
    bot.pending(wait=20)

    came = receiver.update_ids()
    assert set(came) == set(range(made.first_update_id, made.last_update_id + 1))
    assert 45 < len(came) < 75
    assert sum(delivery.is_duplicate for delivery in bot.deliveries()) == len(came) - 40


def test_chats_overtake_each_other_when_asked(bot: FakeBot) -> None:
    bot.batch(60, chats=30, text="{n}")
    bot.set_delivery_faults(reorder_rate=1.0, seed=7)

    with receiving() as receiver:
        ask(bot, lambda judge: judge.set_webhook(receiver.url, max_connections=1))
        bot.pending(wait=20)
        bot.revoke()

    came = [int(text) for text in receiver.texts()]
    assert came != sorted(came)
    assert sorted(came) == list(range(60))
    assert all(came.index(number) < came.index(number + 30) for number in range(30))


def test_an_undelivered_update_dies_after_a_day(hurried_telegram: FakeTelegram) -> None:
    bot = hurried_telegram.bot()
    ask(bot, lambda judge: judge.set_webhook("http://127.0.0.1:9/hook"))
    bot.batch(3)
    waiting = bot.pending()

    hurried_telegram.push_clock(25 * 3600)

    assert (waiting.pending, bot.pending(wait=20).pending) == (3, 0)


def test_a_receiver_gone_for_a_day_loses_its_webhook(hurried_telegram: FakeTelegram) -> None:
    bot = hurried_telegram.bot()
    with receiving() as receiver:
        receiver.refuse(410, 410, retry_after="50")
        ask(bot, lambda judge: judge.set_webhook(receiver.url))
        bot.batch(1)
        receiver.wait_for(1)
        hurried_telegram.push_clock(23.5 * 3600)
        receiver.wait_for(2)
        bot.pending(wait=0.1)

    assert ask(bot, lambda judge: judge.get_webhook_info()).url == ""


def test_setting_the_same_webhook_again_changes_nothing(
    bot: FakeBot, receiver: WebhookReceiver
) -> None:
    fields: JsonObject = {"url": receiver.url, "secret_token": "Secret_1-2"}

    answer = bot.api("setWebhook", json=fields).json()

    assert answer == {"ok": True, "result": True, "description": "Webhook is already set"}


def test_only_kinds_asked_for_are_delivered(bot: FakeBot, clara: Customer) -> None:
    with receiving() as receiver:
        ask(bot, lambda judge: judge.set_webhook(receiver.url, allowed_updates=["my_chat_member"]))
        clara.sends("не прийде")
        clara.blocks()
        bot.pending(wait=10)
        bot.revoke()

    assert [set(body) for body in receiver.bodies[1:]] == [{"update_id", "my_chat_member"}]


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("http://shop.example/hook", "HTTPS url must be provided for webhook"),
        ("https://127.0.0.1/hook", "IP address 127.0.0.1 is reserved"),
        ("https://shop.example:5000/hook", "only on ports 80, 88, 443 or 8443"),
        ("ftp://shop.example/hook", "invalid webhook URL specified"),
    ],
)
def test_an_unfit_address_is_refused(
    strict_telegram: FakeTelegram, url: str, complaint: str
) -> None:
    bot = strict_telegram.bot()

    with pytest.raises(TelegramBadRequest, match=complaint):
        ask(bot, lambda judge: judge.set_webhook(url))


@pytest.mark.parametrize(
    ("secret", "complaint"),
    [("x" * 257, "secret token is too long"), ("з пробілом", "contains unallowed characters")],
)
def test_an_unfit_secret_is_refused(bot: FakeBot, secret: str, complaint: str) -> None:
    with pytest.raises(TelegramBadRequest, match=complaint):
        ask(bot, lambda judge: judge.set_webhook("http://127.0.0.1:9/", secret_token=secret))


def test_a_deleted_webhook_leaves_updates_for_polling(bot: FakeBot, clara: Customer) -> None:
    ask(bot, lambda judge: judge.set_webhook("http://127.0.0.1:9/hook"))
    clara.sends("Ау")

    ask(bot, lambda judge: judge.delete_webhook())

    assert len(ask(bot, lambda judge: judge.get_updates())) == 2


def test_five_thousand_updates_are_delivered_once_each(
    bot: FakeBot, receiver: WebhookReceiver
) -> None:
    made = bot.batch(5000, chats=100)

    assert bot.pending(wait=50).drained
    came = receiver.update_ids()
    assert sorted(came) == list(range(made.first_update_id, made.last_update_id + 1))
