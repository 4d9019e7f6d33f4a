"""Notes about a client: text for employees only (S24)."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.clients.errors import NoteAbsentError
from kramar.clients.events import NoteAdded, NoteChanged, NoteDeleted, NoteSnapshot
from kramar.clients.models import Client, ClientNote, NoteWords
from kramar.clients.services.cards import lock_client
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.core.search.numbers import fold_with_numbers
from kramar.events.services import publish
from kramar.staff.models import Employee

NOTE_LENGTH = 5000


class WrittenNote(NamedTuple):
    """A note that was written elsewhere and comes to the client."""

    text: str
    author: Employee | None
    created_at: datetime


@transaction.atomic
def add_note(*, client_id: int, text: str, by: Employee) -> ClientNote:
    """Write a note about the client.

    :raises ClientAbsentError: no such client in the company
    :raises ConflictError: the card was merged or deleted
    :raises InvalidError: the text is empty or too long
    """
    text = clean_note(text)
    client = lock_client(client_id)
    (note,) = receive_notes(client, [WrittenNote(text, by, clock.now())])
    record("note.added", target=client, by=by, note=note.pk)
    publish(
        NoteAdded(
            chat_id=None, client_id=client.pk, responsible_id=None, note=NoteSnapshot.of(note)
        )
    )
    return note


@transaction.atomic
def change_note(*, client_id: int, note_id: int, text: str, by: Employee) -> ClientNote:
    """Give a note another text; its author and time stay.

    :raises NoteAbsentError: no such note about this client
    :raises InvalidError: the text is empty or too long
    """
    text = clean_note(text)
    note = _lock_note(client_id, note_id)
    if note.text == text:
        return note
    note.text = text
    note.edited_at = clock.now()
    note.save(update_fields=["text", "edited_at"])
    _remember_words([note])
    record("note.changed", target=note.client, by=by, note=note.pk)
    publish(
        NoteChanged(
            chat_id=None, client_id=client_id, responsible_id=None, note=NoteSnapshot.of(note)
        )
    )
    return note


@transaction.atomic
def delete_note(*, client_id: int, note_id: int, by: Employee) -> None:
    """Delete a note; it can be restored.

    :raises NoteAbsentError: no such note about this client
    """
    note = _lock_note(client_id, note_id)
    note.deleted_at = clock.now()
    note.save(update_fields=["deleted_at"])
    NoteWords.objects.filter(note=note).delete()
    record("note.deleted", target=note.client, by=by, note=note.pk)
    shown = NoteSnapshot.of(note)
    publish(NoteDeleted(chat_id=None, client_id=client_id, responsible_id=None, note=shown))


@transaction.atomic
def restore_note(*, client_id: int, note_id: int, by: Employee) -> ClientNote:
    """Take the deletion of a note back; author and time are what they were.

    :raises NoteAbsentError: there never was such a note about this client
    """
    note = _lock_note(client_id, note_id, with_deleted=True)
    if note.deleted_at is None:
        return note
    note.deleted_at = None
    note.save(update_fields=["deleted_at"])
    _remember_words([note])
    record("note.restored", target=note.client, by=by, note=note.pk)
    shown = NoteSnapshot.of(note)
    publish(NoteAdded(chat_id=None, client_id=client_id, responsible_id=None, note=shown))
    return note


def receive_notes(client: Client, written: Iterable[WrittenNote]) -> list[ClientNote]:
    """Put notes into a locked client's card within a larger change, in the order given."""
    notes = [
        ClientNote.objects.create(
            company_id=client.company_id,
            client=client,
            author=note.author,
            text=note.text,
            created_at=note.created_at,
        )
        for note in written
    ]
    _remember_words(notes)
    return notes


def clean_note(text: str) -> str:
    """Return the text of a note as it is kept.

    :raises InvalidError: it is empty or too long
    """
    text = text.strip()
    if not text:
        message = _("Напишіть нотатку")
        raise InvalidError(message, fields={"text": message})
    if len(text) > NOTE_LENGTH:
        message = _("Нотатка задовга: %(length)d символів, а можна до %(limit)d") % {
            "length": len(text),
            "limit": NOTE_LENGTH,
        }
        raise InvalidError(message, fields={"text": message})
    return text


def _remember_words(notes: Sequence[ClientNote]) -> None:
    """Keep by what the notes are found, as they are by now."""
    NoteWords.objects.bulk_create(
        (
            NoteWords(note=note, company_id=note.company_id, folded=fold_with_numbers(note.text))
            for note in notes
        ),
        update_conflicts=True,
        unique_fields=["note"],
        update_fields=["folded"],
    )


def _lock_note(client_id: int, note_id: int, *, with_deleted: bool = False) -> ClientNote:
    # The author's row is never changed together with the note, so it may come in the same query;
    # the lock is the note's alone.
    rows = ClientNote.objects.select_for_update(of=("self",)).select_related("author", "client")
    note = rows.filter(client_id=client_id, pk=note_id).first()
    if note is None or (note.deleted_at and not with_deleted):
        raise NoteAbsentError(_("Такої нотатки вже немає"))
    return note
