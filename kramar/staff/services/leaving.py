"""Forgetting people for good, when their company goes."""

from collections.abc import Collection

from kramar.staff.models import ApiKey, Employee, User
from kramar.staff.services.sessions import end_sessions


def shut_everybody_out(company_id: int) -> None:
    """End every session and every key of the company in scope; nobody signs in again."""
    user_ids = list(Employee.objects.values_list("user_id", flat=True))
    User.objects.filter(pk__in=user_ids, is_operator=False).update(is_active=False)
    for user_id in user_ids:
        end_sessions(user_id, company_id=company_id)
    ApiKey.objects.all().delete()


def list_users(employee_ids: Collection[int]) -> list[int]:
    """Return the sign-ins of some employees of the company in scope."""
    return list(Employee.objects.filter(pk__in=employee_ids).values_list("user_id", flat=True))


def forget_users(user_ids: Collection[int]) -> None:
    """Delete sign-ins with their second steps and sessions; an operator's stays."""
    if user_ids:
        User.objects.filter(pk__in=user_ids, is_operator=False).delete()
