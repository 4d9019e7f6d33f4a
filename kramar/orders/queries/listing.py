"""The ids of a page of orders.

The tallies say which statuses, of whom, the filter finds. For each there is an index in which its
orders lie in the list's own order, so the page is a merge of such walks, cut at its length. A
condition that few orders meet is not walked for: those few are fetched by its own index.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import connection

from kramar.core.rows import places, run_query
from kramar.core.tenancy import current_company_id
from kramar.core.walks import only_walks
from kramar.orders.models import NOBODY, Order
from kramar.orders.policies import OrderSight
from kramar.orders.queries.cells import Cells, read_cells
from kramar.orders.queries.filters import (
    OrderFilter,
    Ordering,
    OrderPosition,
    Value,
    Words,
    joined,
    ready,
)

# What a database plans for in a millisecond or two; SQLite takes 500 at most.
MOST_WALKS = 64
# So many rows are fetched and sorted in a few milliseconds.
FEW = 2000


COLUMNS = {each.name: each for each in Order._meta.concrete_fields}


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the list a page lies."""

    ordering: Ordering
    after: OrderPosition | None
    limit: int


def find_page(
    sight: OrderSight, wanted: OrderFilter, *, among: Sequence[int] | None, place: Place
) -> list[OrderPosition]:
    """Return the places of a page of orders.

    :param among: ids that a search has found; ``None`` where nothing is searched for
    """
    statement = page_statement(sight, wanted, among=among, place=place)
    if statement is None:
        return []
    words, values = statement
    column = COLUMNS[place.ordering.column]
    with only_walks():
        found = run_query(words, values, fields=[column, Order._meta.pk])
    return [OrderPosition(key, order_id) for key, order_id in found]


def page_statement(
    sight: OrderSight, wanted: OrderFilter, *, among: Sequence[int] | None, place: Place
) -> Words | None:
    """Return the query of a page, ``None`` where the tallies say that there is nothing.

    The plan suite asks the database how it would run.
    """
    cells = read_cells(sight, wanted)
    if not cells.orders or among == []:
        return None
    conditions = wanted.conditions()
    few = _find_few(wanted, conditions, among)
    if few:
        return _sorted_few(few, conditions, cells, place)
    conditions = wanted.conditions(walked=place.ordering.column)
    if wanted.offer_id is not None:
        conditions.append(_has_offer(wanted.offer_id))
    walks = [_walk(kind, [*conditions, _residue(kind, cells)], place) for kind in _kinds(cells)]
    return _limited(_merged([words for words, _ in walks], place), walks, place)


def _find_few(
    wanted: OrderFilter, conditions: Sequence[Words], among: Sequence[int] | None
) -> Words | None:
    """Return a condition that few orders meet, if there is one."""
    if among is not None:
        return f"id IN {places(len(among))}", [*among]
    if wanted.offer_id is not None and _is_few("orders_orderline", _of_offer(wanted.offer_id)):
        condition, values = _of_offer(wanted.offer_id)
        ids = f"SELECT order_id FROM orders_orderline WHERE company_id = %s AND {condition}"  # noqa: S608 (ours)
        return f"id IN ({ids})", [current_company_id(), *values]
    rare = (each for each in conditions if _is_few("orders_order", each))
    return next(rare, None)


def _is_few(table: str, condition: Words) -> bool:
    words, values = condition
    live = "deleted_at IS NULL AND " if table == "orders_order" else ""
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT COUNT(*) FROM (SELECT 1 FROM {table} "  # noqa: S608 (names are ours)
            f"WHERE company_id = %s AND {live}{words} LIMIT {FEW + 1}) AS those",
            [current_company_id(), *values],
        )
        return int(cursor.fetchone()[0]) <= FEW


def _sorted_few(few: Words, conditions: Sequence[Words], cells: Cells, place: Place) -> Words:
    condition, values = few
    rest: list[Words] = [
        (f"status_id IN {places(len(cells.status_ids))}", [*cells.status_ids]),
        _of_responsibles(cells.responsible_keys),
        *(each for each in conditions if each != few),
        _after(place),
    ]
    words, own = joined(rest)
    column = place.ordering.column
    statement = (
        "WITH few AS MATERIALIZED (SELECT * FROM orders_order "  # noqa: S608 (names are ours)
        f"WHERE company_id = %s AND deleted_at IS NULL AND {condition}) "
        f"SELECT {column}, id FROM few WHERE {words} {_order(place)} LIMIT %s"
    )
    return statement, [current_company_id(), *values, *own, place.limit]


Kind = tuple[int, int | None]
"""A status, and a responsible's key where each is walked by itself."""


def _kinds(cells: Cells) -> list[Kind]:
    fine: list[Kind] = sorted(cells.orders)
    if cells.responsible_keys is not None and len(fine) <= MOST_WALKS:
        return fine
    return [(status_id, None) for status_id in cells.status_ids]


def _walk(kind: Kind, conditions: Sequence[Words], place: Place) -> Words:
    status_id, key = kind
    own: list[Words] = [
        ("company_id = %s AND deleted_at IS NULL", [current_company_id()]),
        ("status_id = %s", [status_id]),
    ]
    if key is not None:
        own.append(_of_responsibles((key,)))
    condition, values = joined([*own, *conditions, _after(place)])
    column = place.ordering.column
    return f"SELECT {column}, id FROM orders_order WHERE {condition}", values  # noqa: S608 (ours)


def _residue(kind: Kind, cells: Cells) -> Words:
    """Say of each order what a coarse kind leaves open.

    The plus keeps SQLite from walking an index of the column, whose order would need a sort.
    """
    return ("", []) if kind[1] is not None else _of_responsibles(cells.responsible_keys, mark="+")


def _of_responsibles(keys: Sequence[int] | None, *, mark: str = "") -> Words:
    if keys is None:
        return "", []
    named = [key for key in keys if key != NOBODY]
    parts: list[str] = []
    if len(named) == 1:
        parts.append(f"{mark}responsible_id = %s")
    elif named:
        parts.append(f"{mark}responsible_id IN {places(len(named))}")
    if NOBODY in keys:
        parts.append(f"{mark}responsible_id IS NULL" if not mark else "responsible_id IS NULL")
    return f"({' OR '.join(parts)})", [*named]


def _merged(walks: Sequence[str], place: Place) -> str:
    if connection.vendor == "postgresql" and len(walks) > 1:
        # It merges what is said to come in order; SQLite sees that for itself.
        walks = [f"({words} {_order(place)})" for words in walks]
    return " UNION ALL ".join(walks)


def _limited(statement: str, walks: Sequence[Words], place: Place) -> Words:
    values: list[Value] = [each for _, own in walks for each in own]
    return f"{statement} {_order(place)} LIMIT %s", [*values, place.limit]


def _order(place: Place) -> str:
    word = place.ordering.direction.upper()
    return f"ORDER BY 1 {word}, 2 {word}"


def _after(place: Place) -> Words:
    if place.after is None:
        return "", []
    sign = "<" if place.ordering.direction == "desc" else ">"
    values = [ready(place.after.key), place.after.order_id]
    return f"({place.ordering.column}, id) {sign} (%s, %s)", values


def _of_offer(offer_id: int) -> Words:
    return "offer_id = %s", [offer_id]


def _has_offer(offer_id: int) -> Words:
    lines = "SELECT 1 FROM orders_orderline line WHERE line.order_id = orders_order.id"
    return f"EXISTS ({lines} AND line.offer_id = %s)", [offer_id]
