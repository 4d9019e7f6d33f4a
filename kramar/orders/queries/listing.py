"""The ids of a page of orders.

The tallies say which statuses, of whom, the filter finds. For each there is an index in which its
orders lie in the list's own order, so the page is a merge of such walks, cut at its length. A
condition that few orders meet is not walked for: those few are fetched by its own index. Conditions
that many orders meet, but hardly any meets together, are walked for only so far; then what meets
them is fetched by all their indexes at once.
"""

from collections.abc import Sequence
from dataclasses import replace

from django.db import connection

from kramar.core.tenancy import current_company_id
from kramar.core.walks import only_walks
from kramar.orders.policies import OrderSight
from kramar.orders.queries.cells import Cells, read_cells
from kramar.orders.queries.fetching import (
    fetch_page,
    fetch_rest,
    of_lines,
    of_responsibles,
    of_statuses,
)
from kramar.orders.queries.filters import (
    OrderFilter,
    OrderPosition,
    Value,
    Words,
    joined,
    of_ids,
    within,
)
from kramar.orders.queries.places import Place, after, beyond, order_of, read_positions, read_walk

# What a database plans for in a millisecond or two; SQLite takes 500 at most.
MOST_WALKS = 64
# So many rows are fetched and sorted in a few milliseconds.
FEW = 2000
# So far is walked for a page at first: orders that are of one time lie beside each other, those of
# one sum anywhere.
FIRST_WALKS = {"created_at": 20_000, "changed_at": 20_000, "total": 4000}
# On PostgreSQL a page is looked for among so many: orders of one time lie beside each other, those
# of one employee or of one sum anywhere.
STEPS = 2000
STEPS_APART = 1000
ASKED = (
    *("responsible_id", "source_id", "carrier", "payment_state", "utm", "chat_id"),
    *("created_at", "total", "all_offers"),
)


def find_page(
    sight: OrderSight, wanted: OrderFilter, *, among: Sequence[int] | None, place: Place
) -> list[OrderPosition]:
    """Return the places of a page of orders.

    :param among: ids that a search has found; ``None`` where nothing is searched for
    """
    cells = read_cells(sight, wanted)
    if not cells.orders or among == []:
        return []
    few = _find_few(wanted, among)
    if few:
        with only_walks():
            return read_positions(few_statement(few, wanted, cells, place), place)
    if connection.vendor == "postgresql":
        return _step_or_fetch(wanted, cells, place)
    with only_walks():
        end = _find_end(wanted, cells, place)
        page = read_positions(walk_statement(wanted, cells, place, until=end), place)
    if end is None or len(page) == place.limit:
        return page
    fetched = fetch_page(wanted, cells, place)
    if fetched is not None:
        return fetched
    with only_walks():
        return read_positions(walk_statement(wanted, cells, place), place)


def _step_or_fetch(wanted: OrderFilter, cells: Cells, place: Place) -> list[OrderPosition]:
    """Walk a few steps, and fetch what the page still lacks.

    The database reads no further than until the page is full.
    """
    if not is_chosen(wanted, cells):
        return _walk_all(wanted, cells, place)
    is_apart = place.ordering.column == "total" or cells.responsible_keys is not None
    steps = STEPS_APART if is_apart else STEPS
    page = read_walk(steps_statement(wanted, cells, place, steps=steps), place)
    if len(page) == place.limit or sum(cells.orders.values()) <= steps:
        return page
    fetched = fetch_rest(wanted, cells, place, begun=page)
    return _walk_all(wanted, cells, place) if fetched is None else fetched


def _walk_all(wanted: OrderFilter, cells: Cells, place: Place) -> list[OrderPosition]:
    return read_walk(walk_statement(wanted, cells, place), place)


def steps_statement(wanted: OrderFilter, cells: Cells, place: Place, *, steps: int) -> Words:
    """Return the query of what of a page lies among so many orders."""
    column = place.ordering.column
    kinds = kinds_of(cells)
    walks = [walk_of(kind, [span_of(wanted, column)], place, more=ASKED) for kind in kinds]
    merged, values = _limited(
        _merged([words for words, _ in walks], place), walks, replace(place, limit=steps)
    )
    lines = [has_offer(wanted.offer_id)] if wanted.offer_id is not None else []
    rest, own = joined([*wanted.conditions(), residue_of(kinds[0], cells), *lines])
    statement = (
        f"SELECT {column}, id FROM ({merged}) AS walked WHERE {rest} {order_of(place)} LIMIT %s"  # noqa: S608 (names are ours)
    )
    return statement, [*values, *own, place.limit]


def walk_statement(
    wanted: OrderFilter, cells: Cells, place: Place, *, until: OrderPosition | None = None
) -> Words:
    """Return the query of a page that is walked for.

    The plan suite asks the database how it and those beside it would run.

    :param until: the last order that is looked at
    """
    conditions = wanted.conditions(walked=place.ordering.column)
    if wanted.offer_id is not None:
        conditions.append(has_offer(wanted.offer_id))
    if until is not None:
        conditions.append(beyond(place, until, or_it=True, before=True))
    walks = [
        walk_of(kind, [*conditions, residue_of(kind, cells)], place) for kind in kinds_of(cells)
    ]
    return _limited(_merged([words for words, _ in walks], place), walks, place)


def _find_end(wanted: OrderFilter, cells: Cells, place: Place) -> OrderPosition | None:
    """Return the order at which the first walk ends, ``None`` where it goes to the end."""
    if not is_chosen(wanted, cells):
        return None
    page = read_positions(end_statement(wanted, cells, place), place)
    return page[0] if page else None


def is_chosen(wanted: OrderFilter, cells: Cells) -> bool:
    """Whether some of the orders that are walked by are not wanted."""
    is_said = wanted.offer_id is not None or bool(wanted.conditions())
    return is_said or any(residue_of(kind, cells)[0] for kind in kinds_of(cells))


def end_statement(wanted: OrderFilter, cells: Cells, place: Place) -> Words:
    """Return the query of the order at which the first walk ends, which reads indexes only."""
    column = place.ordering.column
    walks = [walk_of(kind, [span_of(wanted, column)], place) for kind in kinds_of(cells)]
    words, values = _limited(
        _merged([words for words, _ in walks], place), walks, replace(place, limit=1)
    )
    return f"{words} OFFSET %s", [*values, FIRST_WALKS[column]]


def span_of(wanted: OrderFilter, column: str) -> Words:
    """Say between what a walk goes."""
    spans = {"created_at": wanted.created, "total": wanted.total}
    return within(column, spans[column]) if column in spans else ("", [])


def _find_few(wanted: OrderFilter, among: Sequence[int] | None) -> Words | None:
    """Return a condition that few orders meet, if there is one."""
    if among is not None:
        return of_ids(among)
    if connection.vendor == "postgresql":
        return None
    if wanted.offer_id is not None and _is_few(
        "orders_orderline", ("offer_id = %s", [wanted.offer_id])
    ):
        return of_lines(wanted)
    rare = (each for each in wanted.conditions() if _is_few("orders_order", each))
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


def few_statement(few: Words, wanted: OrderFilter, cells: Cells, place: Place) -> Words:
    """Return the query of a page of those that meet a condition which few orders meet."""
    condition, values = few
    rest: list[Words] = [
        of_statuses(cells),
        of_responsibles(cells.responsible_keys),
        *(each for each in wanted.conditions() if each != few),
        after(place),
    ]
    if wanted.offer_id is not None and few != of_lines(wanted):
        rest.append(has_offer(wanted.offer_id))
    words, own = joined(rest)
    column = place.ordering.column
    statement = (
        "WITH few AS MATERIALIZED (SELECT * FROM orders_order "  # noqa: S608 (names are ours)
        f"WHERE company_id = %s AND deleted_at IS NULL AND {condition}) "
        f"SELECT {column}, id FROM few WHERE {words} {order_of(place)} LIMIT %s"
    )
    return statement, [current_company_id(), *values, *own, place.limit]


Kind = tuple[int, int | None]
"""A status, and a responsible's key where each is walked by itself."""


def kinds_of(cells: Cells) -> list[Kind]:
    """Return by which statuses, of whom, is walked."""
    fine: list[Kind] = sorted(cells.orders)
    if cells.responsible_keys is not None and len(fine) <= MOST_WALKS:
        return fine
    return [(status_id, None) for status_id in cells.status_ids]


def walk_of(
    kind: Kind, conditions: Sequence[Words], place: Place, *, more: Sequence[str] = ()
) -> Words:
    """Return the walk of one kind of orders, in the list's order.

    :param more: what is asked for besides the key and the id
    """
    status_id, key = kind
    own: list[Words] = [
        ("company_id = %s AND deleted_at IS NULL", [current_company_id()]),
        ("status_id = %s", [status_id]),
    ]
    if key is not None:
        own.append(of_responsibles((key,)))
    condition, values = joined([*own, *conditions, after(place)])
    column = place.ordering.column
    columns = ", ".join([column, "id", *(each for each in more if each != column)])
    return f"SELECT {columns} FROM orders_order WHERE {condition}", values  # noqa: S608 (ours)


def residue_of(kind: Kind, cells: Cells) -> Words:
    """Say of each order what a coarse kind leaves open.

    The plus keeps SQLite from walking an index of the column, whose order would need a sort.
    """
    return ("", []) if kind[1] is not None else of_responsibles(cells.responsible_keys, mark="+")


def _merged(walks: Sequence[str], place: Place) -> str:
    if connection.vendor == "postgresql" and len(walks) > 1:
        # It merges what is said to come in order; SQLite sees that for itself.
        walks = [f"({words} {order_of(place)})" for words in walks]
    return " UNION ALL ".join(walks)


def _limited(statement: str, walks: Sequence[Words], place: Place) -> Words:
    values: list[Value] = [each for _, own in walks for each in own]
    return f"{statement} {order_of(place)} LIMIT %s", [*values, place.limit]


def has_offer(offer_id: int) -> Words:
    """Say of an order that it has a line of the product, as its own row knows."""
    return "all_offers LIKE %s", [f"% {offer_id} %"]
