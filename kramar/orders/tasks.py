"""The thread that does long work on many orders."""

from collections.abc import Callable

from kramar.core.jobs import claim_job
from kramar.core.tenancy import company_scope
from kramar.events.job_thread import JobThread
from kramar.orders.models import OrderJob
from kramar.orders.services.jobs.asking import AT_WORK, TOPIC
from kramar.orders.services.jobs.running import work_on


class OrderJobWorker(JobThread):
    """Does what employees asked to be done to many orders."""

    def __init__(self) -> None:
        super().__init__(topic=TOPIC, work_once=_work_once)


def _work_once(is_stopping: Callable[[], bool]) -> bool:
    claim = claim_job(OrderJob, at_work=AT_WORK)
    if claim is None:
        return False
    with company_scope(claim.company_id):
        work_on(claim.job_id, is_stopping)
    return True
