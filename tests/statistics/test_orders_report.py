"""Orders added up: every number here was added up by hand."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from kramar.catalog.models import Offer
from kramar.core.clock import from_timestamp
from kramar.core.errors import InvalidError
from kramar.orders.drafts import LineDraft, OrderDraft
from kramar.orders.policies import OrderSight
from kramar.orders.queries.filters import OrderFilter
from kramar.orders.queries.sums import QUARTER_SECONDS, sum_orders
from kramar.staff.models import Employee
from kramar.statistics.orders import (
    Figure,
    OrdersReport,
    report_orders,
    report_products,
    total_orders,
    within,
)
from kramar.statistics.periods import Period, day_of
from tests.orders.many_orders import fill
from tests.statistics.conftest import order

KYIV = ZoneInfo("Europe/Kyiv")
ALL = OrderSight(0, views_orders=True, sees_all=True)
WEEKEND = Period(date(2026, 10, 24), date(2026, 10, 26), KYIV)
SUNDAY = Period(date(2026, 10, 25), date(2026, 10, 25), KYIV)
EXPLAIN = {"postgresql": "EXPLAIN ", "sqlite": "EXPLAIN QUERY PLAN "}


@pytest.fixture
def report(world: None) -> OrdersReport:
    return report_orders(ALL, OrderFilter(), WEEKEND)


def test_the_whole_is_what_was_added_up_by_hand(report: OrdersReport) -> None:
    assert report.total == Figure(orders=4, kopecks=286037, done=2, refused=1)
    assert report.total.sum == Decimal("2860.37")
    assert report.total.buyout == 2 / 3


def test_days_are_the_shops_own_when_the_clocks_go_back(report: OrdersReport) -> None:
    assert report.days == [
        (date(2026, 10, 24), Figure(1, 128020)),
        (date(2026, 10, 25), Figure(2, 148018)),
        (date(2026, 10, 26), Figure(1, 9999)),
    ]
    assert report.hours == {(5, 23): 1, (6, 0): 1, (6, 23): 1, (0, 0): 1}


def test_a_day_of_twenty_five_hours_holds_exactly_its_orders(world: None) -> None:
    assert report_orders(ALL, OrderFilter(), SUNDAY).total.orders == 2


def test_people_sources_and_campaigns_are_told_apart(report: OrdersReport) -> None:
    people = {each.name: each.figure.orders for each in report.responsibles}
    sources = {each.name: each.figure.kopecks for each in report.sources}
    campaigns = {(each.source, each.campaign): each.figure for each in report.campaigns}

    assert people == {"Бондар Анна Іванівна": 2, "Гнатюк Борис Львович": 1, "": 1}
    assert sources == {"Сайт": 148018, "": 138019}
    assert campaigns == {
        ("google", "осінь"): Figure(2, 266039, done=1),
        ("", ""): Figure(2, 19998, done=1, refused=1),
    }


def test_the_days_before_are_as_many(world: None) -> None:
    period = Period(date(2026, 10, 20), date(2026, 10, 26), KYIV)

    total, days = total_orders(ALL, OrderFilter(), period.previous())

    assert total == Figure(1, 9999, refused=1)
    assert [day for day, _ in days][::6] == [date(2026, 10, 13), date(2026, 10, 19)]


def test_products_are_pieces_orders_and_sums(world: None, owl: Offer) -> None:
    rows = report_products(ALL, OrderFilter(), WEEKEND)

    assert rows == [
        (owl.pk, "Лампа «Сова»", "OWL", 4, 2, 256040),
        (None, "Абажур", "", 3, 3, 29997),
    ]


def test_an_order_counts_once_for_a_product_that_several_lines_are_of(
    world: None, owl: Offer
) -> None:
    one, shade = LineDraft(offer_id=owl.pk), LineDraft(name="Абажур", price=Decimal(1))
    order("2026-11-02T09:00:00", OrderDraft(lines=[one, shade, one, shade, one]))
    day = date(2026, 11, 2)

    rows = report_products(ALL, OrderFilter(), Period(day, day, KYIV))

    assert rows == [
        (owl.pk, "Лампа «Сова»", "OWL", 3, 1, 192030),
        (None, "Абажур", "", 2, 1, 200),
    ]


@pytest.mark.parametrize("zone", ["Europe/Kyiv", "Asia/Kathmandu", "Australia/Lord_Howe"])
def test_hours_are_the_shops_own_also_when_the_clock_is_put_on(zone: str) -> None:
    """Lord Howe's clock is put on by half an hour, in the middle of an hour of UTC."""
    period = Period(SUNDAY.first, SUNDAY.last, ZoneInfo(zone))
    first = int(period.begins.timestamp()) // QUARTER_SECONDS
    quarters = range(first - 5000, first + 15000, 1)

    hours = [*map(period.clock().hour_of, quarters)]

    shown = [from_timestamp(each * QUARTER_SECONDS).astimezone(period.zone) for each in quarters]
    assert [(day_of(hour), hour % 24) for hour in hours] == [(at.date(), at.hour) for at in shown]


def test_whoever_sees_own_orders_gets_own_figures(world: None, anna: Employee) -> None:
    own = OrderSight(anna.pk, views_orders=True, sees_all=False)
    none = OrderSight(anna.pk, views_orders=False, sees_all=False)

    assert report_orders(own, OrderFilter(), WEEKEND).total.orders == 3
    assert report_orders(none, OrderFilter(), WEEKEND).total.orders == 0


def test_a_filter_narrows_every_figure(world: None, anna: Employee) -> None:
    wanted = OrderFilter(responsible_ids=(anna.pk,), utm_sources=("google",))

    assert report_orders(ALL, wanted, WEEKEND).total == Figure(2, 266039, done=1)
    assert report_orders(ALL, replace(wanted, groups=("done",)), WEEKEND).total.orders == 1


@pytest.mark.parametrize(
    "days",
    [
        (date(2026, 10, 26), date(2026, 10, 25)),
        (date.min, date.max),
        (date.min, date.min),
        (date.max, date.max),
    ],
)
def test_what_is_no_period_is_refused(days: tuple[date, date]) -> None:
    with pytest.raises(InvalidError):
        Period(*days, KYIV).refuse_wrong()


def test_a_report_asks_few_questions_and_reads_an_index(
    owl: Offer, anna: Employee, boris: Employee
) -> None:
    fill([anna, boris], owl, 2000)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    wanted = within(OrderFilter(), SUNDAY)

    with CaptureQueriesContext(connection) as asked:
        sum_orders(ALL, wanted, by=("status", "responsible", "source"))

    with connection.cursor() as cursor:
        cursor.execute(EXPLAIN[connection.vendor] + asked.captured_queries[-1]["sql"])
        plan = "\n".join(str(row[-1]) for row in cursor.fetchall())
    assert len(asked) == 1
    assert "orders_by_created_at" in plan
