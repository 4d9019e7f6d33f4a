"""Deleting orders: they leave every list, and their number stays theirs."""

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.core import clock
from kramar.orders.errors import OrderAbsentError
from kramar.orders.models import Order
from kramar.orders.policies import OrderSight
from kramar.orders.services.editing import Editing
from kramar.orders.services.shown import attach_shown, list_lines
from kramar.orders.services.stock import STATE_OF_GROUP
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


@transaction.atomic
def restore_order(*, order_id: int, by: Employee) -> Order:
    """Let a deleted order be there again, with what it holds of the stock; one there stays so.

    :raises OrderAbsentError: there is none for this employee
    :raises ConflictError: the stock does not suffice any more
    """
    seen = Order.objects.filter(OrderSight.of(by).condition(), pk=order_id)
    order = seen.select_for_update().first()
    if order is None:
        raise OrderAbsentError(_("Замовлення не знайдено"))
    attach_shown([order])
    if order.deleted_at is None:
        return order
    editing = Editing(order, list_lines([order])[order.pk], by)
    order.deleted_at = None
    order.stock_state = STATE_OF_GROUP[order.status.group]
    return editing.save("order.restored")
