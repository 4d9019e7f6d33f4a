"""Reads of what was asked to be done with a company's own data."""

from django.utils.translation import gettext as _

from kramar.core.errors import AbsentError
from kramar.core.models import StoredFile
from kramar.owndata.models import CompanyExport

SHOWN = 10


class CompanyExportAbsentError(AbsentError):
    """The company has no such export."""

    code = "company_export_not_found"


def list_exports() -> list[CompanyExport]:
    """Return the company's latest exports of everything, the newest first."""
    rows = CompanyExport.objects.select_related("employee", "file")
    return list(rows.order_by("-pk")[:SHOWN])


def get_archive(export_id: int) -> StoredFile:
    """Return the archive that an export has written.

    :raises CompanyExportAbsentError: there is none, or it is kept no longer
    """
    job = CompanyExport.objects.select_related("file").filter(pk=export_id).first()
    if job is None or job.file is None:
        raise CompanyExportAbsentError(_("Архіву вже немає, зробіть новий"))
    return job.file


def is_archive(file_id: int) -> bool:
    """Whether a file is somebody's export of everything: those have their own address."""
    return CompanyExport.objects.filter(file_id=file_id).exists()
