"""The application's page: the same for every path of its own, which its script then reads."""

from functools import lru_cache
from http import HTTPStatus
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import add_never_cache_headers
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_safe

NOT_BUILT = (
    '<!doctype html><html lang="uk"><meta charset="utf-8"><title>Kramar</title>'
    "<p>Застосунок ще не зібрано. Виконайте <code>npm run build</code>.</p></html>"
)
# Read by ``web/src/shared/session/stranger.ts``.
STRANGER = "kramar_stranger"


@require_safe
@ensure_csrf_cookie
def show_application(request: HttpRequest) -> HttpResponse:
    """Serve the page, with the cookies that its forms and its first step need."""
    index: Path = settings.WEB_DIST / "index.html"
    page = _read(index, index.stat().st_mtime_ns) if index.is_file() else NOT_BUILT
    response = HttpResponse(page)
    # It names the built files, so an old one would ask for what is there no longer.
    add_never_cache_headers(response)
    _mark_stranger(request, response)
    return response


def _mark_stranger(request: HttpRequest, response: HttpResponse) -> None:
    """Tell the page's script, which cannot see the session's cookie, that there is none."""
    if settings.SESSION_COOKIE_NAME not in request.COOKIES:
        response.set_cookie(
            STRANGER, "1", max_age=60, secure=settings.SESSION_COOKIE_SECURE, samesite="Lax"
        )
    elif STRANGER in request.COOKIES:
        response.delete_cookie(STRANGER, samesite="Lax")


@require_safe
def show_worker(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 (a view is handed the request)
    """Serve the service worker, from the root: it rules only what lies beside and below it."""
    worker: Path = settings.WEB_DIST / "sw.js"
    if not worker.is_file():
        return HttpResponse(status=HTTPStatus.NOT_FOUND)
    response = HttpResponse(worker.read_bytes(), content_type="text/javascript; charset=utf-8")
    # A browser that kept it would learn of an upgrade too late.
    response.headers["Cache-Control"] = "no-cache"
    return response


@lru_cache(maxsize=1)
def _read(index: Path, changed_at: int) -> str:  # noqa: ARG001 (a rebuilt page is read again)
    return index.read_text(encoding="utf-8")
