"""Hiring, changing and dismissing employees."""

import re
from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from kramar.audit.changes import compare, values_of
from kramar.audit.services import record
from kramar.company.services.subscriptions import lock_subscription, refuse_over_limit
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.events.services import publish
from kramar.staff import policies, queries
from kramar.staff.errors import CannotGrantError, LastOwnerError, LoginTakenError, OwnSelfError
from kramar.staff.events import EmployeeChanged, EmployeeSnapshot
from kramar.staff.models import ApiKey, Employee, Role, Shift, User
from kramar.staff.services.presence import leave_site
from kramar.staff.services.sessions import end_sessions

LOGIN = re.compile(r"[a-z0-9][a-z0-9._@+-]{1,59}")


@dataclass(frozen=True, slots=True)
class NewEmployee:
    """Who comes to work."""

    login: str
    password: str
    full_name: str


@dataclass(frozen=True, slots=True)
class ProfileChanges:
    """What an employee changes about themselves; ``None`` leaves it as it is."""

    full_name: str | None = None
    language: str | None = None
    theme: str | None = None

    def given(self) -> dict[str, str]:
        """Return the fields that are to change."""
        every = {"full_name": self.full_name, "language": self.language, "theme": self.theme}
        return {field: value for field, value in every.items() if value is not None}


@transaction.atomic
def hire_employee(*, person: NewEmployee, role: Role, by: Employee | None) -> Employee:
    """Make a sign-in and its employee. The password is taken as it is: whoever asks checks it.

    :raises LoginTakenError: somebody signs in by this login already
    :raises InvalidError: the login has characters that are hard to type
    :raises PlanLimitError: the plan allows no more employees
    """
    refuse_one_more_employee()
    employee = Employee.objects.create(
        company_id=role.company_id,
        user=_make_user(person),
        role=role,
        full_name=person.full_name.strip(),
        language=role.company.language,
        created_at=clock.now(),
    )
    record("employee.hired", target=employee, by=by, role=role.name)
    _announce(employee)
    return employee


@transaction.atomic
def change_profile(*, employee: Employee, changes: ProfileChanges) -> Employee:
    """Change what employees decide about themselves."""
    given = changes.given()
    if not given:
        return employee
    before = values_of(employee, given)
    for field, value in given.items():
        setattr(employee, field, value)
    employee.save(update_fields=list(given))
    record("employee.changed", target=employee, by=employee, changes=compare(before, given))
    _announce(employee)
    return employee


@transaction.atomic
def change_employee_role(*, employee: Employee, role: Role, by: Employee) -> Employee:
    """Give an employee another role.

    :raises CannotGrantError: the role, or the one they have, allows what the giver may not do
    :raises LastOwnerError: nobody else is an owner
    """
    role = queries.lock_role(role.pk)
    refuse_granting_more(by, employee.role)
    refuse_granting_more(by, role)
    if role.code != policies.OWNER_CODE:
        _refuse_losing_last_owner(employee)
    changes = compare({"role": employee.role.name}, {"role": role.name})
    employee.role = role
    employee.save(update_fields=["role"])
    record("employee.changed", target=employee, by=by, changes=changes)
    _announce(employee)
    return employee


@transaction.atomic
def dismiss_employee(
    *, employee: Employee, receiver: Employee | None = None, by: Employee
) -> Employee:
    """End an employee's work here: they can sign in no more, and are signed out everywhere.

    :param receiver: who gets what they leave behind, for the audit

    :raises OwnSelfError: it is the employee who asks
    :raises LastOwnerError: nobody else is an owner
    """
    if employee.pk == by.pk:
        raise OwnSelfError(_("Себе звільнити не можна"))
    refuse_granting_more(by, employee.role)
    _refuse_losing_last_owner(employee)
    leave_site(employee_ids=[employee.pk], end=Shift.End.DISMISSAL)
    employee.is_active = False
    employee.save(update_fields=["is_active"])
    User.objects.filter(pk=employee.user_id).update(is_active=False)
    ApiKey.objects.filter(employee=employee, revoked_at=None).update(revoked_at=clock.now())
    end_sessions(employee.user_id, company_id=employee.company_id)
    told = {"handed_to": receiver.full_name} if receiver else {}
    record("employee.dismissed", target=employee, by=by, name=employee.full_name, **told)
    _announce(employee)
    return employee


@transaction.atomic
def rehire_employee(*, employee: Employee, by: Employee) -> Employee:
    """Take a dismissed employee back: they sign in as before. Their API keys stay revoked.

    :raises CannotGrantError: their role allows what the one who asks may not do
    :raises PlanLimitError: the plan allows no more employees
    """
    refuse_granting_more(by, employee.role)
    if employee.is_active:
        return employee
    refuse_one_more_employee()
    employee.is_active = True
    employee.save(update_fields=["is_active"])
    User.objects.filter(pk=employee.user_id).update(is_active=True)
    record("employee.rehired", target=employee, by=by, name=employee.full_name)
    _announce(employee)
    return employee


def _make_user(person: NewEmployee) -> User:
    login = person.login.strip().lower()
    if not LOGIN.fullmatch(login):
        message = _("Логін — від двох латинських літер, цифр і знаків . _ @ + -")
        raise InvalidError(message, fields={"login": message})
    try:
        # Its own savepoint: of two who ask for one login at once, the second is told so.
        with transaction.atomic():
            return User.objects.create_user(login=login, password=person.password)
    except IntegrityError:
        message = _("Логін «%(login)s» вже зайнято") % {"login": login}
        raise LoginTakenError(message, fields={"login": message}) from None


def refuse_one_more_employee() -> None:
    """Refuse when the plan allows no more employees than there are.

    Until the transaction ends nobody else can ask: of two for one seat, one is told.

    :raises PlanLimitError: it does not
    """
    lock_subscription()
    refuse_over_limit(lambda plan: plan.employee_limit, queries.count_working)


def refuse_granting_more(by: Employee, role: Role) -> None:
    """Refuse to decide on people of a role that allows more than one's own.

    :raises CannotGrantError: it does
    """
    if not policies.can_grant(by, role):
        raise CannotGrantError(_("Роль «%(role)s» дозволяє більше, ніж ваша") % {"role": role.name})


def _refuse_losing_last_owner(employee: Employee) -> None:
    owners = {owner.pk for owner in queries.lock_owners(policies.OWNER_CODE)}
    if owners == {employee.pk}:
        raise LastOwnerError(_("У компанії має лишитися хоча б один власник"))


def _announce(employee: Employee) -> None:
    publish(EmployeeChanged(employee=EmployeeSnapshot.of(employee)))
