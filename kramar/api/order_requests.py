"""``order-requests``: what sites sent, first of all what waits to be put right (S3)."""

from datetime import datetime
from typing import Annotated, Literal

from ninja import Query, Router, Schema, Status
from pydantic import Field

from kramar.alerts.words import Words
from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.pages import LARGEST_LIMIT, Limit
from kramar.api.paths import Id, RowId
from kramar.core.phone import PhoneError, mask_phone, parse_phone
from kramar.events.services import newest_number
from kramar.events.shape import one_of
from kramar.intake.fields import RawLine
from kramar.intake.models import RawOrderRequest
from kramar.intake.queries import SETTLED, get_request, list_requests
from kramar.intake.services.mending import discard_request, mend_request, restore_request
from kramar.intake.services.receiving import fields_of
from kramar.orders.policies import OrderSight
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission

router = Router(tags=["order-requests"])
mender = needs(Permission.ORDERS_CREATE)

LONGEST_WORD = 5000
Word = Annotated[str, Field(max_length=LONGEST_WORD)]
ListedState = Literal["failed", "accepted", "discarded"]
FieldName = Annotated[str, Field(max_length=100)]


class RawLineBody(Schema):
    """A product as the site named it."""

    product_id: Word = ""
    name: Word = ""
    price: Word = ""
    count: Word = ""


class ProblemOut(Schema):
    """What is wrong with which field; ``lines.0.count`` names a line's."""

    field: str
    text: str


class OrderRequestOut(Schema):
    """A site's order as it was sent."""

    id: int
    state: Annotated[str, one_of(*RawOrderRequest.State.values)]
    received_at: datetime
    sender: str
    order_id: int | None
    order_number: int | None
    texts: dict[str, str]
    lines: list[RawLineBody]
    problems: list[ProblemOut]

    @classmethod
    def of_row(cls, row: RawOrderRequest, by: Employee) -> "OrderRequestOut":
        """Present a request; what waits to be put right shows all that there is to put right."""
        raw = fields_of(row)
        hides = row.state in SETTLED and not by.can(Permission.CLIENTS_SEE_FULL_PHONES)
        return cls(
            id=row.pk,
            state=row.state,
            received_at=row.received_at,
            sender=row.api_key.name if row.api_key else "",
            order_id=row.order_id,
            order_number=row.order.number if row.order else None,
            texts={
                # No longer than it may come back when it is put right.
                name: _hide_phone(each) if hides else each[:LONGEST_WORD]
                for name, each in raw.texts.items()
            },
            lines=[
                RawLineBody(
                    product_id=line.product_id, name=line.name, price=line.price, count=line.count
                )
                for line in raw.lines
            ],
            problems=[
                ProblemOut(
                    field=problem["field"], text=str(Words(problem["text"], problem["parameters"]))
                )
                for problem in row.problems
            ],
        )


def _hide_phone(text: str) -> str:
    try:
        return mask_phone(parse_phone(text))
    except PhoneError:
        return text


class OrderRequestPage(Schema):
    """Requests of a state, the newest first; ``next`` is the next page's ``before``.

    Valid at the event ``number``.
    """

    items: list[OrderRequestOut]
    next: int | None
    number: int


class MendIn(Schema):
    """The fields as a person has put them right."""

    texts: dict[FieldName, Word] = Field(max_length=200)
    lines: list[RawLineBody] = Field(max_length=200)


class AcceptedOut(Schema):
    """The order that was made."""

    order_id: int
    number: int


@router.get(
    "/order-requests", response=OrderRequestPage, auth=mender, operation_id="list_order_requests"
)
def get_order_requests(
    request: EmployeeRequest,
    state: ListedState = "failed",
    before: Annotated[RowId | None, Query()] = None,
    limit: Limit = 20,
) -> OrderRequestPage:
    """List the orders of sites: those that wait to be mended, unless others are asked for."""
    number = newest_number(request.employee.company_id)
    limit = min(limit, LARGEST_LIMIT)
    rows = list_requests(OrderSight.of(request.employee), state=state, before=before, limit=limit)
    return OrderRequestPage(
        items=[OrderRequestOut.of_row(row, request.employee) for row in rows],
        next=rows[-1].pk if len(rows) == limit else None,
        number=number,
    )


@router.get(
    "/order-requests/{order_request_id}",
    response=OrderRequestOut,
    auth=mender,
    operation_id="get_order_request",
)
def get_order_request(request: EmployeeRequest, order_request_id: Id) -> OrderRequestOut:
    """Show what a site sent, and what is wrong with it."""
    return _show(request, order_request_id)


@router.post(
    "/order-requests/{order_request_id}/accept",
    response=AcceptedOut,
    auth=mender,
    operation_id="accept_order_request",
)
def accept(request: EmployeeRequest, order_request_id: Id, body: MendIn) -> AcceptedOut:
    """Make the order of the fields as they were put right."""
    order = mend_request(
        request_id=order_request_id,
        texts=body.texts,
        lines=[RawLine(**line.dict()) for line in body.lines],
        by=request.employee,
    )
    return AcceptedOut(order_id=order.pk, number=order.number)


@router.delete(
    "/order-requests/{order_request_id}",
    response={204: None},
    auth=mender,
    operation_id="discard_order_request",
)
def discard(request: EmployeeRequest, order_request_id: Id) -> Status[None]:
    """Take what is no order off the list."""
    discard_request(request_id=order_request_id, by=request.employee)
    return Status(204, None)


@router.post(
    "/order-requests/{order_request_id}/restore",
    response=OrderRequestOut,
    auth=mender,
    operation_id="restore_order_request",
)
def restore(request: EmployeeRequest, order_request_id: Id) -> OrderRequestOut:
    """Let what was taken off the list wait again."""
    restore_request(request_id=order_request_id, by=request.employee)
    return _show(request, order_request_id)


def _show(request: EmployeeRequest, order_request_id: int) -> OrderRequestOut:
    by = request.employee
    return OrderRequestOut.of_row(get_request(OrderSight.of(by), order_request_id), by)
