"""The list of orders, one order, and what may be done to it."""

from typing import Annotated

from django.http import HttpResponse
from ninja import Header, Query, Router, Status

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest, is_by_key
from kramar.api.intake.limits import refuse_often
from kramar.api.orders.filters import OrderChoices, OrderQuery
from kramar.api.orders.schemas import (
    OrderConflict,
    OrderCountsOut,
    OrderIn,
    OrderPage,
    OrderPatch,
    OrdersOfClient,
    StatusIn,
)
from kramar.api.pages import Limit
from kramar.api.paths import Id
from kramar.api.rendering import answer_as_is
from kramar.chats.policies import ChatSight
from kramar.chats.queries import get_chat
from kramar.clients.queries import get_client
from kramar.events.services import newest_number
from kramar.intake.services.repeating import create_order_once
from kramar.orders import queries
from kramar.orders.errors import OrderChangedError
from kramar.orders.events.snapshots import OrderSnapshot
from kramar.orders.models import Order
from kramar.orders.policies import OrderSight
from kramar.orders.queries.counts import count_orders
from kramar.orders.services.changing import change_order
from kramar.orders.services.deleting import delete_order, restore_order
from kramar.orders.services.limits import refuse_order_over_limit
from kramar.orders.services.shown import show_orders, write_orders
from kramar.orders.services.statuses import set_status
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission

router = Router(tags=["orders"])
viewing = needs(Permission.ORDERS_VIEW)
creating = needs(Permission.ORDERS_CREATE)
editing = needs(Permission.ORDERS_EDIT)

NEWEST_OF_CLIENT = 20


@router.get("/orders", response=OrderPage, auth=viewing, operation_id="list_orders")
def list_orders(request: EmployeeRequest, query: Query[OrderQuery]) -> HttpResponse:
    """List the orders that the employee may see."""
    by = request.employee
    # Read before the rows: an event in between is applied twice, never missed.
    number = newest_number(by.company_id)
    page = queries.list_orders(
        OrderSight.of(by), query.wanted(by), among=query.found(by), place=query.place()
    )
    items = write_orders(page.orders, hide=hides_phones(by))
    return answer_as_is({"items": items, "next": query.cursor_after(page.end), "number": number})


@router.get("/orders/counts", response=OrderCountsOut, auth=viewing, operation_id="count_orders")
def count(request: EmployeeRequest, query: Query[OrderChoices]) -> OrderCountsOut:
    """Say how many orders the employee would see with each choice added to the filter."""
    by = request.employee
    wanted = query.wanted(by)
    return OrderCountsOut.of(count_orders(OrderSight.of(by), wanted, among=query.found(by)))


@router.post("/orders", response={201: OrderSnapshot}, auth=creating, operation_id="create_order")
def post_order(
    request: EmployeeRequest,
    body: OrderIn,
    idempotency_key: Annotated[str, Header(alias="Idempotency-Key")] = "",
) -> Status[OrderSnapshot]:
    """Make an order; one that is sent again with the same key is answered with the first."""
    refuse_often(request)
    if not is_by_key(request):
        refuse_order_over_limit()
    by = request.employee
    if body.chat_id is not None:
        get_chat(ChatSight.of(by), body.chat_id)
    draft = body.draft(by=by, is_program=request.by_key)
    order = create_order_once(key=idempotency_key, draft=draft, by=by)
    return Status(201, show_one(order, by))


@router.get("/orders/{order_id}", response=OrderSnapshot, auth=viewing, operation_id="get_order")
def get_order(request: EmployeeRequest, order_id: Id) -> OrderSnapshot:
    """Show an order."""
    return show_one(find_order(request, order_id), request.employee)


@router.patch(
    "/orders/{order_id}",
    response={200: OrderSnapshot, 409: OrderConflict},
    auth=editing,
    operation_id="change_order",
)
def patch_order(
    request: EmployeeRequest, order_id: Id, body: OrderPatch
) -> Status[OrderSnapshot] | Status[OrderConflict]:
    """Change the parts that are given; 409 ``order_changed`` when somebody else was first."""
    find_order(request, order_id)
    by = request.employee
    try:
        order = change_order(order_id=order_id, changes=body.changes(), version=body.version, by=by)
    except OrderChangedError as error:
        fresh = show_one(error.order, by)
        return Status(409, OrderConflict(code=error.code, detail=error.detail, order=fresh))
    return Status(200, show_one(order, by))


@router.delete(
    "/orders/{order_id}",
    response={204: None},
    auth=needs(Permission.ORDERS_DELETE),
    operation_id="delete_order",
)
def remove_order(request: EmployeeRequest, order_id: Id) -> Status[None]:
    """Delete an order; its number stays its own."""
    find_order(request, order_id)
    delete_order(order_id=order_id, by=request.employee)
    return Status(204, None)


@router.post(
    "/orders/{order_id}/restore",
    response=OrderSnapshot,
    auth=needs(Permission.ORDERS_DELETE),
    operation_id="restore_order",
)
def bring_order_back(request: EmployeeRequest, order_id: Id) -> OrderSnapshot:
    """Let a deleted order be there again, with what it holds of the stock."""
    return show_one(restore_order(order_id=order_id, by=request.employee), request.employee)


@router.post(
    "/orders/{order_id}/status",
    response=OrderSnapshot,
    auth=editing,
    operation_id="set_order_status",
)
def post_status(request: EmployeeRequest, order_id: Id, body: StatusIn) -> OrderSnapshot:
    """Give the order another status."""
    find_order(request, order_id)
    by = request.employee
    return show_one(set_status(order_id=order_id, status_id=body.status_id, by=by), by)


@router.get(
    "/clients/{client_id}/orders",
    response=OrdersOfClient,
    auth=viewing,
    operation_id="list_orders_of_client",
)
def list_orders_of_client(
    request: EmployeeRequest, client_id: Id, limit: Limit = NEWEST_OF_CLIENT
) -> OrdersOfClient:
    """List a client's newest orders."""
    by = request.employee
    client = get_client(client_id)
    found = queries.find_orders_of_client(OrderSight.of(by), client.pk, limit=limit)
    return OrdersOfClient(items=show(found, by))


def find_order(request: EmployeeRequest, order_id: int) -> Order:
    """Return an order that the employee may see.

    :raises OrderAbsentError: there is none for these eyes
    """
    return queries.get_order(OrderSight.of(request.employee), order_id)


def show(orders: list[Order], by: Employee) -> list[OrderSnapshot]:
    """Present orders as this employee may see them."""
    return show_orders(orders, hide=hides_phones(by))


def hides_phones(by: Employee) -> bool:
    """Whether the middle of phones is hidden from the employee."""
    return not by.can(Permission.CLIENTS_SEE_FULL_PHONES)


def show_one(order: Order, by: Employee) -> OrderSnapshot:
    """Present one order."""
    return show([order], by)[0]
