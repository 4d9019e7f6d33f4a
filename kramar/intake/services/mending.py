"""Putting a site's order right and accepting it (S3)."""

from dataclasses import asdict, replace

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit import services as audit
from kramar.core.errors import InvalidError, KramarError
from kramar.events.services import publish
from kramar.intake.errors import RequestAbsentError, RequestSettledError, SameOrderError
from kramar.intake.events import OrderRequestChanged
from kramar.intake.fields import RawFields, RawLine
from kramar.intake.models import RawOrderRequest
from kramar.intake.queries import SETTLED
from kramar.intake.reading import read_order
from kramar.intake.services.receiving import Read, accept_readings
from kramar.intake.services.refusing import word_of
from kramar.intake.services.repeating import claim_word, note_order
from kramar.orders.models import Order
from kramar.staff.models import Employee


class MendError(InvalidError):
    """The order still cannot be made."""

    code = "order_request_invalid"


@transaction.atomic
def mend_request(
    *, request_id: int, texts: dict[str, str], lines: list[RawLine], by: Employee
) -> Order:
    """Make the order of a request whose fields a person has put right.

    :raises RequestAbsentError: there is none
    :raises RequestSettledError: it is an order already
    :raises SameOrderError: the sender's order was accepted already
    :raises InvalidError: something is still wrong; names the fields
    """
    # Locked: of two people who press the button one makes the order.
    request = RawOrderRequest.objects.select_for_update().filter(pk=request_id).first()
    if request is None:
        raise RequestAbsentError(_("Такого замовлення з сайту немає"))
    if request.state in SETTLED:
        raise RequestSettledError(_("Це замовлення вже прийнято"))
    reading = read_order(RawFields(texts, lines))
    if reading.problems:
        named = {problem.field: str(problem.words) for problem in reading.problems}
        raise MendError(_("Ще не все виправлено: перевірте виділені поля"), fields=named)
    request.mended = {"texts": texts, "lines": [asdict(line) for line in lines]}
    order = _accept(Read.found(request, replace(reading, flags=[])))
    audit.record("order_request.accepted", target=request, by=by, order=order.pk)
    publish(OrderRequestChanged(order_request_id=request.pk, state=request.state))
    return order


def _accept(read: Read) -> Order:
    word = word_of(read.request)
    try:
        claimed = claim_word(word) if word else None
        (fate,) = accept_readings([read])
        if isinstance(fate, KramarError):
            raise fate
        if claimed:
            note_order(claimed, fate)
    except SameOrderError:
        raise SameOrderError(_("Сайт уже надсилав це замовлення, і його прийнято")) from None
    return fate


def discard_request(*, request_id: int, by: Employee) -> RawOrderRequest:
    """Take a site's order that is no order off the list; what was sent stays.

    :raises RequestAbsentError: none waits with this id
    """
    failed, discarded = RawOrderRequest.State.FAILED, RawOrderRequest.State.DISCARDED
    return _move(request_id, failed, discarded, by)


def restore_request(*, request_id: int, by: Employee) -> RawOrderRequest:
    """Let a site's order that was taken off the list wait again.

    :raises RequestAbsentError: none was taken off with this id
    """
    failed, discarded = RawOrderRequest.State.FAILED, RawOrderRequest.State.DISCARDED
    return _move(request_id, discarded, failed, by)


@transaction.atomic
def _move(
    request_id: int,
    old: RawOrderRequest.State,
    new: RawOrderRequest.State,
    by: Employee,
) -> RawOrderRequest:
    rows = RawOrderRequest.objects.filter(pk=request_id, state=old)
    request = rows.first()
    # The count settles the race with whoever accepts it.
    if request is None or not rows.update(state=new):
        raise RequestAbsentError(_("Такого замовлення з сайту немає"))
    request.state = new
    deed = "discarded" if new == RawOrderRequest.State.DISCARDED else "restored"
    audit.record(f"order_request.{deed}", target=request, by=by)
    publish(OrderRequestChanged(order_request_id=request.pk, state=new))
    return request
