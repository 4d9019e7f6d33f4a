"""The thread that hands over what dismissed employees left."""

from collections.abc import Callable

from kramar.core.jobs import claim_job
from kramar.core.tenancy import company_scope
from kramar.events.job_thread import JobThread
from kramar.handover.models import Handover
from kramar.handover.services import AT_WORK, TOPIC, work_on


def handover_thread() -> JobThread:
    """Return the thread, not started yet."""
    return JobThread(topic=TOPIC, work_once=work_once)


def work_once(is_stopping: Callable[[], bool]) -> bool:
    """Do one handing over, if any waits; whether one did."""
    claim = claim_job(Handover, at_work=AT_WORK)
    if claim is None:
        return False
    with company_scope(claim.company_id):
        work_on(claim.job_id, is_stopping)
    return True
