"""``order-statuses``, ``payment-methods``, ``delivery-methods``, ``order-sources``."""

from ninja import Router, Schema

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.orders.events.snapshots import CarrierName, StatusSnapshot
from kramar.orders.models import DeliveryMethod, OrderSource, PaymentMethod
from kramar.orders.queries import directories
from kramar.staff.permissions import Permission

router = Router(tags=["order-directories"])
viewing = needs(Permission.ORDERS_VIEW)


class StatusPage(Schema):
    """All statuses, in their order."""

    items: list[StatusSnapshot]
    next: str | None = None


class PaymentMethodOut(Schema):
    """A way to pay."""

    id: int
    name: str
    is_cash_on_delivery: bool
    is_active: bool
    position: int

    @classmethod
    def of_row(cls, row: PaymentMethod) -> "PaymentMethodOut":
        """Present a way to pay."""
        return cls(
            id=row.pk,
            name=row.name,
            is_cash_on_delivery=row.is_cash_on_delivery,
            is_active=row.is_active,
            position=row.position,
        )


class PaymentMethodPage(Schema):
    """All ways to pay, in their order."""

    items: list[PaymentMethodOut]
    next: str | None = None


class DeliveryMethodOut(Schema):
    """A way to deliver."""

    id: int
    name: str
    carrier: CarrierName
    is_active: bool
    position: int

    @classmethod
    def of_row(cls, row: DeliveryMethod) -> "DeliveryMethodOut":
        """Present a way to deliver."""
        return cls(
            id=row.pk,
            name=row.name,
            carrier=row.carrier,
            is_active=row.is_active,
            position=row.position,
        )


class DeliveryMethodPage(Schema):
    """All ways to deliver, in their order."""

    items: list[DeliveryMethodOut]
    next: str | None = None


class SourceOut(Schema):
    """A source of orders."""

    id: int
    name: str
    is_active: bool
    position: int

    @classmethod
    def of_row(cls, row: OrderSource) -> "SourceOut":
        """Present a source."""
        return cls(id=row.pk, name=row.name, is_active=row.is_active, position=row.position)


class SourcePage(Schema):
    """All sources, in their order."""

    items: list[SourceOut]
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
    return PaymentMethodPage(items=[PaymentMethodOut.of_row(row) for row in rows])


@router.get(
    "/delivery-methods",
    response=DeliveryMethodPage,
    auth=viewing,
    operation_id="list_delivery_methods",
)
def list_deliveries(request: EmployeeRequest) -> DeliveryMethodPage:
    """List the ways to deliver."""
    rows = directories.list_delivery_methods()
    return DeliveryMethodPage(items=[DeliveryMethodOut.of_row(row) for row in rows])


@router.get("/order-sources", response=SourcePage, auth=viewing, operation_id="list_order_sources")
def list_sources(request: EmployeeRequest) -> SourcePage:
    """List the sources of orders."""
    return SourcePage(items=[SourceOut.of_row(row) for row in directories.list_sources()])
