"""Notes written in a chat: about its client, or waiting until there is one (S24)."""

from django.db import transaction

from kramar.audit.services import record
from kramar.chats import policies
from kramar.chats.models import Chat, WaitingNote, WaitingNoteWords
from kramar.chats.queries import present_waiting_note
from kramar.chats.services.locking import lock_chat
from kramar.clients.events import NoteAdded, NoteSnapshot
from kramar.clients.services.notes import add_note, clean_note
from kramar.core import clock
from kramar.core.search.numbers import fold_with_numbers
from kramar.events.services import publish
from kramar.staff.models import Employee


@transaction.atomic
def add_chat_note(*, chat_id: int, text: str, by: Employee) -> NoteSnapshot:
    """Write a note about the chat's client; on an unlinked chat it waits.

    :raises ReadsOnlyError: the role only reads
    :raises ConflictError: the client's card was merged or deleted
    :raises InvalidError: the text is empty or too long
    """
    policies.refuse_reader(by)
    text = clean_note(text)
    # Whoever links at this moment waits: the note is either moved with the others or the card's.
    chat = lock_chat(chat_id)
    if chat.client_id:
        return NoteSnapshot.of(add_note(client_id=chat.client_id, text=text, by=by))
    return _let_wait(chat, text, by)


def _let_wait(chat: Chat, text: str, by: Employee) -> NoteSnapshot:
    note = WaitingNote.objects.create(
        company_id=chat.company_id, chat=chat, author=by, text=text, created_at=clock.now()
    )
    WaitingNoteWords.objects.create(
        company_id=chat.company_id, chat=chat, note=note, folded=fold_with_numbers(text)
    )
    shown = present_waiting_note(note)
    record("note.added", target=chat, by=by, note=note.pk)
    publish(
        NoteAdded(chat_id=chat.pk, client_id=None, responsible_id=chat.responsible_id, note=shown)
    )
    return shown
