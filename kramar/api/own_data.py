"""A company's own data: all of it taken away as one archive."""

from django.http import HttpResponseBase
from ninja import Router, Schema, Status

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.files import serve_file
from kramar.api.paths import Id
from kramar.owndata.events import CompanyExportSnapshot
from kramar.owndata.policies import refuse_other_than_owner
from kramar.owndata.queries import get_archive, list_exports
from kramar.owndata.services.exports.asking import ask_export, cancel_export
from kramar.staff.permissions import Permission

router = Router(tags=["company"])
administering = needs(Permission.ADMINISTRATION)


class CompanyExportPage(Schema):
    """The company's latest exports of everything."""

    items: list[CompanyExportSnapshot]
    next: None = None


@router.get(
    "/company/exports",
    response=CompanyExportPage,
    auth=administering,
    operation_id="list_company_exports",
)
def get_exports(request: EmployeeRequest) -> CompanyExportPage:
    """List the exports of everything, the newest first."""
    return CompanyExportPage(items=[CompanyExportSnapshot.of(job) for job in list_exports()])


@router.post(
    "/company/exports",
    response={201: CompanyExportSnapshot},
    auth=administering,
    operation_id="export_company",
)
def post_export(request: EmployeeRequest) -> Status[CompanyExportSnapshot]:
    """Write everything of the company into an archive, in the background; for owners."""
    return Status(201, CompanyExportSnapshot.of(ask_export(by=request.employee)))


@router.post(
    "/company/exports/{company_export_id}/cancel",
    response=CompanyExportSnapshot,
    auth=administering,
    operation_id="cancel_company_export",
)
def post_cancel(request: EmployeeRequest, company_export_id: Id) -> CompanyExportSnapshot:
    """Stop an export."""
    job = cancel_export(export_id=company_export_id, by=request.employee)
    return CompanyExportSnapshot.of(job)


@router.get(
    "/company/exports/{company_export_id}/file",
    auth=administering,
    operation_id="download_company",
)
def get_file(request: EmployeeRequest, company_export_id: Id) -> HttpResponseBase:
    """Give the archive to an owner; kept for a week."""
    refuse_other_than_owner(request.employee)
    return serve_file(request, get_archive(company_export_id))
