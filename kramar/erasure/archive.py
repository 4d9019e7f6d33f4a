"""Everything that is held on a person, in one archive: JSON that a machine reads, and the files."""

import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

from kramar.audit.queries import list_entries
from kramar.chats.models import Chat
from kramar.chats.queries.personal import (
    Said,
    list_person_chats,
    list_waiting_notes,
    walk_messages,
)
from kramar.clients.events import ClientSnapshot, NoteSnapshot
from kramar.clients.models import Client
from kramar.clients.queries import contacts_of
from kramar.clients.queries.personal import (
    list_all_files,
    list_all_notes,
    list_cards,
    list_own_phones,
)
from kramar.core.clock import to_iso
from kramar.core.files import open_file
from kramar.core.models import StoredFile
from kramar.orders.queries.personal import list_notes_of_orders, list_order_ids, walk_orders

ENTRIES_AT_MOST = 10_000
Row = dict[str, object]


@dataclass(slots=True)
class _Archive:
    """A ZIP that is being written; a file that several messages have goes in once."""

    zip: ZipFile
    _written: set[int] = field(default_factory=set)

    def write_rows(self, name: str, rows: Iterator[Row] | Sequence[Row]) -> None:
        """Write a list as JSON, row by row: a chat may have a hundred thousand."""
        with self.zip.open(name, "w") as target:
            target.write(b"[")
            for number, row in enumerate(rows):
                text = json.dumps(row, ensure_ascii=False, default=str)
                target.write((",\n" if number else "\n").encode() + text.encode())
            target.write(b"\n]\n")

    def add(self, file: StoredFile) -> str | None:
        """Put a file in and return its name there; ``None`` where the storage has lost it."""
        name = f"files/{file.pk}-{file.name}"
        if file.pk in self._written:
            return name
        try:
            with open_file(file) as source, self.zip.open(name, "w", force_zip64=True) as target:
                shutil.copyfileobj(source, target)
        except FileNotFoundError:
            return None
        self._written.add(file.pk)
        return name


def write_archive(target: IO[bytes], client: Client) -> None:
    """Write all that is held on the person of a card; slow, never inside a transaction."""
    cards = list_cards(client)
    ids = [card.pk for card in cards]
    chats = list_person_chats(ids, phones=list_own_phones(ids))
    with ZipFile(target, "w", ZIP_DEFLATED) as written:
        archive = _Archive(written)
        archive.write_rows("cards.json", [_card(each) for each in cards])
        archive.write_rows("notes.json", _notes(ids, [chat.pk for chat in chats]))
        archive.write_rows("files.json", _files(ids, archive))
        archive.write_rows("orders.json", _orders(ids))
        archive.write_rows("history.json", [row for card in cards for row in _history(card)])
        archive.write_rows("chats.json", [_chat(chat, archive) for chat in chats])
        for chat in chats:
            # Files first: an archive takes one entry at a time.
            for said in walk_messages(chat):
                _add_files(said, archive)
            rows = (_message(said) for said in walk_messages(chat))
            archive.write_rows(f"messages-of-chat-{chat.pk}.json", rows)


def _card(client: Client) -> Row:
    return ClientSnapshot.of(client, contacts_of(client), hide=False).model_dump(mode="json")


def _notes(client_ids: Sequence[int], chat_ids: Sequence[int]) -> list[Row]:
    notes = [NoteSnapshot.of(note).model_dump(mode="json") for note in list_all_notes(client_ids)]
    waiting = list_waiting_notes(chat_ids)
    return [
        *notes,
        *({"text": each.text, "created_at": to_iso(each.created_at)} for each in waiting),
    ]


def _files(client_ids: Sequence[int], archive: _Archive) -> list[Row]:
    return [
        {
            "name": row.file.name,
            "file": archive.add(row.file),
            "created_at": to_iso(row.created_at),
        }
        for row in list_all_files(client_ids)
    ]


def _orders(client_ids: Sequence[int]) -> Iterator[Row]:
    ids = list_order_ids(client_ids)
    notes = list_notes_of_orders(ids)
    for order in walk_orders(ids):
        own = [{"of": kind, "note": note} for order_id, kind, note in notes if order_id == order.id]
        yield {**order.model_dump(mode="json"), "notes": own}


def _history(client: Client) -> list[Row]:
    return [
        {"action": entry.action, "data": entry.data, "created_at": to_iso(entry.created_at)}
        for entry in list_entries(client, before=None, limit=ENTRIES_AT_MOST)
    ]


def _chat(chat: Chat, archive: _Archive) -> Row:
    contact = chat.contact
    return {
        "id": chat.pk,
        "channel": chat.channel.name,
        "kind": chat.channel.kind,
        "address": contact.external_id,
        "name": contact.name,
        "nickname": contact.nickname,
        "phone": contact.phone,
        "picture": archive.add(contact.avatar) if contact.avatar else None,
        "created_at": to_iso(chat.created_at),
    }


def _add_files(said: Said, archive: _Archive) -> None:
    for each in said.files:
        if each.file:
            archive.add(each.file)


def _message(said: Said) -> Row:
    message = said.message
    return {
        "number": message.seq,
        "direction": message.direction,
        "employee": message.employee.short_name if message.employee else None,
        "text": message.text,
        "said_before": said.former,
        "details": message.extras,
        "files": [f"files/{each.file.pk}-{each.file.name}" for each in said.files if each.file],
        "created_at": to_iso(message.created_at),
        "deleted_at": to_iso(message.deleted_at) if message.deleted_at else None,
    }
