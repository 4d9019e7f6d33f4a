"""What orders look like to a screen: the values that events and the API carry."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Annotated

from pydantic import PlainSerializer

from kramar.events.shape import Shape, one_of
from kramar.orders.events.written import write_order, write_status
from kramar.orders.models import Carrier, Order, OrderLine, OrderStatus, StatusGroup

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
        return cls.model_validate(write_status(status))


class Buyer(Shape):
    """Who buys, as the order names them."""

    last_name: str
    first_name: str
    patronymic: str
    full_name: str
    phone: str
    email: str


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


class Payment(Shape):
    """How the order is paid, and how much of it."""

    method: Ref | None
    cash_on_delivery: Money
    paid: Money
    due: Money
    state: PaymentState


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
        return cls.model_validate(write_order(order, lines, hide=hide))


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
