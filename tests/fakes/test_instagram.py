"""The fake Instagram: its webhooks are as Meta documents them, and it refuses what Meta refuses."""

import hmac
from collections.abc import Iterator
from hashlib import sha256

import httpx
import pytest
from pydantic import BaseModel, ConfigDict

from fakes.instagram.client import FakeAccount, FakeInstagram, InstagramUser
from fakes.process import running_fake
from fakes.telegram.samples import make_pdf
from tests.fakes.file_host import hosting
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
    attachments: list[dict[str, object]] | None = None
    reply_to: dict[str, object] | None = None
    is_echo: bool | None = None
    is_deleted: bool | None = None


class Reaction(Shape):
    mid: str
    action: str
    reaction: str | None = None
    emoji: str | None = None


class Edit(Shape):
    mid: str
    text: str
    num_edit: int


class Read(Shape):
    mid: str


class Element(Shape):
    sender: End
    recipient: End
    timestamp: int
    message: Said | None = None
    message_edit: Edit | None = None
    reaction: Reaction | None = None
    read: Read | None = None


class Entry(Shape):
    id: str
    time: int
    messaging: list[Element]


class Webhook(Shape):
    object: str
    entry: list[Entry]


@pytest.fixture(scope="session")
def instagram() -> Iterator[FakeInstagram]:
    with (
        running_fake("fakes.instagram", "--time-scale", "0.01") as server,
        FakeInstagram(server.url) as client,
    ):
        yield client


@pytest.fixture
def receiver() -> Iterator[WebhookReceiver]:
    with receiving() as receiver:
        receiver.word = WORD
        yield receiver


@pytest.fixture
def account(instagram: FakeInstagram, receiver: WebhookReceiver) -> FakeAccount:
    account = instagram.account()
    account.set_callback(receiver.url, WORD)
    return account


@pytest.fixture
def clara(account: FakeAccount) -> InstagramUser:
    return account.user("Клара")


def heard(receiver: WebhookReceiver, count: int) -> list[Element]:
    """Return the elements of so many webhooks, read as strictly as the documents are."""
    receiver.wait_for(count)
    webhooks = [Webhook.model_validate_json(raw) for raw in receiver.raw[:count]]
    return [element for each in webhooks for entry in each.entry for element in entry.messaging]


def refusal(
    instagram: FakeInstagram, account: FakeAccount, to: InstagramUser, **body: object
) -> tuple[int, int]:
    """Send a message and return the error's code and subcode; zeros when it was taken."""
    answer = httpx.post(
        f"{instagram.base_url}/v26.0/me/messages",
        json={"recipient": {"id": to.id}, **body},
        headers={"Authorization": f"Bearer {account.token}"},
    )
    error = answer.json().get("error", {})
    return error.get("code", 0), error.get("error_subcode", 0)


def test_an_address_is_verified_before_anything_is_delivered(
    account: FakeAccount, receiver: WebhookReceiver
) -> None:
    assert account.set_callback(receiver.url, WORD) is True
    assert account.set_callback(receiver.url, "another word") is False


def test_webhooks_are_signed_over_bytes_that_escape_letters_and_slashes(
    account: FakeAccount, clara: InstagramUser, receiver: WebhookReceiver
) -> None:
    clara.sends("Скільки коштує https://shop.example/1 ?")
    receiver.wait_for(1)

    raw = receiver.raw[0]
    right = hmac.new(account.app_secret.encode(), raw, sha256).hexdigest()
    assert receiver.headers[0]["X-Hub-Signature-256"] == f"sha256={right}"
    assert rb"\u0421" in raw
    assert rb"https:\/\/shop.example\/1" in raw


def test_everything_that_people_do_is_as_documented(
    account: FakeAccount, clara: InstagramUser, receiver: WebhookReceiver
) -> None:
    mid = clara.sends("Скільки коштує?", reply_to={"mid": "m0"})
    clara.sends_files(("image", b"\xff\xd8"), ("image", b"\xff\xd8"))
    clara.edits(mid, "Скільки коштує сукня?")
    clara.reacts(mid)
    clara.unsends(mid)
    clara.hears_from_phone("Відповідь з телефону")

    said, files, edit, reaction, gone, phone = heard(receiver, 6)
    assert said.message is not None
    assert (said.message.text, len(said.message.mid) > 120) == ("Скільки коштує?", True)
    assert files.message is not None
    assert len(files.message.attachments or []) == 2
    assert (edit.message_edit is None, reaction.reaction is None) == (False, False)
    assert gone.message is not None
    assert gone.message.is_deleted
    assert (phone.sender.id, phone.recipient.id) == (account.id, clara.id)


@pytest.mark.parametrize("first", [True, False])
def test_what_is_sent_comes_back_before_the_answer_or_after_it(
    instagram: FakeInstagram,
    account: FakeAccount,
    clara: InstagramUser,
    receiver: WebhookReceiver,
    first: bool,  # noqa: FBT001 (a column of the table)
) -> None:
    account.switch(echoes_first=first)
    clara.sends("Добрий день")

    assert refusal(instagram, account, clara, message={"text": "Вітаємо"}) == (0, 0)

    echo = heard(receiver, 2)[1]
    assert echo.message is not None
    assert (echo.message.is_echo, echo.message.mid) == (True, clara.received()[0].mid)


def test_a_batch_has_an_entry_for_each(
    account: FakeAccount, clara: InstagramUser, receiver: WebhookReceiver
) -> None:
    account.switch(holds=True)
    clara.sends("раз")
    clara.sends("два")
    account.flush()

    assert len(heard(receiver, 1)) == 2


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"message": {"text": "ї" * 500}}, (0, 0)),
        ({"message": {"text": "ї" * 500 + "!"}}, (100, 0)),
        ({"message": {"text": "так", "attachment": {"type": "image"}}}, (100, 2018034)),
        ({"message": {}}, (100, 2018034)),
        ({"message": {"text": "так"}, "tag": "POST_PURCHASE_UPDATE"}, (100, 0)),
        ({"message": {"text": "так"}, "recipient": {"id": "1"}}, (100, 2534014)),
        ({"message": {"attachment": {"type": "hologram", "payload": {"url": "x"}}}}, (100, 0)),
        ({"message": {"attachment": {"type": "image", "payload": {"url": "x"}}}}, (100, 2018008)),
        ({"sender_action": "dance"}, (100, 0)),
        ({"sender_action": "typing_on"}, (0, 0)),
    ],
)
def test_the_limits_are_instagram_s(
    instagram: FakeInstagram,
    account: FakeAccount,
    clara: InstagramUser,
    body: dict[str, object],
    told: tuple[int, int],
) -> None:
    clara.sends("Добрий день")

    assert refusal(instagram, account, clara, **body) == told


def test_files_are_fetched_and_only_pdf_is_a_file(
    instagram: FakeInstagram, account: FakeAccount, clara: InstagramUser
) -> None:
    clara.sends("Добрий день")

    with hosting(make_pdf("Invoice")) as pdf, hosting(b"MZ") as program:
        taken, refused = (
            refusal(
                instagram,
                account,
                clara,
                message={"attachment": {"type": "file", "payload": {"url": url}}},
            )
            for url in (pdf, program)
        )

    assert (taken, refused) == ((0, 0), (100, 0))
    assert clara.received()[0].media == [make_pdf("Invoice")]


def test_the_window_is_a_day_and_a_person_s_answer_may_take_a_week(
    instagram: FakeInstagram, account: FakeAccount, clara: InstagramUser
) -> None:
    late = {"message": {"text": "так"}, "messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"}
    assert refusal(instagram, account, clara, message={"text": "так"}) == (10, 2534022)
    clara.sends("Добрий день")
    instagram.push_clock(DAY + 1)

    assert refusal(instagram, account, clara, message={"text": "так"}) == (10, 2534022)
    assert refusal(instagram, account, clara, **late) == (0, 0)
    instagram.push_clock(7 * DAY)
    assert refusal(instagram, account, clara, **late) == (10, 2534022)


def test_a_refused_webhook_comes_again_and_faults_double_it(
    account: FakeAccount, clara: InstagramUser, receiver: WebhookReceiver
) -> None:
    receiver.refuse(500)
    account.set_faults(duplicate_rate=1)

    clara.sends("Привіт")

    assert len({element.timestamp for element in heard(receiver, 3)}) == 1
