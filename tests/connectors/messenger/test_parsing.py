"""Messenger's webhooks: what only they have; the rest is Meta's and is told of by Instagram's."""

import json
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

import pytest

from kramar.channels.connector import (
    Broken,
    Inbound,
    InboundEcho,
    InboundEdit,
    InboundFile,
    InboundMessage,
    InboundReaction,
    InboundReceipt,
    InboundStart,
    Link,
    Location,
    Person,
    Unhandled,
)
from kramar.connectors.messenger.connector import MessengerConnector

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

CONNECTOR = MessengerConnector()
PAGE, CLARA_ID = "104000000000001", "6900000000000777"
CLARA = Person(CLARA_ID, "")
AT = datetime(2025, 11, 24, 16, 0, tzinfo=UTC)
URL = "https://cdn.fbsbx.com/v/t59/1"
THUMB: Json = {"url": URL, "sticker_id": 369239263222822}
CAT: Json = {"url": URL, "sticker_id": 7}
STICKER = InboundFile("sticker", "m_1:0", content_type="image/webp", source={"url": URL})


def element(**content: Json) -> dict[str, Json]:
    ends: dict[str, Json] = {"sender": {"id": CLARA_ID}, "recipient": {"id": PAGE}}
    return {**ends, "timestamp": 1764000000000, **content}


def parse(*elements: Json) -> list[Inbound]:
    entry: Json = {"id": PAGE, "time": 1764000001000, "messaging": list(elements)}
    return CONNECTOR.parse(json.dumps({"object": "page", "entry": [entry]}).encode())


def message(**content: Json) -> dict[str, Json]:
    return element(message={"mid": "m_1", **content})


def attached(kind: str, payload: Json) -> dict[str, Json]:
    return message(attachments=[{"type": kind, "payload": payload}])


def said(text: str = "", *files: InboundFile, reply_to: str = "") -> InboundMessage:
    return InboundMessage(CLARA, "m_1", AT, text=text, files=files, reply_to=reply_to)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (message(text="Добрий день"), said("Добрий день")),
        (message(text="ось ця", reply_to={"mid": "m_0"}), said("ось ця", reply_to="m_0")),
        (
            attached("file", {"url": URL}),
            said(
                "",
                InboundFile(
                    "file",
                    "m_1:0",
                    content_type="application/octet-stream",
                    source={"url": URL},
                ),
            ),
        ),
        (attached("sticker", CAT), said("", STICKER)),
        (attached("image", CAT), said("", STICKER)),
        (attached("sticker", THUMB), said("👍")),
        (attached("image", THUMB), said("👍")),
        (
            attached("fallback", {"url": "https://l.facebook.com/1", "title": "Shop"}),
            said("[Посилання] Shop https://l.facebook.com/1"),
        ),
        (
            message(
                text="https://shop.example",
                attachments=[{"type": "fallback", "payload": {"url": "https://l.facebook.com/1"}}],
            ),
            said("https://shop.example"),
        ),
        (message(text="Так", quick_reply={"payload": "YES"}), said("Так")),
        (message(), said("[Messenger не передає вміст цього повідомлення]")),
    ],
)
def test_each_kind_of_message_is_known(given: Json, expected: InboundMessage) -> None:
    assert parse(given) == [expected]


def test_a_place_on_the_map_is_a_place() -> None:
    (item,) = parse(attached("location", {"coordinates": {"lat": 50.45, "long": 30.52}}))

    assert isinstance(item, InboundMessage)
    assert item.location == Location(50.45, 30.52)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            {"delivery": {"mids": ["m_7"], "watermark": 1764000005000}},
            InboundReceipt(CLARA, "delivered", "m_7"),
        ),
        (
            {"delivery": {"watermark": 1764000005000}},
            InboundReceipt(CLARA, "delivered", until=AT + timedelta(seconds=5)),
        ),
        (
            {"read": {"watermark": 1764000006000}},
            InboundReceipt(CLARA, "read", until=AT + timedelta(seconds=6)),
        ),
        (
            {"message_edit": {"mid": "m_1", "text": "Добрий вечір", "num_edit": 1}},
            InboundEdit(CLARA, "m_1", "Добрий вечір", AT),
        ),
        (
            {"reaction": {"mid": "m_7", "action": "react", "emoji": "👍", "reaction": "like"}},
            InboundReaction(CLARA, "m_7", ("👍",)),
        ),
        (
            {"postback": {"title": "Каталог", "payload": "CATALOG"}},
            InboundMessage(CLARA, f"postback:{CLARA_ID}:1764000000000", AT, text="Каталог"),
        ),
        ({"pass_thread_control": {"new_owner_app_id": "1"}}, Unhandled("pass_thread_control")),
        ({"delivery": {"mids": [1]}}, Broken("'mids' is missing or not of the documented type")),
    ],
)
def test_everything_else_is_told_too(content: dict[str, Json], expected: Inbound) -> None:
    assert parse(element(**content)) == [expected]


def test_the_button_that_begins_tells_from_where_somebody_comes() -> None:
    referral: Json = {"ref": "spring", "source": "SHORTLINK", "type": "OPEN_THREAD"}

    start, words = parse(element(postback={"mid": "m_8", "title": "Почати", "referral": referral}))

    assert start == InboundStart(CLARA, "m_8:referral", "spring", AT)
    assert words == InboundMessage(CLARA, "m_8", AT, text="Почати")


@pytest.mark.parametrize(
    ("mark", "own"), [("kramar:42", 42), ("crm:outbox:42", None), ("kramar:²", None), ("", None)]
)
def test_an_echo_tells_which_message_of_ours_it_is(mark: str, own: int | None) -> None:
    ends: dict[str, Json] = {"sender": {"id": PAGE}, "recipient": {"id": CLARA_ID}}
    echo = message(is_echo=True, app_id=1517776481860111, metadata=mark, text="Вітаємо")

    assert parse({**echo, **ends}) == [
        InboundEcho(CLARA, "m_1", AT, text="Вітаємо", message_id=own)
    ]


def test_one_bad_element_of_fifty_spoils_no_other() -> None:
    good = [element(message={"mid": f"m_{number}", "text": "так"}) for number in range(49)]

    items = parse(*good[:20], element(message={"text": "без номера"}), *good[20:])

    assert isinstance(items[20], Broken)
    assert sum(isinstance(item, InboundMessage) for item in items) == 49


def test_a_comment_under_a_post_is_nobody_s_message() -> None:
    change: Json = {"field": "feed", "value": {"item": "comment", "message": "Скільки?"}}
    entry: Json = {"id": PAGE, "time": 1, "changes": [change]}
    body = json.dumps({"object": "page", "entry": [entry]}).encode()

    assert CONNECTOR.parse(body) == [Unhandled("item, message")]


def test_a_wrong_a_missing_and_a_doubled_signature_are_refused() -> None:
    link = Link(1, "key", {"app_secret": "app-secret"}, {})
    right = "sha256=48407bbd6c705466214bce6858623495df1da72be80ffe1e3b3d8e733da1ab69"
    body = (
        b'{"object":"instagram","entry":[{"id":"17841400000000001",'
        b'"time":1764000000123,"messaging":[]}]}'
    )
    given = [right, "", f"sha256={'0' * 64}", f"{right}, {right}", f"{right},{'0' * 64}"]

    taken = [CONNECTOR.is_authentic(link, {"x-hub-signature-256": each}, body) for each in given]

    assert taken == [True, False, False, False, False]
