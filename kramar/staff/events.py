"""What happens to the people of a company, told with new values. Only services publish these."""

from typing import ClassVar

from kramar.events.shape import Event, Shape
from kramar.staff import policies
from kramar.staff.models import Employee, Role


class RoleSnapshot(Shape):
    """A role as lists show it. ``code`` is empty for the company's own roles."""

    id: int
    name: str
    code: str

    @classmethod
    def of(cls, role: Role) -> "RoleSnapshot":
        """Present a role."""
        return cls(id=role.pk, name=role.name, code=role.code)


class EmployeeSnapshot(Shape):
    """A colleague as everybody in the company sees them."""

    id: int
    login: str
    full_name: str
    short_name: str
    role: RoleSnapshot
    is_active: bool
    can_answer: bool

    @classmethod
    def of(cls, employee: Employee) -> "EmployeeSnapshot":
        """Present an employee whose user and role are loaded."""
        return cls(
            id=employee.pk,
            login=employee.user.login,
            full_name=employee.full_name,
            short_name=employee.short_name,
            role=RoleSnapshot.of(employee.role),
            is_active=employee.is_active,
            can_answer=policies.can_answer(employee),
        )


class EmployeeChanged(Event):
    """An employee came, left, or got another name or role."""

    kind: ClassVar[str] = "employee.changed"
    employee: EmployeeSnapshot


class PresenceChanged(Event):
    """An employee came on site, or left."""

    kind: ClassVar[str] = "presence.changed"
    employee_id: int
    on_site: bool


class RoleChanged(Event):
    """A role was made, or got another name or other permissions."""

    kind: ClassVar[str] = "role.changed"
    role: RoleSnapshot


class RoleDeleted(Event):
    """A role is no more; whoever had it was given another one before."""

    kind: ClassVar[str] = "role.deleted"
    role_id: int
