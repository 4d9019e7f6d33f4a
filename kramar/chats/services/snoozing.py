"""Putting a chat away until a time: «return to me at…»."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.chats import policies
from kramar.chats.events import ChatReturned, ChatSnoozed
from kramar.chats.models import Chat
from kramar.chats.services.assignment import MayNotHandOverError
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.lines import event_line
from kramar.chats.services.locking import lock_chat
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.staff.models import Employee

LONGEST = timedelta(days=366)


@transaction.atomic
def snooze_chat(*, chat_id: int, until: datetime, by: Employee) -> Chat:
    """Put the chat away; it returns at its time, or at once when the client writes.

    :raises MayNotHandOverError: the chat is somebody else's
    :raises InvalidError: the time has passed, or is more than a year away
    """
    chat = _lock_for(chat_id, by)
    if not clock.now() < until <= clock.now() + LONGEST:
        message = _("Виберіть час у майбутньому, не далі ніж за рік")
        raise InvalidError(message, fields={"until": message})
    changes = ChatChanges()
    changes.begin(chat)
    chat.snoozed_until, chat.snoozed_by = until, by
    names = {"by": by.short_name, "until": until.isoformat()}
    line = changes.append(chat, event_line(chat, "chat.snoozed", **names))
    changes.announce(
        lambda saved: ChatSnoozed(
            chat=saved.chat(chat), message=saved.message(chat, line), counters=saved.counters
        )
    )
    record("chat.snoozed", target=chat, by=by, until=until.isoformat())
    changes.save()
    return chat


@transaction.atomic
def return_chat(*, chat_id: int, by: Employee) -> Chat:
    """Take the chat back before its time. One that was not put away stays as it is.

    :raises MayNotHandOverError: the chat is somebody else's
    """
    chat = _lock_for(chat_id, by)
    if chat.snoozed_until:
        record("chat.returned", target=chat, by=by)
        _return(chat, by=by)
    return chat


@transaction.atomic
def return_due_chat(*, chat_id: int) -> None:
    """Return a chat whose time has come; asked again under the lock, as several may find it."""
    chat = lock_chat(chat_id)
    if chat.snoozed_until and chat.snoozed_until <= clock.now():
        _return(chat, by=None)


def _return(chat: Chat, *, by: Employee | None) -> None:
    changes = ChatChanges()
    waited_for = chat.snoozed_by_id
    changes.bring_back(chat)
    if by is None:
        # It is meant to be seen at once, so it comes to the top of the list.
        chat.last_message_at = clock.now()
    names = {"by": by.short_name} if by else {}
    line = changes.append(chat, event_line(chat, "chat.returned", **names))
    changes.announce(
        lambda saved: ChatReturned(
            chat=saved.chat(chat),
            message=saved.message(chat, line),
            counters=saved.counters,
            employee_id=None if by else waited_for,
        )
    )
    changes.save()


def _lock_for(chat_id: int, by: Employee) -> Chat:
    chat = lock_chat(chat_id)
    if not policies.can_hand_over(by, chat):
        raise MayNotHandOverError(_("Відкласти чат може лише його відповідальний"))
    return chat
