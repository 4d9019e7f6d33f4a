"""Fetching the pictures of goods, when their load is over."""

from collections.abc import Callable

from kramar.catalog.services.pictures.asking import TOPIC, claim_pictures
from kramar.catalog.services.pictures.running import fetch_pictures_of
from kramar.core.tenancy import company_scope
from kramar.events.job_thread import JobThread

POLL_SECONDS = 15.0


def picture_thread() -> JobThread:
    """Return the thread that fetches pictures, and goes on where another process has died."""
    return JobThread(topic=TOPIC, work_once=fetch_once, poll_seconds=POLL_SECONDS)


def fetch_once(is_stopping: Callable[[], bool]) -> bool:
    """Do one round of one load; return whether there was any."""
    claim = claim_pictures()
    if claim is None:
        return False
    company_id, import_id = claim
    with company_scope(company_id):
        fetch_pictures_of(import_id, is_stopping=is_stopping)
    return True
