"""Following parcels: which there are, what the carrier says of them, what follows from it."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from decimal import Decimal

from django.db import transaction
from pydantic import JsonValue

from kramar.core import clock
from kramar.delivery.models import CarrierAccount, Parcel, ParcelStep, Waybill
from kramar.delivery.nova_poshta.answers import TrackedState
from kramar.delivery.nova_poshta.calls import NovaPoshta
from kramar.delivery.services.requests import CARRIERS_ZONE
from kramar.delivery.services.rules import find_rule
from kramar.delivery.services.terms import digits_of
from kramar.delivery.stages import STAGE_OF_CODE, UNRULED, Stage
from kramar.orders.drafts import Ttn
from kramar.orders.errors import OrderAbsentError
from kramar.orders.models import NOTHING, Carrier, Order
from kramar.orders.queries.waybills import find_orders, list_orders_with_ttn
from kramar.orders.services.following import follow_parcel

AT_ONCE = 100
NUMBER_LENGTHS = {11, 14}
# What was committed a little late must not be overlooked.
OVERLAP = timedelta(minutes=5)
LONGEST = timedelta(days=60)
# A number that nobody knows is asked about so long: papers are handed in later than written.
ABSENT_LONGEST = timedelta(days=7)
# After these the parcel goes nowhere any more; a return has a number of its own.
ENDS = {Stage.MONEY_PAID, Stage.RETURNING, Stage.RECEIVED_RETURN, Stage.DELETED}


def begin_following(account: CarrierAccount) -> None:
    """Follow the waybills of orders that changed since the last look, written here or by hand."""
    started = clock.now()
    orders = list_orders_with_ttn(Carrier.NOVA_POSHTA, changed_since=account.looked_at - OVERLAP)
    wanted = [order for order in orders if _is_number(order.ttn)]
    Parcel.objects.bulk_create(
        [
            Parcel(
                company_id=order.company_id,
                order=order,
                number=order.ttn,
                since=started,
                next_at=started,
            )
            for order in wanted
        ],
        # One that is followed already, or begun by another process at once.
        ignore_conflicts=True,
    )
    CarrierAccount.objects.filter(pk=account.pk).update(looked_at=started)


def take_due(interval: timedelta) -> list[Parcel]:
    """Return the parcels to ask about now, which are due again after the interval."""
    now = clock.now()
    due = list(Parcel.objects.filter(next_at__lte=now).order_by("next_at", "pk")[:AT_ONCE])
    Parcel.objects.filter(pk__in=[each.pk for each in due]).update(next_at=now + interval)
    return due


def find_parcel(order: Order) -> Parcel | None:
    """Return the order's parcel as the carrier last told of it."""
    return Parcel.objects.filter(order=order, number=order.ttn).first()


def ask_states(carrier: NovaPoshta, parcels: Iterable[Parcel]) -> dict[str, TrackedState]:
    """Ask where parcels are; the phone opens what only the two sides may know.

    :raises CarrierSilentError: no answer came
    :raises CarrierRefusedError: the carrier refuses
    """
    asked = [*parcels]
    orders = find_orders({each.order_id for each in asked})
    documents: list[JsonValue] = [
        {
            "DocumentNumber": each.number,
            "Phone": digits_of(orders[each.order_id].phone) if each.order_id in orders else "",
        }
        for each in asked
    ]
    rows = carrier.ask("TrackingDocument/getStatusDocuments", {"Documents": documents})
    states = (TrackedState.model_validate(row) for row in rows)
    return {state.number: state for state in states}


@transaction.atomic
def apply_state(*, parcel_id: int, state: TrackedState) -> None:
    """Write down where a parcel is, and what is to be done about a stage that it is new at.

    Under the parcel's lock: of two that ask at once, one finds a stage that is known already.
    """
    parcel = Parcel.objects.select_for_update().filter(pk=parcel_id).first()
    if parcel is None or (parcel.code == state.code and parcel.status == state.text[:200]):
        _end_lost(parcel)
        return
    now = clock.now()
    ttn = Ttn(parcel.number, "", state.text, now)
    try:
        order = follow_parcel(order_id=parcel.order_id, ttn=ttn)
    except OrderAbsentError:
        order = None
    parcel.code, parcel.status, parcel.status_at = state.code, state.text[:200], now
    stage = STAGE_OF_CODE.get(state.code)
    parcel.stage = stage.value if stage else parcel.stage
    parcel.due_at = _read_moment(state.due_at) or parcel.due_at
    if order is None:
        # Deleted, or it has another waybill by now.
        parcel.next_at = None
    elif stage is not None:
        made_here = Waybill.objects.filter(order=order, number=parcel.number).first()
        money = _money_of(order, state, made_here)
        is_controlled = _is_controlled(state, made_here)
        brings = {Stage.MONEY_PAID, Stage.RECEIVED} if is_controlled else {Stage.MONEY_PAID}
        _plan_step(parcel, stage, money if stage in brings else NOTHING)
        if stage in ENDS or (stage == Stage.RECEIVED and (is_controlled or not money)):
            parcel.next_at = None
    parcel.save()


def _plan_step(parcel: Parcel, stage: Stage, money: Decimal) -> None:
    rule = find_rule(stage)
    if ParcelStep.objects.filter(parcel=parcel, amount__isnull=False).exists():
        # The same money may be told of at two stages; it came once.
        money = NOTHING
    ParcelStep.objects.get_or_create(
        parcel=parcel,
        stage=stage.value,
        defaults={
            "company_id": parcel.company_id,
            "status_id": rule.status_id,
            "message": rule.message,
            "amount": money or None,
            "to_pay": money > NOTHING,
            "to_move": rule.status_id is not None,
            "to_tell": bool(rule.message) or stage in UNRULED,
        },
    )


def _money_of(order: Order, state: TrackedState, made_here: Waybill | None) -> Decimal:
    """Return what the buyer pays to the carrier: as the waybill was made, else as it is told."""
    if made_here is not None:
        return Decimal(made_here.terms.get("cod", "0"))
    return state.money_back or state.goods_payment or order.cash_on_delivery


def _is_controlled(state: TrackedState, made_here: Waybill | None) -> bool:
    """Whether the money comes by «payment control».

    A transfer is paid out on its own, and that is told; of control no more is told than that the
    goods were received.
    """
    if made_here is not None:
        return bool(made_here.terms.get("cod_way") == CarrierAccount.CodWay.CONTROL)
    return state.goods_payment > NOTHING


def _end_lost(parcel: Parcel | None) -> None:
    """Stop asking about what has been the same for too long."""
    if parcel is None:
        return
    longest = ABSENT_LONGEST if parcel.stage == Stage.ABSENT else LONGEST
    if clock.now() - parcel.since > longest:
        parcel.next_at = None
        parcel.save(update_fields=["next_at"])


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) in NUMBER_LENGTHS


def _read_moment(text: str) -> datetime | None:
    for shape, length in (("%Y-%m-%d %H:%M:%S", 19), ("%d-%m-%Y %H:%M:%S", 19)):
        try:
            read = datetime.strptime(text[:length], shape)  # noqa: DTZ007 (its zone follows)
        except ValueError:
            continue
        return read.replace(tzinfo=CARRIERS_ZONE) if read.year > 1 else None
    return None
