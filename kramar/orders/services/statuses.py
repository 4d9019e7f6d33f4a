"""Moving an order from status to status: its stock follows, and a locking status locks it."""

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.core import clock
from kramar.orders.errors import StatusNotAllowedError
from kramar.orders.models import Order, OrderStatus
from kramar.orders.services import chosen
from kramar.orders.services.editing import Editing
from kramar.orders.services.stock import STATE_OF_GROUP
from kramar.staff.models import Employee


@transaction.atomic
def set_status(*, order_id: int, status_id: int, by: Employee | None) -> Order:
    """Give the order another status; the same one again changes nothing.

    :param by: ``None`` when the system follows a delivery
    :raises OrderAbsentError: there is no such order
    :raises StatusAbsentError: there is no such status
    :raises StatusNotAllowedError: it may not follow the present one
    :raises OrderLockedError: the order is locked
    :raises ConflictError: the stock does not suffice
    """
    editing = Editing.of(order_id, by=by)
    status = chosen.get_status(status_id)
    if status.pk == editing.order.status_id:
        return editing.order
    editing.refuse_locked()
    refuse_not_allowed(editing.order.status, status)
    return move_to(editing, status)


@transaction.atomic
def give_back_status(*, order_id: int, status_id: int, by: Employee) -> Order:
    """Move an order back to the status it came from, unlocked where the newer one locked it.

    :raises OrderAbsentError: there is no such order
    :raises StatusAbsentError: there is no such status any more
    :raises OrderLockedError: somebody has locked it since
    :raises ConflictError: the stock does not suffice any more
    """
    editing = Editing.of(order_id, by=by)
    if editing.order.status.is_locking:
        editing.order.locked_at = None
    editing.refuse_locked()
    return move_to(editing, chosen.get_status(status_id))


def move_to(editing: Editing, status: OrderStatus) -> Order:
    """Give a locked row another status, whatever it had."""
    order, at = editing.order, clock.now()
    order.status = status
    order.status_changed_at = at
    order.stock_state = STATE_OF_GROUP[status.group]
    if status.is_locking:
        order.locked_at = at
    return editing.save("order.status_changed", status_id=status.pk)


def refuse_not_allowed(present: OrderStatus, wanted: OrderStatus) -> None:
    """Refuse a status that may not follow.

    :raises StatusNotAllowedError: it may not
    """
    allowed = set(present.allowed_next.values_list("pk", flat=True))
    if allowed and wanted.pk not in allowed:
        raise StatusNotAllowedError(
            _("Після статусу «%(present)s» не можна поставити «%(wanted)s»")
            % {"present": present.name, "wanted": wanted.name}
        )
