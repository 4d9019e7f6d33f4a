"""Deleting orders: they leave every list, and their number stays theirs."""

from django.db import transaction

from kramar.core import clock
from kramar.orders.models import Order
from kramar.orders.services.editing import Editing
from kramar.staff.models import Employee


@transaction.atomic
def delete_order(*, order_id: int, by: Employee) -> Order:
    """Delete an order; what it holds of the stock comes back.

    :raises OrderAbsentError: there is none
    :raises OrderLockedError: it is locked
    """
    editing = Editing.of(order_id, by=by).refuse_locked()
    editing.order.deleted_at = clock.now()
    editing.order.stock_state = Order.StockState.NONE
    return editing.save("order.deleted")
