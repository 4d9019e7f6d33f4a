"""The number on every tab of the list: sums of a few rows of the tallies.

Where the filter names what the tallies do not know, orders are counted one by one, up to a bound
above which «many» is said instead of a number.
"""

from collections import Counter
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace

from django.db import connection

from kramar.core.rows import places
from kramar.core.tenancy import current_company_id
from kramar.core.walks import only_bitmaps
from kramar.orders.models import OrderStatus
from kramar.orders.policies import OrderSight
from kramar.orders.queries.cells import Cells, read_cells
from kramar.orders.queries.facts import facts_condition
from kramar.orders.queries.filters import OrderFilter, Words, joined, within

MOST_COUNTED = 10_000


@dataclass(frozen=True, slots=True)
class OrderCounts:
    """How many orders one would see in each status, and of each responsible, with the rest.

    :param responsibles: by id, nought for those of nobody
    :param is_exact: ``False``: there are more than were counted
    """

    statuses: dict[int, int]
    groups: dict[str, int]
    responsibles: dict[int, int]
    total: int
    is_exact: bool


def count_orders(
    sight: OrderSight, wanted: OrderFilter, *, among: Sequence[int] | None
) -> OrderCounts:
    """Count the orders beside every choice, for these eyes."""
    any_status = replace(wanted, status_ids=(), groups=())
    anybody = replace(wanted, responsible_ids=())
    by_status, by_person = read_cells(sight, any_status), read_cells(sight, anybody)
    is_exact = True
    conditions = wanted.conditions()
    if conditions or wanted.offer_id is not None or among is not None:
        by_status, is_exact = _count(by_status, any_status, among)
        if any_status == anybody:
            by_person = by_status
        else:
            by_person, is_whole = _count(by_person, anybody, among)
            is_exact = is_exact and is_whole
    statuses: Counter[int] = Counter()
    for (status_id, _), orders in by_status.orders.items():
        statuses[status_id] += orders
    responsibles: Counter[int] = Counter()
    for (_, key), orders in by_person.orders.items():
        responsibles[key] += orders
    return OrderCounts(
        statuses=dict(statuses),
        groups=_groups(statuses),
        responsibles=dict(responsibles),
        total=statuses.total(),
        is_exact=is_exact,
    )


def _groups(statuses: Counter[int]) -> dict[str, int]:
    groups: Counter[str] = Counter()
    for pk, group in OrderStatus.objects.values_list("pk", "group"):
        groups[group] += statuses[pk]
    return dict(groups)


def _count(cells: Cells, wanted: OrderFilter, among: Sequence[int] | None) -> tuple[Cells, bool]:
    """Count one by one what lies within the cells, and whether all of them were."""
    if not cells.orders or among == []:
        return Cells({}, cells.responsible_keys), True
    words, values = count_statement(cells, wanted, among)
    with _planning(cells, wanted), connection.cursor() as cursor:
        cursor.execute(words, values)
        found = {(int(status), int(key)): int(count) for status, key, count in cursor.fetchall()}
    return Cells(found, cells.responsible_keys), sum(found.values()) <= MOST_COUNTED


def _planning(cells: Cells, wanted: OrderFilter) -> AbstractContextManager[None]:
    """Have what several conditions say looked up by the rarest of them.

    One alone is counted in its index. SQLite uses one index whatever is said.
    """
    return nullcontext() if _is_one(cells, wanted) else only_bitmaps()


def _is_one(cells: Cells, wanted: OrderFilter) -> bool:
    """Whether one condition is all there is: its own index counts it."""
    said = [*wanted.conditions(), wanted.status_ids, wanted.groups, cells.responsible_keys]
    return wanted.offer_id is None and len([*filter(None, said)]) == 1


def count_statement(cells: Cells, wanted: OrderFilter, among: Sequence[int] | None) -> Words:
    """Return the query that counts what lies within the cells; the plan suite asks about it."""
    words, values = _condition(cells, wanted, among)
    statement = (
        "SELECT status_id, COALESCE(responsible_id, 0), COUNT(*) FROM ("  # noqa: S608 (ours)
        "SELECT status_id, responsible_id FROM orders_order "
        f"WHERE company_id = %s AND deleted_at IS NULL AND {words} LIMIT {MOST_COUNTED + 1}"
        ") AS those GROUP BY 1, 2"
    )
    return statement, [current_company_id(), *values]


def _condition(cells: Cells, wanted: OrderFilter, among: Sequence[int] | None) -> Words:
    if connection.vendor == "postgresql" and among is None and not _is_one(cells, wanted):
        return joined(
            [
                facts_condition(cells, wanted),
                within("total", wanted.total),
                within("created_at", wanted.created),
            ]
        )
    parts = [*wanted.conditions()]
    if wanted.status_ids or wanted.groups or not parts:
        parts.append((f"status_id IN {places(len(cells.status_ids))}", [*cells.status_ids]))
    keys = cells.responsible_keys
    if keys is not None:
        parts.append((f"COALESCE(responsible_id, 0) IN {places(len(keys))}", [*keys]))
    if wanted.offer_id is not None:
        lines = (
            "SELECT order_id FROM orders_orderline "  # noqa: S608 (a number of ours)
            "WHERE company_id = %s AND offer_id = %s "
            f"ORDER BY order_id DESC LIMIT {MOST_COUNTED + 1}"
        )
        parts.append((f"id IN ({lines})", [current_company_id(), wanted.offer_id]))
    if among is not None:
        parts.append((f"id IN {places(len(among))}", [*among]))
    return joined(parts)
