"""The queue of automatic distribution: new orders that nobody answers for, the oldest first.

Nothing is written to put an order there: to be new and nobody's is to be in the queue.
"""

from collections.abc import Collection
from typing import NamedTuple

from django.db.models import Q, Sum

from kramar.orders.models import NOBODY, Order, OrderStatus, OrderTally, StatusGroup

IN_QUEUE = Q(responsible=None, deleted_at=None, locked_at=None)
IN_HAND = (StatusGroup.NEW, StatusGroup.WORK)


class Queued(NamedTuple):
    """An order that waits, its client, and who answers for the client."""

    id: int
    client_id: int | None
    client_of: int | None


def list_queue(*, limit: int, clients_of: Collection[int] | None = None) -> list[Queued]:
    """Return the orders that wait, the oldest first.

    :param clients_of: only those of clients for whom one of these employees answers
    """
    waiting = Order.objects.filter(IN_QUEUE, status__in=_statuses([StatusGroup.NEW]))
    if clients_of is not None:
        waiting = waiting.filter(client__responsible__in=clients_of)
    rows = waiting.order_by("created_at", "pk")[:limit]
    return [Queued(*row) for row in rows.values_list("pk", "client_id", "client__responsible_id")]


def count_queue() -> int:
    """Count the orders that wait, without counting: it is kept."""
    return count_in_status([NOBODY], [StatusGroup.NEW]).get(NOBODY, 0)


def count_in_hand(employee_ids: Collection[int]) -> dict[int, int]:
    """Return how many orders each has that are not sent yet; absent are those with none."""
    return count_in_status(employee_ids, IN_HAND)


def count_in_status(keys: Collection[int], groups: Collection[StatusGroup]) -> dict[int, int]:
    """Return how many orders each responsible has in the statuses of these groups."""
    tallies = OrderTally.objects.filter(
        responsible_key__in=keys, status_id__in=_statuses(groups), orders__gt=0
    )
    sums = tallies.order_by().values_list("responsible_key").annotate(Sum("orders"))
    return {int(key): int(orders) for key, orders in sums}


def _statuses(groups: Collection[StatusGroup]) -> list[int]:
    return list(OrderStatus.objects.filter(group__in=groups).values_list("pk", flat=True))
