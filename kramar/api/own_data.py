"""A company's own data: taken away as one archive, kept for a while only, deleted."""

from typing import Annotated

from django.http import HttpResponseBase
from ninja import Query, Router, Schema, Status
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.files import serve_file
from kramar.api.paths import Id
from kramar.company.events import CompanySnapshot
from kramar.owndata.events import CompanyExportSnapshot, RetentionSnapshot
from kramar.owndata.policies import refuse_other_than_owner
from kramar.owndata.queries import get_archive, list_exports
from kramar.owndata.services.deletion.asking import cancel_deletion
from kramar.owndata.services.exports.asking import ask_export, cancel_export
from kramar.owndata.services.retention.choosing import (
    change_retention,
    count_what_goes,
    find_retention,
)
from kramar.staff.permissions import Permission

router = Router(tags=["company"])
administering = needs(Permission.ADMINISTRATION)


class CompanyExportPage(Schema):
    """The company's latest exports of everything."""

    items: list[CompanyExportSnapshot]
    next: None = None


@router.post(
    "/company/restore", response=CompanySnapshot, auth=administering, operation_id="restore_company"
)
def restore_company(request: EmployeeRequest) -> CompanySnapshot:
    """Keep the company after all."""
    return CompanySnapshot.of(cancel_deletion(by=request.employee))


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


Months = Annotated[int, Field(ge=1, le=600)]


class RetentionChoice(Schema):
    """For how many months what is kept; ``null`` is for ever, what is left out stays."""

    messages: Months | None = None
    requests: Months | None = None
    order_history: Months | None = None
    audit: Months | None = None


class RetentionPreview(Schema):
    """How many rows of each would be deleted now; ``null`` where none is asked about."""

    messages: int | None = None
    requests: int | None = None
    order_history: int | None = None
    audit: int | None = None


@router.get(
    "/company/retention",
    response=RetentionSnapshot,
    auth=administering,
    operation_id="get_retention",
)
def get_retention(request: EmployeeRequest) -> RetentionSnapshot:
    """Tell for how long what is kept."""
    return RetentionSnapshot.of(find_retention())


@router.patch(
    "/company/retention",
    response=RetentionSnapshot,
    auth=administering,
    operation_id="patch_retention",
)
def patch_retention(request: EmployeeRequest, body: RetentionChoice) -> RetentionSnapshot:
    """Keep some things longer, or not as long; an owner's to decide."""
    refuse_other_than_owner(request.employee)
    months = body.model_dump(exclude_unset=True)
    return RetentionSnapshot.of(change_retention(months=months, by=request.employee))


@router.get(
    "/company/retention/preview",
    response=RetentionPreview,
    auth=administering,
    operation_id="preview_retention",
)
def get_preview(
    request: EmployeeRequest,
    choice: Query[RetentionChoice],
) -> RetentionPreview:
    """Count what would be deleted; nothing is."""
    return RetentionPreview(**count_what_goes(choice.model_dump(exclude_unset=True)))
