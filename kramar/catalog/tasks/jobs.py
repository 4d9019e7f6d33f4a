"""Changing many products in the background."""

import time
from collections.abc import Callable

from kramar.catalog.services.jobs.asking import TOPIC
from kramar.catalog.services.jobs.running import claim_product_job, work_on
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
    claim = claim_product_job()
    if claim is None:
        return False
    company_id, job_id = claim
    with company_scope(company_id):
        while not is_stopping() and work_on(job_id):
            time.sleep(PAUSE_SECONDS)
    return True
