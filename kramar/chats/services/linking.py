"""Linking a chat to the client who writes in it, and unlinking it (S21, S22).

The order of locks is the chat and then the client.
"""

from dataclasses import replace

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.chats import policies
from kramar.chats.events import ChatLinked, ChatUnlinked
from kramar.chats.models import Chat, Contact, WaitingNote
from kramar.chats.services.assignment import MayNotHandOverError, give_chat
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.following import hand_client_over
from kramar.chats.services.lines import event_line
from kramar.chats.services.locking import lock_chat
from kramar.clients.models import NAME_LENGTH, Client
from kramar.clients.services.cards import create_client, lock_client
from kramar.clients.services.facts import count_chats
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.notes import WrittenNote, receive_notes
from kramar.core.errors import ConflictError
from kramar.staff.models import Employee


class AlreadyLinkedError(ConflictError):
    """The chat is linked to another client, whom the sentence names."""

    code = "already_linked"


@transaction.atomic
def link_chat(*, chat_id: int, client_id: int, by: Employee) -> Chat:
    """Link the chat to a client; the chat's responsible becomes the client's.

    If the chat has none, the employee takes both. Notes that waited on the chat move to the card.
    Of two who link at once one wins by the chat's lock and the other is told with whom.

    :raises MayNotHandOverError: the chat is somebody else's
    :raises AlreadyLinkedError: the chat is linked to another client
    :raises ClientAbsentError: no such client in the company
    :raises ConflictError: the card was merged or deleted; says what became of it
    """
    chat = lock_chat(chat_id)
    if chat.client_id == client_id:
        return chat
    _refuse_linked(chat)
    _refuse_others(chat, by)
    _link(chat, lock_client(client_id), by)
    return chat


@transaction.atomic
def link_new_client(*, chat_id: int, fields: ClientFields, by: Employee) -> Chat:
    """Make a client of what was filled in by hand and link the chat to them.

    Without any name the client is called as the contact is.

    :raises MayNotHandOverError: the chat is somebody else's
    :raises AlreadyLinkedError: the chat is linked to a client
    :raises InvalidError: a field is wrong
    """
    chat = lock_chat(chat_id)
    _refuse_linked(chat)
    _refuse_others(chat, by)
    if not (fields.last_name or fields.first_name or fields.patronymic):
        fields = _named_as(chat.contact, fields)
    _link(chat, create_client(fields=fields, responsible=None, by=by), by)
    return chat


@transaction.atomic
def unlink_chat(*, chat_id: int, by: Employee) -> Chat:
    """Take the chat off its client; the notes stay in the card. An unlinked chat stays so.

    :raises MayNotHandOverError: the chat is somebody else's
    """
    chat = lock_chat(chat_id)
    _refuse_others(chat, by)
    client = chat.client
    if client is None:
        return chat
    changes = ChatChanges()
    changes.begin(chat)
    chat.client = None
    count_chats(client_id=client.pk, change=-1)
    line = event_line(chat, "chat.unlinked", by=by.short_name, client=client.name)
    changes.append(chat, line)
    changes.announce(
        lambda saved: ChatUnlinked(chat=saved.chat(chat), message=saved.message(chat, line))
    )
    record("chat.unlinked", target=chat, by=by, client=client.pk)
    changes.save()
    return chat


def _refuse_others(chat: Chat, by: Employee) -> None:
    """Refuse whoever may not hand the chat over: the client's responsible goes with the chat's."""
    if not policies.can_hand_over(by, chat):
        raise MayNotHandOverError(_("Клієнта чату змінює лише відповідальний за чат"))


def _refuse_linked(chat: Chat) -> None:
    if chat.client:
        raise AlreadyLinkedError(
            _("Чат уже прив’язано до клієнта «%(name)s»") % {"name": chat.client.name}
        )


def _link(chat: Chat, client: Client, by: Employee) -> None:
    changes = ChatChanges()
    changes.begin(chat)
    if chat.responsible is None:
        give_chat(changes, chat, to=by, by=by)
    chat.client = client
    count_chats(client_id=client.pk, change=1)
    client.chat_count += 1
    line = event_line(chat, "chat.linked", by=by.short_name, client=client.name)
    changes.append(chat, line)
    _move_notes(chat, client)
    changes.announce(
        lambda saved: ChatLinked(chat=saved.chat(chat), message=saved.message(chat, line))
    )
    if chat.responsible:
        hand_client_over(changes, client, to=chat.responsible, by=by)
    record("chat.linked", target=chat, by=by, client=client.pk)
    changes.save()


def _move_notes(chat: Chat, client: Client) -> None:
    """Move what waited on the chat; nobody adds to it meanwhile, that takes the chat's lock."""
    waiting = WaitingNote.objects.filter(chat=chat)
    notes = waiting.select_related("author").order_by("pk")
    receive_notes(client, [WrittenNote(each.text, each.author, each.created_at) for each in notes])
    waiting.delete()


def _named_as(contact: Contact, fields: ClientFields) -> ClientFields:
    """Take the names that the channel gives: of two words the second is the surname."""
    first, _space, last = contact.name.strip().partition(" ")
    return replace(fields, first_name=first[:NAME_LENGTH], last_name=last.strip()[:NAME_LENGTH])
