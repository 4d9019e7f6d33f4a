"""Reads of long work on many clients."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from kramar.clients.models import ClientJob, ClientJobFault
from kramar.clients.services.jobs.asking import ClientJobAbsentError
from kramar.core.models import StoredFile
from kramar.staff.models import Employee

SHOWN = 20


def list_client_jobs(employee: Employee) -> list[ClientJob]:
    """Return the employee's latest work, the newest first."""
    rows = ClientJob.objects.select_related("file").filter(employee=employee)
    return list(rows.order_by("-pk")[:SHOWN])


def get_client_job(employee: Employee, job_id: int) -> ClientJob:
    """Return one of the employee's own.

    :raises ClientJobAbsentError: there is none
    """
    job = ClientJob.objects.select_related("file").filter(employee=employee, pk=job_id).first()
    if job is None:
        raise ClientJobAbsentError(_("Такої роботи немає"))
    return job


def get_exported_file(employee: Employee, job_id: int) -> StoredFile:
    """Return the table that the employee's export has written.

    :raises ClientJobAbsentError: there is none, or it is kept no longer
    """
    job = get_client_job(employee, job_id)
    is_ready = job.kind == ClientJob.Kind.EXPORT and job.state == ClientJob.State.DONE
    if not is_ready or job.file is None:
        raise ClientJobAbsentError(_("Файлу вже немає, вивантажте клієнтів ще раз"))
    return job.file


def list_faults(job: ClientJob) -> Iterator[list[str]]:
    """Yield the rows that were not taken as a table: number, reason, and the row as it was."""
    yield [_("Рядок"), _("Що не так")]
    rows = ClientJobFault.objects.filter(job=job).order_by("row")
    for fault in rows.iterator(chunk_size=1000):
        yield [str(fault.row), fault.detail, *fault.cells]
