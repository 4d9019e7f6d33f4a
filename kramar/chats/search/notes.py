"""Finding chats by what employees note about their clients (S13, S24)."""

from kramar.chats.models import Chat, WaitingNote, WaitingNoteWords
from kramar.chats.policies import ChatSight
from kramar.chats.queries import find_chats
from kramar.chats.search.hits import Hit, Look, Part
from kramar.chats.search.sources import find_rows, seen_by
from kramar.chats.search.viewers import Viewer
from kramar.clients.models import NoteWords
from kramar.clients.queries import find_notes
from kramar.core.search.question import Among
from kramar.core.search.snippets import cut_snippet

_NEWEST_CHAT = (
    "SELECT max(chat.id) FROM clients_clientnote note"
    " JOIN chats_chat chat ON chat.client_id = note.client_id WHERE note.id = words.note_id"
)


def find_card_notes(viewer: Viewer, look: Look) -> Part:
    """Find notes on the cards of clients; each is shown once, with the client's newest chat."""
    if not viewer.sees_clients:
        return Part([], None)
    rows = find_rows(NoteWords, look, _about_chats_of(viewer.sight))
    if not rows.keys:
        return rows.part([])
    notes = find_notes(rows.keys)
    of_clients = Chat.objects.filter(client_id__in={note.client_id for note in notes.values()})
    chat_ids = of_clients.order_by("last_message_at", "pk").values_list("pk", flat=True)
    seen = find_chats(viewer.sight, [*chat_ids])
    newest = {seen[chat_id].client_id: seen[chat_id] for chat_id in chat_ids if chat_id in seen}
    return rows.part(
        [
            Hit(chat, "note", cut_snippet(note.text, look.wanted))
            for note in map(notes.get, rows.keys)
            if note and (chat := newest.get(note.client_id))
        ]
    )


def find_waiting_notes(viewer: Viewer, look: Look) -> Part:
    """Find notes that wait on chats for their clients."""
    if not viewer.sees_clients:
        return Part([], None)
    rows = find_rows(WaitingNoteWords, look, seen_by(viewer.sight, "chat.id = words.chat_id"))
    if not rows.keys:
        return rows.part([])
    notes = WaitingNote.objects.in_bulk(rows.keys)
    chats = find_chats(viewer.sight, {note.chat_id for note in notes.values()})
    return rows.part(
        [
            Hit(chat, "note", cut_snippet(note.text, look.wanted))
            for note in map(notes.get, rows.keys)
            if note and (chat := chats.get(note.chat_id))
        ]
    )


def _about_chats_of(sight: ChatSight) -> Among:
    """Say which notes are about clients with a chat that these eyes may see."""
    if sight.sees_all:
        return Among(f"({_NEWEST_CHAT}) > %s", (0,))
    responsible = "chat.responsible_id"
    if not sight.sees_unassigned:
        return Among(f"({_NEWEST_CHAT} AND {responsible} = %s) > %s", (sight.employee_id, 0))
    own = f"coalesce({responsible}, %s) = %s"
    return Among(f"({_NEWEST_CHAT} AND {own}) > %s", (sight.employee_id, sight.employee_id, 0))
