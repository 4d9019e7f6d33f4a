"""Reads of long work on many orders."""

from django.utils.translation import gettext as _

from kramar.core.models import StoredFile
from kramar.orders.models import OrderJob
from kramar.orders.services.jobs.asking import OrderJobAbsentError
from kramar.staff.models import Employee

SHOWN = 20


def list_order_jobs(employee: Employee) -> list[OrderJob]:
    """Return the employee's latest work, the newest first."""
    rows = OrderJob.objects.select_related("file").filter(employee=employee)
    return list(rows.order_by("-pk")[:SHOWN])


def get_exported_file(employee: Employee, job_id: int) -> StoredFile:
    """Return the table that the employee's export has written.

    :raises OrderJobAbsentError: there is none, or it is kept no longer
    """
    job = OrderJob.objects.select_related("file").filter(employee=employee, pk=job_id).first()
    if job is None or job.file is None or job.state != OrderJob.State.DONE:
        raise OrderJobAbsentError(_("Файлу вже немає, вивантажте замовлення ще раз"))
    return job.file


def is_table_of_orders(file_id: int) -> bool:
    """Whether a file is a table of orders: it has a route of its own, for its owner alone."""
    return OrderJob.objects.filter(file_id=file_id).exists()
