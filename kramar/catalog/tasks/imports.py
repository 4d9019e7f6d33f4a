"""Carrying loads of the catalogue out, one at a time, and asking for those due."""

from collections.abc import Callable

from kramar.catalog.models import CatalogImport
from kramar.catalog.services.importing.asking import AT_WORK, TOPIC, ask_due_imports
from kramar.catalog.services.importing.running import carry_out
from kramar.core import clock
from kramar.core.connections import relax_durability
from kramar.core.jobs import claim_job
from kramar.core.tenancy import company_scope
from kramar.events.job_thread import JobThread

POLL_SECONDS = 15.0


def import_thread() -> JobThread:
    """Return the thread that brings goods in, and goes on where another process has died."""
    return JobThread(topic=TOPIC, work_once=load_once, poll_seconds=POLL_SECONDS)


def load_once(is_stopping: Callable[[], bool]) -> bool:
    """Carry one load out; return whether there was any."""
    ask_due_imports(clock.now())
    claim = claim_job(CatalogImport, at_work=AT_WORK)
    if claim is None:
        return False
    with company_scope(claim.company_id):
        # A load is done again from its file, whatever a power cut takes.
        relax_durability()
        carry_out(claim.job_id, is_stopping=is_stopping)
    return True
