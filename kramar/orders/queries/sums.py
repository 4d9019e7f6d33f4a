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

    The discount of a whole order is nobody's line, and stays out.
    """
    condition, values = _conditions(sight, wanted)
    statement = (
        "WITH those AS (SELECT id FROM orders_order "  # noqa: S608 (names are ours)
        f"WHERE {condition}) "
        "SELECT line.offer_id, MAX(line.name), MAX(line.sku), SUM(line.quantity), "
        f"COUNT(DISTINCT line.order_id), {_kopecks('line.total')} "
        "FROM those JOIN orders_orderline line ON line.order_id = those.id "
        "GROUP BY line.offer_id, CASE WHEN line.offer_id IS NULL THEN line.name END "
        f"ORDER BY 6 DESC, 4 DESC, 2 LIMIT {MOST_PRODUCTS}"
    )
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return [
            (offer, name, sku, int(pieces), int(orders), int(kopecks))
            for offer, name, sku, pieces, orders, kopecks in cursor.fetchall()
        ]


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
