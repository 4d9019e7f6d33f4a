"""Lists of orders: every filter finds what it should, page by page, and never scans or sorts."""

from collections.abc import Callable
from decimal import Decimal
from itertools import product

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from kramar.catalog.models import Offer
from kramar.core.walks import only_walks
from kramar.orders import queries
from kramar.orders.models import Order, OrderSource, OrderStatus
from kramar.orders.policies import OrderSight
from kramar.orders.queries.counts import count_orders
from kramar.orders.queries.filters import OrderFilter, Ordering, Span
from kramar.orders.queries.finding import find_order_ids
from kramar.orders.queries.listing import FEW, Place, page_statement
from kramar.staff.models import Employee
from tests.orders.many_orders import fill

ALL = OrderSight(0, views_orders=True, sees_all=True)
ORDERINGS = [
    Ordering("created", "desc"),
    Ordering("created", "asc"),
    Ordering("changed", "desc"),
    Ordering("total", "desc"),
    Ordering("total", "asc"),
]
MANY, SOME = 1000, 100
FORBIDDEN = ("Seq Scan on orders_order", "Sort  (", "SCAN orders_order", "TEMP B-TREE", "Bitmap")
EXPLAIN = {"postgresql": "EXPLAIN ", "sqlite": "EXPLAIN QUERY PLAN "}
Matches = Callable[[Order], bool]


@pytest.fixture
def orders(owl: Offer, anna: Employee, boris: Employee) -> list[Order]:
    """Return sixty orders of every kind, every twentieth of which was deleted."""
    return fill([anna, boris], owl, 60)


def walk(sight: OrderSight, wanted: OrderFilter, ordering: Ordering) -> list[int]:
    """Return the numbers of the list, read in pages of seven."""
    numbers: list[int] = []
    page = queries.list_orders(sight, wanted, place=Place(ordering, None, 7))
    numbers += [order.number for order in page.orders]
    while page.end:
        page = queries.list_orders(sight, wanted, place=Place(ordering, page.end, 7))
        numbers += [order.number for order in page.orders]
    return numbers


def expected(orders: list[Order], matches: Matches, ordering: Ordering) -> list[int]:
    found = [order for order in orders if order.deleted_at is None and matches(order)]
    found.sort(
        key=lambda order: (getattr(order, ordering.column), order.pk),
        reverse=ordering.direction == "desc",
    )
    return [order.number for order in found]


def filters(anna: Employee, owl: Offer, orders: list[Order]) -> list[tuple[OrderFilter, Matches]]:
    """Pair filters with the same question asked of a row."""
    new, sent = (OrderStatus.objects.get(name=name) for name in ("Нове", "Відправлене"))
    site = OrderSource.objects.get(name="Сайт")
    middle = orders[30].created_at
    return [
        (OrderFilter(), lambda _: True),
        (OrderFilter(status_ids=(new.pk, sent.pk)), lambda o: o.status_id in {new.pk, sent.pk}),
        (OrderFilter(groups=("sent",)), lambda o: o.status.group == "sent"),
        (OrderFilter(responsible_ids=(anna.pk,)), lambda o: o.responsible_id == anna.pk),
        (
            OrderFilter(responsible_ids=(None, anna.pk)),
            lambda o: o.responsible_id in {None, anna.pk},
        ),
        (OrderFilter(source_ids=(site.pk,)), lambda o: o.source_id == site.pk),
        (OrderFilter(carriers=("meest", "")), lambda o: o.carrier in {"meest", ""}),
        (OrderFilter(payments=("part",)), lambda o: o.payment_state == "part"),
        (OrderFilter(created=Span(middle)), lambda o: o.created_at >= middle),
        (
            OrderFilter(total=Span(Decimal(100), Decimal("500.50"))),
            lambda o: 100 <= o.total <= Decimal("500.50"),
        ),
        (OrderFilter(offer_id=owl.pk), lambda o: (o.number - 1) % 3 == 0),
    ]


@pytest.mark.parametrize("few", [0, FEW], ids=["walked", "fetched"])
@pytest.mark.parametrize("ordering", ORDERINGS)
def test_every_filter_finds_its_orders_in_order(
    orders: list[Order],
    owl: Offer,
    anna: Employee,
    monkeypatch: pytest.MonkeyPatch,
    few: int,
    ordering: Ordering,
) -> None:
    monkeypatch.setattr("kramar.orders.queries.listing.FEW", few)

    pairs = filters(anna, owl, orders)

    assert [walk(ALL, wanted, ordering) for wanted, _ in pairs] == [
        expected(orders, matches, ordering) for _, matches in pairs
    ]


def test_whoever_sees_own_orders_lists_those_and_nobodys(
    orders: list[Order], anna: Employee, boris: Employee
) -> None:
    sight = OrderSight(anna.pk, views_orders=True, sees_all=False)

    listed = walk(sight, OrderFilter(), Ordering())

    assert listed == expected(orders, lambda o: o.responsible_id != boris.pk, Ordering())
    assert walk(sight, OrderFilter(responsible_ids=(boris.pk,)), Ordering()) == []


def test_numbers_are_those_of_the_list(orders: list[Order], owl: Offer, anna: Employee) -> None:
    pairs = filters(anna, owl, orders)

    counts = [count_orders(ALL, wanted, among=None) for wanted, _ in pairs]

    assert [sum(counted.responsibles.values()) for counted in counts[5:]] == [
        len(expected(orders, matches, Ordering())) for _, matches in pairs[5:]
    ]
    assert (counts[0].total, counts[0].is_exact) == (57, True)
    assert sum(counts[0].groups.values()) == 57


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("№ 12", [12]),
        ("цук", [51, 31, 11]),
        ("067 0000 055", [56]),
        ("0000055", [56]),
        ("нічого такого", []),
    ],
)
def test_orders_are_found_by_what_is_typed(
    orders: list[Order], text: str, numbers: list[int]
) -> None:
    ids = find_order_ids(text, sees_full_phones=True)

    page = queries.list_orders(ALL, OrderFilter(), among=ids, place=Place(Ordering(), None, 10))
    assert [order.number for order in page.orders] == numbers


def test_a_part_of_a_phone_is_not_told_to_whoever_may_not_see_it(orders: list[Order]) -> None:
    assert find_order_ids("0000055", sees_full_phones=False) == []


def test_a_list_asks_few_questions_however_long_it_is(orders: list[Order]) -> None:
    with CaptureQueriesContext(
        connection,
    ) as short:
        queries.list_orders(ALL, OrderFilter(), place=Place(Ordering(), None, 2))
    with CaptureQueriesContext(connection) as long:
        queries.list_orders(ALL, OrderFilter(), place=Place(Ordering(), None, 50))

    assert len(short) == len(long)


def test_every_list_walks_indexes(
    owl: Offer, anna: Employee, boris: Employee, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kramar.orders.queries.listing.FEW", SOME)
    orders = fill([anna, boris], owl, MANY)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    sights = [ALL, OrderSight(anna.pk, views_orders=True, sees_all=False)]
    wanted = [each for each, _ in filters(anna, owl, orders)]

    faults = [
        fault
        for sight, each, ordering in product(sights, wanted, ORDERINGS)
        for fault in faults_of(sight, each, ordering)
    ]

    assert faults == []


def faults_of(sight: OrderSight, wanted: OrderFilter, ordering: Ordering) -> list[str]:
    """Return what a plan must not do and does; the few rows of a rare choice may be sorted."""
    statement = page_statement(sight, wanted, among=None, place=Place(ordering, None, 50))
    assert statement is not None
    words, values = statement
    with only_walks(), connection.cursor() as cursor:
        cursor.execute(EXPLAIN[connection.vendor] + words, values)
        plan = "\n".join(str(row[-1]) for row in cursor.fetchall())
    forbidden = FORBIDDEN[:1] if "MATERIALIZED" in words else FORBIDDEN
    return [f"{fault}: {words} {values}\n{plan}" for fault in forbidden if fault in plan]
