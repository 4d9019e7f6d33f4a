"""``order-statuses``, ``payment-methods``, ``delivery-methods``, ``order-sources``."""

from typing import Annotated

from ninja import Router, Schema, Status
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id, RowId
from kramar.orders.events.choices import (
    DeliveryMethodSnapshot,
    OrderSourceSnapshot,
    PaymentMethodSnapshot,
)
from kramar.orders.events.snapshots import CarrierName, Group, StatusSnapshot
from kramar.orders.models import DeliveryMethod, OrderSource, PaymentMethod
from kramar.orders.queries import directories
from kramar.orders.services.directories import (
    ListedChanges,
    add_listed,
    change_listed,
    delete_listed,
)
from kramar.orders.services.status_list import (
    StatusChanges,
    add_status,
    change_status,
    delete_status,
)
from kramar.staff.permissions import Permission

router = Router(tags=["order-directories"])
viewing = needs(Permission.ORDERS_VIEW)
administration = needs(Permission.ADMINISTRATION)

# Far more than a name may have: the service says in words which length is allowed.
Name = Annotated[str, Field(max_length=10_000)]
Position = Annotated[int, Field(ge=0, le=2**31 - 1)]


class StatusPage(Schema):
    """All statuses, in their order."""

    items: list[StatusSnapshot]
    next: str | None = None


class StatusPatch(Schema):
    """A status to make or change; what is left out stays."""

    name: Name | None = None
    color: Name | None = None
    group: Group | None = None
    is_locking: bool | None = None
    is_default: bool | None = None
    position: Position | None = None
    allowed_next: Annotated[list[RowId], Field(max_length=200)] | None = None

    def changes(self) -> StatusChanges:
        """Hand it to the service."""
        return StatusChanges(**dict(self))


class ListedPatch(Schema):
    """A source to make or change; what is left out stays."""

    name: Name | None = None
    is_active: bool | None = None
    position: Position | None = None

    def changes(self) -> ListedChanges:
        """Hand it to the service."""
        return ListedChanges(**dict(self))


class PaymentMethodPatch(ListedPatch):
    """A way to pay, to make or change."""

    is_cash_on_delivery: bool | None = None


class DeliveryMethodPatch(ListedPatch):
    """A way to deliver, to make or change."""

    carrier: CarrierName | None = None


class PaymentMethodPage(Schema):
    """All ways to pay, in their order."""

    items: list[PaymentMethodSnapshot]
    next: str | None = None


class DeliveryMethodPage(Schema):
    """All ways to deliver, in their order."""

    items: list[DeliveryMethodSnapshot]
    next: str | None = None


class SourcePage(Schema):
    """All sources, in their order."""

    items: list[OrderSourceSnapshot]
    next: str | None = None


@router.get(
    "/order-statuses", response=StatusPage, auth=viewing, operation_id="list_order_statuses"
)
def list_statuses(request: EmployeeRequest) -> StatusPage:
    """List the statuses of orders."""
    return StatusPage(items=directories.list_statuses())


@router.get(
    "/payment-methods",
    response=PaymentMethodPage,
    auth=viewing,
    operation_id="list_payment_methods",
)
def list_payments(request: EmployeeRequest) -> PaymentMethodPage:
    """List the ways to pay."""
    rows = directories.list_payment_methods()
    return PaymentMethodPage(items=[PaymentMethodSnapshot.of_row(row) for row in rows])


@router.get(
    "/delivery-methods",
    response=DeliveryMethodPage,
    auth=viewing,
    operation_id="list_delivery_methods",
)
def list_deliveries(request: EmployeeRequest) -> DeliveryMethodPage:
    """List the ways to deliver."""
    rows = directories.list_delivery_methods()
    return DeliveryMethodPage(items=[DeliveryMethodSnapshot.of_row(row) for row in rows])


@router.get("/order-sources", response=SourcePage, auth=viewing, operation_id="list_order_sources")
def list_sources(request: EmployeeRequest) -> SourcePage:
    """List the sources of orders."""
    return SourcePage(items=[OrderSourceSnapshot.of_row(row) for row in directories.list_sources()])


@router.post(
    "/order-statuses",
    response={201: StatusSnapshot},
    auth=administration,
    operation_id="add_order_status",
)
def post_status(request: EmployeeRequest, body: StatusPatch) -> Status[StatusSnapshot]:
    """Make a status."""
    return Status(201, add_status(fields=body.changes(), by=request.employee))


@router.patch(
    "/order-statuses/{order_status_id}",
    response=StatusSnapshot,
    auth=administration,
    operation_id="change_order_status",
)
def patch_status(
    request: EmployeeRequest, order_status_id: Id, body: StatusPatch
) -> StatusSnapshot:
    """Rename a status, recolour it, move it, or say what may follow it."""
    return change_status(status_id=order_status_id, changes=body.changes(), by=request.employee)


@router.delete(
    "/order-statuses/{order_status_id}",
    response={204: None},
    auth=administration,
    operation_id="delete_order_status",
)
def remove_status(request: EmployeeRequest, order_status_id: Id) -> Status[None]:
    """Forget a status that no order has."""
    delete_status(status_id=order_status_id, by=request.employee)
    return Status(204, None)


@router.post(
    "/payment-methods",
    response={201: PaymentMethodSnapshot},
    auth=administration,
    operation_id="add_payment_method",
)
def post_payment_method(
    request: EmployeeRequest, body: PaymentMethodPatch
) -> Status[PaymentMethodSnapshot]:
    """Add a way to pay."""
    row = add_listed(kind=PaymentMethod, fields=body.changes(), by=request.employee)
    return Status(201, PaymentMethodSnapshot.of_row(row))


@router.patch(
    "/payment-methods/{payment_method_id}",
    response=PaymentMethodSnapshot,
    auth=administration,
    operation_id="change_payment_method",
)
def patch_payment_method(
    request: EmployeeRequest, payment_method_id: Id, body: PaymentMethodPatch
) -> PaymentMethodSnapshot:
    """Change a way to pay."""
    row = change_listed(
        kind=PaymentMethod, row_id=payment_method_id, changes=body.changes(), by=request.employee
    )
    return PaymentMethodSnapshot.of_row(row)


@router.delete(
    "/payment-methods/{payment_method_id}",
    response={204: None},
    auth=administration,
    operation_id="delete_payment_method",
)
def remove_payment_method(request: EmployeeRequest, payment_method_id: Id) -> Status[None]:
    """Forget a way to pay; one that orders refer to is only put out of use."""
    delete_listed(kind=PaymentMethod, row_id=payment_method_id, by=request.employee)
    return Status(204, None)


@router.post(
    "/delivery-methods",
    response={201: DeliveryMethodSnapshot},
    auth=administration,
    operation_id="add_delivery_method",
)
def post_delivery_method(
    request: EmployeeRequest, body: DeliveryMethodPatch
) -> Status[DeliveryMethodSnapshot]:
    """Add a way to deliver."""
    row = add_listed(kind=DeliveryMethod, fields=body.changes(), by=request.employee)
    return Status(201, DeliveryMethodSnapshot.of_row(row))


@router.patch(
    "/delivery-methods/{delivery_method_id}",
    response=DeliveryMethodSnapshot,
    auth=administration,
    operation_id="change_delivery_method",
)
def patch_delivery_method(
    request: EmployeeRequest, delivery_method_id: Id, body: DeliveryMethodPatch
) -> DeliveryMethodSnapshot:
    """Change a way to deliver."""
    row = change_listed(
        kind=DeliveryMethod, row_id=delivery_method_id, changes=body.changes(), by=request.employee
    )
    return DeliveryMethodSnapshot.of_row(row)


@router.delete(
    "/delivery-methods/{delivery_method_id}",
    response={204: None},
    auth=administration,
    operation_id="delete_delivery_method",
)
def remove_delivery_method(request: EmployeeRequest, delivery_method_id: Id) -> Status[None]:
    """Forget a way to deliver; one that orders refer to is only put out of use."""
    delete_listed(kind=DeliveryMethod, row_id=delivery_method_id, by=request.employee)
    return Status(204, None)


@router.post(
    "/order-sources",
    response={201: OrderSourceSnapshot},
    auth=administration,
    operation_id="add_order_source",
)
def post_order_source(request: EmployeeRequest, body: ListedPatch) -> Status[OrderSourceSnapshot]:
    """Add a source."""
    row = add_listed(kind=OrderSource, fields=body.changes(), by=request.employee)
    return Status(201, OrderSourceSnapshot.of_row(row))


@router.patch(
    "/order-sources/{order_source_id}",
    response=OrderSourceSnapshot,
    auth=administration,
    operation_id="change_order_source",
)
def patch_order_source(
    request: EmployeeRequest, order_source_id: Id, body: ListedPatch
) -> OrderSourceSnapshot:
    """Change a source."""
    row = change_listed(
        kind=OrderSource, row_id=order_source_id, changes=body.changes(), by=request.employee
    )
    return OrderSourceSnapshot.of_row(row)


@router.delete(
    "/order-sources/{order_source_id}",
    response={204: None},
    auth=administration,
    operation_id="delete_order_source",
)
def remove_order_source(request: EmployeeRequest, order_source_id: Id) -> Status[None]:
    """Forget a source; one that orders refer to is only put out of use."""
    delete_listed(kind=OrderSource, row_id=order_source_id, by=request.employee)
    return Status(204, None)
