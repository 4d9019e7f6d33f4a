"""What routes of orders take and answer."""

from decimal import Decimal
from typing import Annotated

from ninja import Schema
from pydantic import BaseModel, Field

from kramar.api.paths import RowId
from kramar.orders.drafts import BuyerDraft, DeliveryDraft, LineDraft, OrderDraft, PaymentDraft
from kramar.orders.events.snapshots import CarrierName, DiscountKind, OrderSnapshot
from kramar.orders.queries.counts import OrderCounts
from kramar.orders.services.changing import Choice, OrderChanges
from kramar.staff.models import Employee

# Far more than a field may have: the service says in words which length is allowed.
Text = Annotated[str, Field(max_length=100_000)]
Sum = Annotated[Decimal, Field(max_digits=30, allow_inf_nan=False)]
Count = Annotated[int, Field(ge=-(2**31), le=2**31 - 1)]
Zero = Decimal("0.00")


class LineIn(BaseModel):
    """An offer of the catalogue, or a free line; without a price it is the offer's."""

    offer_id: RowId | None = None
    sku: Text = ""
    name: Text = ""
    quantity: Count = 1
    price: Sum | None = None
    discount: Sum = Zero

    def draft(self) -> LineDraft:
        """Hand it to the service."""
        return LineDraft(**dict(self))


class BuyerIn(BaseModel):
    """Who buys, as the order names them."""

    last_name: Text = ""
    first_name: Text = ""
    patronymic: Text = ""
    phone: Text = ""
    email: Text = ""

    def draft(self) -> BuyerDraft:
        """Hand it to the service."""
        return BuyerDraft(**dict(self))


class DeliveryIn(BaseModel):
    """Where the goods go; a method brings its carrier."""

    method_id: RowId | None = None
    carrier: CarrierName = ""
    city: Text = ""
    city_ref: Text = ""
    branch: Text = ""
    branch_ref: Text = ""
    address: Text = ""
    price: Sum = Zero

    def draft(self) -> DeliveryDraft:
        """Hand it to the service."""
        return DeliveryDraft(**dict(self))


class PaymentIn(BaseModel):
    """How it is paid."""

    method_id: RowId | None = None
    cash_on_delivery: Sum = Zero

    def draft(self) -> PaymentDraft:
        """Hand it to the service."""
        return PaymentDraft(**dict(self))


class ExtraIn(BaseModel):
    """A field of the sender's own."""

    name: Text
    value: Text = ""


Lines = Annotated[list[LineIn], Field(max_length=1000)]
Extra = Annotated[list[ExtraIn], Field(max_length=1000)]
Utm = Annotated[dict[str, Text], Field(max_length=100)]


class OrderIn(BaseModel):
    """A whole order; without a client it is found or made by the buyer's phone.

    Without ``responsible_id`` whoever makes the order answers for it; ``null`` is nobody. A
    program's order is nobody's then, too, while orders are handed out by themselves.
    """

    lines: Lines = []
    client_id: RowId | None = None
    buyer: BuyerIn = BuyerIn()
    delivery: DeliveryIn = DeliveryIn()
    payment: PaymentIn = PaymentIn()
    discount_kind: DiscountKind = "sum"
    discount_value: Sum = Zero
    comment: Text = ""
    responsible_id: RowId | None = None
    source_id: RowId | None = None
    source: Text = ""
    utm: Utm = {}
    extra: Extra = []
    chat_id: RowId | None = None
    external_id: Text = ""
    status_id: RowId | None = None

    def draft(self, *, by: Employee, is_program: bool) -> OrderDraft:
        """Hand it to the service."""
        by_id = None if is_program and by.company.distribution_enabled else by.pk
        is_said = "responsible_id" in self.model_fields_set
        parts = {
            "lines": [line.draft() for line in self.lines],
            "buyer": self.buyer.draft(),
            "delivery": self.delivery.draft(),
            "payment": self.payment.draft(),
            "extra": [(each.name, each.value) for each in self.extra],
            "responsible_id": self.responsible_id if is_said else by_id,
        }
        return OrderDraft(**{**dict(self), **parts})


class OrderPatch(Schema):
    """What to change of an order; a part that is given replaces it whole.

    :ivar version: of the order that the employee saw
    """

    version: Count
    lines: Lines | None = None
    client_id: RowId | None = None
    buyer: BuyerIn | None = None
    delivery: DeliveryIn | None = None
    payment: PaymentIn | None = None
    discount_kind: DiscountKind | None = None
    discount_value: Sum | None = None
    comment: Text | None = None
    responsible_id: RowId | None = None
    source_id: RowId | None = None
    utm: Utm | None = None
    extra: Extra | None = None

    def changes(self) -> OrderChanges:
        """Hand it to the service."""
        extra = self.extra
        return OrderChanges(
            lines=None if self.lines is None else [line.draft() for line in self.lines],
            client=self._choice("client_id", self.client_id),
            buyer=self.buyer.draft() if self.buyer else None,
            delivery=self.delivery.draft() if self.delivery else None,
            payment=self.payment.draft() if self.payment else None,
            discount_kind=self.discount_kind,
            discount_value=self.discount_value,
            comment=self.comment,
            responsible=self._choice("responsible_id", self.responsible_id),
            source=self._choice("source_id", self.source_id),
            utm=self.utm,
            extra=None if extra is None else [(each.name, each.value) for each in extra],
        )

    def _choice(self, name: str, value: int | None) -> Choice | None:
        return Choice(value) if name in self.model_fields_set else None


class StatusIn(Schema):
    """The status to give."""

    status_id: RowId


class OrderPage(Schema):
    """A page of orders; valid at the event ``number``."""

    items: list[OrderSnapshot]
    next: str | None
    number: int


class OrdersOfClient(Schema):
    """A client's newest orders."""

    items: list[OrderSnapshot]
    next: str | None = None


class OrderConflict(Schema):
    """Somebody else changed the order first: who, and the order as it is by now."""

    code: str
    detail: str
    order: OrderSnapshot


class ResponsibleCount(Schema):
    """How many orders an employee has; no id: those of nobody."""

    id: int | None
    count: int


class StatusCount(Schema):
    """How many orders have a status; at least so many where ``is_exact`` is false."""

    id: int
    count: int
    is_exact: bool


class OrderCountsOut(Schema):
    """How many orders one would see with each choice added to the others.

    With ``is_exact`` false there are more than ``total``, and at least so many of each responsible.
    """

    statuses: list[StatusCount]
    groups: dict[str, int]
    responsibles: list[ResponsibleCount]
    total: int
    is_exact: bool

    @classmethod
    def of(cls, counts: OrderCounts) -> "OrderCountsOut":
        """Present the numbers."""
        return cls(
            statuses=[
                StatusCount(id=pk, count=n, is_exact=pk not in counts.least)
                for pk, n in sorted(counts.statuses.items())
            ],
            groups=counts.groups,
            responsibles=[
                ResponsibleCount(id=key or None, count=n)
                for key, n in sorted(counts.responsibles.items())
            ],
            total=counts.total,
            is_exact=counts.is_exact,
        )
