"""Keeping what programs were refused: a bad order is told to its sender and to a person (S3)."""

from urllib.parse import parse_qs, urlencode

from django.db import transaction
from django.utils.translation import gettext_noop as _

from kramar.alerts.words import Words
from kramar.core import clock
from kramar.core.errors import KramarError
from kramar.intake.alarms import tell_problems
from kramar.intake.fields import Problem
from kramar.intake.json_orders import JSON_ORDER, read_json_order
from kramar.intake.models import EXTERNAL_ID_LENGTH, IDEMPOTENCY_KEY_LENGTH, RawOrderRequest
from kramar.intake.reading import read_order
from kramar.intake.services.receiving import Delivered, problems_of, refuse_request
from kramar.staff.models import ApiKey

WORD = "idempotency_key"
NOT_TAKEN = Words(_("Програма надіслала замовлення з помилкою. Перевірте поля і прийміть його."))
TOO_LONG = Words(_("Заявку відхилено: завелика. Збережено лише її початок, решту дізнайтеся самі."))


@transaction.atomic
def keep_refused(*, body: bytes, word: str, error: KramarError | None, key: ApiKey) -> None:
    """Keep an order that was refused; the same one again is told, and kept once.

    :param error: ``None`` when what was sent has not even the shape of an order
    """
    reading = read_order(read_json_order(body))
    problems = problems_of(error, reading) if error else [*reading.problems]
    query = urlencode({WORD: word}) if 0 < len(word) <= IDEMPOTENCY_KEY_LENGTH else ""
    delivered = Delivered(body, JSON_ORDER, query)
    _keep(delivered, problems or [Problem("order", NOT_TAKEN)], reading.draft.external_id, key)


@transaction.atomic
def keep_beginning(delivered: Delivered, key: ApiKey) -> None:
    """Keep as much as has come of an order that is too long to be taken.

    Its number, if it can be read at all, may be cut: it is not believed.
    """
    _keep(delivered, [Problem("order", TOO_LONG)], "", key)


def _keep(delivered: Delivered, problems: list[Problem], number: str, key: ApiKey) -> None:
    failed = RawOrderRequest.State.FAILED
    sent = RawOrderRequest.objects.filter(state=failed, api_key=key, body=delivered.body)
    if kept := sent.first():
        tell_problems(kept.pk, problems)
        return
    request = RawOrderRequest.objects.create(
        company_id=key.company_id,
        api_key=key,
        body=delivered.body,
        content_type=delivered.content_type[:200],
        query=delivered.query,
        external_id=number[:EXTERNAL_ID_LENGTH],
        received_at=clock.now(),
    )
    refuse_request(request, problems)


def word_of(request: RawOrderRequest) -> str:
    """Return the word by which a program may send the order again; empty without one."""
    if request.content_type != JSON_ORDER:
        return ""
    return parse_qs(request.query).get(WORD, [""])[0]
