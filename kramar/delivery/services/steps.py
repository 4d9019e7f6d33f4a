"""What a parcel's new stage brings about, each once: money, the order's status, a message."""

from uuid import NAMESPACE_URL, uuid5

from django.db import transaction
from django.utils.translation import gettext_noop as _noop

from kramar.alerts.models import AlertKind
from kramar.alerts.services.raising import raise_alert
from kramar.alerts.words import Words
from kramar.chats.services.telling import find_chat_to_tell, tell_client
from kramar.core.errors import KramarError
from kramar.delivery.models import ParcelStep
from kramar.delivery.stages import Stage
from kramar.orders.drafts import NewPayment
from kramar.orders.models import NOTHING, Order
from kramar.orders.queries.waybills import find_orders
from kramar.orders.services.following import Advance, advance_order
from kramar.orders.services.payments import record_payment

AT_ONCE = 200
# The employees are told of these, the buyer is not.
LOST: dict[str, str] = {
    Stage.ABSENT: _noop("Нова пошта не знає накладної замовлення №%(order)s"),
    Stage.DELETED: _noop("Накладну замовлення №%(order)s видалено в Новій пошті"),
}


def list_open_steps(parcel_id: int | None = None) -> list[ParcelStep]:
    """Return the steps of which something is still to be done, in their order."""
    rows = ParcelStep.objects.filter(to_pay=True)
    rows |= ParcelStep.objects.filter(to_move=True) | ParcelStep.objects.filter(to_tell=True)
    if parcel_id is not None:
        rows = rows.filter(parcel_id=parcel_id)
    return list(rows.select_related("parcel").order_by("pk")[:AT_ONCE])


def carry_out(step: ParcelStep) -> None:
    """Do what is still to be done of a step; what was done once is never done again.

    Money before the status, because that may lock the order. Each in a transaction of its own:
    each announces itself, and after that no more rows may be locked.
    """
    order = find_orders([step.parcel.order_id]).get(step.parcel.order_id)
    if order is None:
        ParcelStep.objects.filter(pk=step.pk).update(to_pay=False, to_move=False, to_tell=False)
        return
    if step.to_pay:
        _record_money(step, order)
    if step.to_move:
        _move(step, order)
    if step.to_tell:
        # The money and the status may have just changed what the message tells.
        _tell(step, find_orders([order.pk]).get(order.pk, order))


@transaction.atomic
def _record_money(step: ParcelStep, order: Order) -> None:
    if not _take(step, "to_pay"):
        return
    amount = min(step.amount or NOTHING, order.due)
    if amount <= NOTHING:
        return
    payment = NewPayment(
        amount, order.payment_method_id, note=f"Нова пошта, ТТН {step.parcel.number}"
    )
    try:
        with transaction.atomic():
            record_payment(order_id=order.pk, payment=payment, by=None)
    except KramarError as error:
        _alarm(step, order, _noop("Післяплату за замовлення №%(order)s не записано"), error.detail)


@transaction.atomic
def _move(step: ParcelStep, order: Order) -> None:
    if not _take(step, "to_move") or step.status_id is None:
        return
    try:
        with transaction.atomic():
            advance = advance_order(order_id=order.pk, status_id=step.status_id)
    except KramarError as error:
        _alarm(
            step, order, _noop("Статус замовлення №%(order)s не змінено за посилкою"), error.detail
        )
        return
    if advance is Advance.AGAINST:
        title = _noop("Замовлення №%(order)s завершене, а посилку не забрали")
        _alarm(step, order, title, step.parcel.status)


@transaction.atomic
def _tell(step: ParcelStep, order: Order) -> None:
    if not _take(step, "to_tell"):
        return
    if step.stage in LOST:
        _alarm(step, order, LOST[step.stage], f"ТТН {step.parcel.number}")
        return
    own_id = uuid5(NAMESPACE_URL, f"kramar:parcel-step:{step.pk}")
    try:
        with transaction.atomic():
            chat_id = find_chat_to_tell(chat_id=order.chat_id, client_id=order.client_id)
            tell_client(chat_id=chat_id, text=fill_message(step.message, order), client_id=own_id)
    except KramarError as error:
        title = _noop("Покупця замовлення №%(order)s не сповіщено про посилку")
        _alarm(step, order, title, error.detail)


def fill_message(text: str, order: Order) -> str:
    """Put the order's words into a message."""
    words = {
        "{order.number}": str(order.number),
        "{order.total}": f"{order.total:.2f}",
        "{order.due}": f"{order.due:.2f}",
        "{order.ttn}": order.ttn,
        "{order.city}": order.city,
        "{order.branch}": order.branch,
        "{client.first_name}": order.first_name,
    }
    for word, value in words.items():
        text = text.replace(word, value)
    return text


def _take(step: ParcelStep, deed: str) -> bool:
    """Whether it is ours to do: of two at once the row count says who."""
    return bool(ParcelStep.objects.filter(pk=step.pk, **{deed: True}).update(**{deed: False}))


def _alarm(step: ParcelStep, order: Order, title: str, details: str) -> None:
    raise_alert(
        kind=AlertKind.TASK,
        key=f"parcel-{step.pk}-{title}",
        title=Words(title, {"order": order.number}),
        details=details,
        link=f"/orders/{order.pk}",
    )
