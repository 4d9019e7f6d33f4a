"""Who may do what with the people of a company."""

from kramar.staff.models import Employee, Role
from kramar.staff.permissions import Permission

OWNER_CODE = "owner"


def can_answer(employee: Employee) -> bool:
    """Whether the employee may be made responsible for chats."""
    return employee.can(Permission.CHATS_USE) and employee.can(Permission.CHATS_TAKE)


def can_grant(employee: Employee, role: Role) -> bool:
    """Whether the employee may give the role: it allows nothing that they may not do themselves."""
    return set(role.permissions) <= set(employee.role.permissions)


def is_owner(employee: Employee) -> bool:
    """Whether the employee is an owner who still works here."""
    return employee.is_active and employee.role.code == OWNER_CODE
