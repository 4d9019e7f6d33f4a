"""From a draft to an order that is not written yet: everything is checked, nothing is changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kramar.clients.models import Client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.matching import Sought
from kramar.core import clock
from kramar.core.tenancy import current_company_id
from kramar.orders.drafts import BuyerDraft, DeliveryDraft, OrderDraft, PaymentDraft
from kramar.orders.models import Order, OrderLine
from kramar.orders.models.orders import REF_LENGTH
from kramar.orders.services import chosen, cleaning
from kramar.orders.services.lines import add_up, build_lines
from kramar.orders.services.stock import STATE_OF_GROUP, Goods
from kramar.staff.models import Employee


class Choices:
    """What drafts choose, each looked up once however many choose it."""

    def __init__(self) -> None:
        self.get_status = cache(chosen.get_status)
        self.find_source = cache(chosen.find_source)
        self.find_responsible = cache(chosen.find_responsible)
        self.find_client = cache(chosen.find_client)
        self.find_delivery_method = cache(chosen.find_delivery_method)
        self.find_payment_method = cache(chosen.find_payment_method)


@dataclass(frozen=True, slots=True)
class NewOrder:
    """A draft, and who makes an order of it.

    :param by: ``None`` when a site or the system makes it
    """

    draft: OrderDraft
    by: Employee | None


@dataclass(frozen=True, slots=True)
class Composed:
    """An order with its lines, complete but for its client and its number."""

    order: Order
    lines: list[OrderLine]
    sought: Sought | None
    by: Employee | None


def compose_order(new: NewOrder, choices: Choices, goods: Mapping[int, Goods]) -> Composed:
    """Fill in an order.

    :param goods: what the catalogue says of the lines
    :raises InvalidError: something about the draft is wrong; names the field
    :raises AbsentError: it names a row that there is not
    :raises ConflictError: the client's card is gone
    """
    draft = new.draft
    order = _fill_in(draft, choices, new.by)
    lines = build_lines(draft.lines, goods, company_id=order.company_id)
    add_up(order, lines)
    client = choices.find_client(draft.client_id)
    buyer = chosen.complete_buyer(draft.buyer, client) if client else draft.buyer
    set_buyer(order, cleaning.clean_buyer(buyer))
    order.client = client
    # Last, because a source of a name that is new is made.
    order.source = choices.find_source(draft.source_id, draft.source)
    return Composed(order, lines, _seek(order, client, new.by), new.by)


def _fill_in(draft: OrderDraft, choices: Choices, by: Employee | None) -> Order:
    at = clock.now()
    status = choices.get_status(draft.status_id)
    order = Order(
        company_id=current_company_id(),
        status=status,
        responsible=choices.find_responsible(draft.responsible_id),
        chat_id=draft.chat_id,
        external_id=cleaning.clean_text("external_id", draft.external_id),
        comment=cleaning.clean_text("comment", draft.comment, cleaning.COMMENT_LENGTH),
        utm=cleaning.clean_utm(draft.utm),
        extra=cleaning.clean_extra(draft.extra),
        discount_kind=draft.discount_kind,
        discount_value=cleaning.clean_discount(draft.discount_kind, draft.discount_value),
        locked_at=at if status.is_locking else None,
        created_by=by,
        created_at=at,
        changed_at=at,
        status_changed_at=at,
        stock_state=STATE_OF_GROUP[status.group],
    )
    set_delivery(order, draft.delivery, choices)
    set_payment(order, draft.payment, choices)
    return order


def _seek(order: Order, client: Client | None, by: Employee | None) -> Sought | None:
    """Say whom to find or make as the order's client, when none is named."""
    if client or not order.phone:
        return None
    fields = ClientFields(
        last_name=order.last_name,
        first_name=order.first_name,
        patronymic=order.patronymic,
        emails=[order.email] if order.email else [],
    )
    return Sought(order.phone, fields, order.responsible, by)


def set_buyer(order: Order, buyer: BuyerDraft) -> None:
    """Write down a clean buyer."""
    order.last_name = buyer.last_name
    order.first_name = buyer.first_name
    order.patronymic = buyer.patronymic
    order.phone = buyer.phone
    order.email = buyer.email


def set_delivery(order: Order, delivery: DeliveryDraft, choices: Choices) -> None:
    """Write down where the goods go; a method brings its carrier.

    :raises InvalidError: a field is wrong
    :raises ChoiceAbsentError: there is no such method
    """
    method = choices.find_delivery_method(delivery.method_id)
    order.delivery_method = method
    order.carrier = cleaning.clean_carrier(method.carrier if method else delivery.carrier)
    order.city = cleaning.clean_text("delivery.city", delivery.city)
    order.city_ref = cleaning.clean_text("delivery.city_ref", delivery.city_ref, REF_LENGTH)
    order.branch = cleaning.clean_text("delivery.branch", delivery.branch)
    order.branch_ref = cleaning.clean_text("delivery.branch_ref", delivery.branch_ref, REF_LENGTH)
    order.address = cleaning.clean_text("delivery.address", delivery.address)
    order.delivery_price = cleaning.clean_money("delivery.price", delivery.price)


def set_payment(order: Order, payment: PaymentDraft, choices: Choices) -> None:
    """Write down how it is paid.

    :raises InvalidError: the cash on delivery is no sum
    :raises ChoiceAbsentError: there is no such method
    """
    order.payment_method = choices.find_payment_method(payment.method_id)
    order.cash_on_delivery = cleaning.clean_money(
        "payment.cash_on_delivery", payment.cash_on_delivery
    )
