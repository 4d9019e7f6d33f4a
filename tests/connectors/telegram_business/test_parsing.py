"""What an account tells its bot: whose words they are, and whether the bot may answer."""

import json
from datetime import UTC, datetime
from typing import TypeAlias

import pytest

from kramar.channels.abilities import InboundConnection
from kramar.channels.connector import (
    Identity,
    Inbound,
    InboundDelete,
    InboundEcho,
    InboundEdit,
    InboundMessage,
    Person,
    Unhandled,
)
from kramar.connectors.telegram_business.parsing import DISCONNECTED, SILENCED, parse_update

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

AT = datetime(2025, 11, 24, 16, 0, tzinfo=UTC)
OLENA = Person("510000777", "Олена", account="bc_1")
CHAT: Json = {"id": 510000777, "first_name": "Олена", "type": "private"}
CLIENT: Json = {"id": 510000777, "is_bot": False, "first_name": "Олена"}
OWNER: Json = {"id": 410000001, "is_bot": False, "first_name": "Марта", "username": "marta"}
BOT: Json = {"id": 7000000001, "is_bot": True, "first_name": "Лампа", "username": "lampa_bot"}


def parse(kind: str, content: dict[str, Json]) -> Inbound:
    (item,) = parse_update(json.dumps({"update_id": 1, kind: content}).encode())
    return item


def said(sender: Json, **content: Json) -> dict[str, Json]:
    place: dict[str, Json] = {"message_id": 9001, "business_connection_id": "bc_1", "chat": CHAT}
    return {**place, "date": 1764000000, "from": sender, "text": "Добрий день", **content}


def connection(**changes: Json) -> InboundConnection:
    told: dict[str, Json] = {"id": "bc_1", "user": OWNER, "user_chat_id": 410000001}
    told |= {"date": 1764000000, "is_enabled": True, "rights": {"can_reply": True}}
    item = parse("business_connection", told | changes)
    assert isinstance(item, InboundConnection)
    return item


def test_the_client_writes_to_the_account() -> None:
    assert parse("business_message", said(CLIENT)) == InboundMessage(
        OLENA, "510000777:9001", AT, text="Добрий день"
    )


def test_the_owner_writes_from_the_phone_in_the_client_s_chat() -> None:
    assert parse("business_message", said(OWNER)) == InboundEcho(
        OLENA, "510000777:9001", AT, text="Добрий день", is_elsewhere=True
    )


def test_what_a_bot_said_for_the_owner_may_be_our_own() -> None:
    echo = parse("business_message", said(OWNER, sender_business_bot=BOT))

    assert isinstance(echo, InboundEcho)
    assert not echo.is_elsewhere


def test_an_automatic_greeting_is_nobody_s_answer() -> None:
    echo = parse("business_message", said(OWNER, is_from_offline=True))

    assert isinstance(echo, InboundEcho)
    assert echo.is_automatic


def test_the_start_of_a_bot_is_here_a_text_as_any() -> None:
    item = parse("business_message", said(CLIENT, text="/start"))

    assert isinstance(item, InboundMessage)
    assert item.text == "/start"


def test_either_side_edits() -> None:
    edited = parse("edited_business_message", said(OWNER, edit_date=1764000000))

    assert edited == InboundEdit(OLENA, "510000777:9001", "Добрий день", AT)


def test_deletions_name_the_messages_and_no_moment() -> None:
    told: dict[str, Json] = {"business_connection_id": "bc_1", "chat": CHAT}
    deleted = parse("deleted_business_messages", told | {"message_ids": [9001, 9002]})

    assert deleted == InboundDelete(OLENA, ("510000777:9001", "510000777:9002"), None)


def test_a_connection_names_the_account() -> None:
    assert connection() == InboundConnection(
        reason="a connection", account=Identity("410000001", "Марта", "marta"), key="bc_1", at=AT
    )


@pytest.mark.parametrize(
    ("changes", "trouble"),
    [
        ({"is_enabled": False}, DISCONNECTED),
        ({"rights": {"can_read_messages": True}}, SILENCED),
        ({"rights": None}, SILENCED),
        ({"rights": None, "can_reply": True}, ""),
    ],
)
def test_a_connection_says_whether_one_may_answer(changes: dict[str, Json], trouble: str) -> None:
    assert connection(**changes).trouble == trouble


def test_what_is_written_to_the_bot_itself_is_not_ours() -> None:
    assert parse("message", said(CLIENT)) == Unhandled("message")


def test_numbers_that_are_none_are_refused() -> None:
    told: dict[str, Json] = {"business_connection_id": "bc_1", "chat": CHAT, "message_ids": ["1"]}

    with pytest.raises(ValueError, match="message_ids"):
        parse("deleted_business_messages", told)
