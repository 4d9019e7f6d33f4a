"""The tables behind the pictures, as rows of a CSV in the employee's language."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from django.utils.translation import gettext as _

from kramar.api.statistics.schemas import (
    ChatFigureOut,
    ChatsReportOut,
    FigureOut,
    OrdersReportOut,
    ProductsReportOut,
    WaitsOut,
)

Cells = list[str]
OrdersTable = Literal["days", "statuses", "sources", "responsibles", "campaigns"]
ChatsTable = Literal["channels", "conversion", "answers"]


def head_of_orders(first: str) -> Cells:
    """Return the heading of a table of orders."""
    return [
        first,
        _("Замовлень"),
        _("Сума"),
        _("Викуплено"),
        _("Відмов"),
        _("Повернень"),
        _("Викуп, %"),
    ]


def cells_of(figure: FigureOut) -> Cells:
    """Return the cells of orders."""
    return [
        str(figure.orders),
        money(figure.sum),
        str(figure.done),
        str(figure.refused),
        str(figure.returned),
        percent(figure.buyout),
    ]


def head_of_chats(first: str) -> Cells:
    """Return the heading of a table of chats."""
    return [first, _("Нових чатів"), _("З замовленням"), _("Конверсія, %")]


def cells_of_chats(figure: ChatFigureOut) -> Cells:
    """Return the cells of chats."""
    return [str(figure.chats), str(figure.ordered), percent(figure.share)]


def head_of_waits() -> Cells:
    """Return the heading of a table of answers; minutes."""
    first, every = _("Перша відповідь"), _("Усі відповіді")
    words = [
        _("відповідей"),
        _("медіана, хв"),
        _("90 %, хв"),
        _("медіана в робочий час, хв"),
        _("90 % у робочий час, хв"),
    ]
    kinds = [f"{kind}: {word}" for kind in (first, every) for word in words]
    return [_("Співробітник"), *kinds]


def cells_of_waits(waits: WaitsOut) -> Cells:
    """Return the cells of answers."""
    seconds = (waits.median, waits.p90, waits.working_median, waits.working_p90)
    return [str(waits.count), *map(minutes, seconds)]


def money(amount: Decimal) -> str:
    """Write money as spreadsheet programs here read it."""
    return f"{amount:.2f}".replace(".", ",")


def percent(share: float | None) -> str:
    """Write a share; empty where there is none."""
    return "" if share is None else f"{share * 100:.1f}".replace(".", ",")


def minutes(seconds: int | None) -> str:
    """Write a wait; empty where there is none."""
    return "" if seconds is None else f"{seconds / 60:.1f}".replace(".", ",")


def table_of_orders(report: OrdersReportOut, table: OrdersTable) -> Iterator[Cells]:
    """Yield a table of the report of orders, its heading first."""
    if table == "days":
        yield [_("День"), _("Замовлень"), _("Сума")]
        yield from ([str(each.day), str(each.orders), money(each.sum)] for each in report.days)
    elif table == "statuses":
        yield head_of_orders(_("Статус"))
        yield from ([each.name, *cells_of(each.figure)] for each in report.statuses)
    elif table == "campaigns":
        yield [_("Джерело реклами (utm_source)"), *head_of_orders(_("Кампанія (utm_campaign)"))]
        for each in report.campaigns:
            yield [each.source, each.campaign, *cells_of(each.figure)]
    elif table == "sources":
        yield head_of_orders(_("Джерело"))
        yield from ([each.name, *cells_of(each.figure)] for each in report.sources)
    else:
        yield head_of_orders(_("Відповідальний"))
        yield from ([each.name, *cells_of(each.figure)] for each in report.responsibles)


def table_of_products(report: ProductsReportOut) -> Iterator[Cells]:
    """Yield the table of products, its heading first."""
    yield [_("Товар"), _("Артикул"), _("Кількість"), _("Замовлень"), _("Сума")]
    for each in report.items:
        yield [each.name, each.sku, str(each.quantity), str(each.orders), money(each.sum)]


def table_of_chats(report: ChatsReportOut, table: ChatsTable) -> Iterator[Cells]:
    """Yield a table of the report of chats, its heading first."""
    if table == "channels":
        yield head_of_chats(_("Канал"))
        yield from ([each.name, *cells_of_chats(each.figure)] for each in report.channels)
    elif table == "conversion":
        yield head_of_chats(_("Відповідальний"))
        yield from ([each.name, *cells_of_chats(each.figure)] for each in report.responsibles)
    else:
        yield head_of_waits()
        for person in report.people:
            yield [person.name, *cells_of_waits(person.first), *cells_of_waits(person.every)]
