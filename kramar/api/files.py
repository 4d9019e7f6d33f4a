"""Files of the company, for people who are signed in."""

from http import HTTPStatus
from urllib.parse import quote

from django.http import (
    FileResponse,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    StreamingHttpResponse,
)
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from kramar.api.byte_ranges import find_range, read_part
from kramar.api.company_scope import find_employee
from kramar.api.errors import answer_error
from kramar.catalog.queries.imports import is_price_list
from kramar.chats.policies import ChatSight
from kramar.chats.queries import find_hidden_files
from kramar.clients.queries.files import sees_file_of_clients
from kramar.core.connections import release_connection
from kramar.core.files import open_file, open_thumbnail, thumbnail_type
from kramar.core.models import StoredFile
from kramar.orders.queries.jobs import is_table_of_orders
from kramar.owndata.queries import is_archive
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission

# What a browser shows by itself without running anything that is in it.
PDF = "application/pdf"
SHOWN_TYPES = frozenset(
    {"image/avif", "image/bmp", "image/gif", "image/jpeg", "image/png", "image/webp", PDF}
)
SHOWN_FAMILIES = ("audio/", "video/")
# Bytes never change under an id, so that they are asked for once.
CACHE = "private, max-age=31536000, immutable"
NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'"
# A browser's own PDF reader refuses to open in a sandbox; it runs nothing of the page's either.
# It is shown in a frame of ours and of nobody else.
READER = f"{NOTHING_RUNS}; frame-ancestors 'self'"
SANDBOX = f"sandbox; {NOTHING_RUNS}; frame-ancestors 'none'"


@require_safe
def show_file(request: HttpRequest, file_id: int, name: str) -> HttpResponseBase:
    """Serve a file's bytes; sound and video in parts, as players ask for them.

    The name in the address is for people; the id alone finds the file.
    """
    file = _find(request, file_id)
    if file is None:
        return _answer_absent(request)
    try:
        return serve_file(request, file)
    except FileNotFoundError:
        return _answer_absent(request)


@require_safe
def show_thumbnail(request: HttpRequest, file_id: int) -> HttpResponseBase:
    """Serve the small picture of a picture."""
    file = _find(request, file_id)
    if file is None or not file.thumbnail_key:
        return _answer_absent(request)
    try:
        return serve_thumbnail(file)
    except FileNotFoundError:
        return _answer_absent(request)


def serve_file(request: HttpRequest, file: StoredFile) -> HttpResponseBase:
    """Answer with a file's bytes, or with the part of them that is asked for.

    :raises FileNotFoundError: the storage has lost them
    """
    # Sending takes as long as the reader's network does, and asks the database for nothing.
    release_connection()
    response = _send(file, request.headers.get("Range", ""))
    return _guard(response, file.content_type, name=file.name)


def serve_thumbnail(file: StoredFile) -> HttpResponseBase:
    """Answer with the small picture of a picture that has one.

    :raises FileNotFoundError: the storage has lost it
    """
    return _guard(FileResponse(open_thumbnail(file)), thumbnail_type(file), name="")


def is_shown(content_type: str) -> bool:
    """Whether a browser may show it in place instead of saving it."""
    return content_type in SHOWN_TYPES or content_type.startswith(SHOWN_FAMILIES)


def _find(request: HttpRequest, file_id: int) -> StoredFile | None:
    employee = find_employee(request)
    if employee is None:
        return None
    file = StoredFile.objects.filter(pk=file_id).first()
    return file if file and _sees(employee, file) else None


def _sees(employee: Employee, file: StoredFile) -> bool:
    of_clients = sees_file_of_clients(employee, file.pk)
    if of_clients is not None:
        return of_clients
    if is_table_of_orders(file.pk) or is_archive(file.pk):
        return False
    if is_price_list(file.pk):
        return employee.can(Permission.CATALOG_IMPORT)
    return not find_hidden_files(ChatSight.of(employee), [file.pk])


def _answer_absent(request: HttpRequest) -> HttpResponse:
    if find_employee(request) is None:
        return answer_error(HTTPStatus.UNAUTHORIZED, "not_signed_in", _("Спершу увійдіть"))
    return answer_error(HTTPStatus.NOT_FOUND, "not_found", _("Не знайдено"))


def _send(file: StoredFile, asked: str) -> HttpResponseBase:
    part = find_range(asked, file.size)
    if part is None:
        whole = FileResponse(open_file(file))
        whole.headers["Content-Length"] = str(file.size)
        return whole
    if part.is_empty:
        nothing = HttpResponse(status=HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
        nothing.headers["Content-Range"] = f"bytes */{file.size}"
        return nothing
    response = StreamingHttpResponse(
        read_part(open_file(file), part), status=HTTPStatus.PARTIAL_CONTENT
    )
    response.headers["Content-Length"] = str(part.length)
    response.headers["Content-Range"] = f"bytes {part.first}-{part.last}/{file.size}"
    return response


def _guard(response: HttpResponseBase, content_type: str, *, name: str) -> HttpResponseBase:
    """Set the headers that keep a stranger's file from being anything but bytes or a picture."""
    shown = is_shown(content_type)
    response.headers["Content-Type"] = content_type if shown else "application/octet-stream"
    response.headers["Content-Disposition"] = _disposition(
        "inline" if shown else "attachment", name
    )
    response.headers["Accept-Ranges"] = "bytes"
    response.headers["Cache-Control"] = CACHE
    response.headers["Content-Security-Policy"] = READER if content_type == PDF else SANDBOX
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def _disposition(kind: str, name: str) -> str:
    if not name:
        return kind
    plain = name.encode("ascii", "replace").decode().replace("?", "_").replace('"', "'")
    return f"{kind}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
