"""Fetching all orders that meet several conditions, to choose a page among them.

For conditions that many orders meet, but hardly any meets together: whoever walks for those walks
far. On PostgreSQL those that lie beside where the page begins are fetched first, by spans of what
the list is sorted by; the others only where these are too few.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

from django.db import connection

from kramar.core.rows import places, run_query
from kramar.core.tenancy import current_company_id
from kramar.core.walks import only_bitmaps, only_indexes
from kramar.orders.models import NOBODY, Order, OrderTally
from kramar.orders.queries.cells import Cells
from kramar.orders.queries.facts import facts_condition, spans_beside
from kramar.orders.queries.filters import OrderFilter, OrderPosition, Span, Words, joined, within
from kramar.orders.queries.places import COLUMNS, Place, beyond, order_of
from kramar.orders.queries.products import has_as_many_orders

MOST_FETCHED = 50_000
MOST_OF_PRODUCT = 10_000
# In so many spans beside where a page goes on it is looked for, then in so many behind them.
SPANS = (3, 8)
NOWHERE: Words = ("", [])


def fetch_page(wanted: OrderFilter, cells: Cells, place: Place) -> list[OrderPosition] | None:
    """Fetch what meets all conditions and sort it; ``None`` where that is too much."""
    return _fetch(wanted, fetch_statement(wanted, cells, place), place, planning(wanted))


def fetch_rest(
    wanted: OrderFilter, cells: Cells, place: Place, *, begun: list[OrderPosition]
) -> list[OrderPosition] | None:
    """Fetch what a page lacks that a walk began, as near to its end as there is enough.

    :param begun: what the walk found; where that is nothing, no other is expected near
    """
    if not begun and _is_of_many(wanted):
        return None
    page = [*begun]
    for condition in spans_of(place, begun):
        rest = _behind(page, place)
        statement = fetch_statement(wanted, cells, rest, near=condition)
        found = _fetch(wanted, statement, rest, planning(wanted, near=condition))
        if found is None:
            return None
        page += found
        if len(page) == place.limit:
            break
    return page


def _is_of_many(wanted: OrderFilter) -> bool:
    """Whether only a product is asked for that too many have: the index of lines tells soonest."""
    if wanted.offer_id is None or wanted.conditions():
        return False
    return has_as_many_orders(wanted.offer_id, _most_fetched(wanted) + 1)


def spans_of(place: Place, begun: Sequence[OrderPosition]) -> list[Words]:
    """Return where a page goes on, one after the other; everywhere in the end."""
    near = [spans_beside(place.ordering, begun[-1].key, SPANS)] if begun else []
    return [*(each for spans in near for each in spans), NOWHERE]


def _behind(page: Sequence[OrderPosition], place: Place) -> Place:
    if not page:
        return place
    return replace(place, after=page[-1], limit=place.limit - len(page))


def planning(wanted: OrderFilter, *, near: Words = NOWHERE) -> AbstractContextManager[None]:
    """Have what several conditions say looked up by all of them.

    Of the orders of some days one index knows all that lists are sorted by.
    """
    is_of_days = wanted.created != Span() and is_of_one_column(wanted)
    return only_indexes() if is_of_days and not near[0] else only_bitmaps()


def _fetch(
    wanted: OrderFilter, statement: Words, place: Place, planning: AbstractContextManager[None]
) -> list[OrderPosition] | None:
    words, values = statement
    fields = [COLUMNS[place.ordering.column], Order._meta.pk, OrderTally._meta.get_field("orders")]
    with planning:
        found = run_query(words, values, fields=fields)
    if found and found[0][2] > _most_fetched(wanted):
        return None
    return [OrderPosition(key, order_id) for key, order_id, _ in found]


def _most_fetched(wanted: OrderFilter) -> int:
    """Return how many are fetched at most: to look into the lines of orders costs more."""
    return MOST_FETCHED if wanted.offer_id is None else min(MOST_FETCHED, MOST_OF_PRODUCT)


def fetch_statement(
    wanted: OrderFilter, cells: Cells, place: Place, *, near: Words = NOWHERE
) -> Words:
    """Return the query of a page with how many there were to choose it from.

    :param near: of which span the orders are; every one by default
    """
    column = place.ordering.column
    condition, values = joined(
        [
            ("company_id = %s AND deleted_at IS NULL", [current_company_id()]),
            *_conditions(wanted, cells, near),
            _after_fetched(place),
        ]
    )
    statement = (
        f"WITH fetched AS MATERIALIZED (SELECT {column}, id FROM orders_order "  # noqa: S608 (names are ours)
        f"WHERE {condition} LIMIT {_most_fetched(wanted) + 1}) "
        f"SELECT {column}, id, (SELECT COUNT(*) FROM fetched) FROM fetched {order_of(place)} "
        "LIMIT %s"
    )
    return statement, [*values, place.limit]


def _after_fetched(place: Place) -> Words:
    """Say the same as ``after``, which no index may be asked: half of all orders would come."""
    if place.after is None:
        return NOWHERE
    words, values = beyond(place, place.after, or_it=True, before=True)
    return f"NOT ({words})", values


def _conditions(wanted: OrderFilter, cells: Cells, near: Words) -> list[Words]:
    if connection.vendor == "postgresql" and (near[0] or not is_of_one_column(wanted)):
        spans = (within("total", wanted.total), within("created_at", wanted.created))
        return [facts_condition(cells, wanted), near, *spans]
    return [
        of_statuses(cells) if wanted.status_ids or wanted.groups else NOWHERE,
        of_responsibles(cells.responsible_keys),
        *wanted.conditions(),
        of_lines(wanted),
    ]


def is_of_one_column(wanted: OrderFilter) -> bool:
    """Whether one column says it all but statuses and people: it has an index with both."""
    return wanted.offer_id is None and wanted.from_chat is None and len(wanted.conditions()) == 1


def of_statuses(cells: Cells) -> Words:
    """Say of an order that it has a status of the cells."""
    return f"status_id IN {places(len(cells.status_ids))}", [*cells.status_ids]


def of_responsibles(keys: Sequence[int] | None, *, mark: str = "") -> Words:
    """Say of an order whose it is.

    :param mark: a plus keeps SQLite from walking an index of the column
    """
    if keys is None:
        return NOWHERE
    named = [key for key in keys if key != NOBODY]
    parts: list[str] = []
    if len(named) == 1:
        parts.append(f"{mark}responsible_id = %s")
    elif named:
        parts.append(f"{mark}responsible_id IN {places(len(named))}")
    if NOBODY in keys:
        parts.append(f"{mark}responsible_id IS NULL" if not mark else "responsible_id IS NULL")
    return f"({' OR '.join(parts)})", [*named]


def of_lines(wanted: OrderFilter) -> Words:
    """Say of an order that it has a line of the product."""
    if wanted.offer_id is None:
        return NOWHERE
    ids = "SELECT order_id FROM orders_orderline WHERE company_id = %s AND offer_id = %s"
    return f"id IN ({ids})", [current_company_id(), wanted.offer_id]
