"""What orders look like to a screen: the values that events and the API carry."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Annotated

from pydantic import PlainSerializer

from kramar.clients.models import Client
from kramar.core.phone import mask_phone
from kramar.events.shape import Shape, one_of
from kramar.orders.models import Carrier, Order, OrderLine, OrderStatus, StatusGroup
from kramar.staff.models import Employee

Group = Annotated[str, one_of(*StatusGroup.values)]
CarrierName = Annotated[str, one_of("", *Carrier.values)]
DiscountKind = Annotated[str, one_of(*Order.DiscountKind.values)]
PaymentState = Annotated[str, one_of(*Order.PaymentState.values)]
Money = Annotated[Decimal, PlainSerializer(lambda value: f"{value:.2f}", return_type=str)]


class Ref(Shape):
    """A row named elsewhere."""

    id: int
    name: str


class StatusRef(Shape):
    """The status of an order."""

    id: int
    name: str
    color: str
    group: Group
    is_locking: bool

    @classmethod
    def of(cls, status: OrderStatus) -> "StatusRef":
        """Present a status."""
        return cls(
            id=status.pk,
            name=status.name,
            color=status.color,
            group=status.group,
            is_locking=status.is_locking,
        )


class Buyer(Shape):
    """Who buys, as the order names them."""

    last_name: str
    first_name: str
    patronymic: str
    full_name: str
    phone: str
    email: str

    @classmethod
    def of(cls, order: Order, *, hide: bool) -> "Buyer":
        """Present the buyer.

        :param hide: whether the middle of the phone is hidden
        """
        return cls(
            last_name=order.last_name,
            first_name=order.first_name,
            patronymic=order.patronymic,
            full_name=order.full_name,
            phone=mask_phone(order.phone) if hide and order.phone else order.phone,
            email=order.email,
        )


class LineSnapshot(Shape):
    """A thing that was ordered."""

    id: int
    offer_id: int | None
    sku: str
    name: str
    quantity: int
    price: Money
    discount: Money
    total: Money

    @classmethod
    def of(cls, line: OrderLine) -> "LineSnapshot":
        """Present a line."""
        return cls(
            id=line.pk,
            offer_id=line.offer_id,
            sku=line.sku,
            name=line.name,
            quantity=line.quantity,
            price=line.price,
            discount=line.discount,
            total=line.total,
        )


class Delivery(Shape):
    """Where the goods go, and how far they have come."""

    method: Ref | None
    carrier: CarrierName
    city: str
    city_ref: str
    branch: str
    branch_ref: str
    address: str
    price: Money
    ttn: str
    ttn_ref: str
    ttn_status: str
    ttn_status_at: datetime | None

    @classmethod
    def of(cls, order: Order) -> "Delivery":
        """Present an order's delivery."""
        method = order.delivery_method
        return cls(
            method=Ref(id=method.pk, name=method.name) if method else None,
            carrier=order.carrier,
            city=order.city,
            city_ref=order.city_ref,
            branch=order.branch,
            branch_ref=order.branch_ref,
            address=order.address,
            price=order.delivery_price,
            ttn=order.ttn,
            ttn_ref=order.ttn_ref,
            ttn_status=order.ttn_status,
            ttn_status_at=order.ttn_status_at,
        )


class Payment(Shape):
    """How the order is paid, and how much of it."""

    method: Ref | None
    cash_on_delivery: Money
    paid: Money
    due: Money
    state: PaymentState

    @classmethod
    def of(cls, order: Order) -> "Payment":
        """Present an order's payment."""
        method = order.payment_method
        return cls(
            method=Ref(id=method.pk, name=method.name) if method else None,
            cash_on_delivery=order.cash_on_delivery,
            paid=order.paid,
            due=order.due,
            state=order.payment_state,
        )


class ExtraField(Shape):
    """A field of the sender's own."""

    name: str
    value: str


class OrderSnapshot(Shape):
    """An order as lists, cards and chats show it."""

    id: int
    number: int
    version: int
    status: StatusRef
    client: Ref | None
    responsible: Ref | None
    source: Ref | None
    chat_id: int | None
    external_id: str
    buyer: Buyer
    lines: list[LineSnapshot]
    lines_count: int
    preview: str
    lines_total: Money
    discount_kind: DiscountKind
    discount_value: Money
    discount: Money
    delivery: Delivery
    payment: Payment
    total: Money
    comment: str
    utm: dict[str, str]
    extra: list[ExtraField]
    is_locked: bool
    created_by: Ref | None
    created_at: datetime
    changed_at: datetime
    status_changed_at: datetime

    @classmethod
    def of(cls, order: Order, lines: Sequence[OrderLine], *, hide: bool) -> "OrderSnapshot":
        """Present an order with what :func:`kramar.orders.services.shown.attach_shown` loads.

        :param hide: whether the middle of the phone is hidden
        """
        source = order.source
        return cls(
            id=order.pk,
            number=order.number,
            version=order.version,
            status=StatusRef.of(order.status),
            client=_client_ref(order.client),
            responsible=_employee_ref(order.responsible),
            source=Ref(id=source.pk, name=source.name) if source else None,
            chat_id=order.chat_id,
            external_id=order.external_id,
            buyer=Buyer.of(order, hide=hide),
            lines=[LineSnapshot.of(line) for line in lines],
            lines_count=order.lines_count,
            preview=order.preview,
            lines_total=order.lines_total,
            discount_kind=order.discount_kind,
            discount_value=order.discount_value,
            discount=order.discount,
            delivery=Delivery.of(order),
            payment=Payment.of(order),
            total=order.total,
            comment=order.comment,
            utm=order.utm,
            extra=[ExtraField.model_validate(each) for each in order.extra],
            is_locked=order.is_locked,
            created_by=_employee_ref(order.created_by),
            created_at=order.created_at,
            changed_at=order.changed_at,
            status_changed_at=order.status_changed_at,
        )


class StatusSnapshot(StatusRef):
    """A status as the company's list shows it; without ``allowed_next`` any may follow."""

    is_default: bool
    position: int
    allowed_next: list[int]

    @classmethod
    def of_listed(cls, status: OrderStatus, allowed_next: Sequence[int]) -> "StatusSnapshot":
        """Present a status of the list."""
        return cls(
            **dict(StatusRef.of(status)),
            is_default=status.is_default,
            position=status.position,
            allowed_next=sorted(allowed_next),
        )


def _client_ref(client: Client | None) -> Ref | None:
    return Ref(id=client.pk, name=client.name) if client else None


def _employee_ref(employee: Employee | None) -> Ref | None:
    return Ref(id=employee.pk, name=employee.short_name) if employee else None
