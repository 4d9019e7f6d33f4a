"""Instagram's webhooks become what the contract says, each element of each batch."""

import json
from datetime import UTC, datetime
from typing import TypeAlias

import pytest

from kramar.channels.connector import (
    Broken,
    Inbound,
    InboundDelete,
    InboundEcho,
    InboundEdit,
    InboundFile,
    InboundMessage,
    InboundReaction,
    InboundReceipt,
    InboundStart,
    Link,
    Person,
    Unhandled,
)
from kramar.connectors.instagram.connector import InstagramConnector

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

CONNECTOR = InstagramConnector()
SHOP, OLENA_ID = "17841400000000001", "1784000000000777"
OLENA = Person(OLENA_ID, "")
AT = datetime(2025, 11, 24, 16, 0, tzinfo=UTC)
URL = "https://lookaside.fbsbx.com/1"
# Computed apart from our code: a body with an escaped text, and one without elements.
ESCAPED = (
    rb'{"object":"page","entry":[{"id":"1","text":"\u00e4\u00f6\u00e5'
    rb' \u041f\u0440\u0438\u0432\u0456\u0442"}]}'
)
ESCAPED_SIGNATURE = "0688c558e1fab2c5ccde4b5fd472209f52446eeaa4c064d851d12738194de5dc"
EMPTY = (
    b'{"object":"instagram","entry":[{"id":"17841400000000001",'
    b'"time":1764000000123,"messaging":[]}]}'
)
EMPTY_SIGNATURE = "48407bbd6c705466214bce6858623495df1da72be80ffe1e3b3d8e733da1ab69"


def element(**content: Json) -> dict[str, Json]:
    ends: dict[str, Json] = {"sender": {"id": OLENA_ID}, "recipient": {"id": SHOP}}
    return {**ends, "timestamp": 1764000000000, **content}


def webhook(*elements: Json, where: str = "messaging") -> bytes:
    entry: Json = {"id": SHOP, "time": 1764000000123, where: list(elements)}
    return json.dumps({"object": "instagram", "entry": [entry]}).encode()


def parse(*elements: Json) -> list[Inbound]:
    return CONNECTOR.parse(webhook(*elements))


def parse_message(**content: Json) -> InboundMessage:
    (item,) = parse(element(message={"mid": "m1", **content}))
    assert isinstance(item, InboundMessage)
    return item


def test_a_text_names_its_author_by_id_alone_and_what_it_answers() -> None:
    item = parse_message(text="Скільки коштує?", reply_to={"mid": "m0"})

    assert item == InboundMessage(OLENA, "m1", AT, text="Скільки коштує?", reply_to="m0")


@pytest.mark.parametrize(
    ("kind", "shown", "content_type"),
    [
        ("image", "image", "image/jpeg"),
        ("video", "video", "video/mp4"),
        ("audio", "audio", "audio/mp4"),
        ("file", "file", "application/octet-stream"),
    ],
)
def test_each_kind_of_file_is_known(kind: str, shown: str, content_type: str) -> None:
    item = parse_message(attachments=[{"type": kind, "payload": {"url": URL}}])

    (file,) = item.files
    assert (file.kind, file.content_type, item.text) == (shown, content_type, "")
    assert (file.external_id, file.source) == ("m1:0", {"url": URL})


def test_several_pictures_are_one_message() -> None:
    picture: Json = {"type": "image", "payload": {"url": URL}}

    item = parse_message(attachments=[picture, picture])

    assert [file.external_id for file in item.files] == ["m1:0", "m1:1"]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (
            {"attachments": [{"type": "story_mention", "payload": {"url": URL}}]},
            f"[Згадка в історії] {URL}",
        ),
        (
            {"attachments": [{"type": "ig_post", "payload": {"title": "Сукня", "url": URL}}]},
            f"[Допис] Сукня {URL}",
        ),
        ({"attachments": [{"type": "ig_reel", "payload": {"url": URL}}]}, f"[Відео Reels] {URL}"),
        ({"attachments": [{"type": "like_heart"}]}, "❤"),
        ({"attachments": [{"type": "hologram", "payload": {}}]}, "[hologram]"),
        (
            {"text": "Гарно!", "reply_to": {"story": {"url": URL, "id": "1799000"}}},
            f"[Відповідь на історію] {URL}\nГарно!",
        ),
        ({"text": "Так", "quick_reply": {"payload": "YES"}}, "Так"),
        ({"is_unsupported": True}, "[Instagram не передає вміст цього повідомлення]"),
    ],
)
def test_what_lives_in_instagram_is_shown_as_words_and_a_link(
    content: dict[str, Json], text: str
) -> None:
    assert parse_message(**content).text == text


def test_an_advertisement_is_told_before_the_words_it_brought() -> None:
    referral: Json = {
        "ref": "r1",
        "source": "ADS",
        "type": "OPEN_THREAD",
        "ads_context_data": {"ad_title": "Розпродаж", "photo_url": URL},
    }

    start, message = parse(element(message={"mid": "m9", "text": "Хочу", "referral": referral}))

    assert start == InboundStart(OLENA, "m9:referral", "Розпродаж", AT)
    assert isinstance(message, InboundMessage)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            {"message_edit": {"mid": "m1", "text": "Скільки коштує сукня?", "num_edit": 1}},
            InboundEdit(OLENA, "m1", "Скільки коштує сукня?", AT),
        ),
        (
            {"reaction": {"mid": "m1", "action": "react", "reaction": "love", "emoji": "❤"}},
            InboundReaction(OLENA, "m1", ("❤",)),
        ),
        (
            {"reaction": {"mid": "m1", "action": "unreact"}},
            InboundReaction(OLENA, "m1", ()),
        ),
        ({"read": {"mid": "m8"}}, InboundReceipt(OLENA, "read", "m8")),
        ({"message": {"mid": "m2", "is_deleted": True}}, InboundDelete(OLENA, ("m2",), AT)),
        (
            {"postback": {"mid": "m11", "title": "Каталог", "payload": "CATALOG"}},
            InboundMessage(OLENA, "m11", AT, text="Каталог"),
        ),
        (
            {"referral": {"ref": "ig.me-ref", "source": "IGME_LINK", "type": "OPEN_THREAD"}},
            InboundStart(OLENA, f"referral:{OLENA_ID}:1764000000000", "ig.me-ref", AT),
        ),
        ({"optin": {"ref": "x"}}, Unhandled("optin")),
        ({}, Unhandled("an empty element")),
    ],
)
def test_everything_else_is_told_too(content: dict[str, Json], expected: Inbound) -> None:
    assert parse(element(**content)) == [expected]


def test_what_the_account_itself_said_is_an_echo_to_the_person() -> None:
    attachments: Json = [{"type": "image", "payload": {"url": URL}}]
    message: Json = {"mid": "m8", "is_echo": True, "attachments": attachments}
    ends: dict[str, Json] = {"sender": {"id": SHOP}, "recipient": {"id": OLENA_ID}}

    (item,) = parse({**element(message=message), **ends})

    picture = InboundFile("image", "m8:0", content_type="image/jpeg", source={"url": URL})
    assert item == InboundEcho(OLENA, "m8", AT, files=(picture,))


@pytest.mark.parametrize("where", ["messaging", "standby"])
def test_a_batch_is_read_to_its_end_and_one_bad_element_spoils_no_other(where: str) -> None:
    good = [element(message={"mid": f"m{number}", "text": "так"}) for number in range(49)]
    bad = element(message={"text": "без номера"})

    items = CONNECTOR.parse(webhook(*good[:20], bad, *good[20:], where=where))

    assert len(items) == 50
    assert isinstance(items[20], Broken)
    assert sum(isinstance(item, InboundMessage) for item in items) == 49


def test_many_entries_come_in_one_webhook() -> None:
    entry = json.loads(webhook(element(message={"mid": "m1", "text": "раз"})))["entry"][0]

    items = CONNECTOR.parse(json.dumps({"object": "instagram", "entry": [entry, entry]}).encode())

    assert [type(item) for item in items] == [InboundMessage, InboundMessage]


@pytest.mark.parametrize("where", ["changes", "messaging"])
def test_the_test_button_makes_no_client(where: str) -> None:
    value: Json = {
        "sender": {"id": "12334"},
        "recipient": {"id": "23245"},
        "timestamp": "1527459824",
        "message": {"mid": "random_mid", "text": "random_text"},
    }
    elements: dict[str, Json] = {
        "changes": [{"field": "messages", "value": value}],
        "messaging": [value],
    }
    entry: Json = {"id": "0", "time": "1527459824", where: elements[where]}

    items = CONNECTOR.parse(json.dumps({"object": "instagram", "entry": [entry]}).encode())

    assert items == [Unhandled("another account")]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"object": "page", "entry": []}, "object page"),
        ({"object": "instagram", "entry": []}, "an empty webhook"),
    ],
)
def test_what_is_not_about_messages_is_kept_by_name(body: Json, reason: str) -> None:
    assert CONNECTOR.parse(json.dumps(body).encode()) == [Unhandled(reason)]


@pytest.mark.parametrize("body", [b"[]", b"", b"{", b'{"object":"instagram","entry":1}'])
def test_what_is_no_webhook_at_all_is_an_error(body: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        CONNECTOR.parse(body)


@pytest.mark.parametrize(
    ("secrets", "body", "signature", "is_right"),
    [
        ("app-secret", ESCAPED, f"sha256={ESCAPED_SIGNATURE}", True),
        ("app-secret", EMPTY, f"sha256={EMPTY_SIGNATURE}", True),
        ("other\napp-secret", EMPTY, f"sha256={EMPTY_SIGNATURE}", True),
        ("other", EMPTY, f"sha256={EMPTY_SIGNATURE}", False),
        ("", EMPTY, f"sha256={EMPTY_SIGNATURE}", False),
        ("app-secret", EMPTY, EMPTY_SIGNATURE, False),
        ("app-secret", EMPTY + b" ", f"sha256={EMPTY_SIGNATURE}", False),
        ("app-secret", EMPTY, f"sha1={EMPTY_SIGNATURE}", False),
        ("app-secret", EMPTY, "", False),
        ("app-secret", EMPTY, "sha256=підпис", False),
    ],
)
def test_the_signature_is_over_the_bytes_by_any_of_the_secrets(
    secrets: str,
    body: bytes,
    signature: str,
    is_right: bool,  # noqa: FBT001 (a column of the table)
) -> None:
    link = Link(1, "key", {"app_secret": secrets}, {})

    assert CONNECTOR.is_authentic(link, {"x-hub-signature-256": signature}, body) is is_right


@pytest.mark.parametrize(
    ("change", "answer"),
    [
        ({}, "1158201444"),
        ({"hub.verify_token": "wrong"}, None),
        ({"hub.mode": "unsubscribe"}, None),
        ({"hub.challenge": "<script>"}, None),
        ({"hub.challenge": "1" * 201}, None),
        ({"hub.challenge": ""}, None),
    ],
)
def test_the_question_about_the_address_is_answered_to_who_knows_the_word(
    change: dict[str, str], answer: str | None
) -> None:
    link = Link(1, "key", {"secret": "our-word"}, {})
    query = {
        "hub.mode": "subscribe",
        "hub.challenge": "1158201444",
        "hub.verify_token": "our-word",
    }

    assert CONNECTOR.answer_challenge(link, query | change) == answer
