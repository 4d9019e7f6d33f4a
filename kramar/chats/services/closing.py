"""Closing a chat and opening it again."""

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.chats import policies
from kramar.chats.events import ChatClosed, ChatReopened
from kramar.chats.models import Chat
from kramar.chats.services.assignment import MayNotHandOverError
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.lines import event_line
from kramar.chats.services.locking import lock_chat
from kramar.staff.models import Employee


@transaction.atomic
def close_chat(*, chat_id: int, by: Employee) -> Chat:
    """Close the chat: nobody waits in it any more. Closing a closed chat changes nothing.

    :raises MayNotHandOverError: the chat is somebody else's
    """
    chat = _lock_for(chat_id, by)
    if chat.state == Chat.State.CLOSED:
        return chat
    changes = ChatChanges()
    changes.bring_back(chat)
    chat.state = Chat.State.CLOSED
    chat.waiting_since = None
    chat.asker_ids, chat.shown_askers = [], []
    chat.read_seq, chat.unread = chat.last_seq, 0
    line = changes.append(chat, event_line(chat, "chat.closed", by=by.short_name))
    changes.announce(
        lambda saved: ChatClosed(
            chat=saved.chat(chat), message=saved.message(chat, line), counters=saved.counters
        )
    )
    record("chat.closed", target=chat, by=by)
    changes.save()
    return chat


@transaction.atomic
def reopen_chat(*, chat_id: int, by: Employee) -> Chat:
    """Open a closed chat by hand. Opening an open chat changes nothing.

    :raises MayNotHandOverError: the chat is somebody else's
    """
    chat = _lock_for(chat_id, by)
    if chat.state == Chat.State.OPEN:
        return chat
    changes = ChatChanges()
    reopen(changes, chat, by=by)
    record("chat.reopened", target=chat, by=by)
    changes.save()
    return chat


def reopen(changes: ChatChanges, chat: Chat, *, by: Employee | None) -> None:
    """Open the chat within a larger change; the responsible stays if employed (S17).

    :param by: ``None`` when the client did it by writing
    """
    changes.begin(chat)
    if chat.responsible and not chat.responsible.is_active:
        chat.responsible = None
    chat.state = Chat.State.OPEN
    names = {"by": by.short_name} if by else {}
    line = changes.append(chat, event_line(chat, "chat.reopened", **names))
    changes.announce(
        lambda saved: ChatReopened(
            chat=saved.chat(chat), message=saved.message(chat, line), counters=saved.counters
        )
    )


def _lock_for(chat_id: int, by: Employee) -> Chat:
    chat = lock_chat(chat_id)
    if not policies.can_hand_over(by, chat):
        raise MayNotHandOverError(_("Закрити чи відкрити чат може лише його відповідальний"))
    return chat
