"""The fake Messenger: what differs from the fake Instagram, with which it shares the rest."""

from collections.abc import Iterator

import httpx
import pytest
from pydantic import BaseModel, ConfigDict

from fakes.messenger.client import FakeMessenger, FakePage, MessengerUser
from fakes.process import running_fake
from tests.fakes.webhook_receiver import WebhookReceiver, receiving

WORD = "verify-me"
DAY = 24 * 3600


class Shape(BaseModel):
    """Keys that Meta's documents show, and no others."""

    model_config = ConfigDict(extra="forbid", strict=True)


class End(Shape):
    id: str


class Said(Shape):
    mid: str
    text: str | None = None
    is_echo: bool | None = None
    metadata: str | None = None


class Delivery(Shape):
    mids: list[str]
    watermark: int


class Read(Shape):
    watermark: int


class Element(Shape):
    sender: End
    recipient: End
    timestamp: int
    message: Said | None = None
    delivery: Delivery | None = None
    read: Read | None = None


class Entry(Shape):
    id: str
    time: int
    messaging: list[Element]


class Webhook(Shape):
    object: str
    entry: list[Entry]


@pytest.fixture(scope="module")
def messenger() -> Iterator[FakeMessenger]:
    with (
        running_fake("fakes.messenger", "--time-scale", "0.01") as server,
        FakeMessenger(server.url) as client,
    ):
        yield client


@pytest.fixture
def receiver() -> Iterator[WebhookReceiver]:
    with receiving() as receiver:
        receiver.word = WORD
        yield receiver


@pytest.fixture
def shop(messenger: FakeMessenger, receiver: WebhookReceiver) -> FakePage:
    shop = messenger.page()
    shop.set_callback(receiver.url, WORD)
    return shop


@pytest.fixture
def clara(shop: FakePage) -> MessengerUser:
    return shop.user()


def refusal(messenger: FakeMessenger, shop: FakePage, to: MessengerUser, **body: object) -> object:
    """Send a message and return the error's code and subcode; zeros when it was taken."""
    answer = httpx.post(
        f"{messenger.base_url}/v26.0/me/messages",
        json={"recipient": {"id": to.id}, **body},
        headers={"Authorization": f"Bearer {shop.token}"},
    )
    error = answer.json().get("error", {})
    return error.get("code", 0), error.get("error_subcode", 0)


def test_everything_that_comes_is_as_documented(
    messenger: FakeMessenger, shop: FakePage, clara: MessengerUser, receiver: WebhookReceiver
) -> None:
    clara.sends("Добрий день")
    message = {"text": "Вітаємо", "metadata": "kramar:42"}
    assert refusal(messenger, shop, clara, message=message) == (0, 0)
    receiver.wait_for(2)
    clara.gets(clara.received()[0])
    clara.reads()

    receiver.wait_for(4)
    webhooks = [Webhook.model_validate_json(raw) for raw in receiver.raw]
    assert {webhook.object for webhook in webhooks} == {"page"}
    _, echo, delivery, read = (webhook.entry[0].messaging[0] for webhook in webhooks)
    assert echo.message is not None
    assert (echo.message.is_echo, echo.message.metadata) == (True, "kramar:42")
    assert delivery.delivery is not None
    assert delivery.delivery.mids == [echo.message.mid]
    assert read.read is not None
    assert read.read.watermark >= delivery.delivery.watermark


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"message": {"text": "ї" * 2000}}, (0, 0)),
        ({"message": {"text": "ї" * 2001}}, (100, 0)),
        ({"message": {"attachments": [{"type": "image"}]}}, (100, 2534068)),
        ({"message": {"text": "так"}, "tag": "ACCOUNT_UPDATE"}, (100, 0)),
        ({"message": {"text": "так"}, "recipient": {"id": "1"}}, (100, 2018001)),
        ({"message": {"text": "так"}, "appsecret_proof": "0"}, (100, 0)),
    ],
)
def test_the_limits_are_messenger_s(
    messenger: FakeMessenger,
    shop: FakePage,
    clara: MessengerUser,
    body: dict[str, object],
    told: tuple[int, int],
) -> None:
    clara.sends("Добрий день")

    assert refusal(messenger, shop, clara, **body) == told


def test_the_window_is_a_day(messenger: FakeMessenger, shop: FakePage) -> None:
    clara = shop.user()
    clara.sends("Добрий день")
    messenger.push_clock(DAY + 1)

    assert refusal(messenger, shop, clara, message={"text": "так"}) == (10, 2018278)
