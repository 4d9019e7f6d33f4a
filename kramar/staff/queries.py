"""Reads of people that are worth a name.

The first three look past the company, because they are how a request finds out which company it
belongs to: by the session's user, by an API key, by an invitation's link.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from hashlib import sha256

from django.db.models import Count, QuerySet
from django.utils.translation import gettext as _
from django_scopes import scopes_disabled

from kramar.core import clock
from kramar.core.errors import AbsentError
from kramar.core.prepared import Among, Prepared, PreparedPastCompany, Slot
from kramar.staff.errors import InvitationGoneError
from kramar.staff.models import ApiKey, Employee, Invitation, Role, Shift
from kramar.staff.scopes import list_allowed

# Every request begins with it.
_OF_USER = PreparedPastCompany(
    Employee,
    lambda rows: rows.select_related("user", "role", "company").filter(
        user=Slot("user"), is_active=True
    ),
)
_OF_KEY = PreparedPastCompany(
    ApiKey,
    lambda rows: rows.select_related(
        "employee__user", "employee__role", "employee__company"
    ).filter(key_hash=Slot("hash"), revoked_at=None, employee__is_active=True),
)
_WITH_ROLE = Prepared(
    Employee, lambda rows: rows.select_related("user", "role").filter(pk=Slot("id"))
)
_BY_ID = Prepared(Employee, lambda rows: rows.filter(Among("pk", "ids")))
_IDS = Prepared(Employee, lambda rows: rows.filter(Among("pk", "ids")).only("pk"))


def hash_token(token: str) -> str:
    """Return what is kept of a random token; it needs no salt, being random itself."""
    return sha256(token.encode()).hexdigest()


def find_employee_of_user(user_id: int) -> Employee | None:
    """Return the working employee behind a sign-in, with user, role and company loaded."""
    return _OF_USER.find(user=user_id)


def find_api_key(key: str) -> ApiKey | None:
    """Return the key that is still good, with its working employee loaded.

    The employee is limited to what the key is for: whoever asks them ``can`` asks the key too.
    """
    row = _OF_KEY.find(hash=hash_token(key))
    if row is not None and row.scopes is not None:
        row.employee.allowed = list_allowed(row.scopes)
    return row


def get_open_invitation(token: str) -> Invitation:
    """Return the invitation behind a link that can still be used, with role and company loaded.

    :raises InvitationGoneError: there is none
    """
    with scopes_disabled():
        rows = Invitation.objects.select_related("role", "company")
        invitation = rows.filter(
            token_hash=hash_token(token), accepted_at=None, expires_at__gt=clock.now()
        ).first()
    if invitation is None:
        raise InvitationGoneError(_("Запрошення вже використано, скасовано або воно застаріло"))
    return invitation


def list_employees() -> QuerySet[Employee]:
    """Return the company's employees, those who left too, by name."""
    return Employee.objects.select_related("user", "role").order_by("full_name", "id")


def list_roles() -> QuerySet[Role]:
    """Return the company's roles as they were made."""
    return Role.objects.order_by("id")


def list_api_keys() -> QuerySet[ApiKey]:
    """Return the keys that are good, with their employees, newest first."""
    return ApiKey.objects.filter(revoked_at=None).select_related("employee").order_by("-id")


def list_open_invitations() -> QuerySet[Invitation]:
    """Return the invitations that nobody has used yet, the expired too, newest first."""
    return Invitation.objects.filter(accepted_at=None).select_related("role").order_by("-id")


def get_employee(employee_id: int) -> Employee:
    """Return one employee of the company.

    :raises AbsentError: there is none
    """
    employee = _WITH_ROLE.find(id=employee_id)
    if employee is None:
        raise AbsentError(_("Немає такого співробітника"))
    return employee


def get_employee_by_login(login: str) -> Employee:
    """Return one employee of the company by login.

    :raises AbsentError: there is none
    """
    employee = list_employees().filter(user__login=login.lower()).first()
    if employee is None:
        raise AbsentError(_("Немає такого співробітника"))
    return employee


def get_role(role_id: int) -> Role:
    """Return one role of the company.

    :raises AbsentError: there is none
    """
    role = Role.objects.filter(pk=role_id).first()
    if role is None:
        raise AbsentError(_("Немає такої ролі"))
    return role


def lock_role(role_id: int) -> Role:
    """Return one role, locked until the commit: it does not vanish while somebody is given it.

    :raises AbsentError: there is none
    """
    role = Role.objects.select_for_update().filter(pk=role_id).first()
    if role is None:
        raise AbsentError(_("Немає такої ролі"))
    return role


def lock_employees(ids: Collection[int]) -> list[Employee]:
    """Return those of the employees who work here, locked until the commit, with their roles."""
    rows = Employee.objects.select_for_update(of=("self",)).select_related("role")
    return list(rows.filter(pk__in=ids, is_active=True).order_by("id"))


def lock_presence(ids: Collection[int] | None = None) -> list[Employee]:
    """Return those of the employees who are on site, or all of them, with roles, locked.

    Nobody comes, leaves or is dismissed until the commit; rows that only name them may be written.
    """
    rows = Employee.objects.select_for_update(of=("self",), no_key=True).select_related("role")
    wanted = rows.filter(on_site=True) if ids is None else rows.filter(pk__in=ids)
    return list(wanted.filter(is_active=True).order_by("id"))


def list_on_site() -> list[int]:
    """Return who is on site."""
    return list(Employee.objects.filter(on_site=True).values_list("pk", flat=True))


def list_unsettled_shifts() -> list[Shift]:
    """Return the shifts that have ended since it was decided what becomes of work left undone."""
    return list(Shift.objects.filter(ended_at__isnull=False, is_settled=False).order_by("pk"))


def list_shift_starts(ids: Collection[int]) -> dict[int, datetime]:
    """Return when those of the employees who are on site came."""
    rows = Shift.objects.filter(employee_id__in=ids, ended_at=None)
    return dict(rows.values_list("employee_id", "began_at"))


def lock_people_of(role: Role) -> list[Employee]:
    """Return everybody who has the role, those who left too, locked until the commit."""
    rows = Employee.objects.select_for_update(of=("self",)).select_related("user")
    return list(rows.filter(role=role).order_by("id"))


def count_people() -> dict[int, int]:
    """Count who works here by the id of their role."""
    counted = Employee.objects.filter(is_active=True).values_list("role_id")
    return dict(counted.annotate(people=Count("pk")).order_by())


def count_working() -> int:
    """Count who works here, which is what a plan counts."""
    return Employee.objects.filter(is_active=True).count()


def lock_owners(code: str) -> Sequence[Employee]:
    """Return the working employees whose role has the code, locked until the commit.

    Locked in one order, so that two owners who remove each other wait instead of both succeeding.
    """
    rows = Employee.objects.select_for_update(of=("self",)).filter(role__code=code, is_active=True)
    return list(rows.order_by("id"))


def are_employees(ids: Collection[int]) -> bool:
    """Whether these are ids of employees of the company, all of them."""
    return not ids or len(_IDS.read(ids=[*ids])) == len({*ids})


def find_employees(ids: Collection[int | None]) -> dict[int, Employee]:
    """Return the employees with these ids, by id; no query for no ids."""
    wanted = [each for each in ids if each]
    return {employee.pk: employee for employee in _BY_ID.read(ids=wanted)} if wanted else {}
