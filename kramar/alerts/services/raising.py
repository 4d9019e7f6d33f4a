"""Raising a system message: one statement, after whatever has gone wrong is over."""

import json
import logging
from functools import partial

from django.db import Error as DatabaseFault
from django.db import connection, transaction

from kramar.alerts.models import (
    DETAILS_LENGTH,
    KEY_LENGTH,
    LINK_LENGTH,
    TITLE_LENGTH,
    AlertKind,
)
from kramar.alerts.services.telling import wake_teller
from kramar.alerts.words import Words
from kramar.core import clock
from kramar.core.tenancy import company_scope, current_company_id

logger = logging.getLogger(__name__)

NUL = "\0"
_RAISE = """
    INSERT INTO alerts_alert (company_id, kind, key, title, title_parameters, details,
        details_parameters, link, count, told, first_at, last_at)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, 1, 0, %s, %s)
    ON CONFLICT (company_id, kind, key) DO UPDATE SET
        count = alerts_alert.count + 1,
        title = excluded.title, title_parameters = excluded.title_parameters,
        details = excluded.details, details_parameters = excluded.details_parameters,
        link = excluded.link, last_at = excluded.last_at
"""


def raise_alert(
    *, kind: AlertKind, key: str, title: Words, details: Words | str = "", link: str = ""
) -> None:
    """Tell the company that something went wrong; the same kind and key again is counted.

    Written once the caller's transaction is over, so that no two of those wait for each other's
    line; a transaction that is rolled back leaves none. What cannot be written is only logged:
    whatever went wrong must not go more wrong by it.

    :param details: a plain text is shown as it is in every language
    :param link: a path of the application where it is mended
    """
    more = details if isinstance(details, Words) else Words(details)
    values: list[int | str] = [
        current_company_id(),
        kind.value,
        key[:KEY_LENGTH].replace(NUL, ""),
        title.text[:TITLE_LENGTH],
        json.dumps(dict(title.parameters)),
        more.text[:DETAILS_LENGTH].replace(NUL, ""),
        json.dumps(dict(more.parameters)),
        link[:LINK_LENGTH],
    ]
    transaction.on_commit(partial(_write, current_company_id(), values))


def _write(company_id: int, values: list[int | str]) -> None:
    at = connection.ops.adapt_datetimefield_value(clock.now())
    try:
        with company_scope(company_id), transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute(_RAISE, [*values, at, at])
            wake_teller(company_id)
    except DatabaseFault:
        logger.exception("A system message was not written", extra={"company": company_id})
