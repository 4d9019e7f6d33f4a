"""The threads that work on companies' own data."""

from collections.abc import Callable

from kramar.core.jobs import claim_job
from kramar.core.tenancy import company_scope
from kramar.events.job_thread import JobThread
from kramar.owndata.models import CompanyExport
from kramar.owndata.services.exports.asking import AT_WORK, TOPIC
from kramar.owndata.services.exports.running import work_on


def export_thread() -> JobThread:
    """Return the thread that writes archives, not started yet."""
    return JobThread(topic=TOPIC, work_once=write_one)


def write_one(is_stopping: Callable[[], bool]) -> bool:
    """Write one archive, if any is asked for; whether one was."""
    claim = claim_job(CompanyExport, at_work=AT_WORK)
    if claim is None:
        return False
    with company_scope(claim.company_id):
        work_on(claim.job_id, is_stopping)
    return True
