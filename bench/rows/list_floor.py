"""The floor of reading: the bare driver reads the same rows that an answer was made of."""

import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psycopg

from bench.processes import Installation

_CHATS = """
    SELECT chat.*, contact.*, channel.kind, channel.name, client.last_name, client.first_name,
        employee.full_name
    FROM chats_chat chat
    JOIN chats_contact contact ON contact.id = chat.contact_id
    JOIN channels_channel channel ON channel.id = chat.channel_id
    LEFT JOIN clients_client client ON client.id = chat.client_id
    LEFT JOIN staff_employee employee ON employee.id = chat.responsible_id
    WHERE chat.id IN ({})
"""
_MESSAGES = "SELECT * FROM chats_message WHERE chat_id = %s ORDER BY seq DESC LIMIT 50"
_MESSAGES_BY_ID = "SELECT * FROM chats_message WHERE id IN ({})"
_NUMBERS = """
    SELECT * FROM chats_tallyrow WHERE company_id = %s AND (
        (label_key = 0 AND responsible_key = -1 AND channel_key = 0)
        OR (label_key = 0 AND responsible_key > -1 AND channel_key = 0)
        OR (label_key = 0 AND responsible_key = -1 AND channel_key > 0)
        OR (label_key > 0 AND responsible_key = -1 AND channel_key = 0)
    )
"""
_NEWEST_WORDS = "SELECT folded FROM chats_messagewords ORDER BY message_id DESC LIMIT %s"


class Bare:
    """A connection of the bare driver to the database of an installation."""

    def __init__(self, shop: Installation) -> None:
        url = shop.env["KRAMAR_DATABASE_URL"]
        file = Path(shop.env["KRAMAR_DATA"]) / "kramar.sqlite3"
        self._is_sqlite = not url
        self._connection: Any = (
            psycopg.connect(url, autocommit=True) if url else sqlite3.connect(file)
        )
        self._company = shop.seeded["id"]

    def read_chats(self, chat_ids: Sequence[int]) -> float:
        """Read a page of chats with those whom they name; return the milliseconds."""
        return self._time(_CHATS.format(", ".join(["%s"] * len(chat_ids))), chat_ids)

    def read_page(self, answer: Any) -> float:  # noqa: ANN401 (JSON)
        """Read the chats of an answer."""
        return self.read_chats([chat["id"] for chat in answer["items"]] or [0])

    def read_found(self, answer: Any) -> float:  # noqa: ANN401 (JSON)
        """Read the messages that an answer found."""
        found = [hit["message"]["id"] for hit in answer["items"] if hit["message"]] or [0]
        return self._time(_MESSAGES_BY_ID.format(", ".join(["%s"] * len(found))), found)

    def open_chat(self, chat_id: int) -> float:
        """Read a chat's row and its newest messages."""
        return self.read_chats([chat_id]) + self._time(_MESSAGES, [chat_id])

    def read_numbers(self, _answer: object) -> float:
        """Read the rows of the tallies that the funnel without a choice adds up."""
        return self._time(_NUMBERS, [self._company])

    def newest_words(self, count: int) -> list[str]:
        """Return what the newest messages say, folded."""
        return [str(folded) for (folded,) in self._rows(_NEWEST_WORDS, [count])]

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()

    def _time(self, statement: str, values: Sequence[object]) -> float:
        begun = time.perf_counter()
        self._rows(statement, values)
        return (time.perf_counter() - begun) * 1000

    def _rows(self, statement: str, values: Sequence[object]) -> list[tuple[object, ...]]:
        if self._is_sqlite:
            statement = statement.replace("%s", "?")
        rows: list[tuple[object, ...]] = self._connection.execute(statement, values).fetchall()
        return rows
