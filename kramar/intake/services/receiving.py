"""Taking an order of a site: first it is kept, then it is understood (law 1)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django_scopes import scopes_disabled

from kramar.alerts.words import Words
from kramar.core import clock
from kramar.core.errors import KramarError
from kramar.core.tenancy import company_scope
from kramar.intake.alarms import tell_flags, tell_problems
from kramar.intake.errors import SameOrderError
from kramar.intake.fields import Problem, RawFields
from kramar.intake.forms import FormUnreadableError, read_form
from kramar.intake.lpcrm import UNREADABLE, read_fields
from kramar.intake.models import EXTERNAL_ID_LENGTH, RawOrderRequest
from kramar.intake.reading import Reading, read_order
from kramar.orders.models import Order
from kramar.orders.services.creating import create_order
from kramar.staff.models import ApiKey

LEFT_AFTER = timedelta(minutes=1)
LEFT_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Delivered:
    """What came over HTTP, without the sender's key."""

    body: bytes
    content_type: str
    query: str


def keep_request(*, delivered: Delivered, key: ApiKey) -> RawOrderRequest:
    """Commit what a site sent, as it came."""
    return RawOrderRequest.objects.create(
        company_id=key.company_id,
        api_key=key,
        body=delivered.body,
        content_type=delivered.content_type[:200],
        query=delivered.query,
        received_at=clock.now(),
    )


def take_request(request: RawOrderRequest) -> RawOrderRequest:
    """Make the order that a kept request asks for; what cannot be one is kept and told.

    Nothing is raised for what the site did wrong: ``state`` says what has become of it.
    """
    reading = read_order(fields_of(request))
    try:
        request.external_id = reading.draft.external_id[:EXTERNAL_ID_LENGTH]
        if reading.problems:
            return refuse_request(request, list(reading.problems))
        accept_reading(request, reading)
    except SameOrderError:
        settle_duplicate(request)
    except KramarError as error:
        return refuse_request(request, problems_of(error, reading))
    return request


def fields_of(request: RawOrderRequest) -> RawFields:
    """Read a kept request anew; one that is no form has no fields but a problem."""
    try:
        pairs = read_form(bytes(request.body), request.content_type, request.query)
    except FormUnreadableError:
        return RawFields({}, [], [Problem("products", UNREADABLE)])
    return read_fields(pairs)


@transaction.atomic
def accept_reading(request: RawOrderRequest, reading: Reading) -> Order:
    """Make the order, and note that the request has become it.

    :raises SameOrderError: this sender's order was accepted already
    :raises KramarError: the order cannot be made
    """
    accepted = RawOrderRequest.objects.filter(
        api_key_id=request.api_key_id, external_id=request.external_id, state="accepted"
    )
    if request.external_id and accepted.exists():
        raise SameOrderError("")
    order = create_order(draft=reading.draft, by=None)
    request.state, request.order, request.problems = RawOrderRequest.State.ACCEPTED, order, []
    try:
        with transaction.atomic():
            _save(request)
    except IntegrityError:
        # Of two at once the database has let the other pass.
        raise SameOrderError("") from None
    tell_flags(order, reading.flags)
    return order


def settle_duplicate(request: RawOrderRequest) -> None:
    """Note that the same sender's order was accepted already."""
    request.state, request.order = RawOrderRequest.State.DUPLICATE, None
    _save(request)


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
    _save(request)
    tell_problems(request.pk, problems)
    return request


def take_left_requests(now: datetime) -> int:
    """Take what was kept when a process died before it was understood; return how many."""
    with scopes_disabled():
        left = RawOrderRequest.objects.filter(
            state=RawOrderRequest.State.RECEIVED, received_at__lt=now - LEFT_AFTER
        )
        rows = list(left.order_by("pk")[:LEFT_AT_ONCE])
    for row in rows:
        with company_scope(row.company_id):
            take_request(row)
    return len(rows)


def problems_of(error: KramarError, reading: Reading) -> list[Problem]:
    """Return what keeps an order from being made, by the names of the site's fields."""
    named = error.fields or {"order": error.detail}
    return [Problem(_field_of(field, reading), Words(text)) for field, text in named.items()]


def _field_of(field: str, reading: Reading) -> str:
    if field.isdigit():
        # The stock names offers.
        places = [str(line.offer_id) for line in reading.draft.lines]
        return f"lines.{places.index(field)}.count" if field in places else "order"
    # An order calls a line's number of pieces quantity, a site's order count.
    return field.replace(".quantity", ".count")


def _save(request: RawOrderRequest) -> None:
    request.save(update_fields=["state", "order", "problems", "external_id", "mended"])
