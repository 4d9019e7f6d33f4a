"""Asking for long work on many orders, stopping it, and asking for it to be undone."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.core import clock
from kramar.core.errors import AbsentError, ConflictError, InvalidError, RefusedError
from kramar.events.bus import get_bus
from kramar.events.services import publish
from kramar.orders.errors import OrderAbsentError
from kramar.orders.events.jobs import OrderJobChanged, OrderJobSnapshot
from kramar.orders.models import Order, OrderJob, OrderJobItem
from kramar.orders.policies import OrderSight
from kramar.orders.queries.filters import OrderFilter
from kramar.orders.services import chosen
from kramar.orders.services.jobs.wanted import KeptFilter
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission
from kramar.staff.queries import lock_employees

TOPIC = "order-jobs"
MAY_BE_UNDONE_FOR = timedelta(hours=24)
AT_WORK = [OrderJob.State.WAITING, OrderJob.State.RUNNING, OrderJob.State.UNDOING]
_ENDED = [OrderJob.State.DONE, OrderJob.State.CANCELLED]
_NEEDED: dict[str, Permission] = {
    OrderJob.Kind.STATUS: Permission.ORDERS_EDIT,
    OrderJob.Kind.RESPONSIBLE: Permission.ORDERS_EDIT,
    OrderJob.Kind.DELETE: Permission.ORDERS_DELETE,
    OrderJob.Kind.EXPORT: Permission.ORDERS_VIEW,
}

Argument = Mapping[str, int | str | Sequence[str] | None]


class OrderJobRunningError(ConflictError):
    """The employee's former work is not finished yet."""

    code = "order_job_running"


class OrderJobAbsentError(AbsentError):
    """The employee has asked for no such thing."""

    code = "order_job_not_found"


class CannotUndoJobError(ConflictError):
    """It is at work, has been undone, or is too old."""

    code = "cannot_undo"


@dataclass(frozen=True, slots=True)
class JobWish:
    """What is to be done, and to which orders: those of a filter, or those that are named.

    :param argument: the status, the employee, or the columns and the format of the table
    """

    kind: OrderJob.Kind
    argument: Argument
    wanted: OrderFilter | None = None
    order_ids: Collection[int] = ()


@transaction.atomic
def ask_order_job(*, wish: JobWish, by: Employee) -> OrderJob:
    """Put the work on its way; the background thread does it order by order.

    :raises RefusedError: the role does not allow it
    :raises OrderJobRunningError: the employee's former work is not finished yet
    :raises InvalidError: neither a filter nor orders are given, or the status is missing
    :raises AbsentError: there is no such order, status or employee
    """
    _refuse(wish, by)
    # The employee's own row is the lock: two requests at once make one job.
    lock_employees([by.pk])
    if OrderJob.objects.filter(employee=by, state__in=AT_WORK).exists():
        raise OrderJobRunningError(_("Попередня масова дія ще триває"))
    job = OrderJob.objects.create(
        company_id=by.company_id,
        employee=by,
        kind=wish.kind,
        argument=dict(wish.argument),
        wanted=KeptFilter.of(wish.wanted).model_dump(mode="json") if wish.wanted else None,
        created_at=clock.now(),
    )
    if not wish.wanted:
        add_items(job, sorted(set(wish.order_ids)))
    record("order_job.asked", target=job, by=by, kind=wish.kind, **wish.argument)
    announce(job)
    _wake()
    return job


@transaction.atomic
def cancel_order_job(*, job_id: int, by: Employee) -> OrderJob:
    """Stop it; what is done stays done and may be undone. One that has ended stays as it is.

    :raises OrderJobAbsentError: the employee has asked for no such thing
    """
    job = _lock(job_id, by)
    if job.state in {OrderJob.State.WAITING, OrderJob.State.RUNNING}:
        job.state = OrderJob.State.CANCELLED
        job.save(update_fields=["state"])
        announce(job)
    return job


@transaction.atomic
def undo_order_job(*, job_id: int, by: Employee) -> OrderJob:
    """Bring back what was, in every order that nobody has changed since.

    :raises OrderJobAbsentError: the employee has asked for no such thing
    :raises RefusedError: the role does not allow it, by now
    :raises CannotUndoJobError: it is at work, has been undone, or is older than a day
    """
    job = _lock(job_id, by)
    _refuse_role(job.kind, by)
    if not is_undoable(job):
        raise CannotUndoJobError(_("Цю дію вже не можна скасувати"))
    job.state = OrderJob.State.UNDOING
    job.save(update_fields=["state"])
    record("order_job.undone", target=job, by=by)
    announce(job)
    _wake()
    return job


def is_undoable(job: OrderJob) -> bool:
    """Whether it has ended, has changed something, and is not older than a day."""
    is_fresh = clock.now() - job.created_at < MAY_BE_UNDONE_FOR
    is_change = job.kind != OrderJob.Kind.EXPORT
    return is_change and job.state in _ENDED and job.done > 0 and is_fresh


def announce(job: OrderJob) -> None:
    """Tell the employee how far it is; last in the transaction."""
    publish(OrderJobChanged(job=show_job(job)))


def show_job(job: OrderJob) -> OrderJobSnapshot:
    """Present a job."""
    return OrderJobSnapshot.of(job, can_undo=is_undoable(job))


def add_items(job: OrderJob, order_ids: Sequence[int]) -> None:
    """Write down to which orders it is to be done."""
    OrderJobItem.objects.bulk_create(
        OrderJobItem(company_id=job.company_id, job=job, order_id=order_id)
        for order_id in order_ids
    )


def _refuse(wish: JobWish, by: Employee) -> None:
    _refuse_role(wish.kind, by)
    if wish.kind == OrderJob.Kind.STATUS:
        status_id = wish.argument["status_id"]
        if not isinstance(status_id, int):
            message = _("Виберіть статус")
            raise InvalidError(message, fields={"status_id": message})
        chosen.get_status(status_id)
    employee_id = wish.argument.get("employee_id")
    if isinstance(employee_id, int):
        chosen.find_responsible(employee_id)
    if wish.wanted is None:
        _refuse_absent(wish.order_ids, by)


def _refuse_role(kind: str, by: Employee) -> None:
    if not by.can(_NEEDED[kind]):
        raise RefusedError(_("Ваша роль цього не дозволяє"))


def _refuse_absent(order_ids: Collection[int], by: Employee) -> None:
    if not order_ids:
        raise InvalidError(_("Виберіть замовлення"))
    seen = Order.objects.filter(OrderSight.of(by).condition(), deleted_at=None)
    if seen.filter(pk__in=set(order_ids)).count() < len(set(order_ids)):
        raise OrderAbsentError(_("Замовлення не знайдено"))


def _lock(job_id: int, by: Employee) -> OrderJob:
    own = OrderJob.objects.select_for_update().filter(employee=by)
    job = own.filter(pk=job_id).first()
    if job is None:
        raise OrderJobAbsentError(_("Такої масової дії немає"))
    return job


def _wake() -> None:
    transaction.on_commit(partial(get_bus().wake, TOPIC))
