"""Changing many products in the background."""

import time
from collections.abc import Callable

from kramar.catalog.models import ProductJob
from kramar.catalog.services.jobs.asking import AT_WORK, TOPIC
from kramar.catalog.services.jobs.running import work_on
from kramar.core.jobs import claim_job
from kramar.core.tenancy import company_scope
from kramar.events.job_thread import JobThread

POLL_SECONDS = 5.0
# The other writers' turn.
PAUSE_SECONDS = 0.004


def product_job_thread() -> JobThread:
    """Return the thread that changes products, and goes on where another process has died."""
    return JobThread(topic=TOPIC, work_once=change_once, poll_seconds=POLL_SECONDS)


def change_once(is_stopping: Callable[[], bool]) -> bool:
    """Do one job; return whether there was any."""
    claim = claim_job(ProductJob, at_work=AT_WORK)
    if claim is None:
        return False
    with company_scope(claim.company_id):
        while not is_stopping() and work_on(claim.job_id):
            time.sleep(PAUSE_SECONDS)
    return True
