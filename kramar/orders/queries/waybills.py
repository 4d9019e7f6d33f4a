"""Orders as whoever speaks with carriers needs them."""

from collections.abc import Collection
from datetime import datetime

from kramar.orders.models import Order, OrderStatus
from kramar.orders.services.shown import attach_shown

MOST_AT_ONCE = 2000


def list_orders_with_ttn(carrier: str, *, changed_since: datetime) -> list[Order]:
    """Return the orders of a carrier that have a waybill and changed lately.

    The statuses are named so that the walk by the time of change can be used.
    """
    statuses = list(OrderStatus.objects.values_list("pk", flat=True))
    rows = Order.objects.filter(
        status__in=statuses, changed_at__gte=changed_since, carrier=carrier, deleted_at=None
    )
    return list(rows.exclude(ttn="").order_by("-changed_at")[:MOST_AT_ONCE])


def find_orders(order_ids: Collection[int]) -> dict[int, Order]:
    """Return orders by their ids with what a snapshot shows; deleted ones are left out."""
    found = Order.objects.filter(deleted_at=None).in_bulk([*order_ids])
    attach_shown([*found.values()])
    return found
