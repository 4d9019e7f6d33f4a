"""Coming on site and leaving: the switch in the header, and the log of shifts."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.core import clock
from kramar.events.services import publish
from kramar.staff.errors import DistributionOffError
from kramar.staff.events import PresenceChanged
from kramar.staff.models import Employee, Shift
from kramar.staff.queries import lock_presence


@transaction.atomic
def come_on_site(*, employee: Employee) -> None:
    """Begin the employee's shift; whoever is on site already goes on with theirs.

    :raises DistributionOffError: neither orders nor chats are handed out here
    """
    if not employee.company.distributes:
        raise DistributionOffError(_("Автоматичний розподіл вимкнено"))
    # The employee's row is the lock: of two screens one begins the shift.
    for locked in lock_presence([employee.pk]):
        if locked.on_site:
            continue
        _mark(locked, on_site=True)
        at = clock.now()
        Shift.objects.create(company_id=locked.company_id, employee=locked, began_at=at, seen_at=at)
        publish(PresenceChanged(employee_id=locked.pk, on_site=True))
    employee.on_site = True


@transaction.atomic
def leave_site(*, employee_ids: Collection[int] | None, end: Shift.End) -> list[int]:
    """End the shifts of these employees; return who was on site.

    :param employee_ids: ``None`` means everybody's
    """
    there = [each for each in lock_presence(employee_ids) if each.on_site]
    if not there:
        return []
    for employee in there:
        _mark(employee, on_site=False)
    open_shifts = Shift.objects.filter(employee__in=there, ended_at=None)
    open_shifts.update(ended_at=clock.now(), end=end)
    publish(*(PresenceChanged(employee_id=each.pk, on_site=False) for each in there))
    return [each.pk for each in there]


def note_seen(employee_ids: Collection[int], at: datetime) -> None:
    """Remember that these employees on site have a screen open."""
    Shift.objects.filter(employee_id__in=employee_ids, ended_at=None).update(seen_at=at)


def settle_shifts(shift_ids: Collection[int]) -> None:
    """Remember that it is decided what becomes of the work that was left undone."""
    Shift.objects.filter(pk__in=shift_ids).update(is_settled=True)


def find_lost(before: datetime) -> list[int]:
    """Return who is on site and has had no screen open since that moment."""
    lost = Shift.objects.filter(ended_at=None, seen_at__lt=before)
    return list(lost.values_list("employee_id", flat=True))


def _mark(employee: Employee, *, on_site: bool) -> None:
    employee.on_site = on_site
    employee.save(update_fields=["on_site"])
