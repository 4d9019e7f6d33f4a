"""Raising a system message, after whatever has gone wrong is over."""

import logging
from functools import partial

from django.db import Error as DatabaseFault
from django.db import transaction

from kramar.alerts.models import (
    DETAILS_LENGTH,
    KEY_LENGTH,
    LINK_LENGTH,
    TITLE_LENGTH,
    AlertKind,
)
from kramar.alerts.services.gathering import Raised, Wording, gathered
from kramar.alerts.services.writing import write_raised
from kramar.alerts.words import Words
from kramar.core import clock
from kramar.core.tenancy import current_company_id

logger = logging.getLogger(__name__)

NUL = "\0"


def raise_alert(
    *, kind: AlertKind, key: str, title: Words, details: Words | str = "", link: str = ""
) -> None:
    """Tell the company that something went wrong; the same kind and key again is counted.

    Written once the caller's transaction is over, so that no two of those wait for each other's
    line, and where the workers are with others of a moment; a transaction that is rolled back
    leaves none. What cannot be written is only logged: whatever went wrong must not go more wrong
    by it.

    :param details: a plain text that is no ``Sentence`` is shown as it is in every language
    :param link: a path of the application where it is mended
    """
    more = details if isinstance(details, Words) else Words.of(details)
    words = (
        title.text[:TITLE_LENGTH],
        dict(title.parameters),
        more.text[:DETAILS_LENGTH].replace(NUL, ""),
        dict(more.parameters),
        link[:LINK_LENGTH],
    )
    company_id, clean = current_company_id(), key[:KEY_LENGTH].replace(NUL, "")
    transaction.on_commit(partial(_raise, company_id, kind.value, clean, words))


def _raise(company_id: int, kind: str, key: str, words: Wording) -> None:
    at = clock.now()
    raised = Raised(company_id, kind, key, words, first_at=at, last_at=at)
    if gathered.add(raised):
        return
    try:
        write_raised([raised])
    except DatabaseFault:
        logger.exception("A system message was not written", extra={"company": company_id})
