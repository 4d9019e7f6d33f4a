"""Emptying a status that is to be deleted: its orders go over to another one."""

from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.core.errors import InvalidError
from kramar.orders.models import Order
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


@transaction.atomic
def empty_status(*, status_id: int, to_id: int, by: Employee) -> Emptied:
    """Give some of a status' orders another one, the oldest first; ask again while any are left.

    What may follow what does not matter here, nor whether an order is locked: the company
    rebuilds its list.

    :raises StatusAbsentError: one of the two does not exist
    :raises InvalidError: they are the same
    :raises ConflictError: the stock does not suffice for an order that comes back to life
    """
    status, to = chosen.get_status(status_id), chosen.get_status(to_id)
    if status.pk == to.pk:
        message = _("Виберіть інший статус")
        raise InvalidError(message, fields={"status_id": message})
    orders = Order.objects.filter(status=status)
    # Deleted ones hold no stock and are in no list: only their status keeps the row from going.
    orders.exclude(deleted_at=None).update(status=to)
    ids = list(orders.filter(deleted_at=None).order_by("pk").values_list("pk", flat=True)[:AT_ONCE])
    for order_id in ids:
        move_to(Editing.of(order_id, by=by), to)
    return Emptied(len(ids), orders.filter(deleted_at=None).count())
