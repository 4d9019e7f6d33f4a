"""What an order is made of, before it is one: values that screens, sites and chats fill in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from kramar.orders.models import NOTHING


@dataclass(frozen=True, slots=True)
class LineDraft:
    """A thing to order: an offer of the catalogue, or a free line with a name and a price.

    :param price: ``None`` is the offer's own
    :param discount: hryvnias off the whole line
    """

    offer_id: int | None = None
    sku: str = ""
    name: str = ""
    quantity: int = 1
    price: Decimal | None = None
    discount: Decimal = NOTHING


@dataclass(frozen=True, slots=True)
class BuyerDraft:
    """Who buys, as the order names them; the phone in any spelling."""

    last_name: str = ""
    first_name: str = ""
    patronymic: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class DeliveryDraft:
    """Where the goods go. A method brings its carrier with it."""

    method_id: int | None = None
    carrier: str = ""
    city: str = ""
    city_ref: str = ""
    branch: str = ""
    branch_ref: str = ""
    address: str = ""
    price: Decimal = NOTHING


@dataclass(frozen=True, slots=True)
class PaymentDraft:
    """How it is paid.

    :param cash_on_delivery: what the carrier takes from the buyer
    """

    method_id: int | None = None
    cash_on_delivery: Decimal = NOTHING


@dataclass(frozen=True, slots=True)
class OrderDraft:
    """A whole order.

    :param client_id: ``None``: the client is found or made by the buyer's phone
    :param source: a source's name, made if unknown; ``source_id`` goes before it
    :param extra: the sender's own fields, in their order
    :param status_id: ``None`` is the status that new orders begin in
    """

    lines: Sequence[LineDraft] = ()
    client_id: int | None = None
    buyer: BuyerDraft = BuyerDraft()
    delivery: DeliveryDraft = DeliveryDraft()
    payment: PaymentDraft = PaymentDraft()
    discount_kind: str = "sum"
    discount_value: Decimal = NOTHING
    comment: str = ""
    responsible_id: int | None = None
    source_id: int | None = None
    source: str = ""
    utm: Mapping[str, str] = field(default_factory=dict)
    extra: Sequence[tuple[str, str]] = ()
    chat_id: int | None = None
    external_id: str = ""
    status_id: int | None = None

    def is_empty(self) -> bool:
        """Whether it names neither goods nor anybody who could be asked about them."""
        somebody = self.client_id or self.chat_id or self.buyer.phone or self.buyer.email
        return not (self.lines or somebody)


@dataclass(frozen=True, slots=True)
class NewPayment:
    """Money that came.

    :param amount: negative where it went back
    :param paid_at: ``None`` is now
    """

    amount: Decimal
    method_id: int | None = None
    note: str = ""
    paid_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NewCall:
    """An attempt to call the buyer."""

    outcome: str
    call_back_at: datetime | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Ttn:
    """A waybill, as the carrier tells of it.

    :param status: in the carrier's words
    """

    number: str
    ref: str = ""
    status: str = ""
    status_at: datetime | None = None
