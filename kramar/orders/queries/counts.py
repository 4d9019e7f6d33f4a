"""The number on every tab of the list: sums of a few rows of the tallies.

Where the filter names what the tallies do not know, orders are counted one by one, up to a bound
above which it is only said how many there are at least.
"""

from collections import Counter
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from django.db import connection

from kramar.core.rows import places
from kramar.core.tenancy import current_company_id
from kramar.core.walks import only_bitmaps, only_walks
from kramar.orders.models import NOBODY, OrderStatus
from kramar.orders.policies import OrderSight
from kramar.orders.queries.bounds import Counted, count_least
from kramar.orders.queries.cells import Cells, read_cells
from kramar.orders.queries.facts import facts_condition
from kramar.orders.queries.fetching import of_lines
from kramar.orders.queries.filters import OrderFilter, Words, joined, of_ids, one_of, within
from kramar.orders.queries.products import has_as_many_orders

MOST_COUNTED = 10_000
# Of a product that more orders have, they are not even begun to be counted.
MOST_OF_OFFER = 11_000


@dataclass(frozen=True, slots=True)
class OrderCounts:
    """How many orders one would see in each status, and of each responsible, with the rest.

    :param responsibles: by id, nought for those of nobody
    :param least: statuses of which there may be more than is said
    :param is_exact: ``False``: there are more than ``total``, and maybe of each responsible
    """

    statuses: dict[int, int]
    groups: dict[str, int]
    responsibles: dict[int, int]
    total: int
    least: frozenset[int] = frozenset()
    is_exact: bool = True


def count_orders(
    sight: OrderSight, wanted: OrderFilter, *, among: Sequence[int] | None
) -> OrderCounts:
    """Count the orders beside every choice, for these eyes."""
    any_status = replace(wanted, status_ids=(), groups=())
    anybody = replace(wanted, responsible_ids=())
    is_same = any_status == anybody
    by_status = _count(sight, any_status, among)
    by_person = by_status if is_same else _count(sight, anybody, among)
    statuses: Counter[int] = Counter(dict.fromkeys(by_status.least, 0))
    for (status_id, _), orders in by_status.orders.items():
        statuses[status_id] += orders
    responsibles: Counter[int] = Counter()
    for (_, key), orders in by_person.orders.items():
        responsibles[key] += orders
    total = statuses.total()
    return OrderCounts(
        statuses=dict(statuses),
        groups=_groups(statuses),
        responsibles=dict(responsibles),
        total=max(total, by_status.total),
        least=by_status.least,
        is_exact=by_status.is_exact,
    )


def _groups(statuses: Counter[int]) -> dict[str, int]:
    groups: Counter[str] = Counter()
    for pk, group in OrderStatus.objects.values_list("pk", "group"):
        groups[group] += statuses[pk]
    return dict(groups)


def _count(sight: OrderSight, wanted: OrderFilter, among: Sequence[int] | None) -> Counted:
    """Add up the tallies, or count one by one what lies within them."""
    cells = read_cells(sight, wanted)
    if not (wanted.conditions() or wanted.offer_id is not None or among is not None):
        return Counted(cells.orders)
    if not cells.orders or among == []:
        return Counted({})
    if among is None and _is_of_many(wanted):
        is_everybodys = cells.responsible_keys is None and not (wanted.status_ids or wanted.groups)
        return count_least(wanted, cells, total=MOST_COUNTED if is_everybodys else 0)
    with planning(wanted, among):
        found = _read(count_statement(cells, wanted, among))
    if sum(found.values()) <= MOST_COUNTED:
        return Counted(found)
    return count_least(wanted, cells, total=MOST_COUNTED)


def _read(statement: Words) -> dict[tuple[int, int], int]:
    words, values = statement
    with connection.cursor() as cursor:
        cursor.execute(words, values)
        return {(int(status), int(key)): int(count) for status, key, count in cursor.fetchall()}


def planning(wanted: OrderFilter, among: Sequence[int] | None) -> AbstractContextManager[None]:
    """Have what several conditions say looked up by all of them, before any row is looked at.

    One alone is counted in its index. SQLite uses one index whatever is said.
    """
    return only_walks() if among is None and _has_index(wanted) else only_bitmaps()


def _has_index(wanted: OrderFilter) -> bool:
    """Whether one index says it all, statuses and people too."""
    return wanted.offer_id is None and len(wanted.conditions()) == 1


def _is_of_many(wanted: OrderFilter) -> bool:
    """Whether a product is asked for, and nothing else, that more orders have than are counted.

    They are counted in the index of lines, where deleted ones are too: hence some more.
    """
    if wanted.offer_id is None or wanted.conditions():
        return False
    return has_as_many_orders(wanted.offer_id, MOST_OF_OFFER)


def count_statement(cells: Cells, wanted: OrderFilter, among: Sequence[int] | None) -> Words:
    """Return the query that counts what lies within the cells; the plan suite asks about it."""
    if among is None and _has_index(wanted):
        parts = _in_index(cells, wanted)
    else:
        parts = [_arm(_condition(cells, wanted, among))]
    words = " UNION ALL ".join(part for part, _ in parts)
    statement = (
        "SELECT status_id, COALESCE(responsible_id, 0), COUNT(*) "  # noqa: S608 (ours)
        f"FROM ({words} LIMIT {MOST_COUNTED + 1}) AS those GROUP BY 1, 2"
    )
    return statement, [each for _, values in parts for each in values]


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
    if connection.vendor == "postgresql" and among is None:
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
    parts.append(of_lines(wanted))
    if among is not None:
        parts.append(of_ids(among))
    return joined(parts)
