"""Reading devices and wishes. Some reads look past the company: the workers serve every one."""

from collections.abc import Collection
from datetime import datetime

from django.contrib.sessions.models import Session
from django.db.models import QuerySet
from django_scopes import scopes_disabled

from kramar.core import clock
from kramar.push.models import PushNotice, PushPosition, PushSubscription, PushWishes
from kramar.staff.models import Employee


def list_subscriptions(employee: Employee) -> list[PushSubscription]:
    """Return the employee's devices that can still be called, the newest first."""
    rows = _people().filter(employee=employee).order_by("-id")
    return list_living(list(rows))


def list_callable() -> list[PushSubscription]:
    """Return the devices of everybody who works in the company, with people and roles loaded."""
    return list(_people().filter(employee__is_active=True).order_by("id"))


def find_wishes(employees: Collection[int]) -> dict[int, PushWishes]:
    """Return what these employees have chosen, by id; absent are those who chose nothing."""
    rows = PushWishes.objects.filter(employee_id__in=employees)
    return {row.employee_id: row for row in rows}


def get_wishes(employee: Employee) -> PushWishes:
    """Return what the employee is called about."""
    return find_wishes([employee.pk]).get(employee.pk) or everything_for(employee)


def everything_for(employee: Employee) -> PushWishes:
    """Return the wishes of whoever chose nothing yet; the row is not saved."""
    return PushWishes(company_id=employee.company_id, employee=employee)


def list_living(subscriptions: Collection[PushSubscription]) -> list[PushSubscription]:
    """Return those whose session lives; people must be loaded."""
    keys = {each.session_key for each in subscriptions}
    sessions = Session.objects.filter(session_key__in=keys, expire_date__gt=clock.now())
    alive = set(sessions.values_list("session_key", flat=True)) if keys else set()
    return [each for each in subscriptions if each.session_key in alive and _is_of_working(each)]


def list_positions() -> dict[int, int]:
    """Return how far the log of each company with devices has been read."""
    with scopes_disabled():
        return dict(PushPosition.objects.values_list("company_id", "number"))


def list_due(at: datetime) -> list[tuple[int, int]]:
    """Return the companies and ids of what is to be sent, the longest due first."""
    with scopes_disabled():
        rows = PushNotice.objects.filter(due_at__lte=at).exclude(taken_until__gt=at)
        return list(rows.order_by("due_at").values_list("company_id", "id"))


def _people() -> QuerySet[PushSubscription]:
    return PushSubscription.objects.select_related("employee__user", "employee__role")


def _is_of_working(subscription: PushSubscription) -> bool:
    employee = subscription.employee
    return (
        employee.is_active
        and employee.user.is_active
        and employee.user.get_session_auth_hash() == subscription.auth_hash
    )
