"""What follows when somebody leaves, and noticing that somebody has."""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import transaction

from kramar.chats.services.distributing import hand_back_chats
from kramar.company.models import Company
from kramar.company.queries import get_current_company
from kramar.orders.services.distributing import hand_back_orders
from kramar.staff.models import Employee, Shift
from kramar.staff.presence import find_present
from kramar.staff.queries import find_employees, list_on_site, list_unsettled_shifts, lock_presence
from kramar.staff.services.presence import find_lost, leave_site, note_seen, settle_shifts

# Where nothing is handed out nothing waits for it; what the dismissed leave is handed over.
KEPT = (Shift.End.OFF, Shift.End.DISMISSAL)


def let_lost_leave(at: datetime) -> list[int]:
    """End the shifts of those who have had no screen open for the time set; return whose."""
    minutes = get_current_company().leave_after_minutes
    seen = find_present(list_on_site())
    if seen:
        note_seen(seen, at)
    lost = find_lost(at - timedelta(minutes=minutes)) if minutes else []
    return leave_site(employee_ids=lost, end=Shift.End.CONNECTION) if lost else []


def hand_back() -> int:
    """Put what those who have left did not begin back into the queues, where the shop wants so.

    Asked after every change. A shift is settled after its work: when a process dies in between,
    the next one finds nothing left to hand back.
    """
    shifts = list_unsettled_shifts()
    if not shifts:
        return 0
    company = get_current_company()
    count = 0
    if company.hand_back_enabled:
        gone = {each.employee_id for each in shifts if each.end not in KEPT}
        # Each in a transaction of its own: after what is announced no row may be locked.
        count = sum(
            _hand_back(employee_id, act) for employee_id in sorted(gone) for act in _acts(company)
        )
    settle_shifts([each.pk for each in shifts])
    return count


def _acts(company: Company) -> list[Callable[[Employee], int]]:
    acts = [
        (company.chat_distribution_enabled, hand_back_chats),
        (company.distribution_enabled, hand_back_orders),
    ]
    return [act for is_on, act in acts if is_on]


@transaction.atomic
def _hand_back(employee_id: int, act: Callable[[Employee], int]) -> int:
    if any(each.on_site for each in lock_presence([employee_id])):
        # Back already.
        return 0
    return act(find_employees([employee_id])[employee_id])
