"""At least how many orders of each status there are, where all are too many to be counted.

The newest of each status are looked at: of statuses that few orders have, which are those that are
worked in, that is all of them.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from django.db import connection

from kramar.core.plans import planned_once
from kramar.core.walks import only_walks
from kramar.orders.queries.cells import Cells
from kramar.orders.queries.filters import OrderFilter, Ordering, Words, joined
from kramar.orders.queries.listing import (
    ASKED,
    Kind,
    has_offer,
    kinds_of,
    residue_of,
    span_of,
    walk_of,
)
from kramar.orders.queries.places import Place, order_of

# So many rows are looked at in some five milliseconds, and so many of what has more than that.
MOST_LOOKED_AT, LEAST = 7500, 100
# Where people are too many to walk by, others' orders of a status are walked too.
UNKNOWN = 10**9
_NEWEST = Place(Ordering(), None, 0)


@dataclass(frozen=True, slots=True)
class Counted:
    """Numbers of orders by status and responsible.

    :param least: statuses of which there may be more
    :param total: how many there are together at least
    :param is_exact: ``False``: together there are more
    """

    orders: dict[tuple[int, int], int]
    least: frozenset[int] = frozenset()
    total: int = 0
    is_exact: bool = True


def count_least(wanted: OrderFilter, cells: Cells, *, total: int) -> Counted:
    """Count what lies within the cells among the newest of each.

    :param total: how many are known to be there together
    """
    sizes = _sizes(cells)
    steps = _shares(sizes)
    words, values = least_statement(wanted, cells, steps)
    with (
        only_walks(whatever_values=True),
        planned_once(after=1),
        connection.cursor() as cursor,
    ):
        cursor.execute(words, values)
        rows = cursor.fetchall()
    walked: Counter[Kind] = Counter()
    for status_id, key, _, count in rows:
        walked[status_id, key] += count
        walked[status_id, None] += count
    sizes = _sizes(cells)
    return Counted(
        {(status_id, key): found for status_id, key, found, _ in rows if found},
        frozenset(
            kind[0] for kind, step in steps.items() if walked[kind] >= step and sizes[kind] > step
        ),
        total=total,
        is_exact=False,
    )


def _sizes(cells: Cells) -> dict[Kind, int]:
    """Return how many orders of each kind there are, at most."""
    sizes: Counter[Kind] = Counter()
    for kind in kinds_of(cells):
        sizes[kind] = 0 if cells.responsible_keys is None or kind[1] is not None else UNKNOWN
    for cell, orders in cells.orders.items():
        sizes[cell if cell in sizes else (cell[0], None)] += orders
    return sizes


def _shares(sizes: Mapping[Kind, int]) -> dict[Kind, int]:
    """Return how many of each kind are looked at: of what has few all, of the others some."""
    least = min(LEAST, MOST_LOOKED_AT // (2 * len(sizes)))
    spare, shares = MOST_LOOKED_AT - least * len(sizes), {}
    for kind, size in sorted(sizes.items(), key=lambda each: each[1]):
        more = max(size - least, 0)
        shares[kind] = size if more <= spare else least
        spare -= more if more <= spare else 0
    return shares


def least_statement(wanted: OrderFilter, cells: Cells, steps: dict[Kind, int]) -> Words:
    """Return the query of it; the plan suite asks how it would run."""
    span = span_of(wanted, _NEWEST.ordering.column)
    walks = [walk_of(kind, [span], _NEWEST, more=("status_id", *ASKED)) for kind in steps]
    walked = " UNION ALL ".join(
        f"SELECT * FROM ({words} {order_of(_NEWEST)} LIMIT %s) AS newest"  # noqa: S608 (ours)
        for words, _ in walks
    )
    limited = [[*own, step] for (_, own), step in zip(walks, steps.values(), strict=True)]
    lines = [has_offer(wanted.offer_id)] if wanted.offer_id is not None else []
    said, own = joined([*wanted.conditions(), residue_of(next(iter(steps)), cells), *lines])
    statement = (
        "SELECT status_id, COALESCE(responsible_id, 0), "  # noqa: S608 (names are ours)
        f"COUNT(*) FILTER (WHERE {said}), COUNT(*) FROM ({walked}) AS walked GROUP BY 1, 2"
    )
    return statement, [*own, *(each for values in limited for each in values)]
