"""Files of a conversation, for the visitor who holds their signed address."""

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.views.decorators.http import require_safe

from kramar.api.files import serve_file, serve_thumbnail
from kramar.core.file_links import FileLink, read_file_link
from kramar.core.models import StoredFile
from kramar.core.tenancy import company_scope


@require_safe
def show_file(request: HttpRequest, signed: str, name: str) -> HttpResponseBase:
    """Serve a file by its signed address."""
    link = read_file_link(signed)
    file = _find(link) if link else None
    if link is None or file is None:
        return _absent()
    try:
        return serve_thumbnail(file) if link.variant == "thumbnail" else serve_file(request, file)
    except FileNotFoundError:
        return _absent()


def _find(link: FileLink) -> StoredFile | None:
    with company_scope(link.company_id):
        return StoredFile.objects.filter(pk=link.file_id).first()


def _absent() -> HttpResponse:
    return HttpResponse("", status=404, content_type="text/plain")
