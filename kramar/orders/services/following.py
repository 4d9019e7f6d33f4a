"""What a carrier tells of an order: its parcel's state, and the status that follows from it."""

from enum import StrEnum

from django.db import transaction

from kramar.orders.drafts import Ttn
from kramar.orders.models import Order, OrderStatus, StatusGroup
from kramar.orders.models.orders import TEXT_LENGTH
from kramar.orders.services import chosen
from kramar.orders.services.editing import Editing
from kramar.orders.services.statuses import move_to, refuse_not_allowed

# Which groups a parcel may lead to from each; what a person has ended stays ended.
ONWARD: dict[str, set[str]] = {
    StatusGroup.NEW: set(StatusGroup.values) - {StatusGroup.NEW},
    StatusGroup.WORK: set(StatusGroup.values) - {StatusGroup.NEW, StatusGroup.WORK},
    StatusGroup.SENT: {StatusGroup.DONE, StatusGroup.REFUSED, StatusGroup.RETURNED},
    StatusGroup.DONE: set(),
    StatusGroup.REFUSED: {StatusGroup.RETURNED},
    StatusGroup.RETURNED: set(),
}
FAILED = {StatusGroup.REFUSED.value, StatusGroup.RETURNED.value}


class Advance(StrEnum):
    """What became of a move."""

    MOVED = "moved"
    LATER = "later"  # the order is there already, or further on
    AGAINST = "against"  # people have ended it otherwise than the parcel did


@transaction.atomic
def follow_parcel(*, order_id: int, ttn: Ttn) -> Order | None:
    """Write the carrier's word on a waybill; ``None`` where the order has another one by now.

    Locked orders too: what happens to a parcel happens.

    :raises OrderAbsentError: there is no such order
    """
    editing = Editing.of(order_id, by=None)
    order = editing.order
    if order.ttn != ttn.number:
        return None
    order.ttn_status = ttn.status.strip()[:TEXT_LENGTH]
    order.ttn_status_at = ttn.status_at
    return editing.save("order.ttn_changed")


@transaction.atomic
def advance_order(*, order_id: int, status_id: int) -> Advance:
    """Move an order on after its parcel, never back, and never one that is locked.

    :raises OrderAbsentError: there is no such order
    :raises StatusAbsentError: there is no such status
    :raises StatusNotAllowedError: it may not follow the present one
    :raises ConflictError: the stock does not suffice
    """
    editing = Editing.of(order_id, by=None)
    status, order = chosen.get_status(status_id), editing.order
    if order.is_locked or not _is_onward(order.status, status):
        is_end = order.is_locked or order.status.group == StatusGroup.DONE
        failed = status.group in FAILED and order.status.group not in FAILED
        return Advance.AGAINST if is_end and failed else Advance.LATER
    refuse_not_allowed(order.status, status)
    move_to(editing, status)
    return Advance.MOVED


def _is_onward(present: OrderStatus, wanted: OrderStatus) -> bool:
    if present.group == wanted.group:
        return wanted.position > present.position
    return wanted.group in ONWARD[present.group]
