"""Reports. Each has limited time, and few are made at once, so that they delay nobody."""

from collections.abc import Iterator

from django.http import HttpResponse
from ninja import Query, Router
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.statistics.filters import ReportChoices, ReportQuery
from kramar.api.statistics.schemas import (
    ChatFigureOut,
    ChatsBefore,
    ChatsReportOut,
    DayOut,
    FigureOut,
    OrdersBefore,
    OrdersReportOut,
    PeriodOut,
    ProductsReportOut,
    ProductSumOut,
    ReportRowOut,
    ReportRowPage,
    WaitsOut,
)
from kramar.api.statistics.tables import (
    ChatsTable,
    OrdersTable,
    table_of_chats,
    table_of_orders,
    table_of_products,
)
from kramar.channels.models import Channel
from kramar.chats.policies import ChatSight
from kramar.chats.queries.sums import ROWS, Kind, list_rows
from kramar.company.queries import get_current_company
from kramar.core.reports import make_report
from kramar.core.tables import write_csv
from kramar.orders.policies import OrderSight
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission
from kramar.statistics.chats import report_chats, total_chats
from kramar.statistics.orders import report_orders, report_products, total_orders

router = Router(tags=["statistics"])
viewing = needs(Permission.STATISTICS_VIEW)


class RowsQuery(ReportChoices):
    """Which figure is opened, and after which row."""

    kind: Kind
    before: int | None = Field(default=None, ge=1)


class OrdersTableQuery(ReportChoices):
    """Which table of the orders' report is wanted."""

    table: OrdersTable


class ChatsTableQuery(ReportChoices):
    """Which table of the chats' report is wanted."""

    table: ChatsTable


@router.get("/stats/orders", response=OrdersReportOut, auth=viewing, operation_id="report_orders")
def get_orders(request: EmployeeRequest, query: Query[ReportQuery]) -> OrdersReportOut:
    """Add up the orders of a period that the employee may see."""
    return _report_orders(query, request.employee, compare=query.compare)


@router.get(
    "/stats/products", response=ProductsReportOut, auth=viewing, operation_id="report_products"
)
def get_products(request: EmployeeRequest, query: Query[ReportChoices]) -> ProductsReportOut:
    """Add up what was ordered, by product: two hundred that brought most."""
    return _report_products(query, request.employee)


@router.get("/stats/chats", response=ChatsReportOut, auth=viewing, operation_id="report_chats")
def get_chats(request: EmployeeRequest, query: Query[ReportQuery]) -> ChatsReportOut:
    """Add up the chats of a period that the employee may see, and how they were answered."""
    return _report_chats(query, request.employee, compare=query.compare)


@router.get(
    "/stats/chats/rows", response=ReportRowPage, auth=viewing, operation_id="list_report_rows"
)
def get_rows(request: EmployeeRequest, query: Query[RowsQuery]) -> ReportRowPage:
    """List the chats behind a figure."""
    sight, wanted = ChatSight.of(request.employee), query.chats(request.employee)
    rows = make_report(lambda: list_rows(sight, wanted, query.kind, before=query.before))
    items = [ReportRowOut.of(each) for each in rows]
    return ReportRowPage(items=items, next=items[-1].key if len(items) == ROWS else None)


@router.get("/stats/orders.csv", auth=viewing, operation_id="export_report_of_orders")
def export_orders(request: EmployeeRequest, query: Query[OrdersTableQuery]) -> HttpResponse:
    """Give a table of the report of orders."""
    report = _report_orders(query, request.employee, compare=False)
    return _give(query.table, table_of_orders(report, query.table))


@router.get("/stats/products.csv", auth=viewing, operation_id="export_report_of_products")
def export_products(request: EmployeeRequest, query: Query[ReportChoices]) -> HttpResponse:
    """Give the table of products."""
    return _give("products", table_of_products(_report_products(query, request.employee)))


@router.get("/stats/chats.csv", auth=viewing, operation_id="export_report_of_chats")
def export_chats(request: EmployeeRequest, query: Query[ChatsTableQuery]) -> HttpResponse:
    """Give a table of the report of chats."""
    report = _report_chats(query, request.employee, compare=False)
    return _give(query.table, table_of_chats(report, query.table))


def _report_orders(query: ReportChoices, by: Employee, *, compare: bool) -> OrdersReportOut:
    sight, wanted, period = OrderSight.of(by), query.orders(by), query.period()
    report = make_report(lambda: report_orders(sight, wanted, period))
    before = None
    if compare:
        total, days = make_report(lambda: total_orders(sight, wanted, period.previous()))
        before = OrdersBefore(total=FigureOut.of(total), days=[DayOut.of(each) for each in days])
    return OrdersReportOut.of(report, period, before)


def _report_products(query: ReportChoices, by: Employee) -> ProductsReportOut:
    sight, wanted, period = OrderSight.of(by), query.orders(by), query.period()
    rows = make_report(lambda: report_products(sight, wanted, period))
    return ProductsReportOut(
        period=PeriodOut.of(period), items=[ProductSumOut.of(each) for each in rows]
    )


def _report_chats(query: ReportChoices, by: Employee, *, compare: bool) -> ChatsReportOut:
    sight, wanted, period = ChatSight.of(by), query.chats(by), query.period()
    report = make_report(lambda: report_chats(sight, wanted, period))
    names = dict(Channel.objects.values_list("pk", "name"))
    shown = ChatsReportOut.of(report, period, names)
    shown.has_working_hours = bool(get_current_company().working_hours)
    if compare:
        total, first, every = make_report(lambda: total_chats(sight, wanted, period.previous()))
        shown.before = ChatsBefore(
            total=ChatFigureOut.of(total), first=WaitsOut.of(first), every=WaitsOut.of(every)
        )
    return shown


def _give(name: str, rows: Iterator[list[str]]) -> HttpResponse:
    answer = HttpResponse(b"".join(write_csv(rows)), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return answer
