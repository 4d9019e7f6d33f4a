"""Making, changing and deleting roles."""

from collections.abc import Iterable, Sequence

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from kramar.audit.changes import compare, values_of
from kramar.audit.services import record, record_each
from kramar.core.errors import InvalidError
from kramar.events.services import publish
from kramar.staff import policies, queries
from kramar.staff.errors import CannotGrantError, RoleInUseError
from kramar.staff.events import (
    EmployeeChanged,
    EmployeeSnapshot,
    RoleChanged,
    RoleDeleted,
    RoleSnapshot,
)
from kramar.staff.models import Employee, Invitation, Role
from kramar.staff.permissions import Permission


@transaction.atomic
def create_role(*, name: str, permissions: Iterable[Permission], by: Employee) -> Role:
    """Make a role of the company's own.

    :raises CannotGrantError: it would allow what the employee may not do
    :raises InvalidError: another role has the name
    """
    wanted = sorted(permissions)
    _refuse_more(by, set(wanted))
    role = Role(company_id=by.company_id, name=name.strip(), permissions=wanted)
    _save(role)
    record("role.created", target=role, by=by, name=role.name, permissions=wanted)
    publish(RoleChanged(role=RoleSnapshot.of(role)))
    return role


@transaction.atomic
def delete_role(*, role_id: int, move_to: int | None, by: Employee) -> None:
    """Delete a role; whoever has it, or is invited to it, gets another one.

    :param move_to: the role that they get instead
    :raises AbsentError: there is no such role
    :raises RoleInUseError: somebody has it, and no other one was named
    :raises CannotGrantError: one of the two allows what the employee may not do
    :raises InvalidError: it is the owner's
    """
    role, other = _lock_two(role_id, move_to)
    if role.code == policies.OWNER_CODE:
        raise InvalidError(_("Роль власника не видаляється"))
    _refuse_more(by, {*role.permissions, *(other.permissions if other else [])})
    people = queries.lock_people_of(role)
    if other is None and (people or Invitation.objects.filter(role=role).exists()):
        raise RoleInUseError(_("Цю роль мають люди: оберіть, яку дати їм натомість"))
    if other is not None:
        _move(people, role, other, by=by)
    record("role.deleted", target=role, by=by, name=role.name, people=len(people))
    role.delete()
    publish(RoleDeleted(role_id=role_id))


def _lock_two(role_id: int, move_to: int | None) -> tuple[Role, Role | None]:
    # In the order of their ids, so that two who move people both ways wait instead of failing.
    found = {each: queries.lock_role(each) for each in sorted({role_id, move_to or role_id})}
    if move_to == role_id:
        message = _("Оберіть іншу роль")
        raise InvalidError(message, fields={"move_to": message})
    return found[role_id], found.get(move_to or 0)


def _move(people: Sequence[Employee], role: Role, other: Role, *, by: Employee) -> None:
    Invitation.objects.filter(role=role).update(role=other)
    Employee.objects.filter(pk__in=[each.pk for each in people]).update(role=other)
    told = {"changes": compare({"role": role.name}, {"role": other.name})}
    record_each("employee.changed", [(each, by, told) for each in people])
    for each in people:
        each.role = other
        publish(EmployeeChanged(employee=EmployeeSnapshot.of(each)))


@transaction.atomic
def change_role(
    *,
    role: Role,
    name: str | None = None,
    grant: Iterable[Permission] = (),
    revoke: Iterable[Permission] = (),
    by: Employee,
) -> Role:
    """Rename a role or change what it allows; what is not named stays as it is.

    The change is a difference: of two who change a role at once, neither undoes the other's part.
    The owner's role keeps every permission: a company must not lock itself out.

    :param name: ``None`` leaves it
    :raises AbsentError: the role was deleted meanwhile
    :raises CannotGrantError: the role allowed or would allow what the employee may not do
    :raises InvalidError: another role has the name, or the role is the owner's
    """
    role = queries.lock_role(role.pk)
    wanted = sorted({*role.permissions, *grant} - {*revoke})
    if role.code == policies.OWNER_CODE and wanted != role.permissions:
        raise InvalidError(_("Власникові дозволено все, і це не змінюється"))
    _refuse_more(by, {*role.permissions, *wanted})
    before = values_of(role, ["name", "permissions"])
    role.name = role.name if name is None else name.strip()
    role.permissions = wanted
    _save(role)
    changes = compare(before, values_of(role, ["name", "permissions"]))
    record("role.changed", target=role, by=by, name=role.name, changes=changes)
    publish(RoleChanged(role=RoleSnapshot.of(role)))
    return role


def _refuse_more(by: Employee, permissions: set[str]) -> None:
    if not permissions <= set(by.role.permissions):
        raise CannotGrantError(_("Не можна дозволити більше, ніж дозволено вам"))


def _save(role: Role) -> None:
    try:
        with transaction.atomic():
            role.save(update_fields=["name", "permissions"] if role.pk else None)
    except IntegrityError:
        message = _("Роль «%(name)s» вже є") % {"name": role.name}
        raise InvalidError(message, fields={"name": message}) from None
