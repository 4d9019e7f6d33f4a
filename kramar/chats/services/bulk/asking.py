"""Asking for a bulk action, stopping it, and asking for it to be undone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.utils.translation import gettext as _
from pydantic import TypeAdapter

from kramar.audit.services import record
from kramar.chats import policies
from kramar.chats.events.bulk import BulkActionChanged, BulkActionSnapshot
from kramar.chats.models import BulkAction, BulkItem, Chat
from kramar.chats.queries import BulkActionAbsentError
from kramar.chats.queries.filters import ChatFilter
from kramar.chats.services.bulk.wakes import wake_bulk
from kramar.chats.services.labelling import clean_label_name, lock_label
from kramar.core import clock
from kramar.core.errors import AbsentError, ConflictError, InvalidError
from kramar.events.services import publish
from kramar.staff.models import Employee
from kramar.staff.queries import get_employee, lock_employees

FILTER = TypeAdapter(ChatFilter)
MAY_BE_UNDONE_FOR = timedelta(hours=24)
AT_WORK = [BulkAction.State.WAITING, BulkAction.State.RUNNING, BulkAction.State.UNDOING]
_ENDED = [BulkAction.State.DONE, BulkAction.State.CANCELLED]


class BulkActionRunningError(ConflictError):
    """The employee's former action is still at work."""

    code = "bulk_action_running"


class CannotUndoError(ConflictError):
    """It is at work, has been undone, or is too old."""

    code = "cannot_undo"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done, and to which chats: those of a filter, or those that are named.

    :param label: a label's name to put on
    :param label_id: a label to take off
    :param employee_id: who receives the chats
    """

    deed: BulkAction.Deed
    wanted: ChatFilter | None = None
    chat_ids: Sequence[int] = ()
    label: str | None = None
    label_id: int | None = None
    employee_id: int | None = None


@transaction.atomic
def ask_bulk_action(*, wish: Wish, by: Employee) -> BulkAction:
    """Put a bulk action on its way; the background thread does it chat by chat.

    :raises ReadsOnlyError: the role only reads
    :raises BulkActionRunningError: the employee's former action is still at work
    :raises InvalidError: what the deed needs is missing or wrong
    """
    policies.refuse_reader(by)
    argument = _argument(wish)
    # The employee's own row is the lock: two requests at once make one action.
    lock_employees([by.pk])
    if BulkAction.objects.filter(employee=by, state__in=AT_WORK).exists():
        raise BulkActionRunningError(_("Попередня масова дія ще триває"))
    action = BulkAction.objects.create(
        company_id=by.company_id,
        employee=by,
        deed=wish.deed,
        argument=argument,
        wanted=FILTER.dump_python(wish.wanted, mode="json") if wish.wanted else None,
        created_at=clock.now(),
    )
    if not wish.wanted:
        _name_chats(action, wish.chat_ids)
    record("bulk_action.asked", target=action, by=by, deed=wish.deed, **argument)
    announce(action)
    wake_bulk()
    return action


@transaction.atomic
def cancel_bulk_action(*, action_id: int, by: Employee) -> BulkAction:
    """Stop it; what is done stays done and may be undone. One that has ended stays as it is."""
    action = lock_own_action(action_id, by)
    if action.state in {BulkAction.State.WAITING, BulkAction.State.RUNNING}:
        action.state = BulkAction.State.CANCELLED
        action.save(update_fields=["state"])
        announce(action)
    return action


@transaction.atomic
def undo_bulk_action(*, action_id: int, by: Employee) -> BulkAction:
    """Bring back what was, in every chat that nobody has changed since.

    :raises ReadsOnlyError: the role only reads, by now
    :raises CannotUndoError: it is at work, has been undone, or is older than a day
    """
    action = lock_own_action(action_id, by)
    policies.refuse_reader(by)
    if not is_undoable(action):
        raise CannotUndoError(_("Цю дію вже не можна скасувати"))
    action.state = BulkAction.State.UNDOING
    action.save(update_fields=["state"])
    record("bulk_action.undone", target=action, by=by)
    announce(action)
    wake_bulk()
    return action


def is_undoable(action: BulkAction) -> bool:
    """Whether it has ended, has done something, and is not older than a day."""
    is_fresh = clock.now() - action.created_at < MAY_BE_UNDONE_FOR
    return action.state in _ENDED and action.done > 0 and is_fresh


def announce(action: BulkAction) -> None:
    """Tell the employee how far it is; last in the transaction."""
    publish(BulkActionChanged(action=BulkActionSnapshot.of(action, can_undo=is_undoable(action))))


def lock_own_action(action_id: int, by: Employee) -> BulkAction:
    """Return the employee's own action, locked until the transaction ends.

    :raises BulkActionAbsentError: there is none
    """
    own = BulkAction.objects.select_for_update().filter(employee=by)
    action = own.filter(pk=action_id).first()
    if action is None:
        raise BulkActionAbsentError(_("Такої масової дії немає"))
    return action


def _argument(wish: Wish) -> dict[str, int | str]:
    label = None if wish.label_id is None else lock_label(wish.label_id)
    if wish.deed == BulkAction.Deed.LABEL:
        return {"name": clean_label_name(wish.label or "")}
    if wish.deed == BulkAction.Deed.UNLABEL:
        if label is None:
            message = _("Виберіть мітку")
            raise InvalidError(message, fields={"label_id": message})
        return {"label_id": label.pk, "name": label.name}
    if wish.deed == BulkAction.Deed.HAND_OVER:
        receiver = get_employee(wish.employee_id or 0)
        if not policies.can_answer(receiver):
            message = _("%(name)s не має доступу до месенджера") % {"name": receiver.short_name}
            raise InvalidError(message, fields={"employee_id": message})
        return {"employee_id": receiver.pk}
    return {}


def _name_chats(action: BulkAction, chat_ids: Sequence[int]) -> None:
    known = Chat.objects.filter(pk__in=set(chat_ids)).values_list("pk", flat=True)
    missing = set(chat_ids) - set(known)
    if missing or not chat_ids:
        raise AbsentError(_("Чат не знайдено"))
    BulkItem.objects.bulk_create(
        BulkItem(company_id=action.company_id, action=action, chat_id=chat_id)
        for chat_id in sorted(set(chat_ids))
    )
