"""The waybill of an order, written by hand or by whoever speaks with the carrier."""

from django.db import transaction

from kramar.orders.drafts import Ttn
from kramar.orders.models import Order
from kramar.orders.models.orders import REF_LENGTH, TEXT_LENGTH
from kramar.orders.services.cleaning import clean_text
from kramar.orders.services.editing import Editing
from kramar.staff.models import Employee


def lock_for_ttn(order_id: int) -> Order:
    """Return the order as it is by now, locked until the caller's transaction ends.

    :raises OrderAbsentError: there is no such order
    """
    return Editing.of(order_id, by=None).order


@transaction.atomic
def set_ttn(*, order_id: int, ttn: Ttn, by: Employee | None) -> Order:
    """Write the waybill down; an empty number takes it away.

    A carrier (``by=None``) tells of locked orders too: what happens to a parcel happens.

    :raises OrderAbsentError: there is no such order
    :raises OrderLockedError: it is locked, and a person asks
    """
    editing = Editing.of(order_id, by=by)
    if by is not None:
        editing.refuse_locked()
    order = editing.order
    order.ttn = clean_text("number", ttn.number, REF_LENGTH)
    order.ttn_ref = clean_text("ref", ttn.ref, REF_LENGTH)
    order.ttn_status = ttn.status.strip()[:TEXT_LENGTH]
    order.ttn_status_at = ttn.status_at
    return editing.save("order.ttn_changed")
