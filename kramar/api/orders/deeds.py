"""What is done about an order: locking, payments, calls, the waybill, deleting; its timeline."""

from datetime import datetime
from typing import Annotated, Literal

from ninja import Query, Router, Schema, Status
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.orders.routes import find_order, show_one
from kramar.api.orders.schemas import Sum, Text
from kramar.api.pages import Cursor, read_cursor, to_cursor
from kramar.api.paths import Id, RowId
from kramar.orders.drafts import NewCall, NewPayment, Ttn
from kramar.orders.events.snapshots import Money, OrderSnapshot, Ref
from kramar.orders.models import CallAttempt, OrderPayment
from kramar.orders.queries import deeds
from kramar.orders.services.calls import log_call
from kramar.orders.services.facts import Changes
from kramar.orders.services.locking import lock_order, unlock_order
from kramar.orders.services.payments import record_payment
from kramar.orders.services.ttn import set_ttn
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission

router = Router(tags=["orders"])
viewing = needs(Permission.ORDERS_VIEW)
editing = needs(Permission.ORDERS_EDIT)

Outcome = Literal["no_answer", "off", "call_back", "reached"]


class PaidIn(Schema):
    """Money that came; negative where it went back."""

    amount: Sum
    method_id: RowId | None = None
    note: Text = ""
    paid_at: datetime | None = None


class PaymentOut(Schema):
    """Money that came."""

    id: int
    amount: Money
    method: Ref | None
    note: str
    paid_at: datetime
    by: Ref | None

    @classmethod
    def of_row(cls, row: OrderPayment) -> "PaymentOut":
        """Present a payment."""
        return cls(
            id=row.pk,
            amount=row.amount,
            method=Ref(id=row.method.pk, name=row.method.name) if row.method else None,
            note=row.note,
            paid_at=row.paid_at,
            by=_ref(row.by),
        )


class PaymentPage(Schema):
    """All payments of an order, the newest first."""

    items: list[PaymentOut]
    next: str | None = None


class CallIn(Schema):
    """An attempt to call the buyer."""

    outcome: Outcome
    call_back_at: datetime | None = None
    note: Text = ""


class CallOut(Schema):
    """An attempt to call the buyer."""

    id: int
    outcome: Outcome
    call_back_at: datetime | None
    note: str
    by: Ref | None
    created_at: datetime

    @classmethod
    def of_row(cls, row: CallAttempt) -> "CallOut":
        """Present a call."""
        return cls.model_validate(
            {
                "id": row.pk,
                "outcome": row.outcome,
                "call_back_at": row.call_back_at,
                "note": row.note,
                "by": _ref(row.by),
                "created_at": row.created_at,
            }
        )


class CallPage(Schema):
    """All attempts to call, the newest first."""

    items: list[CallOut]
    next: str | None = None


class TtnIn(Schema):
    """The waybill's number; an empty one takes it away."""

    number: Text


class Why(Schema):
    """Why the employee was chosen: what they had taken that day before, and among how many."""

    reason: Literal["client", "alone", "share"]
    taken: int
    weight: int
    among: int


class TimelineEntryOut(Schema):
    """One change: [before, now] by field.

    :ivar outcome: of a call
    :ivar why: where the order was handed out by itself
    """

    id: int
    action: str
    by: Ref | None
    changes: Changes
    outcome: str | None
    why: Why | None
    created_at: datetime


class TimelinePage(Schema):
    """A page of an order's changes, the newest first."""

    items: list[TimelineEntryOut]
    next: str | None


class TimelineQuery(Schema):
    """A page of the timeline."""

    cursor: Cursor = None
    limit: Annotated[int, Field(ge=1, le=100)] = 50


@router.post(
    "/orders/{order_id}/lock", response=OrderSnapshot, auth=editing, operation_id="lock_order"
)
def post_lock(request: EmployeeRequest, order_id: Id) -> OrderSnapshot:
    """Let nobody change the order."""
    find_order(request, order_id)
    return show_one(lock_order(order_id=order_id, by=request.employee), request.employee)


@router.delete(
    "/orders/{order_id}/lock",
    response=OrderSnapshot,
    auth=needs(Permission.ORDERS_UNLOCK),
    operation_id="unlock_order",
)
def remove_lock(request: EmployeeRequest, order_id: Id) -> OrderSnapshot:
    """Let the order be changed again."""
    find_order(request, order_id)
    return show_one(unlock_order(order_id=order_id, by=request.employee), request.employee)


@router.get(
    "/orders/{order_id}/payments",
    response=PaymentPage,
    auth=viewing,
    operation_id="list_order_payments",
)
def list_payments(request: EmployeeRequest, order_id: Id) -> PaymentPage:
    """List the money that came."""
    rows = deeds.list_payments(find_order(request, order_id))
    return PaymentPage(items=[PaymentOut.of_row(row) for row in rows])


@router.post(
    "/orders/{order_id}/payments",
    response={201: OrderSnapshot},
    auth=editing,
    operation_id="record_order_payment",
)
def post_payment(request: EmployeeRequest, order_id: Id, body: PaidIn) -> Status[OrderSnapshot]:
    """Write down money that came."""
    find_order(request, order_id)
    by = request.employee
    order = record_payment(order_id=order_id, payment=NewPayment(**dict(body)), by=by)
    return Status(201, show_one(order, by))


@router.get(
    "/orders/{order_id}/calls", response=CallPage, auth=viewing, operation_id="list_order_calls"
)
def list_calls(request: EmployeeRequest, order_id: Id) -> CallPage:
    """List the attempts to call the buyer."""
    rows = deeds.list_calls(find_order(request, order_id))
    return CallPage(items=[CallOut.of_row(row) for row in rows])


@router.post(
    "/orders/{order_id}/calls",
    response={201: CallOut},
    auth=editing,
    operation_id="log_order_call",
)
def post_call(request: EmployeeRequest, order_id: Id, body: CallIn) -> Status[CallOut]:
    """Write down an attempt to call."""
    find_order(request, order_id)
    call = log_call(order_id=order_id, attempt=NewCall(**dict(body)), by=request.employee)
    return Status(201, CallOut.of_row(call))


@router.put(
    "/orders/{order_id}/ttn", response=OrderSnapshot, auth=editing, operation_id="set_order_ttn"
)
def put_ttn(request: EmployeeRequest, order_id: Id, body: TtnIn) -> OrderSnapshot:
    """Write the waybill's number down."""
    find_order(request, order_id)
    by = request.employee
    return show_one(set_ttn(order_id=order_id, ttn=Ttn(body.number), by=by), by)


@router.get(
    "/orders/{order_id}/timeline",
    response=TimelinePage,
    auth=viewing,
    operation_id="list_order_timeline",
)
def list_timeline(
    request: EmployeeRequest, order_id: Id, query: Query[TimelineQuery]
) -> TimelinePage:
    """List what was changed of the order, and by whom."""
    order = find_order(request, order_id)
    before = int(read_cursor(query.cursor, int)[0]) if query.cursor else None
    hide = not request.employee.can(Permission.CLIENTS_SEE_FULL_PHONES)
    found = deeds.list_timeline(order, before=before, limit=query.limit, hide=hide)
    items = [
        TimelineEntryOut(
            id=each.entry.pk,
            action=each.entry.action,
            by=_ref(each.by),
            changes=each.changes,
            outcome=each.outcome,
            why=Why.model_validate(each.why) if each.why else None,
            created_at=each.entry.created_at,
        )
        for each in found
    ]
    return TimelinePage(
        items=items, next=to_cursor(items[-1].id) if len(items) == query.limit else None
    )


def _ref(employee: Employee | None) -> Ref | None:
    return Ref(id=employee.pk, name=employee.short_name) if employee else None
