"""Making orders: the one way, for screens, sites, chats and scripts."""

from django.db import transaction

from kramar.audit.services import record
from kramar.clients.models import Client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.matching import get_or_create_by_phone
from kramar.core import clock
from kramar.core.tenancy import current_company_id
from kramar.events.services import publish
from kramar.orders.drafts import BuyerDraft, DeliveryDraft, OrderDraft, PaymentDraft
from kramar.orders.events import OrderCreated
from kramar.orders.events.snapshots import OrderSnapshot
from kramar.orders.models import Order, OrderLine, OrderStatus
from kramar.orders.models.orders import REF_LENGTH
from kramar.orders.services import chosen, cleaning
from kramar.orders.services.lines import add_up, build_lines
from kramar.orders.services.numbering import take_number
from kramar.orders.services.outcomes import Ending, settle_ending
from kramar.orders.services.stock import STATE_OF_GROUP, Hold, move_stock
from kramar.orders.services.tallies import cell_of, settle_tally
from kramar.orders.services.words import words_of
from kramar.staff.models import Employee


@transaction.atomic
def create_order(*, draft: OrderDraft, by: Employee | None) -> Order:
    """Make an order; its client is the one that is named, or whose phone the buyer has.

    :param by: ``None`` when a site or the system made it
    :raises InvalidError: something about the draft is wrong; names the field
    :raises AbsentError: it names a row that there is not
    :raises ConflictError: the client's card is gone, or the stock does not suffice
    """
    status = chosen.get_status(draft.status_id)
    order = _fill_in(draft, status, by)
    lines = build_lines(draft.lines, company_id=order.company_id)
    add_up(order, lines)
    order.client = _find_client(draft, order, by)
    order.stock_state = STATE_OF_GROUP[status.group]
    stock_events = move_stock(Hold(), Hold.of(order, lines))
    order.number = take_number()
    order.save()
    for line in lines:
        line.order = order
    OrderLine.objects.bulk_create(lines)
    settle_tally(None, cell_of(order))
    words_of(order).save(force_insert=True)
    record("order.created", target=order, by=by, number=order.number, total=str(order.total))
    settle_ending(None, Ending.of(order))
    publish(*stock_events, OrderCreated(order=OrderSnapshot.of(order, lines, hide=True)))
    return order


def _fill_in(draft: OrderDraft, status: OrderStatus, by: Employee | None) -> Order:
    at = clock.now()
    order = Order(
        company_id=current_company_id(),
        status=status,
        responsible=chosen.find_responsible(draft.responsible_id),
        source=chosen.find_source(draft.source_id, draft.source),
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
    )
    set_delivery(order, draft.delivery)
    set_payment(order, draft.payment)
    return order


def _find_client(draft: OrderDraft, order: Order, by: Employee | None) -> Client | None:
    """Find or make the order's client, and write down the buyer."""
    client = chosen.find_client(draft.client_id)
    buyer = chosen.complete_buyer(draft.buyer, client) if client else draft.buyer
    buyer = cleaning.clean_buyer(buyer)
    set_buyer(order, buyer)
    if client or not buyer.phone:
        return client
    fields = ClientFields(
        last_name=buyer.last_name,
        first_name=buyer.first_name,
        patronymic=buyer.patronymic,
        emails=[buyer.email] if buyer.email else [],
    )
    client, _is_new = get_or_create_by_phone(
        phone=buyer.phone, fields=fields, responsible=order.responsible, by=by
    )
    return client


def set_buyer(order: Order, buyer: BuyerDraft) -> None:
    """Write down a clean buyer."""
    order.last_name = buyer.last_name
    order.first_name = buyer.first_name
    order.patronymic = buyer.patronymic
    order.phone = buyer.phone
    order.email = buyer.email


def set_delivery(order: Order, delivery: DeliveryDraft) -> None:
    """Write down where the goods go; a method brings its carrier.

    :raises InvalidError: a field is wrong
    :raises ChoiceAbsentError: there is no such method
    """
    method = chosen.find_delivery_method(delivery.method_id)
    order.delivery_method = method
    order.carrier = cleaning.clean_carrier(method.carrier if method else delivery.carrier)
    order.city = cleaning.clean_text("delivery.city", delivery.city)
    order.city_ref = cleaning.clean_text("delivery.city_ref", delivery.city_ref, REF_LENGTH)
    order.branch = cleaning.clean_text("delivery.branch", delivery.branch)
    order.branch_ref = cleaning.clean_text("delivery.branch_ref", delivery.branch_ref, REF_LENGTH)
    order.address = cleaning.clean_text("delivery.address", delivery.address)
    order.delivery_price = cleaning.clean_money("delivery.price", delivery.price)


def set_payment(order: Order, payment: PaymentDraft) -> None:
    """Write down how it is paid.

    :raises InvalidError: the cash on delivery is no sum
    :raises ChoiceAbsentError: there is no such method
    """
    order.payment_method = chosen.find_payment_method(payment.method_id)
    order.cash_on_delivery = cleaning.clean_money(
        "payment.cash_on_delivery", payment.cash_on_delivery
    )
