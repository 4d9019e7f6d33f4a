"""Dismissing somebody whose work goes on."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from kramar.chats.services.leaving import count_open_chats, hand_over_chats
from kramar.clients.services.leaving import count_clients, hand_over_clients
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.core.jobs import LEASE
from kramar.events.bus import get_bus
from kramar.handover.models import Handover
from kramar.orders.services.leaving import count_unfinished_orders, hand_over_orders
from kramar.staff.models import Employee
from kramar.staff.queries import get_employee, lock_presence
from kramar.staff.services.employees import dismiss_employee

TOPIC = "handovers"
AT_WORK = [Handover.State.WAITING]


class HandOver(Protocol):
    """Hands over some rows of one kind after a place; returns their ids, none at the end."""

    def __call__(
        self, *, of: Employee, to: Employee | None, after: int, by: Employee
    ) -> Sequence[int]:
        """Do some."""


_PARTS: tuple[HandOver, ...] = (hand_over_chats, hand_over_clients, hand_over_orders)


@transaction.atomic
def dismiss_and_hand_over(*, employee_id: int, receiver_id: int | None, by: Employee) -> Employee:
    """End somebody's work here; what they leave goes to a colleague, or to nobody.

    What is left is handed over in the background: it is kept in the same transaction.

    :raises AbsentError: there is no such employee
    :raises InvalidError: the receiver works here no longer, or is the one who leaves
    :raises ConflictError: nobody else is an owner
    """
    employee = get_employee(employee_id)
    receiver = get_employee(receiver_id) if receiver_id else None
    if receiver and (receiver.pk == employee.pk or not receiver.is_active):
        message = _("%(name)s не може прийняти справи") % {"name": receiver.short_name}
        raise InvalidError(message, fields={"hand_to": message})
    total = count_open_chats(employee) + count_clients(employee) + count_unfinished_orders(employee)
    dismissed = dismiss_employee(employee=employee, receiver=receiver, by=by)
    if total:
        Handover.objects.create(
            company_id=employee.company_id,
            employee=employee,
            receiver=receiver,
            asked_by=by,
            state=Handover.State.WAITING,
            total=total,
            created_at=clock.now(),
        )
        transaction.on_commit(partial(get_bus().wake, TOPIC))
    return dismissed


def list_handovers() -> list[Handover]:
    """Return what is still on its way."""
    return list(Handover.objects.filter(state__in=AT_WORK).order_by("pk"))


def work_on(job_id: int, is_stopping: Callable[[], bool]) -> None:
    """Hand over what is left, in the company's scope; whoever comes next goes on.

    :param is_stopping: asked between two parts
    """
    job = Handover.objects.select_related("employee", "asked_by__role").get(pk=job_id)
    for part in _PARTS:
        if not _work_through(job, part, is_stopping):
            Handover.objects.filter(pk=job_id).update(lease_until=None)
            return
    Handover.objects.filter(pk=job_id).update(state=Handover.State.DONE, lease_until=None)


def _work_through(job: Handover, part: HandOver, is_stopping: Callable[[], bool]) -> bool:
    last = 0
    while not is_stopping():
        with transaction.atomic():
            # Read for each step: the receiver may be dismissed meanwhile, too, and whoever left
            # may be back, at work that is theirs again.
            people = {each.pk: each for each in lock_presence(_people_of(job))}
            if job.employee_id in people:
                return True
            to = people.get(job.receiver_id or 0)
            ids = part(of=job.employee, to=to, after=last, by=job.asked_by)
            Handover.objects.filter(pk=job.pk).update(
                done=F("done") + len(ids), lease_until=clock.now() + LEASE
            )
        if not ids:
            return True
        last = ids[-1]
    return False


def _people_of(job: Handover) -> list[int]:
    return [each for each in (job.employee_id, job.receiver_id) if each]
