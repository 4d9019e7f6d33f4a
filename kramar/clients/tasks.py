"""The thread that does long work on many clients."""

from collections.abc import Callable

from kramar.clients.models import ClientJob
from kramar.clients.services.jobs.asking import AT_WORK, TOPIC
from kramar.clients.services.jobs.running import work_on
from kramar.core.jobs import claim_job
from kramar.core.tenancy import company_scope
from kramar.events.job_thread import JobThread


class ClientJobWorker(JobThread):
    """Does what employees asked to be done to many clients."""

    def __init__(self) -> None:
        super().__init__(topic=TOPIC, work_once=_work_once)


def _work_once(is_stopping: Callable[[], bool]) -> bool:
    claim = claim_job(ClientJob, at_work=AT_WORK)
    if claim is None:
        return False
    with company_scope(claim.company_id):
        work_on(claim.job_id, is_stopping)
    return True
