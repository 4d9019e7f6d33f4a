"""What may be done to many orders, and how each of it is undone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from kramar.orders.models import Order, OrderJob
from kramar.orders.services.assigning import assign_order
from kramar.orders.services.deleting import delete_order, restore_order
from kramar.orders.services.statuses import give_back_status, set_status
from kramar.staff.models import Employee

Before = dict[str, int | None]


class Deed(Protocol):
    """One thing done to one order."""

    def apply(self, order: Order) -> Before | None:
        """Do it and return what undoing needs, ``None`` when there was nothing to change."""

    def undo(self, order: Order, before: Mapping[str, int | None]) -> None:
        """Bring back what was, where nobody has changed it since."""


@dataclass(frozen=True, slots=True)
class SetStatus:
    """Move the order to a status."""

    status_id: int
    by: Employee

    def apply(self, order: Order) -> Before | None:
        """Move it, if its present status lets it."""
        if order.status_id == self.status_id:
            return None
        set_status(order_id=order.pk, status_id=self.status_id, by=self.by)
        return {"status_id": order.status_id}

    def undo(self, order: Order, before: Mapping[str, int | None]) -> None:
        """Move it back, if it is still where it was put."""
        former = before["status_id"]
        if order.status_id == self.status_id and former is not None:
            give_back_status(order_id=order.pk, status_id=former, by=self.by)


@dataclass(frozen=True, slots=True)
class Assign:
    """Give the order to an employee, or to nobody."""

    employee_id: int | None
    by: Employee

    def apply(self, order: Order) -> Before | None:
        """Give it."""
        if order.responsible_id == self.employee_id:
            return None
        assign_order(order_id=order.pk, employee_id=self.employee_id, by=self.by)
        return {"responsible_id": order.responsible_id}

    def undo(self, order: Order, before: Mapping[str, int | None]) -> None:
        """Give it back, if the receiver still has it."""
        if order.responsible_id == self.employee_id:
            former = before["responsible_id"]
            assign_order(order_id=order.pk, employee_id=former, by=self.by)


@dataclass(frozen=True, slots=True)
class Delete:
    """Delete the order."""

    by: Employee

    def apply(self, order: Order) -> Before | None:
        """Delete it."""
        delete_order(order_id=order.pk, by=self.by)
        return {}

    def undo(self, order: Order, before: Mapping[str, int | None]) -> None:
        """Let it be there again."""
        del before
        restore_order(order_id=order.pk, by=self.by)


def deed_of(job: OrderJob) -> Deed:
    """Return what a job does; its employee must be loaded with their role."""
    by, argument = job.employee, job.argument
    match job.kind:
        case OrderJob.Kind.STATUS:
            return SetStatus(argument["status_id"], by)
        case OrderJob.Kind.RESPONSIBLE:
            return Assign(argument["employee_id"], by)
    return Delete(by)
