"""Reads of long work on many products."""

from django.utils.translation import gettext as _

from kramar.catalog.errors import ProductJobAbsentError
from kramar.catalog.models import ProductJob
from kramar.staff.models import Employee

SHOWN = 20


def list_product_jobs(employee: Employee) -> list[ProductJob]:
    """Return the employee's latest work, the newest first."""
    return list(ProductJob.objects.filter(employee=employee).order_by("-pk")[:SHOWN])


def get_product_job(employee: Employee, job_id: int) -> ProductJob:
    """Return one of the employee's own.

    :raises ProductJobAbsentError: there is none
    """
    job = ProductJob.objects.filter(employee=employee, pk=job_id).first()
    if job is None:
        raise ProductJobAbsentError(_("Такої зміни товарів немає"))
    return job
