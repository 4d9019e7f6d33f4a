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
from kramar.core.walks import only_bitmaps, only_walks
from kramar.orders.models import NOBODY, OrderStatus
from kramar.orders.policies import OrderSight
from kramar.orders.queries.cells import Cells, read_cells
from kramar.orders.queries.facts import facts_condition
from kramar.orders.queries.fetching import is_of_one_column
from kramar.orders.queries.filters import OrderFilter, Words, joined, of_ids, one_of, within
from kramar.orders.queries.products import has_as_many_orders

MOST_COUNTED = 10_000
# Of a product that more orders have, only some of the newest are counted: it is no number anyway.
MOST_OF_OFFER, SAMPLE = 11_000, 1000


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
    is_same, is_exact = any_status == anybody, True
    by_status = read_cells(sight, any_status)
    by_person = by_status if is_same else read_cells(sight, anybody)
    conditions = wanted.conditions()
    if conditions or wanted.offer_id is not None or among is not None:
        by_status, is_exact = _count(by_status, any_status, among)
        if is_same:
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
    if among is None and _is_of_many(cells, wanted):
        found, _ = _read(newest_statement(wanted))
        return Cells(found, cells.responsible_keys), False
    with planning(cells, wanted, among):
        found, orders = _read(count_statement(cells, wanted, among))
    return Cells(found, cells.responsible_keys), orders <= MOST_COUNTED


def _read(statement: Words) -> tuple[dict[tuple[int, int], int], int]:
    words, values = statement
    with connection.cursor() as cursor:
        cursor.execute(words, values)
        found = {(int(status), int(key)): int(count) for status, key, count in cursor.fetchall()}
    return found, sum(found.values())


def planning(
    cells: Cells, wanted: OrderFilter, among: Sequence[int] | None
) -> AbstractContextManager[None]:
    """Have what several conditions say looked up by all of them, before any row is looked at.

    One alone is counted in its index. SQLite uses one index whatever is said.
    """
    if among is None and is_of_one_column(wanted):
        return only_walks()
    return nullcontext() if _is_chat_alone(cells, wanted) else only_bitmaps()


def _is_chat_alone(cells: Cells, wanted: OrderFilter) -> bool:
    """Whether all that is asked is if orders were made from chats: so are too many to look up."""
    rest = replace(wanted, from_chat=None)
    return wanted.from_chat is not None and cells.responsible_keys is None and rest == OrderFilter()


def _is_of_many(cells: Cells, wanted: OrderFilter) -> bool:
    """Whether all that is asked for is a product that more orders have than are counted.

    They are counted in the index of lines, where deleted ones are too: hence some more.
    """
    if wanted.offer_id is None or cells.responsible_keys is not None:
        return False
    is_alone = wanted == OrderFilter(offer_id=wanted.offer_id)
    return is_alone and has_as_many_orders(wanted.offer_id, MOST_OF_OFFER)


def newest_statement(wanted: OrderFilter) -> Words:
    """Return the query that counts the newest of a product's orders."""
    words, values = _arm((f"id IN ({_lines(SAMPLE)})", [current_company_id(), wanted.offer_id]))
    return _grouped(words, SAMPLE), values


def count_statement(cells: Cells, wanted: OrderFilter, among: Sequence[int] | None) -> Words:
    """Return the query that counts what lies within the cells; the plan suite asks about it."""
    if among is None and is_of_one_column(wanted):
        parts = _in_index(cells, wanted)
    else:
        parts = [_arm(_condition(cells, wanted, among))]
    words = " UNION ALL ".join(part for part, _ in parts)
    return _grouped(words, MOST_COUNTED + 1), [each for _, values in parts for each in values]


def _grouped(words: str, most: int) -> str:
    return (
        "SELECT status_id, COALESCE(responsible_id, 0), COUNT(*) "  # noqa: S608 (ours)
        f"FROM ({words} LIMIT {most}) AS those GROUP BY 1, 2"
    )


def _lines(most: int) -> str:
    return (
        "SELECT order_id FROM orders_orderline "  # noqa: S608 (a number of ours)
        f"WHERE company_id = %s AND offer_id = %s ORDER BY order_id DESC LIMIT {most}"
    )


def _arm(condition: Words) -> Words:
    words, values = condition
    statement = (
        "SELECT status_id, responsible_id FROM orders_order "  # noqa: S608 (ours)
        f"WHERE company_id = %s AND deleted_at IS NULL AND {words}"
    )
    return statement, [current_company_id(), *values]


def _in_index(cells: Cells, wanted: OrderFilter) -> list[Words]:
    """Count by an index that has the column, the status and the responsible, and by nothing else.

    Where it is said which, each of them is named: then nothing is read but what is counted. Those
    of nobody are counted by themselves, for «or» is no question to one index.
    """
    conditions = wanted.conditions()
    if not (wanted.status_ids or wanted.groups or cells.responsible_keys):
        return [_arm(joined(conditions))]
    conditions.append(one_of("status_id", tuple(cells.status_ids)))
    keys = {key for _, key in cells.orders}
    arms = []
    if named := tuple(sorted(keys - {NOBODY})):
        arms.append(_arm(joined([*conditions, one_of("responsible_id", named)])))
    if NOBODY in keys:
        arms.append(_arm(joined([*conditions, ("responsible_id IS NULL", [])])))
    return arms


def _condition(cells: Cells, wanted: OrderFilter, among: Sequence[int] | None) -> Words:
    if connection.vendor == "postgresql" and among is None and not _is_chat_alone(cells, wanted):
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
        parts.append(
            (f"id IN ({_lines(MOST_COUNTED + 1)})", [current_company_id(), wanted.offer_id])
        )
    if among is not None:
        parts.append(of_ids(among))
    return joined(parts)
