"""Through whose eyes is searched (law 8)."""

from dataclasses import dataclass

from kramar.chats.policies import ChatSight
from kramar.clients.queries import Eyes
from kramar.orders.policies import OrderSight
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission


@dataclass(frozen=True, slots=True)
class Viewer:
    """What an employee may see of chats, clients and orders."""

    sight: ChatSight
    sees_clients: bool
    eyes: Eyes
    orders: OrderSight

    @classmethod
    def of(cls, employee: Employee) -> "Viewer":
        """Work it out from the employee's role."""
        return cls(
            sight=ChatSight.of(employee),
            sees_clients=employee.can(Permission.CLIENTS_VIEW),
            eyes=Eyes.of(employee),
            orders=OrderSight.of(employee),
        )
