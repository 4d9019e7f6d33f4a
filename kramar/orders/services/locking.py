"""Closing an order against changes, and opening it again."""

from django.db import transaction

from kramar.core import clock
from kramar.orders.models import Order
from kramar.orders.services.editing import Editing
from kramar.staff.models import Employee


@transaction.atomic
def lock_order(*, order_id: int, by: Employee) -> Order:
    """Let nobody change the order; a locked one stays as it is.

    :raises OrderAbsentError: there is none
    """
    editing = Editing.of(order_id, by=by)
    if not editing.order.is_locked:
        editing.order.locked_at = clock.now()
    return editing.save("order.locked")


@transaction.atomic
def unlock_order(*, order_id: int, by: Employee) -> Order:
    """Let the order be changed again. Who may unlock is asked at the edge.

    :raises OrderAbsentError: there is none
    """
    editing = Editing.of(order_id, by=by)
    editing.order.locked_at = None
    return editing.save("order.unlocked")
