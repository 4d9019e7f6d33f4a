"""The thread that erases what is left of a person."""

from collections.abc import Callable

from kramar.core.jobs import claim_job
from kramar.core.tenancy import company_scope
from kramar.erasure.models import Erasure
from kramar.erasure.services.asking import TOPIC
from kramar.erasure.services.running import work_on
from kramar.events.job_thread import JobThread


def erasure_thread() -> JobThread:
    """Return the thread, not started yet."""
    return JobThread(topic=TOPIC, work_once=work_once)


def work_once(is_stopping: Callable[[], bool]) -> bool:
    """Erase one person, if any waits; whether one did."""
    claim = claim_job(Erasure, at_work=[Erasure.State.WAITING])
    if claim is None:
        return False
    with company_scope(claim.company_id):
        work_on(claim.job_id, is_stopping)
    return True
