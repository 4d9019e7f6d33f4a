"""Reading the tallies: which kinds of orders there are within a filter, and how many of each."""

from dataclasses import dataclass

from kramar.orders.models import NOBODY, OrderStatus, OrderTally
from kramar.orders.policies import OrderSight
from kramar.orders.queries.filters import OrderFilter


@dataclass(frozen=True, slots=True)
class Cells:
    """Numbers of orders by status and responsible, those that are nought left out.

    :param responsible_keys: whose orders are asked for; ``None`` is everybody's
    """

    orders: dict[tuple[int, int], int]
    responsible_keys: tuple[int, ...] | None

    @property
    def status_ids(self) -> list[int]:
        """The statuses that some of the orders have."""
        return sorted({status_id for status_id, _ in self.orders})


def read_cells(sight: OrderSight, wanted: OrderFilter) -> Cells:
    """Return the numbers within the filter and the sight, by two queries at most."""
    keys = _seen_of(sight, wanted)
    rows = OrderTally.objects.filter(orders__gt=0)
    if keys is not None:
        rows = rows.filter(responsible_key__in=keys)
    if wanted.status_ids:
        rows = rows.filter(status_id__in=wanted.status_ids)
    if wanted.groups:
        of_groups = OrderStatus.objects.filter(group__in=wanted.groups)
        rows = rows.filter(status_id__in=[*of_groups.values_list("pk", flat=True)])
    found = rows.values_list("status_id", "responsible_key", "orders")
    return Cells({(status_id, key): orders for status_id, key, orders in found}, keys)


def _seen_of(sight: OrderSight, wanted: OrderFilter) -> tuple[int, ...] | None:
    asked = {each or NOBODY for each in wanted.responsible_ids}
    seen = sight.responsible_keys()
    if seen is None:
        return tuple(sorted(asked)) or None
    return tuple(sorted(asked & seen if asked else seen))
