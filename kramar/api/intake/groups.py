"""Groups of orders that came with one key: each answered as its route in Django answers it.

``None`` stands where something is not as usual; the door passes such a request on to Django, which
knows what to say.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus

from django.http import HttpResponse
from django.utils import translation
from pydantic import ValidationError
from pydantic_core import to_json

from kramar.api.errors import answer_domain, answer_error
from kramar.api.intake.limits import LONG, admit, admit_long, refusal
from kramar.api.intake.lpcrm import (
    explain_length,
    hide_secret,
    say_too_long,
    say_too_often,
    take_forms,
)
from kramar.api.orders.routes import hides_phones
from kramar.api.orders.schemas import OrderIn
from kramar.api.parsing import read_object
from kramar.api.refusals import broken
from kramar.core.errors import AbsentError, ConflictError, InvalidError, KramarError
from kramar.core.tenancy import company_scope
from kramar.intake.json_orders import JSON_ORDER
from kramar.intake.services.receiving import Delivered
from kramar.intake.services.refusing import keep_beginning, keep_refused
from kramar.intake.services.repeating import Asked, IdempotencyKeyError, create_orders_once
from kramar.orders.models import Order
from kramar.orders.services.composing import NewOrder
from kramar.orders.services.shown import write_orders
from kramar.staff.models import ApiKey, Employee
from kramar.staff.permissions import Permission
from kramar.staff.queries import find_api_key
from kramar.staff.services.api_keys import remember_use

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Knock:
    """One request, read to its end, unless it ``is_cut``: then it is too long to be an order."""

    body: bytes
    content_type: str = ""
    query: str = ""
    word: str = ""
    is_cut: bool = False


Replies = list[HttpResponse | None]


def answer_forms(secret: str, knocks: Sequence[Knock]) -> Replies:
    """Take LP-CRM's forms."""
    key = _find_key(secret)
    if key is None:
        return [None] * len(knocks)
    with company_scope(key.company_id), translation.override("uk"):
        remember_use(key)
        good = knocks[: admit(key.pk, len(knocks))]
        sent = [hide_secret(each.body, each.content_type, each.query, secret) for each in good]
        both = [*zip(good, sent, strict=True)]
        taken = iter(take_forms(key, [form for each, form in both if not each.is_cut]))
        replies: Replies = [
            _keep_form(form, key) if each.is_cut else _whole(next(taken)) for each, form in both
        ]
        return replies + [say_too_often() for _ in knocks[len(good) :]]


def _keep_form(form: Delivered, key: ApiKey) -> HttpResponse:
    if admit_long(key.pk):
        keep_beginning(form, key)
    return say_too_long()


def answer_orders(secret: str, knocks: Sequence[Knock]) -> Replies:
    """Take orders that programs write as JSON."""
    key = _find_key(secret)
    if key is None:
        return [None] * len(knocks)
    by = key.employee
    with company_scope(key.company_id), translation.override(by.language):
        remember_use(key)
        asked = {place: ask for place, each in enumerate(knocks) if (ask := _read(each, key))}
        # What goes on to Django is counted there.
        made: dict[int, Order | Exception] = dict.fromkeys(asked, refusal())
        good = [*asked][: admit(key.pk, len(asked))]
        answers = create_orders_once([asked[place] for place in good])
        made |= zip(good, answers, strict=True)
        shown = _show({place: each for place, each in made.items() if isinstance(each, Order)}, by)
        replies: Replies = [shown.get(place) for place in range(len(knocks))]
        for place, knock in enumerate(knocks):
            if knock.is_cut:
                replies[place] = _keep_order(knock, key)
        for place, each in made.items():
            if isinstance(each, Exception):
                _keep(knocks[place], each, key)
                replies[place] = _refuse(each)
        return replies


def _find_key(secret: str) -> ApiKey | None:
    key = find_api_key(secret)
    return key if key and key.employee.can(Permission.ORDERS_CREATE) else None


def _keep_order(knock: Knock, key: ApiKey) -> HttpResponse:
    if not admit(key.pk):
        return _refuse(refusal())
    if admit_long(key.pk):
        keep_beginning(Delivered(knock.body, JSON_ORDER, ""), key)
    return answer_error(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "order_too_large", explain_length())


def _read(knock: Knock, key: ApiKey) -> Asked | None:
    by = key.employee
    if knock.is_cut:
        return None
    try:
        body = OrderIn.model_validate(read_object(knock.body) or {})
    except ValidationError:
        _keep_body(knock, None, key)
        return None
    except (ValueError, TypeError, RecursionError):
        if knock.body.strip():
            _keep_body(knock, None, key)
        return None
    # Who may write to a chat is for the route to ask.
    if body.chat_id is not None:
        return None
    return Asked(knock.word, NewOrder(body.draft(by=by, is_program=True), by))


def _keep(knock: Knock, error: Exception, key: ApiKey) -> None:
    """Let a person mend an order in which something is wrong, the word to repeat it by apart."""
    if isinstance(error, IdempotencyKeyError):
        return
    if isinstance(error, InvalidError | AbsentError | ConflictError):
        _keep_body(knock, error, key)


def _keep_body(knock: Knock, error: KramarError | None, key: ApiKey) -> None:
    """Keep it, but of one program not more long ones than of those that are too long."""
    if len(knock.body) <= LONG or admit_long(key.pk):
        keep_refused(body=knock.body, word=knock.word, error=error, key=key)


def _show(made: dict[int, Order], by: Employee) -> dict[int, HttpResponse]:
    shown = write_orders([*made.values()], hide=hides_phones(by))
    return {
        place: HttpResponse(to_json(each), status=201, content_type="application/json")
        for place, each in zip(made, shown, strict=True)
    }


def _whole(answer: HttpResponse | Exception) -> HttpResponse:
    return _refuse(answer) if isinstance(answer, Exception) else answer


def _refuse(error: Exception) -> HttpResponse:
    if isinstance(error, KramarError):
        return answer_domain(error)
    logger.error("An order was not taken", exc_info=error)
    return broken()
