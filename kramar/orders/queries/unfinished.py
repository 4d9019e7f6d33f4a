"""Whose orders are not finished yet."""

from collections.abc import Collection

from kramar.orders.models import Order, OrderStatus
from kramar.orders.services.leaving import UNFINISHED


def find_buyers_at_work(client_ids: Collection[int]) -> set[int]:
    """Return those of the clients who have an order that is neither done nor given up."""
    statuses = list(OrderStatus.objects.filter(group__in=UNFINISHED).values_list("pk", flat=True))
    rows = Order.objects.filter(client__in=client_ids, status__in=statuses, deleted_at=None)
    return {client_id for client_id in rows.values_list("client_id", flat=True) if client_id}
