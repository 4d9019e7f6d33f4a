"""The threads that work on companies' own data."""

from collections.abc import Callable

from kramar.core import clock
from kramar.core.jobs import claim_job
from kramar.core.tenancy import company_scope
from kramar.events.job_thread import JobThread
from kramar.owndata.models import CompanyDeletion, CompanyExport
from kramar.owndata.services.deletion.due import begin_due_deletions
from kramar.owndata.services.deletion.running import work_on as delete_company
from kramar.owndata.services.exports.asking import AT_WORK, TOPIC
from kramar.owndata.services.exports.running import work_on

DELETIONS = "company-deletions"
LOOK_EVERY_SECONDS = 60.0


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


def deletion_thread() -> JobThread:
    """Return the thread that deletes companies whose days are over, not started yet."""
    return JobThread(topic=DELETIONS, work_once=delete_one, poll_seconds=LOOK_EVERY_SECONDS)


def delete_one(is_stopping: Callable[[], bool]) -> bool:
    """Delete one company, if any is due; whether one was."""
    begin_due_deletions(clock.now())
    claim = claim_job(CompanyDeletion, at_work=[CompanyDeletion.State.RUNNING])
    if claim is None:
        return False
    with company_scope(claim.company_id):
        delete_company(claim.job_id, is_stopping)
    return True
