"""Giving an order to an employee, or to nobody."""

from django.db import transaction

from kramar.orders.models import Order
from kramar.orders.services import chosen
from kramar.orders.services.editing import Editing
from kramar.staff.models import Employee


@transaction.atomic
def assign_order(*, order_id: int, employee_id: int | None, by: Employee) -> Order:
    """Let another employee answer for the order; the same one again changes nothing.

    :raises OrderAbsentError: there is no such order
    :raises OrderLockedError: it is locked
    :raises AbsentError: there is no such employee
    :raises InvalidError: the employee works here no longer
    """
    editing = Editing.of(order_id, by=by).refuse_locked()
    editing.order.responsible = chosen.find_responsible(employee_id)
    return editing.save("order.changed")
