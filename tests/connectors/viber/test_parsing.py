"""Viber's callbacks become what the contract says, whatever else they hold."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

import pytest

from kramar.channels.connector import (
    Inbound,
    InboundFailure,
    InboundFile,
    InboundMessage,
    InboundReachability,
    InboundReceipt,
    InboundStart,
    Link,
    Location,
    Person,
    SharedContact,
    Unhandled,
)
from kramar.connectors.viber.connector import ViberConnector

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

CALLBACKS: dict[str, dict[str, Json]] = json.loads(
    (Path(__file__).parent / "callbacks.json").read_text(encoding="utf-8")
)
TOKEN = "4912661846655238145"
AT = datetime(2016, 3, 12, 6, 29, 57, 627000, tzinfo=UTC)
OLENA = Person("01234567890A=", "Олена")
NAMELESS = Person("01234567890A=", "")
NOTICE: dict[str, Json] = {
    "timestamp": 1457764197627,
    "message_token": 4912661846655238145,
    "user_id": "01234567890A=",
}
# Both as Viber's documents show them.
KEY = "445da6az1s345z78-dazcczb2542zv51a-e0vc5fva17480im9"
SIGNED = b'{"event":"message","timestamp":1457764197627,"message_token":4912661846655238145}'
SIGNATURE = "4546f24a3f18669f9c22717270a8ca620e98b1c64dfb74eb163ca62f36e7f23c"


def parse(callback: Json) -> Inbound:
    (item,) = ViberConnector().parse(json.dumps(callback).encode())
    return item


def parse_content(content: Json) -> InboundMessage:
    item = parse({**CALLBACKS["message"], "message": content})
    assert isinstance(item, InboundMessage)
    return item


def test_a_text_names_its_author_and_keeps_all_64_bits_of_its_id() -> None:
    assert parse(CALLBACKS["message"]) == InboundMessage(
        person=OLENA, external_id=TOKEN, provider_at=AT, text="Добрий день"
    )


@pytest.mark.parametrize(
    ("name", "kind", "content_type", "size", "duration"),
    [
        ("picture", "image", "image/jpeg", 12345, None),
        ("video", "video", "video/mp4", 900000, 10),
        ("file", "file", "application/octet-stream", 20480, None),
        ("sticker", "sticker", "image/png", None, None),
    ],
)
def test_each_kind_of_file_is_known(
    name: str, kind: str, content_type: str, size: int | None, duration: int | None
) -> None:
    (file,) = parse_content(CALLBACKS["contents"][name]).files

    assert (file.kind, file.content_type) == (kind, content_type)
    assert (file.size, file.duration) == (size, duration)


def test_a_picture_comes_with_its_text_and_the_address_to_fetch_it() -> None:
    message = parse_content(CALLBACKS["contents"]["picture"])

    assert message.text == "ось"
    assert message.files == (
        InboundFile(
            kind="image",
            external_id=TOKEN,
            name="a.jpg",
            content_type="image/jpeg",
            size=12345,
            source={"url": "https://dl-media.viber.com/1"},
        ),
    )


def test_a_place_a_card_and_a_link_are_shown() -> None:
    contents = CALLBACKS["contents"]

    assert parse_content(contents["location"]).location == Location(50.45, 30.52)
    assert parse_content(contents["contact"]).shared_contact == SharedContact(
        "Іван", "+380671112233"
    )
    assert parse_content(contents["url"]).text == "https://shop.example/1"
    assert parse_content(contents["url"]).files == ()


@pytest.mark.parametrize(
    ("content", "stub"),
    [
        ({"type": "sticker", "sticker_id": 40100}, "[Стікер]"),
        ({"type": "rich_media", "rich_media": {}}, "[Картка з кнопками]"),
        ({"type": "hologram"}, "[hologram]"),
    ],
)
def test_what_cannot_be_shown_is_named(content: Json, stub: str) -> None:
    assert parse_content(content).text == stub


def test_opening_the_conversation_carries_the_word_of_the_link() -> None:
    started = parse(CALLBACKS["conversation_started"])

    assert started == InboundStart(OLENA, "4912661846655238146", "order-1024", AT)


def test_leaving_and_coming_back_are_told() -> None:
    user = CALLBACKS["message"]["sender"]

    back = parse({**NOTICE, "event": "subscribed", "user": user})
    gone = parse({**NOTICE, "event": "unsubscribed"})

    assert back == InboundReachability(OLENA, reachable=True, at=AT)
    assert gone == InboundReachability(NAMELESS, reachable=False, at=AT)


def test_receipts_name_the_message() -> None:
    assert parse({**NOTICE, "event": "delivered"}) == InboundReceipt(NAMELESS, "delivered", TOKEN)
    assert parse({**NOTICE, "event": "seen"}) == InboundReceipt(NAMELESS, "read", TOKEN)


def test_what_did_not_arrive_is_told_with_viber_s_own_words() -> None:
    failed = parse({**NOTICE, "event": "failed", "desc": "failure description"})

    assert isinstance(failed, InboundFailure)
    assert (failed.external_id, failed.person) == (TOKEN, NAMELESS)
    assert "failure description" in failed.detail


@pytest.mark.parametrize(
    ("callback", "reason"),
    [
        ({"event": "webhook", "timestamp": 1, "message_token": 2}, "webhook"),
        ({"event": "client_status", "message_token": 2}, "client_status"),
        ({}, "a callback without an event"),
    ],
)
def test_what_is_not_acted_upon_is_kept_by_name(callback: Json, reason: str) -> None:
    assert parse(callback) == Unhandled(reason)


@pytest.mark.parametrize(
    "callback",
    [
        [],
        {"event": "message"},
        {**NOTICE, "event": "seen", "message_token": "12"},
        {**NOTICE, "event": "seen", "user_id": ""},
        {**CALLBACKS["message"], "message": "text"},
        {**CALLBACKS["message"], "timestamp": True},
    ],
)
def test_what_viber_never_sends_is_an_error(callback: Json) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        parse(callback)


@pytest.mark.parametrize(
    ("signature", "is_right"),
    [
        (SIGNATURE, True),
        (SIGNATURE.upper(), True),
        ("", False),
        ("0" * 64, False),
        (f"{SIGNATURE},{SIGNATURE}", False),
        ("підпис", False),
    ],
)
def test_the_signature_is_over_the_bytes(signature: str, is_right: bool) -> None:  # noqa: FBT001 (a column of the table)
    link = Link(1, "key", {"token": KEY}, {})

    headers = {"x-viber-content-signature": signature}
    assert ViberConnector().is_authentic(link, headers, SIGNED) is is_right


def test_a_channel_without_a_token_trusts_nobody() -> None:
    link = Link(1, "key", {}, {})
    empty_key = "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"

    headers = {"x-viber-content-signature": empty_key}
    assert ViberConnector().is_authentic(link, headers, b"") is False
