"""Reports as JSON. Seconds are whole, shares are of one, money is a text with two decimals."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from ninja import Schema
from pydantic import PlainSerializer

from kramar.chats.queries.sums import Row
from kramar.orders.events.snapshots import Group
from kramar.orders.queries.sums import ProductSum
from kramar.statistics.chats import ChatFigure, ChatsReport, PersonWaits
from kramar.statistics.orders import KOPECKS, Figure, Hour, OrdersReport
from kramar.statistics.periods import Period
from kramar.statistics.waits import Waits

# Of many orders: more digits than one order's money may have.
Sum = Annotated[Decimal, PlainSerializer(lambda value: f"{value:.2f}", return_type=str)]


class PeriodOut(Schema):
    """The days, and the moments between which they lie: what the lists are asked with."""

    first: date
    last: date
    created_from: datetime
    created_to: datetime

    @classmethod
    def of(cls, period: Period) -> "PeriodOut":
        """Show a period."""
        return cls(
            first=period.first,
            last=period.last,
            created_from=period.begins,
            created_to=period.ends,
        )


class FigureOut(Schema):
    """How many orders, for how much, how they ended; ``buyout`` is of those that have ended."""

    orders: int
    sum: Sum
    done: int
    refused: int
    returned: int
    buyout: float | None

    @classmethod
    def of(cls, figure: Figure) -> "FigureOut":
        """Show a figure."""
        return cls(
            orders=figure.orders,
            sum=figure.sum,
            done=figure.done,
            refused=figure.refused,
            returned=figure.returned,
            buyout=figure.buyout,
        )


class DayOut(Schema):
    """The orders of a day."""

    day: date
    orders: int
    sum: Sum

    @classmethod
    def of(cls, day: tuple[date, Figure]) -> "DayOut":
        """Show a day."""
        return cls(day=day[0], orders=day[1].orders, sum=day[1].sum)


class NamedFigureOut(Schema):
    """A figure of a source or an employee; no id where an order has none."""

    id: int | None
    name: str
    figure: FigureOut


class StatusFigureOut(Schema):
    """A figure of a status."""

    id: int
    name: str
    color: str
    group: Group
    figure: FigureOut


class CampaignOut(Schema):
    """A figure of an advertisement; empty where an order has no mark."""

    source: str
    campaign: str
    figure: FigureOut


class HourOut(Schema):
    """How many in an hour of the week; Monday is 0."""

    weekday: int
    hour: int
    count: int


class OrdersBefore(Schema):
    """The same days before, to compare with."""

    total: FigureOut
    days: list[DayOut]


class OrdersReportOut(Schema):
    """All about the orders of a period."""

    period: PeriodOut
    total: FigureOut
    days: list[DayOut]
    statuses: list[StatusFigureOut]
    sources: list[NamedFigureOut]
    responsibles: list[NamedFigureOut]
    campaigns: list[CampaignOut]
    hours: list[HourOut]
    before: OrdersBefore | None

    @classmethod
    def of(
        cls, report: OrdersReport, period: Period, before: OrdersBefore | None
    ) -> "OrdersReportOut":
        """Show a report."""
        return cls(
            period=PeriodOut.of(period),
            total=FigureOut.of(report.total),
            days=[DayOut.of(each) for each in report.days],
            statuses=[
                StatusFigureOut(
                    id=each.id,
                    name=each.name,
                    color=each.color,
                    group=each.group,
                    figure=FigureOut.of(each.figure),
                )
                for each in report.statuses
            ],
            sources=[
                NamedFigureOut(id=each.id, name=each.name, figure=FigureOut.of(each.figure))
                for each in report.sources
            ],
            responsibles=[
                NamedFigureOut(id=each.id, name=each.name, figure=FigureOut.of(each.figure))
                for each in report.responsibles
            ],
            campaigns=[
                CampaignOut(
                    source=each.source, campaign=each.campaign, figure=FigureOut.of(each.figure)
                )
                for each in report.campaigns
            ],
            hours=show_hours(report.hours),
            before=before,
        )


class ProductSumOut(Schema):
    """What was ordered of an offer; no id for a free line."""

    offer_id: int | None
    name: str
    sku: str
    quantity: int
    orders: int
    sum: Sum

    @classmethod
    def of(cls, row: ProductSum) -> "ProductSumOut":
        """Show a product."""
        offer_id, name, sku, quantity, orders, kopecks = row
        return cls(
            offer_id=offer_id,
            name=name,
            sku=sku,
            quantity=quantity,
            orders=orders,
            sum=Decimal(kopecks) / KOPECKS,
        )


class ProductsReportOut(Schema):
    """What was ordered in a period, what brought most first."""

    period: PeriodOut
    items: list[ProductSumOut]


class WaitsOut(Schema):
    """Waits in seconds; by the clock, and by the hours in which the shop is open."""

    count: int
    median: int | None
    p90: int | None
    working_median: int | None
    working_p90: int | None

    @classmethod
    def of(cls, waits: Waits) -> "WaitsOut":
        """Show waits."""
        return cls(
            count=waits.count,
            median=waits.median,
            p90=waits.p90,
            working_median=waits.working_median,
            working_p90=waits.working_p90,
        )


class ChatFigureOut(Schema):
    """How many chats began, how many led to an order, and the share of those."""

    chats: int
    ordered: int
    share: float | None

    @classmethod
    def of(cls, figure: ChatFigure) -> "ChatFigureOut":
        """Show a figure."""
        return cls(chats=figure.chats, ordered=figure.ordered, share=figure.share)


class ChatDayOut(Schema):
    """The chats that began on a day."""

    day: date
    chats: int
    ordered: int


class ChannelFigureOut(Schema):
    """A figure of a channel."""

    id: int
    name: str
    figure: ChatFigureOut


class PersonFigureOut(Schema):
    """A figure of a responsible; no id for nobody."""

    id: int | None
    name: str
    figure: ChatFigureOut


class PersonWaitsOut(Schema):
    """How one employee answers; no id for answers from the shop's own phone."""

    id: int | None
    name: str
    first: WaitsOut
    every: WaitsOut

    @classmethod
    def of(cls, person: PersonWaits) -> "PersonWaitsOut":
        """Show a person."""
        return cls(
            id=person.id,
            name=person.name,
            first=WaitsOut.of(person.first),
            every=WaitsOut.of(person.every),
        )


class ChatsBefore(Schema):
    """The same days before, to compare with."""

    total: ChatFigureOut
    first: WaitsOut
    every: WaitsOut


class ChatsReportOut(Schema):
    """All about the conversations of a period."""

    period: PeriodOut
    total: ChatFigureOut
    days: list[ChatDayOut]
    channels: list[ChannelFigureOut]
    responsibles: list[PersonFigureOut]
    first: WaitsOut
    every: WaitsOut
    people: list[PersonWaitsOut]
    hours: list[HourOut]
    has_working_hours: bool
    before: ChatsBefore | None

    @classmethod
    def of(
        cls, report: ChatsReport, period: Period, channels: Mapping[int, str]
    ) -> "ChatsReportOut":
        """Show a report; what it is compared with is added after."""
        return cls(
            period=PeriodOut.of(period),
            total=ChatFigureOut.of(report.total),
            days=[
                ChatDayOut(day=day, chats=each.chats, ordered=each.ordered)
                for day, each in report.days
            ],
            channels=[
                ChannelFigureOut(
                    id=key, name=channels.get(key, ""), figure=ChatFigureOut.of(figure)
                )
                for key, figure in sorted(report.channels.items(), key=lambda item: -item[1].chats)
            ],
            responsibles=[
                PersonFigureOut(id=key, name=name, figure=ChatFigureOut.of(figure))
                for key, name, figure in report.responsibles
            ],
            first=WaitsOut.of(report.first),
            every=WaitsOut.of(report.every),
            people=[PersonWaitsOut.of(each) for each in report.people],
            hours=show_hours(report.hours),
            has_working_hours=False,
            before=None,
        )


class ReportRowOut(Schema):
    """One chat behind a figure."""

    key: int
    chat_id: int
    name: str
    channel_id: int
    employee_id: int | None
    at: datetime
    seconds: int | None

    @classmethod
    def of(cls, row: Row) -> "ReportRowOut":
        """Show a row."""
        return cls(
            key=row.key,
            chat_id=row.chat_id,
            name=row.name,
            channel_id=row.channel_id,
            employee_id=row.employee_id,
            at=row.at,
            seconds=row.seconds,
        )


class ReportRowPage(Schema):
    """Chats behind a figure; ``next`` is given as ``before``."""

    items: list[ReportRowOut]
    next: int | None


def show_hours(hours: Mapping[Hour, int]) -> list[HourOut]:
    """Show the hours of the week in which there was anything."""
    return [
        HourOut(weekday=weekday, hour=hour, count=count)
        for (weekday, hour), count in sorted(hours.items())
    ]
