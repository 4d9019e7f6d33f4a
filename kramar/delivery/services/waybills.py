"""Making waybills: never twice, and never again blindly after an answer that did not come."""

import secrets
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from decimal import Decimal

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as _noop

from kramar.alerts.models import AlertKind
from kramar.alerts.services.raising import raise_alert
from kramar.alerts.words import Words
from kramar.core import clock
from kramar.delivery.errors import (
    CarrierRefusedError,
    CarrierSilentError,
    CarrierUncertainError,
    NotConnectedError,
    WaybillAbsentError,
    WaybillExistsError,
)
from kramar.delivery.models import CarrierAccount, Waybill
from kramar.delivery.nova_poshta.answers import Document, DueDate, Price, first
from kramar.delivery.nova_poshta.calls import NovaPoshta, Properties
from kramar.delivery.services import requests
from kramar.delivery.services.accounts import get_account, open_carrier
from kramar.delivery.services.doors import Door, find_door
from kramar.delivery.services.places import BranchFound, find_branch
from kramar.delivery.services.terms import Terms, check_buyer, check_terms
from kramar.orders.drafts import Ttn
from kramar.orders.errors import OrderAbsentError, OrderLockedError
from kramar.orders.models import Order
from kramar.orders.services.ttn import lock_for_ttn, set_ttn
from kramar.staff.models import Employee

State = Waybill.State
MARKER_BYTES = 9
# What a killed process left behind it; longer than any request takes.
LEFT_AFTER = timedelta(minutes=2)
# The carrier's list may be a little behind: only then is an absent waybill known to be none.
ABSENT_AFTER = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a delivery would cost, and when it would come."""

    delivery: Decimal
    money_back: Decimal
    due_date: date | None


@dataclass(frozen=True, slots=True)
class _Target:
    """Where the parcel goes.

    :ivar door: where the courier brings it; ``None``: it waits at the branch
    """

    branch: BranchFound
    door: Door | None = None


def find_waybill(order: Order) -> Waybill | None:
    """Return the order's newest waybill that was made here, whatever became of it."""
    return Waybill.objects.filter(order=order).order_by("-pk").first()


def get_waybill(order: Order) -> Waybill:
    """Return the order's waybill that is made or may have been.

    :raises WaybillAbsentError: there is none
    """
    found = Waybill.objects.filter(order=order, state__in=Waybill.LIVE).first()
    if found is None:
        raise WaybillAbsentError(_("У замовлення немає накладної, створеної тут"))
    return found


def create_waybill(*, order: Order, terms: Terms, by: Employee) -> Waybill:
    """Make a waybill at the carrier; the carrier is asked outside of any transaction.

    Where no answer comes the waybill is ``unknown``, and :func:`settle_waybill` finds it out.

    :param order: with what a snapshot shows
    :raises NotConnectedError: there is no key, or the sender is not filled in
    :raises InvalidError: something is missing or too large, or the carrier refuses
    :raises WaybillExistsError: there is one already, or one is being made
    :raises OrderLockedError: the order is locked
    """
    account, carrier = _open()
    target = _check(order, terms, carrier)
    waybill = _begin(order, terms, by=by)
    try:
        document = requests.document_of(order, terms, account, target.branch)
        return _send(waybill, carrier, {**document, **_recipient(order, target, carrier)})
    except (CarrierRefusedError, CarrierSilentError) as error:
        _close(waybill, error.detail)
        raise


def preview_waybill(*, order: Order, terms: Terms) -> Preview:
    """Ask what it would cost and when it would come.

    :raises KramarError: as :func:`create_waybill`
    """
    account, carrier = _open()
    service = requests.service_of(_check(order, terms, carrier).branch)
    asked = requests.price_of(order, terms, account, service)
    price = Price.model_validate(first(carrier.ask("InternetDocument/getDocumentPrice", asked)))
    due = requests.due_date_of(order, account, service)
    rows = carrier.ask("InternetDocument/getDocumentDeliveryDate", due)
    day = requests.read_day(DueDate.model_validate(first(rows)).moment.date)
    return Preview(price.delivery, price.money_back, day)


def settle_waybill(*, waybill: Waybill) -> Waybill:
    """Find out whether a waybill was made of which no answer came; one that is known stays.

    :raises CarrierSilentError: it still does not answer
    :raises CarrierRefusedError: the key is refused
    """
    if not is_open(waybill):
        return waybill
    carrier = open_carrier(get_account())
    days = {
        "DateTimeFrom": f"{waybill.asked_at - timedelta(days=1):{requests.DAY}}",
        "DateTimeTo": f"{waybill.asked_at + timedelta(days=1):{requests.DAY}}",
    }
    rows = carrier.ask("InternetDocument/getDocumentList", {**days, "GetFullList": "1"})
    listed = (Document.model_validate(row) for row in rows)
    made = next((each for each in listed if each.marker == waybill.marker), None)
    if made is not None:
        return _finish(waybill, made)
    if clock.now() - waybill.asked_at >= ABSENT_AFTER:
        return _close(waybill, _("Нова пошта не створила накладну, можна спробувати ще раз"))
    return waybill


def delete_waybill(*, order: Order, by: Employee) -> None:
    """Delete a waybill at the carrier, and take its number off the order.

    :raises WaybillAbsentError: none was made here
    :raises CarrierRefusedError: the parcel was handed in already
    :raises CarrierSilentError: no answer came
    """
    waybill = get_waybill(order)
    if waybill.state != State.MADE:
        raise WaybillExistsError(_("Спершу з’ясуймо, чи накладну створено"))
    carrier = open_carrier(get_account())
    # Deleting twice is deleting once, so the question may be repeated.
    carrier.ask("InternetDocument/delete", {"DocumentRefs": waybill.ref})
    with transaction.atomic():
        lock_for_ttn(order.pk)
        Waybill.objects.filter(pk=waybill.pk).update(state=State.DELETED)
        _write_ttn(order.pk, Ttn(""), by)


def print_waybill(*, order: Order, paper: str) -> bytes:
    """Return the label or the document as PDF.

    :raises WaybillAbsentError: none was made here
    :raises CarrierRefusedError: the carrier has no such paper
    :raises CarrierSilentError: no answer came
    """
    waybill = get_waybill(order)
    if not waybill.ref:
        raise WaybillAbsentError(_("Накладну ще не створено"))
    return open_carrier(get_account()).print(paper, waybill.ref)


def is_open(waybill: Waybill) -> bool:
    """Whether nobody knows what became of it."""
    if waybill.state == State.CREATING:
        return clock.now() - waybill.asked_at >= LEFT_AFTER
    return bool(waybill.state == State.UNKNOWN)


def list_open_waybills() -> list[Waybill]:
    """Return those of the company of which nobody knows whether they were made."""
    rows = Waybill.objects.filter(state__in=[State.CREATING, State.UNKNOWN]).order_by("asked_at")
    return [each for each in rows if is_open(each)]


def _open() -> tuple[CarrierAccount, NovaPoshta]:
    account = get_account()
    if not account.is_ready:
        raise NotConnectedError(
            _("Заповніть відправника в «Адміністрування → Доставка»: місто, відділення, телефон")
        )
    return account, open_carrier(account)


def _check(order: Order, terms: Terms, carrier: NovaPoshta) -> _Target:
    check_buyer(order)
    if not order.branch_ref:
        door = find_door(carrier, order)
        target = _Target(BranchFound("", order.address, "", "door", 0), door)
        check_terms(terms, target.branch)
        return target
    branch = find_branch(carrier, order.city_ref, order.branch_ref)
    if branch is None:
        sentence = _("Цього відділення вже немає, виберіть інше зі списку")
        raise CarrierRefusedError(sentence, fields={"branch": sentence})
    check_terms(terms, branch)
    return _Target(branch)


def _recipient(order: Order, target: _Target, carrier: NovaPoshta) -> Properties:
    if target.door is not None:
        return requests.to_door(order, target.door)
    return requests.to_branch(order, requests.save_recipient(carrier, order))


@transaction.atomic
def _begin(seen: Order, terms: Terms, *, by: Employee) -> Waybill:
    # As it is now, not as it was when the button was clicked; everybody locks the order first.
    order = lock_for_ttn(seen.pk)
    if order.is_locked:
        raise OrderLockedError(_("Замовлення закрите від змін, спершу розблокуйте його"))
    # One whose number was taken off the order by hand is nobody's any more.
    left = Waybill.objects.filter(order=order, state=State.MADE).exclude(number=order.ttn)
    left.update(state=State.DELETED)
    if order.ttn:
        raise WaybillExistsError(_("У замовлення вже є накладна № %(ttn)s") % {"ttn": order.ttn})
    try:
        # Of two clicks at once one makes the row: the database holds that it is the only one.
        with transaction.atomic():
            return Waybill.objects.create(
                company_id=order.company_id,
                order=order,
                state=State.CREATING,
                marker=f"K{order.number}-{secrets.token_hex(MARKER_BYTES)}",
                terms={name: str(value) for name, value in asdict(terms).items()},
                asked_at=clock.now(),
                by=by,
            )
    except IntegrityError:
        raise WaybillExistsError(_("Накладна для цього замовлення вже створюється")) from None


def _send(waybill: Waybill, carrier: NovaPoshta, document: Properties) -> Waybill:
    asked = {**document, "InfoRegClientBarcodes": waybill.marker}
    try:
        rows = carrier.change("InternetDocument/save", asked)
    except CarrierUncertainError:
        Waybill.objects.filter(pk=waybill.pk, state=State.CREATING).update(state=State.UNKNOWN)
        waybill.refresh_from_db()
        return waybill
    return _finish(waybill, Document.model_validate(first(rows)))


@transaction.atomic
def _finish(waybill: Waybill, made: Document) -> Waybill:
    is_order_there = _lock_if_there(waybill.order_id)
    unsettled = Waybill.objects.filter(pk=waybill.pk, state__in=[State.CREATING, State.UNKNOWN])
    # Of two who find it out at once one writes it down: the row count says which.
    is_first = unsettled.update(
        state=State.MADE,
        number=made.number,
        ref=made.ref,
        cost=made.cost,
        due_date=requests.read_day(made.due_date),
    )
    waybill.refresh_from_db()
    if is_first and is_order_there:
        ttn = Ttn(made.number, made.ref, _("Накладну створено"), clock.now())
        _write_ttn(waybill.order_id, ttn, waybill.by)
    elif is_first:
        _tell_of_stray(waybill)
    return waybill


def _tell_of_stray(waybill: Waybill) -> None:
    """Say that the carrier has a waybill which no order shows: somebody is to delete it there."""
    raise_alert(
        kind=AlertKind.TASK,
        key=f"stray-waybill-{waybill.pk}",
        title=Words(
            _noop("Накладну %(number)s створено для видаленого замовлення №%(order)s"),
            {"number": waybill.number, "order": waybill.order.number},
        ),
        details=Words(_noop("Видаліть накладну в кабінеті Нової пошти або поверніть замовлення")),
        link=f"/orders/{waybill.order_id}",
    )


def _lock_if_there(order_id: int) -> bool:
    try:
        lock_for_ttn(order_id)
    except OrderAbsentError:
        # Deleted meanwhile; what the carrier has made is known all the same.
        return False
    return True


def _write_ttn(order_id: int, ttn: Ttn, by: Employee | None) -> None:
    try:
        set_ttn(order_id=order_id, ttn=ttn, by=by)
    except OrderLockedError:
        # Locked meanwhile; the waybill is there all the same.
        set_ttn(order_id=order_id, ttn=ttn, by=None)


def _close(waybill: Waybill, error: str) -> Waybill:
    unsettled = Waybill.objects.filter(pk=waybill.pk, state__in=[State.CREATING, State.UNKNOWN])
    unsettled.update(state=State.REFUSED, error=error[:500])
    waybill.refresh_from_db()
    return waybill
