"""Who sits at a socket, and what of the log they may see (law 8)."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Self

from kramar.chats.policies import ChatSight
from kramar.events.queries import LoggedEvent
from kramar.orders.policies import OrderSight
from kramar.staff.models import Employee


class Verdict(IntEnum):
    """What one viewer gets of one event."""

    HIDDEN = 0
    SHOWN = 1
    WITHDRAWN = 2


View = tuple[int | None, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Viewer:
    """An employee's rights as they are now; a change of rights makes another viewer.

    :param view: all that :meth:`judge` asks of the viewer, but for events of one employee;
        whoever has an equal one sees the same
    """

    employee_id: int
    name: str
    sight: ChatSight
    orders: OrderSight
    permissions: frozenset[str]
    view: View

    @classmethod
    def of(cls, employee: Employee) -> Self:
        """Work it out from an employee whose role is loaded."""
        sight = ChatSight.of(employee)
        orders = OrderSight.of(employee)
        permissions = frozenset(employee.role.permissions)
        # Who the employee is decides only for those who do not see every chat and order.
        own = None if sight.sees_all and orders.sees_all else employee.pk
        return cls(
            employee_id=employee.pk,
            name=employee.short_name,
            sight=sight,
            orders=orders,
            permissions=permissions,
            view=(own, permissions),
        )

    def has_rights_of(self, other: "Viewer") -> bool:
        """Whether both may see the same."""
        return self.view == other.view

    def judge(self, event: LoggedEvent) -> Verdict:
        """Decide what the viewer gets of an event."""
        if event.permission and event.permission not in self.permissions:
            return Verdict.HIDDEN
        if event.employee_id not in {None, self.employee_id}:
            return Verdict.HIDDEN
        if event.chat_id is None and event.order_id is None:
            return Verdict.SHOWN
        sight = self.sight if event.order_id is None else self.orders
        if sight.can_see(event.responsible_id):
            return Verdict.SHOWN
        return Verdict.WITHDRAWN if sight.can_see(event.former_id) else Verdict.HIDDEN


@dataclass(frozen=True, slots=True)
class Admission:
    """A socket's right to be here: the session it came by and whom that session belongs to.

    :param auth_hash: changes with the password, which ends the session
    """

    company_id: int
    session_key: str
    user_id: int
    auth_hash: str
    employee_id: int
