"""Doing long work on many clients some at a time, so that it can be watched and stopped."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import Q
from django_scopes import scopes_disabled

from kramar.clients.models import ClientJob
from kramar.clients.services.jobs.asking import AT_WORK
from kramar.clients.services.jobs.changing import change_many
from kramar.clients.services.jobs.exporting import export_clients
from kramar.clients.services.jobs.importing import import_clients
from kramar.clients.services.jobs.steps import LEASE, fail_job
from kramar.core import clock
from kramar.core.errors import KramarError

logger = logging.getLogger(__name__)

Stopping = Callable[[], bool]

_WORK: dict[str, Callable[[ClientJob, Stopping], None]] = {
    ClientJob.Kind.IMPORT: import_clients,
    ClientJob.Kind.EXPORT: export_clients,
    ClientJob.Kind.ASSIGN: change_many,
    ClientJob.Kind.DELETE: change_many,
}


@dataclass(frozen=True, slots=True)
class Claim:
    """Work that this thread may do."""

    company_id: int
    job_id: int


def claim_client_job() -> Claim | None:
    """Take the oldest that nobody works at; the row count of the update settles a race."""
    now = clock.now()
    free = Q(lease_until=None) | Q(lease_until__lt=now)
    with scopes_disabled():
        waiting = ClientJob.objects.filter(free, state__in=AT_WORK).order_by("pk")
        for company_id, job_id in waiting.values_list("company_id", "pk")[:10]:
            if ClientJob.objects.filter(free, pk=job_id).update(lease_until=now + LEASE):
                return Claim(company_id, job_id)
    return None


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
