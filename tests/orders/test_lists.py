"""Lists of orders: every filter finds what it should, page by page, and never scans or sorts."""

import json
from collections.abc import Callable
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from pydantic_core import to_json

from kramar.catalog.models import Offer
from kramar.orders import queries
from kramar.orders.models import Order, OrderSource, OrderStatus
from kramar.orders.policies import OrderSight
from kramar.orders.queries import bounds, counts, fetching, listing
from kramar.orders.queries.counts import OrderCounts, count_orders
from kramar.orders.queries.filters import OrderFilter, Ordering, Span
from kramar.orders.queries.finding import find_order_ids
from kramar.orders.queries.places import Place
from kramar.orders.services.shown import show_orders, write_orders
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
MOST_STATEMENTS = 24
Matches = Callable[[Order], bool]


@pytest.fixture
def orders(owl: Offer, anna: Employee, boris: Employee) -> list[Order]:
    """Return sixty orders of every kind, every twentieth of which was deleted."""
    return fill([anna, boris], owl, 60, is_marked=True)


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
        (OrderFilter(utm_sources=("google", "")), lambda o: o.utm.get("source") != "facebook"),
        (OrderFilter(utm_campaigns=("літо",)), lambda o: o.utm.get("campaign") == "літо"),
        (OrderFilter(from_chat=True), lambda o: o.chat_id is not None),
        (
            OrderFilter(offer_id=owl.pk, carriers=("meest",), from_chat=False),
            lambda o: (o.number - 1) % 3 == 0 and o.carrier == "meest" and o.chat_id is None,
        ),
        (
            OrderFilter(groups=("done",), payments=("unpaid", "part"), source_ids=(site.pk,)),
            lambda o: (
                o.status.group == "done" and o.payment_state != "paid" and o.source_id == site.pk
            ),
        ),
        (
            OrderFilter(created=Span(last=middle), utm_sources=("google",), payments=("paid",)),
            lambda o: (
                o.created_at <= middle
                and o.utm.get("source") == "google"
                and o.payment_state == "paid"
            ),
        ),
    ]


# How few are fetched by one condition, how far is walked at first, how many are fetched by all.
WAYS = {
    "walked": (0, 1000, 0),
    "walked on": (0, 5, 0),
    "fetched by one": (1000, 5, 0),
    "fetched by the rarest": (10, 5, 0),
    "fetched by all": (0, 5, 1000),
    "begun and fetched": (0, 12, 1000),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("ordering", ORDERINGS)
def test_every_filter_finds_its_orders_in_order(
    orders: list[Order],
    owl: Offer,
    anna: Employee,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
    ordering: Ordering,
) -> None:
    few, walk_length, most = WAYS[way]
    monkeypatch.setattr(listing, "FEW", few)
    monkeypatch.setattr(listing, "FIRST_WALKS", dict.fromkeys(listing.FIRST_WALKS, walk_length))
    monkeypatch.setattr(fetching, "MOST_FETCHED", most)
    monkeypatch.setattr(listing, "STEPS", walk_length)
    monkeypatch.setattr(listing, "STEPS_APART", walk_length)

    pairs = filters(anna, owl, orders)

    assert [walk(ALL, wanted, ordering) for wanted, _ in pairs] == [
        expected(orders, matches, ordering) for _, matches in pairs
    ]


@pytest.mark.parametrize(
    ("sees_all", "most_walks"),
    [(True, 64), (False, 64), (False, 1)],
    ids=["all", "own", "own by statuses"],
)
def test_of_what_many_orders_have_it_is_said_how_many_there_are_at_least(
    orders: list[Order],
    owl: Offer,
    anna: Employee,
    monkeypatch: pytest.MonkeyPatch,
    *,
    sees_all: bool,
    most_walks: int,
) -> None:
    sight = OrderSight(anna.pk, views_orders=True, sees_all=sees_all)
    wanted = [each for each, _ in filters(anna, owl, orders)]
    monkeypatch.setattr(listing, "MOST_WALKS", most_walks)
    exact = [count_orders(sight, each, among=None) for each in wanted]
    monkeypatch.setattr(counts, "MOST_COUNTED", 0)
    monkeypatch.setattr(counts, "MOST_OF_OFFER", len(orders[::3]))
    monkeypatch.setattr(bounds, "LEAST", 1)
    monkeypatch.setattr(bounds, "MOST_LOOKED_AT", 40)

    said = [count_orders(sight, each, among=None) for each in wanted]

    assert [within(*each) for each in zip(said, exact, strict=True)] == [True] * len(wanted)
    assert {each.is_exact for each in said} == {True, False}


def within(said: OrderCounts, exact: OrderCounts) -> bool:
    """Tell whether numbers are no larger than the exact ones, and are those where it is said so."""
    return said.total <= exact.total and all(
        said.statuses.get(status_id, 0) <= count
        if status_id in said.least
        else said.statuses.get(status_id, 0) == count
        for status_id, count in exact.statuses.items()
    )


def test_whoever_sees_own_orders_lists_those_and_nobodys(
    orders: list[Order], anna: Employee, boris: Employee
) -> None:
    sight = OrderSight(anna.pk, views_orders=True, sees_all=False)

    listed = walk(sight, OrderFilter(), Ordering())

    assert listed == expected(orders, lambda o: o.responsible_id != boris.pk, Ordering())
    assert walk(sight, OrderFilter(responsible_ids=(boris.pk,)), Ordering()) == []


@pytest.mark.parametrize(("sees_all", "count"), [(True, 57), (False, 38)], ids=["all", "own"])
def test_numbers_are_those_of_the_list(
    orders: list[Order], owl: Offer, anna: Employee, *, sees_all: bool, count: int
) -> None:
    sight = OrderSight(anna.pk, views_orders=True, sees_all=sees_all)
    pairs = filters(anna, owl, orders)

    counted = [count_orders(sight, wanted, among=None) for wanted, _ in pairs]

    assert [sum(each.responsibles.values()) for each in counted[5:]] == [
        len(walk(sight, wanted, Ordering())) for wanted, _ in pairs[5:]
    ]
    assert (counted[0].total, counted[0].is_exact) == (count, True)
    assert sum(counted[0].groups.values()) == counted[0].total


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


def test_what_is_found_by_words_is_narrowed_by_the_product(orders: list[Order], owl: Offer) -> None:
    ids = find_order_ids("цук", sees_full_phones=True)

    wanted = OrderFilter(offer_id=owl.pk)
    page = queries.list_orders(ALL, wanted, among=ids, place=Place(Ordering(), None, 10))

    assert [order.number for order in page.orders] == [31]


def test_a_part_of_a_phone_is_not_told_to_whoever_may_not_see_it(orders: list[Order]) -> None:
    assert find_order_ids("0000055", sees_full_phones=False) == []


def test_a_list_asks_few_questions_however_long_it_is(
    orders: list[Order], owl: Offer, anna: Employee, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "FEW", 0)
    wanted = [each for each, _ in filters(anna, owl, orders)]

    asked = [count_statements(each, limit) for each in wanted for limit in (1, 50)]

    assert max(asked) <= MOST_STATEMENTS


def count_statements(wanted: OrderFilter, limit: int) -> int:
    """Return how many statements a page takes, and the numbers beside it."""
    with CaptureQueriesContext(connection) as captured:
        queries.list_orders(ALL, wanted, place=Place(Ordering(), None, limit))
        count_orders(ALL, wanted, among=None)
    return len(captured)


def test_a_list_says_the_same_as_snapshots(orders: list[Order]) -> None:
    shown = queries.list_orders(ALL, OrderFilter(), place=Place(ORDERINGS[0], None, 100)).orders

    snapshots = [order.model_dump(mode="json") for order in show_orders(shown, hide=True)]

    assert json.loads(to_json(write_orders(shown, hide=True))) == snapshots
    assert len(snapshots) > len(orders) // 2
