"""Doing long work on many clients some at a time, so that it can be watched and stopped."""

import logging
from collections.abc import Callable

from kramar.clients.models import ClientJob
from kramar.clients.services.jobs.changing import change_many
from kramar.clients.services.jobs.exporting import export_clients
from kramar.clients.services.jobs.importing import import_clients
from kramar.clients.services.jobs.steps import fail_job
from kramar.core.errors import KramarError

logger = logging.getLogger(__name__)

Stopping = Callable[[], bool]

_WORK: dict[str, Callable[[ClientJob, Stopping], None]] = {
    ClientJob.Kind.IMPORT: import_clients,
    ClientJob.Kind.EXPORT: export_clients,
    ClientJob.Kind.ASSIGN: change_many,
    ClientJob.Kind.DELETE: change_many,
}


def work_on(job_id: int, is_stopping: Stopping) -> None:
    """Do a claimed job, in its company's scope, from where it was left.

    :param is_stopping: asked between two parts; whoever comes next goes on
    """
    job = ClientJob.objects.select_related("employee__role", "file").get(pk=job_id)
    try:
        _WORK[job.kind](job, is_stopping)
    except KramarError as error:
        fail_job(job, error.detail)
    except FileNotFoundError:
        logger.exception("A client job has lost its file", extra={"job": job.pk})
        fail_job(job, "Файл не знайдено")
    ClientJob.objects.filter(pk=job_id).update(lease_until=None)
