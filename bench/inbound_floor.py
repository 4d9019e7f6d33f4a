"""The floor of the inbound way: the same rows by the bare driver, without HTTP and sockets.

Two transactions for each hundred messages, as the product makes them: the raw payloads, made
durable; then contacts and chats read, messages and events written, chats and counters changed.
Prints messages a second.
"""

import json
import os
import sqlite3
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import psycopg

BATCH = 100
PEOPLE = 400
AT = "2026-03-02 12:00:00+00:00"
TEXT = "t1234567890123456 Добрий день! Чи є ще зелена лампа?"
PAYLOAD = b"x" * 420
PREVIEW = json.dumps({"id": 1, "seq": 1, "text": TEXT, "direction": "in", "created_at": AT})
EVENT = json.dumps({"chat": "x" * 500, "message": "y" * 550, "text": TEXT}, ensure_ascii=False)

Rows = Sequence[Sequence[object]]


class Driver(Protocol):
    """What the two databases are asked, each in its cheapest way."""

    def insert(self, table: str, columns: str, rows: Rows) -> None:
        """Write many rows."""

    def run_each(self, statement: str, rows: Rows) -> None:
        """Run a statement once for each row of values."""

    def run(self, statement: str, values: Sequence[object] = ()) -> list[tuple[int, ...]]:
        """Run one statement and return its rows."""

    def commit(self) -> None:
        """Make what was written durable."""


class Sqlite:
    """The module of the standard library, on the product's own file."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path)
        self._connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;")

    def insert(self, table: str, columns: str, rows: Rows) -> None:
        """Write many rows by one prepared statement."""
        places = ", ".join("?" * len(rows[0]))
        self._connection.executemany(
            f"INSERT INTO {table} ({columns}) VALUES ({places})",  # noqa: S608 (names are ours)
            rows,
        )

    def run_each(self, statement: str, rows: Rows) -> None:
        """Run a prepared statement for each row of values."""
        self._connection.executemany(statement.replace("%s", "?"), rows)

    def run(self, statement: str, values: Sequence[object] = ()) -> list[tuple[int, ...]]:
        """Run one statement and return its rows."""
        return self._connection.execute(statement.replace("%s", "?"), values).fetchall()

    def commit(self) -> None:
        """Commit, which flushes the log to the disk."""
        self._connection.commit()


class Postgresql:
    """psycopg: COPY for rows, a pipeline for statements."""

    def __init__(self, url: str) -> None:
        self._connection = psycopg.connect(url)

    def insert(self, table: str, columns: str, rows: Rows) -> None:
        """Write many rows by COPY."""
        statement = f"COPY {table} ({columns}) FROM STDIN"
        with self._connection.cursor() as cursor, cursor.copy(statement.encode()) as copy:
            for row in rows:
                copy.write_row(row)

    def run_each(self, statement: str, rows: Rows) -> None:
        """Run a statement for each row of values in one pipeline."""
        with self._connection.cursor() as cursor:
            cursor.executemany(statement.encode(), rows)

    def run(self, statement: str, values: Sequence[object] = ()) -> list[tuple[int, ...]]:
        """Run one statement and return its rows."""
        with self._connection.cursor() as cursor:
            cursor.execute(statement.encode(), values)
            return cursor.fetchall() if cursor.description else []

    def commit(self) -> None:
        """Commit, which flushes the log to the disk."""
        self._connection.commit()


class Floor:
    """One company, one channel and its people."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self._company, self._channel = driver.run(
            "SELECT company_id, id FROM channels_channel ORDER BY id LIMIT 1"
        )[0]

    def settle(self) -> None:
        """Make the people and their chats, as the first messages would have."""
        own = (self._company, self._channel)
        contacts = [(*own, f"{person}", "Клара", "clara", "", True, AT) for person in range(PEOPLE)]
        self._driver.insert(
            "chats_contact",
            "company_id, channel_id, external_id, name, nickname, phone, is_reachable, created_at",
            contacts,
        )
        ids = [row[0] for row in self._driver.run("SELECT id FROM chats_contact ORDER BY id")]
        self._driver.insert(
            "chats_chat",
            "company_id, channel_id, contact_id, state, facets, label_ids, asker_ids, scheduled,"
            " unread, last_seq, read_seq, contact_read_seq, last_message_at, created_at",
            [(*own, contact, "open", 1, "[]", "[]", 0, 0, 0, 0, 0, AT, AT) for contact in ids],
        )
        self._driver.run(
            "INSERT INTO chats_unreadcounter (company_id, unread_chats) VALUES (%s, 0)",
            [self._company],
        )
        self._driver.run(
            "INSERT INTO events_eventcounter (company_id, number) VALUES (%s, 0)", [self._company]
        )
        self._driver.commit()

    def take(self, first: int) -> None:
        """Take one batch the whole way."""
        self._store_payloads()
        people = [(first + number) % PEOPLE for number in range(BATCH)]
        chats = self._read_chats(people)
        self._write_messages([chats[person] for person in people], first)
        self._write_events([chats[person] for person in people])
        self._driver.commit()

    def _store_payloads(self) -> None:
        row = (self._company, self._channel, PAYLOAD, "pending", "", AT)
        columns = "company_id, channel_id, body, state, error, received_at"
        self._driver.insert("channels_payload", columns, [row] * BATCH)
        self._driver.commit()

    def _read_chats(self, people: Sequence[int]) -> dict[int, int]:
        self._driver.run(
            "UPDATE channels_payload SET state = 'done', handled_at = %s"
            " WHERE channel_id = %s AND state = 'pending'",
            [AT, self._channel],
        )
        places = ", ".join(["%s"] * len(people))
        rows = self._driver.run(
            "SELECT contact.external_id, chat.id FROM chats_contact contact"  # noqa: S608 (places)
            " JOIN chats_chat chat ON chat.contact_id = contact.id"
            f" WHERE contact.channel_id = %s AND contact.external_id IN ({places})",
            [self._channel, *map(str, people)],
        )
        return {int(external_id): chat_id for external_id, chat_id in rows}

    def _write_messages(self, chats: Sequence[int], first: int) -> None:
        self._driver.insert(
            "chats_message",
            "company_id, channel_id, chat_id, seq, direction, status, text, external_id,"
            " error_code, error_detail, created_at, provider_at",
            [
                (
                    *(self._company, self._channel, chat, (first + number) // PEOPLE + 1),
                    *("in", "received", TEXT, f"{chat}:{first + number}", "", "", AT, AT),
                )
                for number, chat in enumerate(chats)
            ],
        )
        self._driver.run_each(
            "UPDATE chats_chat SET unread = unread + 1, last_seq = last_seq + 1, last_message = %s,"
            " last_message_at = %s, last_inbound_at = %s, waiting_since = %s WHERE id = %s",
            [(PREVIEW, AT, AT, AT, chat) for chat in chats],
        )
        self._driver.run(
            "UPDATE chats_unreadcounter SET unread_chats = unread_chats + 1 WHERE company_id = %s",
            [self._company],
        )

    def _write_events(self, chats: Sequence[int]) -> None:
        last = self._driver.run(
            "UPDATE events_eventcounter SET number = number + %s WHERE company_id = %s"
            " RETURNING number",
            [len(chats), self._company],
        )[0][0]
        self._driver.insert(
            "events_storedevent",
            "company_id, number, kind, data, permission, chat_id, created_at",
            [
                (self._company, last - number, "message.received", EVENT, "chats.use", chat, AT)
                for number, chat in enumerate(chats)
            ],
        )


def main() -> None:
    """Take as many messages as the argument says and print the rate."""
    count = int(sys.argv[1])
    url = os.environ["KRAMAR_DATABASE_URL"]
    sqlite_file = Path(os.environ["KRAMAR_DATA"]) / "kramar.sqlite3"
    floor = Floor(Postgresql(url) if url else Sqlite(sqlite_file))
    floor.settle()
    begun = time.monotonic()
    for first in range(0, count, BATCH):
        floor.take(first)
    print(json.dumps({"rate": count / (time.monotonic() - begun)}))


if __name__ == "__main__":
    main()
