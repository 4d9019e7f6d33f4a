"""What was ordered in a period, for how much, and how it ended."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

from kramar.orders.models import StatusGroup
from kramar.orders.policies import OrderSight
from kramar.orders.queries.directories import list_sources, list_statuses
from kramar.orders.queries.filters import OrderFilter, Span
from kramar.orders.queries.sums import ProductSum, Sum, sum_orders, sum_products
from kramar.staff.queries import find_employees
from kramar.statistics.periods import HOURS_OF_DAY, Period, day_of

MOST_CAMPAIGNS = 100
ENDS = (StatusGroup.DONE, StatusGroup.REFUSED, StatusGroup.RETURNED)
KOPECKS = 100

KeyT = TypeVar("KeyT", bound=Hashable)
Hour = tuple[int, int]
"""A weekday, 0 is Monday, and an hour of it."""


@dataclass(frozen=True, slots=True)
class Figure:
    """How many orders, for how much, and how many of them ended each way."""

    orders: int = 0
    kopecks: int = 0
    done: int = 0
    refused: int = 0
    returned: int = 0

    @property
    def sum(self) -> Decimal:
        """Hryvnias."""
        return Decimal(self.kopecks) / KOPECKS

    @property
    def buyout(self) -> float | None:
        """Which share of the orders that have ended was bought out, of one."""
        ended = self.done + self.refused + self.returned
        return self.done / ended if ended else None

    def __add__(self, other: "Figure") -> "Figure":
        return Figure(
            self.orders + other.orders,
            self.kopecks + other.kopecks,
            self.done + other.done,
            self.refused + other.refused,
            self.returned + other.returned,
        )


@dataclass(frozen=True, slots=True)
class Named:
    """A figure with what it is of; no id where it is of none."""

    id: int | None
    name: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class StatusFigure:
    """A figure of a status."""

    id: int
    name: str
    color: str
    group: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class Campaign:
    """A figure of an advertisement; empty words where an order has none."""

    source: str
    campaign: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class OrdersReport:
    """All about the orders of a period."""

    total: Figure
    days: list[tuple[date, Figure]]
    statuses: list[StatusFigure]
    sources: list[Named]
    responsibles: list[Named]
    campaigns: list[Campaign]
    hours: dict[Hour, int]


def report_orders(sight: OrderSight, wanted: OrderFilter, period: Period) -> OrdersReport:
    """Add up the orders that were made in a period."""
    wanted = within(wanted, period)
    groups = {each.id: each for each in list_statuses()}
    figure_of = _Reading({key: each.group for key, each in groups.items()})
    kinds = sum_orders(sight, wanted, by=("status", "responsible", "source"))
    by_status = figure_of.gathered(kinds, lambda keys: keys[0])
    by_person = figure_of.gathered(kinds, lambda keys: keys[1])
    by_source = figure_of.gathered(kinds, lambda keys: keys[2])
    hours = _Hours.of(sum_orders(sight, wanted, by=("quarter",)), period)
    campaigns = sum_orders(sight, wanted, by=("status", "utm_source", "utm_campaign"))
    sources = {each.pk: each.name for each in list_sources()}
    people = {key: each.full_name for key, each in find_employees(_ids(by_person)).items()}
    return OrdersReport(
        total=sum(by_status.values(), Figure()),
        days=hours.days(period),
        statuses=[
            StatusFigure(each.id, each.name, each.color, each.group, by_status[each.id])
            for each in groups.values()
            if each.id in by_status
        ],
        sources=_named(by_source, sources),
        responsibles=_named(by_person, people),
        campaigns=_campaigns(figure_of.gathered(campaigns, lambda keys: keys[1:])),
        hours=_of_week(hours.orders),
    )


def report_products(sight: OrderSight, wanted: OrderFilter, period: Period) -> list[ProductSum]:
    """Add up what was ordered in a period, what brought most first."""
    return sum_products(sight, within(wanted, period))


def total_orders(
    sight: OrderSight, wanted: OrderFilter, period: Period
) -> tuple[Figure, list[tuple[date, Figure]]]:
    """Return the whole and the days of a period, to compare another with."""
    wanted = within(wanted, period)
    figure_of = _Reading({each.id: each.group for each in list_statuses()})
    by_status = figure_of.gathered(sum_orders(sight, wanted, by=("status",)), lambda keys: keys[0])
    hours = _Hours.of(sum_orders(sight, wanted, by=("quarter",)), period)
    return sum(by_status.values(), Figure()), hours.days(period)


def within(wanted: OrderFilter, period: Period) -> OrderFilter:
    """Narrow a filter of the list to the orders made in a period."""
    return replace(wanted, created=Span(period.begins, period.ends))


def count_hours(quarters: Iterable[tuple[int, int]], period: Period) -> dict[Hour, int]:
    """Count what lies in each hour of the week, by the shop's clock."""
    clock, hours = period.clock(), Counter[int]()
    for quarter, count in quarters:
        hours[clock.hour_of(quarter)] += count
    return _of_week(hours)


def _of_week(hours: Mapping[int, int]) -> dict[Hour, int]:
    found: Counter[Hour] = Counter()
    for hour, count in hours.items():
        found[day_of(hour).weekday(), hour % HOURS_OF_DAY] += count
    return dict(found)


@dataclass(frozen=True, slots=True)
class _Reading:
    """Makes figures of sums whose first key is a status."""

    groups: dict[int, str]

    def gathered(
        self, sums: Iterable[Sum], key_of: Callable[[tuple[int | str | None, ...]], KeyT]
    ) -> dict[KeyT, Figure]:
        found: dict[KeyT, Figure] = {}
        for keys, orders, kopecks in sums:
            group = self.groups.get(int(keys[0] or 0))
            ended = [orders if group == each else 0 for each in ENDS]
            key = key_of(keys)
            found[key] = found.get(key, Figure()) + Figure(orders, kopecks, *ended)
        return found


@dataclass(frozen=True, slots=True)
class _Hours:
    """How many orders, and how many kopecks, by hours of the shop's clock."""

    orders: Counter[int]
    kopecks: Counter[int]

    @classmethod
    def of(cls, quarters: Iterable[Sum], period: Period) -> "_Hours":
        clock, found = period.clock(), cls(Counter(), Counter())
        for keys, orders, kopecks in quarters:
            hour = clock.hour_of(int(keys[0] or 0))
            found.orders[hour] += orders
            found.kopecks[hour] += kopecks
        return found

    def days(self, period: Period) -> list[tuple[date, Figure]]:
        found: dict[date, Figure] = {day: Figure() for day in period.days()}
        for hour, orders in self.orders.items():
            found[day_of(hour)] += Figure(orders, self.kopecks[hour])
        return list(found.items())


def _ids(figures: dict[int | str | None, Figure]) -> set[int | None]:
    return {None if key is None else int(key) for key in figures}


def _named(figures: dict[int | str | None, Figure], names: dict[int, str]) -> list[Named]:
    rows = [
        Named(None if key is None else int(key), names.get(int(key or 0), ""), figure)
        for key, figure in figures.items()
    ]
    return sorted(rows, key=lambda row: (-row.figure.orders, row.name))


def _campaigns(figures: dict[tuple[int | str | None, ...], Figure]) -> list[Campaign]:
    rows = [Campaign(str(source), str(name), each) for (source, name), each in figures.items()]
    return sorted(rows, key=lambda row: (-row.figure.orders, row.source))[:MOST_CAMPAIGNS]
