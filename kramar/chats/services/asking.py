"""Asking the responsible for a chat. Handing over and closing end what was asked."""

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.chats import policies
from kramar.chats.events import ChatAsked, ChatAskWithdrawn
from kramar.chats.events.snapshots import employee_ref
from kramar.chats.models import Chat
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.locking import lock_chat
from kramar.core.errors import ConflictError, RefusedError
from kramar.staff.models import Employee


class NobodyToAskError(ConflictError):
    """Nobody answers for the chat: it can simply be taken."""

    code = "nobody_to_ask"


class MayNotDeclineError(RefusedError):
    """Only whoever may hand the chat over declines what others ask."""

    code = "may_not_decline"


@transaction.atomic
def ask_for_chat(*, chat_id: int, by: Employee) -> Chat:
    """Ask the responsible for the chat. Asking again, or for one's own chat, changes nothing.

    :raises NobodyToAskError: the chat has no responsible, perhaps by now
    """
    chat = lock_chat(chat_id)
    policies.refuse_reader(by)
    if chat.responsible is None:
        raise NobodyToAskError(_("За чат ніхто не відповідає: його можна забрати"))
    if by == chat.responsible or by in chat.shown_askers:
        return chat
    changes = ChatChanges()
    changes.begin(chat)
    _set_askers(chat, [*chat.shown_askers, by])
    changes.announce(lambda saved: ChatAsked(chat=saved.chat(chat), asker=employee_ref(by)))
    changes.save()
    return chat


@transaction.atomic
def withdraw_ask(*, chat_id: int, asker: Employee, by: Employee) -> Chat:
    """End what somebody asks: they take it back, or the responsible declines it.

    An ask that has ended already changes nothing.

    :raises MayNotDeclineError: it is another's ask, and the chat is not theirs to hand over
    """
    chat = lock_chat(chat_id)
    if asker != by and not policies.can_hand_over(by, chat):
        raise MayNotDeclineError(_("Відмовити може лише відповідальний за чат"))
    if asker not in chat.shown_askers:
        return chat
    changes = ChatChanges()
    changes.begin(chat)
    _set_askers(chat, [each for each in chat.shown_askers if each != asker])
    changes.announce(
        lambda saved: ChatAskWithdrawn(
            chat=saved.chat(chat), asker=employee_ref(asker), by=employee_ref(by)
        )
    )
    changes.save()
    return chat


def _set_askers(chat: Chat, askers: list[Employee]) -> None:
    chat.shown_askers = askers
    chat.asker_ids = [asker.pk for asker in askers]
