"""Taking an order of a site: first it is kept, then it is understood (law 1)."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, InterfaceError, OperationalError, transaction
from django.utils.translation import gettext_noop as _
from django_scopes import scopes_disabled

from kramar.alerts.words import Words
from kramar.core import clock
from kramar.core.batches import run_together
from kramar.core.errors import KramarError
from kramar.core.prepared import Among, Prepared, Slot
from kramar.core.rows import number_rows, update_rows, write_rows
from kramar.core.tenancy import company_scope
from kramar.events.services import publish
from kramar.intake.alarms import tell_flags, tell_problems
from kramar.intake.errors import SameOrderError
from kramar.intake.events import OrderRequestChanged
from kramar.intake.fields import Problem, RawFields
from kramar.intake.forms import FormUnreadableError, read_form
from kramar.intake.json_orders import JSON_ORDER, read_json_order
from kramar.intake.lpcrm import UNREADABLE, read_fields
from kramar.intake.models import EXTERNAL_ID_LENGTH, RawOrderRequest
from kramar.intake.reading import Reading, read_order
from kramar.orders.models import Order
from kramar.orders.services.composing import NewOrder
from kramar.orders.services.creating import Fate, create_orders
from kramar.staff.models import ApiKey

logger = logging.getLogger(__name__)

RECEIVED = RawOrderRequest.State.RECEIVED
ACCEPTED = RawOrderRequest.State.ACCEPTED
NOT_MADE = Words(_("Замовлення не вдалося створити. Перевірте поля і прийміть його."))
_FRESH = Prepared(
    RawOrderRequest,
    lambda rows: (
        rows.select_for_update()
        .filter(Among("pk", "ids"), state=RECEIVED)
        .order_by("pk")
        .only("pk")
    ),
)
_ACCEPTED = Prepared(
    RawOrderRequest,
    lambda rows: rows.filter(
        Among("external_id", "numbers"), api_key=Slot("key"), state=ACCEPTED
    ).only("external_id"),
)
LEFT_AFTER = timedelta(minutes=1)
LEFT_AT_ONCE = 200
# A line's fields in an order, and what a site's form calls them.
NAMES_IN_FORMS = {"quantity": "count", "offer_id": "product_id", "sku": "product_id"}


@dataclass(frozen=True, slots=True)
class Delivered:
    """What came over HTTP, without the sender's key."""

    body: bytes
    content_type: str
    query: str


@dataclass(frozen=True, slots=True)
class Read:
    """A request, and what was understood of it."""

    request: RawOrderRequest
    reading: Reading

    @classmethod
    def of(cls, request: RawOrderRequest) -> "Read":
        """Read a kept request anew."""
        return cls.found(request, read_order(fields_of(request)))

    @classmethod
    def found(cls, request: RawOrderRequest, reading: Reading) -> "Read":
        """Note the sender's own number of the order."""
        request.external_id = reading.draft.external_id[:EXTERNAL_ID_LENGTH]
        return cls(request, reading)


def keep_requests(*, delivered: Sequence[Delivered], key: ApiKey) -> list[RawOrderRequest]:
    """Commit what a site sent, as it came, by one statement."""
    at = clock.now()
    requests = [
        RawOrderRequest(
            company_id=key.company_id,
            api_key=key,
            body=each.body,
            content_type=each.content_type[:200],
            query=each.query,
            received_at=at,
        )
        for each in delivered
    ]
    with transaction.atomic():
        number_rows(requests)
        write_rows(requests)
    return requests


def take_requests(requests: Sequence[RawOrderRequest]) -> list[RawOrderRequest | Exception]:
    """Make the orders that kept requests of one key ask for; bad ones are kept and told.

    Nothing is raised for what the site did wrong: ``state`` says what has become of each. An
    exception stands for one that is taken again later (:func:`take_left_requests`).
    """
    return run_together(_take_batch, requests)


@transaction.atomic
def _take_batch(requests: Sequence[RawOrderRequest]) -> Sequence[RawOrderRequest]:
    # Locked: what was left behind may be taken up by the tidier at this very moment.
    fresh = {row.pk for row in _FRESH.read(ids=[each.pk for each in requests])}
    readings = [Read.of(request) for request in requests if request.pk in fresh]
    good = [read for read in readings if not read.reading.problems]
    fates = dict(zip(map(id, good), _accept_all(good), strict=True))
    for read in readings:
        _settle(read, fates.get(id(read)))
    for request in requests:
        if request.pk not in fresh:
            request.refresh_from_db(fields=["state"])
    return requests


def _accept_all(good: Sequence[Read]) -> list[Fate]:
    try:
        return accept_readings(good)
    except SameOrderError as error:
        # Another process was first with one of them: alone each learns whether it was this one.
        if len(good) > 1:
            raise
        return [error]


def _settle(read: Read, fate: Fate | None) -> None:
    if isinstance(fate, SameOrderError):
        read.request.state, read.request.order = RawOrderRequest.State.DUPLICATE, None
        _save([read.request])
    elif isinstance(fate, KramarError):
        refuse_request(read.request, problems_of(fate, read.reading))
    elif fate is None:
        refuse_request(read.request, list(read.reading.problems))


def fields_of(request: RawOrderRequest) -> RawFields:
    """Read a kept request anew; one that is no form has no fields but a problem."""
    if request.content_type == JSON_ORDER:
        return read_json_order(bytes(request.body))
    try:
        pairs = read_form(bytes(request.body), request.content_type, request.query)
    except FormUnreadableError:
        return RawFields({}, [], [Problem("products", UNREADABLE)])
    return read_fields(pairs)


@transaction.atomic
def accept_readings(good: Sequence[Read]) -> list[Fate]:
    """Make orders, and note that the requests of one key have become them.

    :return: the orders, or why there are none: a sender's order is accepted once
    :raises SameOrderError: another process accepted one of them at the same moment
    """
    fates: dict[int, Fate] = {}
    left = [*good]
    while left:
        # Of two with one number the second is a repeat only if the first becomes an order.
        batch, left = _split_by_number(left)
        both = zip(batch, _accept_batch(batch), strict=True)
        fates |= {id(read): fate for read, fate in both}
    return [fates[id(read)] for read in good]


def _split_by_number(left: Sequence[Read]) -> tuple[list[Read], list[Read]]:
    batch: dict[object, Read] = {}
    for read in left:
        batch.setdefault(read.request.external_id or id(read), read)
    first = set(map(id, batch.values()))
    return [*batch.values()], [read for read in left if id(read) not in first]


def _accept_batch(batch: Sequence[Read]) -> list[Fate]:
    repeated = _find_accepted([read.request for read in batch])
    fresh = [read for read in batch if read.request.external_id not in repeated]
    made = create_orders([NewOrder(read.reading.draft, by=None) for read in fresh])
    fates = dict(zip(map(id, fresh), made, strict=True))
    _note_accepted([(read, fate) for read, fate in zip(fresh, made, strict=True)])
    return [fates.get(id(read)) or SameOrderError("") for read in batch]


def _find_accepted(requests: Sequence[RawOrderRequest]) -> set[str]:
    numbers = {request.external_id for request in requests} - {""}
    if not numbers:
        return set()
    rows = _ACCEPTED.read(key=requests[0].api_key_id or 0, numbers=[*numbers])
    return {row.external_id for row in rows}


def _note_accepted(fates: Sequence[tuple[Read, Fate]]) -> None:
    accepted = [(read, fate) for read, fate in fates if isinstance(fate, Order)]
    for read, order in accepted:
        request = read.request
        request.state, request.order, request.problems = ACCEPTED, order, []
    try:
        _save([read.request for read, _ in accepted])
    except IntegrityError:
        # Of two at once the database has let the other pass; the caller takes all of it back.
        raise SameOrderError("") from None
    for read, order in accepted:
        tell_flags(order, read.reading.flags)


@transaction.atomic
def refuse_request(request: RawOrderRequest, problems: list[Problem]) -> RawOrderRequest:
    """Keep what is wrong beside the request, and tell the company where it is mended."""
    request.state = RawOrderRequest.State.FAILED
    request.order = None
    request.problems = [
        {
            "field": problem.field,
            "text": problem.words.text,
            "parameters": dict(problem.words.parameters),
        }
        for problem in problems
    ]
    _save([request])
    tell_problems(request.pk, problems)
    publish(OrderRequestChanged(order_request_id=request.pk, state=request.state))
    return request


def take_left_requests(now: datetime) -> int:
    """Take what was kept when a process died, or a batch broke; return how many.

    What breaks once more is a person's to look at: it would break for ever.
    """
    with scopes_disabled():
        left = RawOrderRequest.objects.filter(
            state=RawOrderRequest.State.RECEIVED, received_at__lt=now - LEFT_AFTER
        )
        rows = list(left.order_by("pk")[:LEFT_AT_ONCE])
    for row in rows:
        with company_scope(row.company_id):
            (answer,) = take_requests([row])
            if isinstance(answer, Exception):
                _give_up(row, answer)
    return len(rows)


def problems_of(error: KramarError, reading: Reading) -> list[Problem]:
    """Return what keeps an order from being made, by the names of the site's fields."""
    named = error.fields or {"order": error.detail}
    return [Problem(_field_of(field, reading), Words.of(text)) for field, text in named.items()]


def _field_of(field: str, reading: Reading) -> str:
    if field.isdigit():
        # The stock names offers.
        places = [str(line.offer_id) for line in reading.draft.lines]
        return f"lines.{places.index(field)}.count" if field in places else "order"
    place, dot, name = field.rpartition(".")
    return name if place == "buyer" else f"{place}{dot}{NAMES_IN_FORMS.get(name, name)}"


def _give_up(request: RawOrderRequest, fault: Exception) -> None:
    logger.error("An order of a site was not made", exc_info=fault)
    # A database that is gone, or busy, says nothing of the order.
    if not isinstance(fault, OperationalError | InterfaceError):
        refuse_request(request, [Problem("order", NOT_MADE)])


def _save(requests: Sequence[RawOrderRequest]) -> None:
    update_rows(requests, ["state", "order", "problems", "external_id", "mended"])
