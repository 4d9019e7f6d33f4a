"""Long work on many clients: imports, exports, one change made to all of a filter."""

from typing import Annotated, Literal

from django.http import HttpResponse, HttpResponseBase
from django.utils.translation import gettext as _
from ninja import File, Router, Schema, Status
from ninja.files import UploadedFile
from pydantic import Field

from kramar.api.access import needs
from kramar.api.clients.filters import ClientChoices
from kramar.api.company_scope import EmployeeRequest
from kramar.api.files import serve_file
from kramar.api.paths import Id, RowId
from kramar.clients.events import ClientJobSnapshot
from kramar.clients.models import ClientJob
from kramar.clients.queries import jobs as queries
from kramar.clients.queries import refuse_absent
from kramar.clients.queries.filters import ClientFilter
from kramar.clients.services.jobs.asking import JobWish, ask_client_job, cancel_client_job
from kramar.clients.services.jobs.previewing import clean_columns, preview_table
from kramar.core.errors import InvalidError, RefusedError
from kramar.core.tables import write_csv
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission
from kramar.staff.queries import get_employee

router = Router(tags=["clients"])
viewing = needs(Permission.CLIENTS_VIEW)
editing = needs(Permission.CLIENTS_EDIT)
exporting = needs(Permission.CLIENTS_EXPORT)

Named = Annotated[list[RowId], Field(max_length=1000)]


class PreviewOut(Schema):
    """What is in a table, and what its columns seem to mean; empty means nothing."""

    file_id: int
    name: str
    heading: list[str]
    columns: list[str]
    rows: list[list[str]]
    total: int


class ImportIn(Schema):
    """Which table to take in, what its columns mean, and what to do with known phones."""

    file_id: RowId
    columns: Annotated[list[str], Field(max_length=100)]
    known: Literal["update", "skip"] = "skip"


class ManyIn(Schema):
    """The clients of a filter, or those that are named."""

    filter: ClientChoices | None = None
    client_ids: Named = []

    def wanted(self, by: Employee) -> ClientFilter:
        """Return the filter.

        :raises InvalidError: neither a filter nor clients are given
        :raises AbsentError: the company has no such clients
        """
        if self.filter is not None:
            return self.filter.wanted(by)
        if not self.client_ids:
            raise InvalidError(_("Виберіть клієнтів"))
        refuse_absent(self.client_ids)
        return ClientFilter(ids=tuple(self.client_ids))


class ExportIn(ManyIn):
    """In which form the table is wanted."""

    format: Literal["csv", "xlsx"] = "csv"


class BulkIn(ManyIn):
    """What to do to all of them; no employee is nobody."""

    action: Literal["assign", "delete"]
    employee_id: RowId | None = None


class ClientJobList(Schema):
    """The employee's latest work."""

    items: list[ClientJobSnapshot]
    next: None = None


@router.post(
    "/client-imports/preview", response=PreviewOut, auth=editing, operation_id="preview_import"
)
def post_preview(request: EmployeeRequest, file: File[UploadedFile]) -> PreviewOut:
    """Look into a table before it is taken in; it is kept for a day."""
    preview = preview_table(file, name=file.name or "")
    return PreviewOut(
        file_id=preview.file.pk,
        name=preview.file.name,
        heading=list(preview.heading),
        columns=list(preview.columns),
        rows=[list(row) for row in preview.rows],
        total=preview.total,
    )


@router.post(
    "/client-imports",
    response={201: ClientJobSnapshot},
    auth=editing,
    operation_id="import_clients",
)
def post_import(request: EmployeeRequest, body: ImportIn) -> Status[ClientJobSnapshot]:
    """Take a table in, in the background."""
    wish = JobWish(
        ClientJob.Kind.IMPORT,
        argument={"columns": clean_columns(body.columns), "known": body.known},
        file_id=body.file_id,
    )
    return _ask(wish, request.employee)


@router.post(
    "/client-exports",
    response={201: ClientJobSnapshot},
    auth=exporting,
    operation_id="export_clients",
)
def post_export(request: EmployeeRequest, body: ExportIn) -> Status[ClientJobSnapshot]:
    """Write a table of clients, in the background."""
    wanted = body.wanted(request.employee)
    wish = JobWish(ClientJob.Kind.EXPORT, wanted=wanted, argument={"format": body.format})
    return _ask(wish, request.employee)


@router.post(
    "/clients/bulk",
    response={201: ClientJobSnapshot},
    auth=editing,
    operation_id="change_many_clients",
)
def post_bulk(request: EmployeeRequest, body: BulkIn) -> Status[ClientJobSnapshot]:
    """Do one thing to many clients, in the background."""
    by = request.employee
    if body.employee_id is not None:
        get_employee(body.employee_id)
    if body.action == "delete" and not by.can(Permission.CLIENTS_DELETE):
        raise RefusedError(_("Ваша роль цього не дозволяє"))
    wish = JobWish(
        ClientJob.Kind(body.action),
        wanted=body.wanted(by),
        argument={"employee_id": body.employee_id},
    )
    return _ask(wish, by)


@router.get("/client-jobs", response=ClientJobList, auth=viewing, operation_id="list_client_jobs")
def list_jobs(request: EmployeeRequest) -> ClientJobList:
    """List the employee's latest work, the newest first."""
    jobs = queries.list_client_jobs(request.employee)
    return ClientJobList(items=[ClientJobSnapshot.of(job) for job in jobs])


@router.post(
    "/client-jobs/{client_job_id}/cancel",
    response=ClientJobSnapshot,
    auth=viewing,
    operation_id="cancel_client_job",
)
def cancel(request: EmployeeRequest, client_job_id: Id) -> ClientJobSnapshot:
    """Stop it; what is done stays done."""
    return ClientJobSnapshot.of(cancel_client_job(job_id=client_job_id, by=request.employee))


@router.get(
    "/client-jobs/{client_job_id}/errors.csv", auth=viewing, operation_id="list_import_errors"
)
def get_errors(request: EmployeeRequest, client_job_id: Id) -> HttpResponse:
    """Give the rows that were not taken, each with what is wrong with it."""
    job = queries.get_client_job(request.employee, client_job_id)
    answer = HttpResponse(
        b"".join(write_csv(queries.list_faults(job))), content_type="text/csv; charset=utf-8"
    )
    answer["Content-Disposition"] = 'attachment; filename="import-errors.csv"'
    return answer


@router.get("/client-jobs/{client_job_id}/file", auth=exporting, operation_id="download_clients")
def get_file(request: EmployeeRequest, client_job_id: Id) -> HttpResponseBase:
    """Give the table that an export has written."""
    return serve_file(request, queries.get_exported_file(request.employee, client_job_id))


def _ask(wish: JobWish, by: Employee) -> Status[ClientJobSnapshot]:
    return Status(201, ClientJobSnapshot.of(ask_client_job(wish=wish, by=by)))
