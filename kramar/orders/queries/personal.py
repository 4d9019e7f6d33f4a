"""Everything that orders hold on one person."""

from collections.abc import Iterator, Sequence

from kramar.orders.events.snapshots import OrderSnapshot
from kramar.orders.models import CallAttempt, Order, OrderPayment, StatusGroup
from kramar.orders.services.shown import attach_shown, list_lines

AT_ONCE = 200
# Until it has come to its end somebody must be able to call the buyer and to bring the parcel.
UNFINISHED = (StatusGroup.NEW, StatusGroup.WORK, StatusGroup.SENT)


def list_unfinished_numbers(client_ids: Sequence[int]) -> list[int]:
    """Return the numbers of orders that are still to be seen to, the oldest first."""
    orders = Order.objects.filter(
        client__in=client_ids, deleted_at=None, status__group__in=UNFINISHED
    )
    return list(orders.order_by("number").values_list("number", flat=True))


def list_order_ids(client_ids: Sequence[int]) -> list[int]:
    """Return the ids of all orders of these clients, deleted ones too."""
    orders = Order.objects.filter(client__in=client_ids).order_by("pk")
    return list(orders.values_list("pk", flat=True))


def walk_orders(order_ids: Sequence[int]) -> Iterator[OrderSnapshot]:
    """Yield orders whole, phones too, some at a time."""
    for start in range(0, len(order_ids), AT_ONCE):
        rows = Order.objects.filter(pk__in=order_ids[start : start + AT_ONCE])
        orders = list(rows.order_by("pk"))
        attach_shown(orders)
        lines = list_lines(orders)
        for order in orders:
            yield OrderSnapshot.of(order, lines[order.pk], hide=False)


def list_notes_of_orders(order_ids: Sequence[int]) -> list[tuple[int, str, str]]:
    """Return what was noted at calls and payments: the order's id, which of both, the note."""
    calls = CallAttempt.objects.filter(order__in=order_ids).exclude(note="")
    payments = OrderPayment.objects.filter(order__in=order_ids).exclude(note="")
    return [
        *((order_id, "call", note) for order_id, note in calls.values_list("order_id", "note")),
        *(
            (order_id, "payment", note)
            for order_id, note in payments.values_list("order_id", "note")
        ),
    ]
