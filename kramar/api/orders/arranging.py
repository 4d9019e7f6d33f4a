"""The order of a company's statuses, methods and sources, and emptying a status."""

from typing import Annotated

from ninja import Router, Schema
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.orders.directories import (
    DeliveryMethodPage,
    PaymentMethodPage,
    SourcePage,
    StatusPage,
    list_deliveries,
    list_payments,
    list_sources,
    list_statuses,
)
from kramar.api.paths import Id, RowId
from kramar.orders.models import DeliveryMethod, OrderSource, PaymentMethod
from kramar.orders.services.arranging import arrange_listed, arrange_statuses
from kramar.orders.services.emptying import empty_status
from kramar.staff.permissions import Permission

router = Router(tags=["order-directories"])
administration = needs(Permission.ADMINISTRATION)

Ids = Annotated[list[RowId], Field(max_length=200)]


class StatusesIn(Schema):
    """Statuses in the order they are to have."""

    status_ids: Ids


class RowsIn(Schema):
    """Rows in the order they are to have."""

    row_ids: Ids


class EmptyIn(Schema):
    """Where the orders of a status go."""

    status_id: RowId


class EmptiedOut(Schema):
    """How many orders went over, and how many are still to go."""

    moved: int
    left: int


@router.put(
    "/order-statuses/arranged",
    response=StatusPage,
    auth=administration,
    operation_id="arrange_order_statuses",
)
def put_statuses(request: EmployeeRequest, body: StatusesIn) -> StatusPage:
    """Put the statuses into another order."""
    arrange_statuses(status_ids=body.status_ids, by=request.employee)
    return list_statuses(request)


@router.post(
    "/order-statuses/{order_status_id}/empty",
    response=EmptiedOut,
    auth=administration,
    operation_id="empty_order_status",
)
def post_empty(request: EmployeeRequest, order_status_id: Id, body: EmptyIn) -> EmptiedOut:
    """Give some of a status' orders another one; ask again while any are left."""
    done = empty_status(status_id=order_status_id, to_id=body.status_id, by=request.employee)
    return EmptiedOut(moved=done.moved, left=done.left)


@router.put(
    "/payment-methods/arranged",
    response=PaymentMethodPage,
    auth=administration,
    operation_id="arrange_payment_methods",
)
def put_payment_methods(request: EmployeeRequest, body: RowsIn) -> PaymentMethodPage:
    """Put the ways to pay into another order."""
    arrange_listed(kind=PaymentMethod, row_ids=body.row_ids, by=request.employee)
    return list_payments(request)


@router.put(
    "/delivery-methods/arranged",
    response=DeliveryMethodPage,
    auth=administration,
    operation_id="arrange_delivery_methods",
)
def put_delivery_methods(request: EmployeeRequest, body: RowsIn) -> DeliveryMethodPage:
    """Put the ways to deliver into another order."""
    arrange_listed(kind=DeliveryMethod, row_ids=body.row_ids, by=request.employee)
    return list_deliveries(request)


@router.put(
    "/order-sources/arranged",
    response=SourcePage,
    auth=administration,
    operation_id="arrange_order_sources",
)
def put_order_sources(request: EmployeeRequest, body: RowsIn) -> SourcePage:
    """Put the sources into another order."""
    arrange_listed(kind=OrderSource, row_ids=body.row_ids, by=request.employee)
    return list_sources(request)
