"""Long work on many orders: one change made to all of a filter, and tables of them."""

from dataclasses import replace
from typing import Annotated, Literal

from django.http import HttpResponseBase
from ninja import Router, Schema, Status
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.files import serve_file
from kramar.api.orders.filters import OrderChoices
from kramar.api.paths import Id, RowId
from kramar.orders.events.jobs import OrderJobSnapshot
from kramar.orders.models import OrderJob
from kramar.orders.queries.filters import OrderFilter
from kramar.orders.queries.jobs import get_exported_file, list_order_jobs
from kramar.orders.services.jobs.asking import (
    Argument,
    JobWish,
    ask_order_job,
    cancel_order_job,
    show_job,
    undo_order_job,
)
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission

router = Router(tags=["orders"])
viewing = needs(Permission.ORDERS_VIEW)

Column = Literal[
    "number",
    "status",
    "buyer",
    "phone",
    "email",
    "goods",
    "total",
    "paid",
    "payment",
    "responsible",
    "source",
    "delivery",
    "ttn",
    "comment",
    "utm",
    "created",
    "changed",
]


class ManyOrders(Schema):
    """The orders of a filter, or those that are named."""

    filter: OrderChoices | None = None
    order_ids: Annotated[list[RowId], Field(max_length=1000)] = []

    def wanted(self, by: Employee) -> OrderFilter | None:
        """Return the filter, ``None`` where the orders are named."""
        return replace(self.filter.wanted(by), text=self.filter.q) if self.filter else None


class BulkOrdersIn(ManyOrders):
    """What to do to all of them; no employee is nobody."""

    action: Literal["status", "responsible", "delete"]
    status_id: RowId | None = None
    employee_id: RowId | None = None

    def argument(self) -> Argument:
        """Return what the deed needs."""
        if self.action == "status":
            return {"status_id": self.status_id}
        return {"employee_id": self.employee_id} if self.action == "responsible" else {}


class ExportOrdersIn(ManyOrders):
    """In which form the table is wanted, and with which columns."""

    format: Literal["csv", "xlsx"] = "csv"
    columns: Annotated[list[Column], Field(min_length=1, max_length=20)]


class OrderJobList(Schema):
    """The employee's latest work."""

    items: list[OrderJobSnapshot]
    next: None = None


@router.post(
    "/orders/bulk",
    response={201: OrderJobSnapshot},
    auth=needs(Permission.ORDERS_EDIT),
    operation_id="change_many_orders",
)
def post_bulk(request: EmployeeRequest, body: BulkOrdersIn) -> Status[OrderJobSnapshot]:
    """Do one thing to many orders, in the background."""
    return _ask(request, OrderJob.Kind(body.action), body, body.argument())


@router.post(
    "/order-exports",
    response={201: OrderJobSnapshot},
    auth=viewing,
    operation_id="export_orders",
)
def post_export(request: EmployeeRequest, body: ExportOrdersIn) -> Status[OrderJobSnapshot]:
    """Write a table of orders, in the background."""
    argument: Argument = {"format": body.format, "columns": list(dict.fromkeys(body.columns))}
    return _ask(request, OrderJob.Kind.EXPORT, body, argument)


@router.get("/order-jobs", response=OrderJobList, auth=viewing, operation_id="list_order_jobs")
def list_jobs(request: EmployeeRequest) -> OrderJobList:
    """List the employee's latest work, the newest first."""
    return OrderJobList(items=[show_job(job) for job in list_order_jobs(request.employee)])


@router.post(
    "/order-jobs/{order_job_id}/cancel",
    response=OrderJobSnapshot,
    auth=viewing,
    operation_id="cancel_order_job",
)
def cancel(request: EmployeeRequest, order_job_id: Id) -> OrderJobSnapshot:
    """Stop it; what is done stays done and may be undone."""
    return show_job(cancel_order_job(job_id=order_job_id, by=request.employee))


@router.post(
    "/order-jobs/{order_job_id}/undo",
    response=OrderJobSnapshot,
    auth=viewing,
    operation_id="undo_order_job",
)
def undo(request: EmployeeRequest, order_job_id: Id) -> OrderJobSnapshot:
    """Bring back what was."""
    return show_job(undo_order_job(job_id=order_job_id, by=request.employee))


@router.get("/order-jobs/{order_job_id}/file", auth=viewing, operation_id="download_orders")
def get_file(request: EmployeeRequest, order_job_id: Id) -> HttpResponseBase:
    """Give the table that an export has written."""
    return serve_file(request, get_exported_file(request.employee, order_job_id))


def _ask(
    request: EmployeeRequest, kind: OrderJob.Kind, many: ManyOrders, argument: Argument
) -> Status[OrderJobSnapshot]:
    by = request.employee
    wish = JobWish(kind, argument, wanted=many.wanted(by), order_ids=many.order_ids)
    return Status(201, show_job(ask_order_job(wish=wish, by=by)))
