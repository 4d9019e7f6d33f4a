"""Who may see an order."""

from dataclasses import dataclass

from django.db.models import Q

from kramar.orders.models import NOBODY
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission


@dataclass(frozen=True, slots=True)
class OrderSight:
    """How much of the orders one employee sees: all, or their own and those of nobody."""

    employee_id: int
    views_orders: bool
    sees_all: bool

    @classmethod
    def of(cls, employee: Employee) -> "OrderSight":
        """Work it out from the employee's role."""
        return cls(
            employee_id=employee.pk,
            views_orders=employee.can(Permission.ORDERS_VIEW),
            sees_all=employee.can(Permission.ORDERS_VIEW_ALL),
        )

    def can_see(self, responsible_id: int | None) -> bool:
        """Whether an order with this responsible is seen."""
        if not self.views_orders:
            return False
        return self.sees_all or responsible_id in {None, self.employee_id}

    def responsible_keys(self) -> set[int] | None:
        """Return whose orders are seen, in the words of the tallies; ``None`` is everybody's."""
        if not self.views_orders:
            return set()
        return None if self.sees_all else {self.employee_id, NOBODY}

    def condition(self) -> Q:
        """Say the same to the database."""
        if not self.views_orders:
            return Q(pk__in=[])
        if self.sees_all:
            return Q()
        return Q(responsible_id=self.employee_id) | Q(responsible_id=None)
