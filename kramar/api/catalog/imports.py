"""``catalog-imports`` and ``catalog-sources``: bringing goods in."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Annotated, Literal

from django.http import StreamingHttpResponse
from django.utils.translation import gettext as _
from ninja import File, Query, Router, Schema, Status
from ninja.files import UploadedFile
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.pages import DEFAULT_LIMIT, LARGEST_LIMIT, Cursor, read_cursor, to_cursor
from kramar.api.paths import Id, RowId
from kramar.api.uploads import UploadOut
from kramar.catalog.failures import failure_words
from kramar.catalog.import_events import ImportSnapshot, SourceSnapshot
from kramar.catalog.models import ImportProblem
from kramar.catalog.queries import imports as queries
from kramar.catalog.services.importing.asking import ask_import, cancel_import
from kramar.catalog.services.importing.preview import Preview, preview_goods
from kramar.catalog.services.importing.sources import (
    SourceDraft,
    change_source,
    clean_url,
    create_source,
    delete_source,
)
from kramar.catalog.services.importing.telling import describe_problem
from kramar.core.files import store_file
from kramar.core.tables import write_csv
from kramar.staff.permissions import Permission

router = Router(tags=["catalog"])
importing = needs(Permission.CATALOG_IMPORT)

KEPT_UNUSED = timedelta(days=1)
Text = Annotated[str, Field(max_length=10_000)]
Mapping = Annotated[dict[Text, Text], Field(max_length=200)]


class CatalogSourceIn(Schema):
    """A source's fields; in a change what is left out stays."""

    name: Text | None = None
    url: Text | None = None
    hours: int | None = None
    mapping: Mapping | None = None
    missing: Literal["hide", "keep"] | None = None

    def draft(self) -> SourceDraft:
        """Hand them to the service."""
        return SourceDraft(**dict(self))


class CatalogSourceList(Schema):
    """All sources."""

    items: list[SourceSnapshot]
    next: None = None


class CatalogLoadIn(Schema):
    """What is read: a file, or without one what is at the source's address."""

    source_id: RowId
    file_id: RowId | None = None


class CatalogImportList(Schema):
    """The latest loads, the newest first."""

    items: list[ImportSnapshot]
    next: None = None


class CatalogPreviewIn(Schema):
    """What to look at: a file that was uploaded, or an address."""

    file_id: RowId | None = None
    url: Text = ""
    mapping: Mapping = {}


class CatalogPreviewRowOut(Schema):
    """One of the first rows; ``problem`` says why it would not be taken."""

    number: int
    external_id: str
    name: str
    sku: str
    price: str
    stock: int | None
    category: str
    problem: str


class CatalogPreviewOut(Schema):
    """What the file seems to be: its columns, which field each is, its first rows."""

    format: str
    heads: list[str]
    mapping: dict[str, str]
    rows: list[CatalogPreviewRowOut]
    is_unmapped: bool
    error: str

    @classmethod
    def of(cls, preview: Preview) -> "CatalogPreviewOut":
        """Present a preview."""
        words = failure_words(preview.error, {"place": preview.place})
        return cls(
            format=preview.format,
            heads=preview.heads,
            mapping=preview.mapping,
            rows=[
                CatalogPreviewRowOut.model_validate(row, from_attributes=True)
                for row in preview.rows
            ],
            is_unmapped=preview.error == "unmapped",
            error=str(words) if preview.error else "",
        )


class CatalogProblemOut(Schema):
    """What was wrong with a row; one that is not refused was taken in part."""

    id: int
    row: int
    external_id: str
    name: str
    text: str
    is_refused: bool

    @classmethod
    def of(cls, problem: ImportProblem) -> "CatalogProblemOut":
        """Present a problem."""
        return cls(
            id=problem.pk,
            row=problem.row,
            external_id=problem.external_id,
            name=problem.name,
            text=describe_problem(problem),
            is_refused=problem.is_refused,
        )


class CatalogProblemQuery(Schema):
    """Which page."""

    cursor: Cursor = None
    limit: int = Field(default=DEFAULT_LIMIT, ge=1, le=LARGEST_LIMIT)


class CatalogProblemPage(Schema):
    """A page of problems, in the order of the file."""

    items: list[CatalogProblemOut]
    next: str | None = None


@router.post(
    "/catalog-files", response={201: UploadOut}, auth=importing, operation_id="upload_catalog"
)
def post_file(request: EmployeeRequest, file: File[UploadedFile]) -> Status[UploadOut]:
    """Keep a file of goods until it is brought in."""
    kept = store_file(file, name=file.name or "", keep_unused=KEPT_UNUSED)
    return Status(201, UploadOut.of(kept))


@router.get(
    "/catalog-sources",
    response=CatalogSourceList,
    auth=importing,
    operation_id="list_catalog_sources",
)
def list_sources(request: EmployeeRequest) -> CatalogSourceList:
    """List the sources."""
    return CatalogSourceList(items=[SourceSnapshot.of(row) for row in queries.list_sources()])


@router.post(
    "/catalog-sources",
    response={201: SourceSnapshot},
    auth=importing,
    operation_id="create_catalog_source",
)
def post_source(request: EmployeeRequest, body: CatalogSourceIn) -> Status[SourceSnapshot]:
    """Make a source."""
    source = create_source(draft=body.draft(), by=request.employee)
    return Status(201, SourceSnapshot.of(source))


@router.patch(
    "/catalog-sources/{catalog_source_id}",
    response=SourceSnapshot,
    auth=importing,
    operation_id="change_catalog_source",
)
def patch_source(
    request: EmployeeRequest, catalog_source_id: Id, body: CatalogSourceIn
) -> SourceSnapshot:
    """Change the fields that are given."""
    by = request.employee
    return SourceSnapshot.of(change_source(source_id=catalog_source_id, draft=body.draft(), by=by))


@router.delete(
    "/catalog-sources/{catalog_source_id}",
    response={204: None},
    auth=importing,
    operation_id="delete_catalog_source",
)
def remove_source(request: EmployeeRequest, catalog_source_id: Id) -> Status[None]:
    """Forget a source; what it brought stays."""
    delete_source(source_id=catalog_source_id, by=request.employee)
    return Status(204, None)


@router.get(
    "/catalog-imports",
    response=CatalogImportList,
    auth=importing,
    operation_id="list_catalog_imports",
)
def list_imports(request: EmployeeRequest) -> CatalogImportList:
    """List the latest loads."""
    return CatalogImportList(items=[ImportSnapshot.of(row) for row in queries.list_imports()])


@router.post(
    "/catalog-imports",
    response={201: ImportSnapshot},
    auth=importing,
    operation_id="ask_catalog_import",
)
def post_import(request: EmployeeRequest, body: CatalogLoadIn) -> Status[ImportSnapshot]:
    """Bring goods in, in the background."""
    row = ask_import(source_id=body.source_id, file_id=body.file_id, by=request.employee)
    return Status(201, ImportSnapshot.of(row))


@router.post(
    "/catalog-imports/preview",
    response=CatalogPreviewOut,
    auth=importing,
    operation_id="preview_catalog_import",
)
def preview(request: EmployeeRequest, body: CatalogPreviewIn) -> CatalogPreviewOut:
    """Look at the first rows; nothing is changed."""
    url = "" if body.file_id else clean_url(body.url)
    return CatalogPreviewOut.of(preview_goods(file_id=body.file_id, url=url, mapping=body.mapping))


@router.get(
    "/catalog-imports/{catalog_import_id}",
    response=ImportSnapshot,
    auth=importing,
    operation_id="get_catalog_import",
)
def get_import(request: EmployeeRequest, catalog_import_id: Id) -> ImportSnapshot:
    """Tell how far a load is."""
    return ImportSnapshot.of(queries.get_import(catalog_import_id))


@router.post(
    "/catalog-imports/{catalog_import_id}/cancel",
    response=ImportSnapshot,
    auth=importing,
    operation_id="cancel_catalog_import",
)
def cancel(request: EmployeeRequest, catalog_import_id: Id) -> ImportSnapshot:
    """Stop a load; what was applied of it stays."""
    return ImportSnapshot.of(cancel_import(import_id=catalog_import_id, by=request.employee))


@router.get(
    "/catalog-imports/{catalog_import_id}/problems",
    response=CatalogProblemPage,
    auth=importing,
    operation_id="list_catalog_import_problems",
)
def list_problems(
    request: EmployeeRequest, catalog_import_id: Id, query: Query[CatalogProblemQuery]
) -> CatalogProblemPage:
    """List what was wrong with the rows."""
    row = queries.get_import(catalog_import_id)
    after = int(read_cursor(query.cursor, int)[0]) if query.cursor else None
    found = queries.list_problems(row, after=after, limit=query.limit)
    return CatalogProblemPage(
        items=[CatalogProblemOut.of(problem) for problem in found],
        next=to_cursor(found[-1].pk) if len(found) == query.limit else None,
    )


@router.get(
    "/catalog-imports/{catalog_import_id}/problems.csv",
    auth=importing,
    operation_id="download_catalog_import_problems",
)
def download_problems(request: EmployeeRequest, catalog_import_id: Id) -> StreamingHttpResponse:
    """Give the same as a table for a spreadsheet program."""
    row = queries.get_import(catalog_import_id)
    # At most ten thousand lines: gathered while the company's scope is open.
    lines = list(_lines(row.pk))
    response = StreamingHttpResponse(write_csv(lines), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="import-{row.pk}.csv"'
    return response


def _lines(import_id: int) -> Iterator[list[str]]:
    yield [_("Рядок"), _("Код"), _("Назва"), _("Що не так")]
    for problem in queries.iterate_problems(queries.get_import(import_id)):
        yield [str(problem.row or ""), problem.external_id, problem.name, describe_problem(problem)]
