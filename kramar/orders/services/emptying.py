"""Emptying a status that is to be deleted: its orders go over to another one."""

from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.core.errors import InvalidError
from kramar.orders.errors import OrderAbsentError
from kramar.orders.models import Order, OrderStatus
from kramar.orders.services import chosen
from kramar.orders.services.editing import Editing
from kramar.orders.services.statuses import move_to
from kramar.staff.models import Employee

AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Emptied:
    """How many orders went over, and how many are still to go."""

    moved: int
    left: int


def empty_status(*, status_id: int, to_id: int, by: Employee) -> Emptied:
    """Give some of a status' orders another one, the oldest first; ask again while any are left.

    What may follow what does not matter here, nor whether an order is locked: the company
    rebuilds its list. Each order in a transaction of its own: it is announced, and after that no
    other row may be locked.

    :raises StatusAbsentError: one of the two does not exist
    :raises InvalidError: they are the same
    :raises ConflictError: the stock does not suffice for an order that comes back to life; those
        before it have gone over
    """
    status, to = chosen.get_status(status_id), chosen.get_status(to_id)
    if status.pk == to.pk:
        message = _("Виберіть інший статус")
        raise InvalidError(message, fields={"status_id": message})
    orders = Order.objects.filter(status=status)
    # Deleted ones hold no stock and are in no list: only their status keeps the row from going.
    orders.exclude(deleted_at=None).update(status=to)
    there = orders.filter(deleted_at=None).order_by("pk")
    ids = list(there.values_list("pk", flat=True)[:AT_ONCE])
    moved = sum(_move(order_id, status, to, by) for order_id in ids)
    return Emptied(moved, there.count())


@transaction.atomic
def _move(order_id: int, status: OrderStatus, to: OrderStatus, by: Employee) -> bool:
    try:
        editing = Editing.of(order_id, by=by)
    except OrderAbsentError:
        return False
    if editing.order.status_id != status.pk:
        # Somebody was quicker, and has put it where they want it.
        return False
    move_to(editing, to)
    return True
