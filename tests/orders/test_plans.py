"""Law suite of plans: no list of orders is scanned or sorted, nor are they counted by a scan."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from itertools import product

import pytest
from django.db import connection

from kramar.catalog.models import Offer
from kramar.core import clock
from kramar.core.walks import only_walks
from kramar.orders.models import Order
from kramar.orders.policies import OrderSight
from kramar.orders.queries import bounds, fetching, listing
from kramar.orders.queries.cells import read_cells
from kramar.orders.queries.counts import count_statement, planning
from kramar.orders.queries.filters import OrderFilter, Ordering, OrderPosition, Words
from kramar.orders.queries.places import Place
from kramar.staff.models import Employee
from tests.orders.many_orders import fill
from tests.orders.test_lists import ALL, ORDERINGS, filters

MANY = 1000
SCANS = ("Seq Scan on orders_order", "SCAN orders_order")
# Of nobody's orders there is an index of its own: of another each would be looked at.
FORBIDDEN = (*SCANS, "Sort  (", "TEMP B-TREE", "Bitmap", "Filter: (responsible_id IS NULL)")
# What is counted is gathered, but never sorted to find the newest.
UNSORTED = (*SCANS, "Sort  (", "B-TREE FOR ORDER BY", "Bitmap")
# Where the list goes on is behind many orders: no index is to bring all of those.
AFTER = ("orders_by_created_at",)
EXPLAIN = {"postgresql": "EXPLAIN ", "sqlite": "EXPLAIN QUERY PLAN "}


@pytest.fixture
def orders(owl: Offer, anna: Employee, boris: Employee) -> list[Order]:
    """Return many orders, which the database knows well."""
    # The hour of the day decides how many lie behind the last span of a page.
    with clock.standing_at(datetime(2026, 5, 20, 8, 45, tzinfo=UTC)):
        orders = fill([anna, boris], owl, MANY, is_marked=True)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # What the tests before this one have taken back makes indexes look dear.
            cursor.execute("REINDEX TABLE orders_order")
        cursor.execute("ANALYZE")
    return orders


@pytest.mark.parametrize("sees_all", [True, False], ids=["all", "own"])
def test_no_list_is_scanned_or_sorted(
    orders: list[Order], owl: Offer, anna: Employee, *, sees_all: bool
) -> None:
    sight = OrderSight(anna.pk, views_orders=True, sees_all=sees_all)
    wanted = [each for each, _ in filters(anna, owl, orders)]

    faults = [
        fault
        for each, ordering in product(wanted, ORDERINGS)
        for statement in walks_of(sight, each, ordering, end=orders[MANY // 2])
        for fault in faults_of(statement, FORBIDDEN, only_walks())
    ]

    assert faults == []


def test_what_hardly_any_order_has_is_found_by_indexes(
    orders: list[Order], owl: Offer, anna: Employee
) -> None:
    wanted = [each for each, _ in filters(anna, owl, orders) if each.conditions()]

    faults = [
        fault
        for each, ordering in product(wanted, ORDERINGS)
        for statement, forbidden, planned in fetches_of(each, ordering, end=orders[MANY // 2])
        for fault in faults_of(statement, forbidden, planned)
    ]

    assert faults == []


def test_orders_are_counted_by_indexes(orders: list[Order], owl: Offer, anna: Employee) -> None:
    wanted = [each for each, _ in filters(anna, owl, orders) if each.conditions()]

    faults = [
        fault
        for each, sight in product(
            wanted, (ALL, OrderSight(anna.pk, views_orders=True, sees_all=False))
        )
        for fault in counting_faults(each, sight)
    ]

    assert faults == []


def counting_faults(wanted: OrderFilter, sight: OrderSight) -> list[str]:
    """Return what counting must not do and does: what one index knows is read from it alone."""
    cells = read_cells(sight, wanted)
    forbidden = (*SCANS, "Bitmap") if fetching.is_of_one_column(wanted) else SCANS
    steps = dict.fromkeys(listing.kinds_of(cells), MANY)
    newest = bounds.least_statement(wanted, cells, steps)
    return [
        *faults_of(count_statement(cells, wanted, None), forbidden, planning(wanted, None)),
        *faults_of(newest, UNSORTED, only_walks()),
    ]


def walks_of(
    sight: OrderSight, wanted: OrderFilter, ordering: Ordering, *, end: Order
) -> Iterator[Words]:
    """Yield the statements that walk for the first page, and for one that follows."""
    cells = read_cells(sight, wanted)
    position = OrderPosition(getattr(end, ordering.column), end.pk)
    first = Place(ordering, None, 50)
    yield listing.end_statement(wanted, cells, first)
    if connection.vendor == "postgresql" and listing.is_chosen(wanted, cells):
        yield listing.steps_statement(wanted, cells, first, steps=100)
    yield listing.walk_statement(wanted, cells, first, until=position)
    yield listing.walk_statement(wanted, cells, Place(ordering, position, 50))


def fetches_of(
    wanted: OrderFilter, ordering: Ordering, *, end: Order
) -> Iterator[tuple[Words, tuple[str, ...], AbstractContextManager[None]]]:
    """Yield the statements that fetch the first page, and what a page that was begun lacks."""
    cells = read_cells(ALL, wanted)
    first = fetching.fetch_statement(wanted, cells, Place(ordering, None, 50))
    of_days = wanted == OrderFilter(created=wanted.created)
    yield first, (*SCANS, "Bitmap") if of_days else SCANS, fetching.planning(wanted)
    if connection.vendor == "postgresql":
        position = OrderPosition(getattr(end, ordering.column), end.pk)
        place = Place(ordering, position, 50)
        for near in fetching.spans_of(place, [position]):
            statement = fetching.fetch_statement(wanted, cells, place, near=near)
            yield statement, _forbidden_of(wanted, near), fetching.planning(wanted, near=near)


def _forbidden_of(wanted: OrderFilter, near: Words) -> tuple[str, ...]:
    is_of_days = wanted == OrderFilter(created=wanted.created) and not near[0]
    return SCANS if is_of_days else (*SCANS, *AFTER)


def faults_of(
    statement: Words, forbidden: tuple[str, ...], planning: AbstractContextManager[None]
) -> list[str]:
    """Return what a plan must not do and does."""
    words, values = statement
    with planning, connection.cursor() as cursor:
        cursor.execute(EXPLAIN[connection.vendor] + words, values)
        plan = "\n".join(str(row[-1]) for row in cursor.fetchall())
    return [f"{fault}: {words} {values}\n{plan}" for fault in forbidden if fault in plan]
