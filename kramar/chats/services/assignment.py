"""Who answers for a chat: taking it and handing it over."""

from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.chats import policies
from kramar.chats.events import ChatAssigned
from kramar.chats.models import Chat, Message
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.following import follow_chats, give_client_back
from kramar.chats.services.lines import event_line
from kramar.chats.services.locking import lock_chat
from kramar.core.errors import ConflictError, InvalidError, RefusedError
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission


class AlreadyTakenError(ConflictError):
    """Somebody else is the responsible by now."""

    code = "already_taken"


class CannotAnswerError(InvalidError):
    """The receiver may not answer in chats."""

    code = "employee_cannot_answer"


class MayNotHandOverError(RefusedError):
    """The chat is somebody else's."""

    code = "may_not_hand_over"


@transaction.atomic
def take_chat(*, chat_id: int, seen_responsible_id: int | None, by: Employee) -> Chat:
    """Make the employee the chat's responsible (S12). Whoever has it already keeps it.

    :param seen_responsible_id: the responsible that the employee saw when they asked; of two
        who take at once one wins by the chat's lock and the other is told who
    :raises ReadsOnlyError: the role only reads
    :raises AlreadyTakenError: somebody else has it, and that is not what the employee saw or
        may overrule
    """
    chat = lock_chat(chat_id)
    policies.refuse_reader(by)
    if chat.responsible_id == by.pk:
        return chat
    if chat.responsible and not _may_overrule(chat, seen_responsible_id, by):
        raise AlreadyTakenError(
            _("Чат уже забрали, відповідає %(name)s") % {"name": chat.responsible.short_name}
        )
    return _assign(chat, to=by, by=by)


@transaction.atomic
def assign_chat(*, chat_id: int, to: Employee, by: Employee) -> Chat:
    """Hand the chat over; the former responsible can no longer answer (S16).

    :raises MayNotHandOverError: the chat is somebody else's and the right to overrule is missing
    :raises CannotAnswerError: the receiver may not answer in chats, or works here no longer
    """
    chat = lock_chat(chat_id)
    if not policies.can_hand_over(by, chat):
        raise MayNotHandOverError(_("Передати чат може лише його відповідальний"))
    if not policies.can_answer(to):
        raise _cannot_answer(to)
    if chat.responsible_id == to.pk:
        return chat
    return _assign(chat, to=to, by=by)


@dataclass(frozen=True, slots=True)
class Former:
    """Who answered before a handing over; ``None`` is nobody.

    :param of_client: who answered for the chat's client
    """

    responsible: Employee | None
    of_client: Employee | None


@transaction.atomic
def give_back_chat(*, chat_id: int, receiver: Employee, former: Former, by: Employee) -> Chat:
    """Undo a handing over: give the chat back to its former responsible, or to nobody.

    Its client goes back to whoever answered for them, if they still are the receiver's. The caller
    knows that ``by`` handed the chat over and that the receiver still has it; whoever gave may take
    back, so no right is asked.

    :raises CannotAnswerError: the former responsible may not answer any longer
    """
    chat, to = lock_chat(chat_id), former.responsible
    if to and not policies.can_answer(to):
        raise _cannot_answer(to)
    changes = ChatChanges()
    give_chat(changes, chat, to=to, by=by)
    give_client_back(changes, chat, receiver=receiver, former=former.of_client, by=by)
    changes.save()
    return chat


def _cannot_answer(receiver: Employee) -> CannotAnswerError:
    return CannotAnswerError(
        _("%(name)s не має доступу до месенджера") % {"name": receiver.short_name}
    )


def _may_overrule(chat: Chat, seen_responsible_id: int | None, by: Employee) -> bool:
    return by.can(Permission.CHATS_HAND_OVER_OTHERS) and chat.responsible_id == seen_responsible_id


def _assign(chat: Chat, *, to: Employee, by: Employee) -> Chat:
    changes = ChatChanges()
    give_chat(changes, chat, to=to, by=by)
    follow_chats(changes, [chat], to=to, by=by)
    changes.save()
    return chat


def give_chat(changes: ChatChanges, chat: Chat, *, to: Employee | None, by: Employee) -> None:
    """Change a locked chat's responsible within a larger change; its client does not follow yet.

    After the last chat of the change call :func:`kramar.chats.services.following.follow_chats`.
    """
    changes.begin(chat)
    former = chat.responsible
    if to == by:
        # Taking is reading; a chat that is handed over stays unread for its receiver.
        chat.read_seq, chat.unread = chat.last_seq, 0
        line = event_line(chat, "chat.taken", by=by.short_name)
    else:
        line = event_line(chat, "chat.assigned", by=by.short_name, to=to.short_name if to else "")
    change_responsible(changes, chat, to=to, line=line)
    record(
        "chat.assigned",
        target=chat,
        by=by,
        to=to.pk if to else None,
        former=former.pk if former else None,
    )


def change_responsible(
    changes: ChatChanges, chat: Chat, *, to: Employee | None, line: Message
) -> None:
    """Change a locked chat's responsible, with a line that says so; the audit is the caller's."""
    # It was put away for the former one, not for whoever answers next.
    changes.bring_back(chat)
    former = chat.responsible
    chat.responsible = to
    chat.asker_ids, chat.shown_askers = [], []
    changes.append(chat, line)
    changes.announce(
        lambda saved: ChatAssigned(
            chat=saved.chat(chat),
            message=saved.message(chat, line),
            counters=saved.counters,
            former_id=former.pk if former else None,
        )
    )
