"""Changing what a role allows."""

from collections.abc import Iterable

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from kramar.audit.changes import compare, values_of
from kramar.audit.services import record
from kramar.core.errors import InvalidError
from kramar.events.services import publish
from kramar.staff import policies
from kramar.staff.errors import CannotGrantError
from kramar.staff.events import RoleChanged, RoleSnapshot
from kramar.staff.models import Employee, Role
from kramar.staff.permissions import Permission


@transaction.atomic
def change_role(
    *, role: Role, name: str | None, permissions: Iterable[Permission] | None, by: Employee
) -> Role:
    """Rename a role or change what it allows; ``None`` leaves it as it is.

    The owner's role keeps every permission: a company must not lock itself out.

    :raises CannotGrantError: the role allowed or would allow what the employee may not do
    :raises InvalidError: another role has the name, or the role is the owner's
    """
    wanted = role.permissions if permissions is None else sorted(permissions)
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
            role.save(update_fields=["name", "permissions"])
    except IntegrityError:
        message = _("Роль «%(name)s» вже є") % {"name": role.name}
        raise InvalidError(message, fields={"name": message}) from None
