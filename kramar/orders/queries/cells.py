"""Reading the tallies: which kinds of orders there are within a filter, and how many of each."""

from dataclasses import dataclass

from django.db import connection

from kramar.core.tenancy import current_company_id
from kramar.orders.models import NOBODY
from kramar.orders.policies import OrderSight
from kramar.orders.queries.filters import OrderFilter, Words, joined, one_of


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
    """Return the numbers within the filter and the sight, by one query."""
    keys = _seen_of(sight, wanted)
    if keys == ():
        return Cells({}, keys)
    condition, values = joined(
        [
            ("company_id = %s AND orders > 0", [current_company_id()]),
            one_of("responsible_key", keys or ()),
            one_of("status_id", wanted.status_ids),
            _of_groups(wanted.groups),
        ]
    )
    statement = (
        f"SELECT status_id, responsible_key, orders FROM orders_ordertally WHERE {condition}"  # noqa: S608 (names are ours)
    )
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        found = cursor.fetchall()
    return Cells({(status_id, key): orders for status_id, key, orders in found}, keys)


def _of_groups(groups: tuple[str, ...]) -> Words:
    if not groups:
        return "", []
    condition, values = one_of('"group"', groups)
    return (
        f"status_id IN (SELECT id FROM orders_orderstatus WHERE company_id = %s AND {condition})",  # noqa: S608 (names are ours)
        [current_company_id(), *values],
    )


def _seen_of(sight: OrderSight, wanted: OrderFilter) -> tuple[int, ...] | None:
    asked = {each or NOBODY for each in wanted.responsible_ids}
    seen = sight.responsible_keys()
    if seen is None:
        return tuple(sorted(asked)) or None
    return tuple(sorted(asked & seen if asked else seen))
