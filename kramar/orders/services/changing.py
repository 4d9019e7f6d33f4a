"""Changing an order's content; of two editors the later is told who was first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.queries import find_last_entry
from kramar.orders.drafts import BuyerDraft, DeliveryDraft, LineDraft, PaymentDraft
from kramar.orders.models import Order
from kramar.orders.services import chosen, cleaning
from kramar.orders.services.composing import Choices, set_buyer, set_delivery, set_payment
from kramar.orders.services.editing import Editing
from kramar.orders.services.lines import add_up, build_lines, find_goods_of
from kramar.staff.models import Employee
from kramar.staff.queries import find_employees


@dataclass(frozen=True, slots=True)
class Choice:
    """Another row chosen, or none."""

    id: int | None


@dataclass(frozen=True, slots=True)
class OrderChanges:
    """What is to change; ``None`` leaves a part as it is, a given one replaces it whole."""

    lines: Sequence[LineDraft] | None = None
    client: Choice | None = None
    buyer: BuyerDraft | None = None
    delivery: DeliveryDraft | None = None
    payment: PaymentDraft | None = None
    discount_kind: str | None = None
    discount_value: Decimal | None = None
    comment: str | None = None
    responsible: Choice | None = None
    source: Choice | None = None
    utm: Mapping[str, str] | None = None
    extra: Sequence[tuple[str, str]] | None = None


@transaction.atomic
def change_order(*, order_id: int, changes: OrderChanges, version: int, by: Employee) -> Order:
    """Change the parts that are given; what is the same already is not written again.

    :param version: of the order that the employee saw
    :raises OrderAbsentError: there is none
    :raises OrderChangedError: somebody changed it since
    :raises OrderLockedError: it is locked
    :raises InvalidError: something about the changes is wrong; names the field
    :raises ConflictError: the stock does not suffice
    """
    editing = Editing.of(order_id, by=by)
    editing.refuse_changed(version, _last_editor(editing.order)).refuse_locked()
    order = editing.order
    _change_people(order, changes)
    _change_texts(order, changes)
    if changes.delivery is not None:
        set_delivery(order, changes.delivery, Choices())
    if changes.payment is not None:
        set_payment(order, changes.payment, Choices())
    _change_discount(order, changes)
    if changes.lines is not None:
        editing.lines = build_lines(
            changes.lines, find_goods_of(changes.lines), company_id=order.company_id
        )
    add_up(order, editing.lines)
    return editing.save("order.changed")


def _change_people(order: Order, changes: OrderChanges) -> None:
    if changes.client is not None:
        order.client = chosen.find_client(changes.client.id)
    if changes.buyer is not None:
        set_buyer(order, cleaning.clean_buyer(changes.buyer, known_phone=order.phone))
    if changes.responsible is not None and changes.responsible.id != order.responsible_id:
        order.responsible = chosen.find_responsible(changes.responsible.id)
    if changes.source is not None:
        order.source = chosen.find_source(changes.source.id)


def _change_texts(order: Order, changes: OrderChanges) -> None:
    if changes.comment is not None:
        limit = cleaning.COMMENT_LENGTH
        order.comment = cleaning.clean_text("comment", changes.comment, limit)
    if changes.utm is not None:
        order.utm = cleaning.clean_utm(changes.utm)
    if changes.extra is not None:
        order.extra = cleaning.clean_extra(changes.extra)


def _change_discount(order: Order, changes: OrderChanges) -> None:
    if changes.discount_kind is None and changes.discount_value is None:
        return
    kind = order.discount_kind if changes.discount_kind is None else changes.discount_kind
    value = order.discount_value if changes.discount_value is None else changes.discount_value
    order.discount_value = cleaning.clean_discount(kind, value)
    order.discount_kind = kind


def _last_editor(order: Order) -> str:
    entry = find_last_entry(order)
    editor = find_employees({entry.employee_id} - {None}) if entry else {}
    return next((each.short_name for each in editor.values()), _("система"))
