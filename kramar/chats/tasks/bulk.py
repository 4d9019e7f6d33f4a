"""The thread that does bulk actions."""

from collections.abc import Callable

from kramar.chats.models import BulkAction
from kramar.chats.services.bulk.asking import AT_WORK
from kramar.chats.services.bulk.running import work_on
from kramar.chats.services.bulk.wakes import TOPIC
from kramar.core.jobs import claim_job
from kramar.core.tenancy import company_scope
from kramar.events.job_thread import JobThread


class BulkWorker(JobThread):
    """Works at one action after another, and goes on where another process has died."""

    def __init__(self) -> None:
        super().__init__(topic=TOPIC, work_once=_work_once)


def _work_once(is_stopping: Callable[[], bool]) -> bool:
    claim = claim_job(BulkAction, at_work=AT_WORK)
    if claim is None:
        return False
    with company_scope(claim.company_id):
        while not is_stopping() and work_on(claim.job_id):
            pass
    return True
