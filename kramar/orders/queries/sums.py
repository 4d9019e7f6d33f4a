"""Orders added up by what they have in common, for reports; kopecks, so that nothing is rounded."""

from collections.abc import Sequence
from typing import Literal

from django.db import connection

from kramar.core.rows import places
from kramar.core.tenancy import current_company_id
from kramar.orders.models import OrderStatus
from kramar.orders.policies import OrderSight
from kramar.orders.queries.filters import (
    UTM_CAMPAIGN,
    UTM_SOURCE,
    OrderFilter,
    Value,
    Words,
    joined,
)

Group = Literal["status", "responsible", "source", "quarter", "utm_source", "utm_campaign"]
Key = int | str | None
Sum = tuple[tuple[Key, ...], int, int]
"""The keys of a group, how many orders, how many kopecks."""

MOST_PRODUCTS = 200

_COLUMNS: dict[Group, str] = {
    "status": "status_id",
    "responsible": "responsible_id",
    "source": "source_id",
    "utm_source": UTM_SOURCE,
    "utm_campaign": UTM_CAMPAIGN,
}
QUARTER_SECONDS = 900
# The zones of the world differ by quarters of an hour; whoever asks makes days and hours of them.
QUARTERS = {
    # EXTRACT would count in decimals, which costs as much as all the rest of a report.
    "postgresql": "CAST(FLOOR(DATE_PART('epoch', {column}) / 900) AS bigint)",
    "sqlite": "CAST(STRFTIME('%%s', {column}) AS INTEGER) / 900",
}
# Whether a chat led to an order: one was made from it, and is still there.
CHAT_HAS_ORDER = (
    "EXISTS (SELECT 1 FROM orders_order made WHERE made.company_id = chat.company_id "
    "AND made.chat_id = chat.id AND made.deleted_at IS NULL)"
)
# SQLite keeps sums of money as fractions: each is rounded before it is added.
KOPECKS = {
    "postgresql": "CAST(SUM({column}) * 100 AS bigint)",
    "sqlite": "SUM(CAST(ROUND({column} * 100) AS INTEGER))",
}


def sum_orders(sight: OrderSight, wanted: OrderFilter, *, by: Sequence[Group]) -> list[Sum]:
    """Count and add up the orders of each group.

    A ``quarter`` is a quarter of an hour, counted from 1970 in UTC.
    """
    columns = [*map(_column, by)]
    condition, values = _conditions(sight, wanted)
    keys = ", ".join(str(number + 1) for number in range(len(by)))
    statement = (
        f"SELECT {''.join(f'{each}, ' for each in columns)}COUNT(*), {_kopecks('total')} "  # noqa: S608 (ours)
        f"FROM orders_order WHERE {condition} {f'GROUP BY {keys}' if keys else ''}"
    )
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return [(row[:-2], int(row[-2]), int(row[-1] or 0)) for row in cursor.fetchall()]


ProductSum = tuple[int | None, str, str, int, int, int]
"""An offer's id, name and SKU; pieces, orders, kopecks."""


def sum_products(sight: OrderSight, wanted: OrderFilter) -> list[ProductSum]:
    """Add up the lines of orders by offer, free ones by name; those that brought most, first.

    An offer is called as its newest line calls it. The discount of a whole order is nobody's line,
    and stays out.
    """
    condition, values = _conditions(sight, wanted)
    company_id = current_company_id()
    found: list[ProductSum] = []
    with connection.cursor() as cursor:
        cursor.execute(_sold_offers(condition), [*values, company_id, company_id])
        found += map(_product, cursor.fetchall())
        cursor.execute(_sold_freely(condition), [*values, company_id])
        found += map(_product, cursor.fetchall())
    return sorted(found, key=lambda row: (-row[5], -row[3], row[1]))[:MOST_PRODUCTS]


def _product(row: tuple[int | None, str, str, int, int, int]) -> ProductSum:
    offer, name, sku, pieces, orders, kopecks = row
    return offer, name, sku, int(pieces), int(orders), int(kopecks)


def _sold_offers(condition: str) -> str:
    """Add up by offer alone, which few are: then PostgreSQL's workers share what there is to add.

    To tell apart the orders of each it would sort all lines, and their names cost as much as the
    rest: both are looked up, where the line was written and of the few that are shown.
    """
    newest = (
        "(SELECT line.{} FROM orders_orderline line WHERE line.company_id = %s "
        "AND line.offer_id = sold.offer_id ORDER BY line.order_id DESC LIMIT 1)"
    )
    return (
        f"{_sums(condition, 'line.offer_id', 'line.offer_id IS NOT NULL')} "  # noqa: S608 (ours)
        f"SELECT offer_id, {newest.format('name')}, {newest.format('sku')}, "
        "pieces, orders, kopecks FROM sold"
    )


def _sold_freely(condition: str) -> str:
    sums = _sums(
        condition,
        "line.name, MAX(line.sku) AS sku",
        "line.company_id = %s AND line.offer_id IS NULL",
    )
    return f"{sums} SELECT NULL, name, sku, pieces, orders, kopecks FROM sold"  # noqa: S608 (ours)


def _sums(condition: str, columns: str, of: str) -> str:
    """Begin a statement by adding up lines, by the first of the columns."""
    return (
        f"WITH those AS (SELECT id FROM orders_order WHERE {condition}), "  # noqa: S608 (ours)
        f"sold AS (SELECT {columns}, SUM(line.quantity) AS pieces, "
        f"COUNT(*) FILTER (WHERE NOT line.repeats) AS orders, {_kopecks('line.total')} AS kopecks "
        f"FROM those JOIN orders_orderline line ON line.order_id = those.id WHERE {of} "
        f"GROUP BY 1 ORDER BY kopecks DESC, pieces DESC, 1 LIMIT {MOST_PRODUCTS})"
    )


def _column(group: Group) -> str:
    return quarter_of("created_at") if group == "quarter" else _COLUMNS[group]


def quarter_of(column: str) -> str:
    """Say in which quarter of an hour a moment lies."""
    return QUARTERS[connection.vendor].format(column=column)


def _kopecks(column: str) -> str:
    return KOPECKS[connection.vendor].format(column=column)


def _conditions(sight: OrderSight, wanted: OrderFilter) -> Words:
    parts: list[Words] = [
        ("company_id = %s AND deleted_at IS NULL", [current_company_id()]),
        _of_people(wanted.responsible_ids),
        _of_people(_seen(sight)) if _seen(sight) is not None else ("", []),
        *wanted.conditions(),
    ]
    status_ids = _status_ids(wanted)
    if status_ids is not None:
        parts.append((f"status_id IN {places(len(status_ids))}", [*status_ids]))
    return joined([each for each in parts if each[0]])


def _seen(sight: OrderSight) -> tuple[int | None, ...] | None:
    keys = sight.responsible_keys()
    # Of nobody that there is: such eyes see no order.
    return None if keys is None else tuple(key or None for key in keys) or (-1,)


def _of_people(ids: tuple[int | None, ...] | None) -> Words:
    if not ids:
        return "", []
    named: list[Value] = [each for each in ids if each is not None]
    said = [f"responsible_id IN {places(len(named))}"] if named else []
    if None in ids:
        said.append("responsible_id IS NULL")
    return f"({' OR '.join(said)})", named


def _status_ids(wanted: OrderFilter) -> list[int] | None:
    if not wanted.groups:
        return list(wanted.status_ids) or None
    rows = OrderStatus.objects.filter(group__in=wanted.groups)
    if wanted.status_ids:
        rows = rows.filter(pk__in=wanted.status_ids)
    return list(rows.values_list("pk", flat=True)) or [-1]
