"""The built scripts of the widget: small, asked for on every page of every shop, kept in memory."""

import gzip
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotFound, HttpResponseNotModified
from django.views.decorators.http import require_safe

FILES = {
    "loader.js": ("loader.js", "text/javascript; charset=utf-8"),
    "frame.js": ("frame/frame.js", "text/javascript; charset=utf-8"),
    "frame.css": ("frame/frame.css", "text/css; charset=utf-8"),
}
# The loader's address never changes, so shops get a mended one within minutes.
LOADER_CACHE = "public, max-age=300, stale-while-revalidate=86400"
FRAME_CACHE = "public, max-age=31536000, immutable"
REVALIDATED_CACHE = "no-cache"


@dataclass(frozen=True, slots=True)
class Asset:
    """A built file, as it is and compressed."""

    content: bytes
    compressed: bytes
    content_type: str
    etag: str


def find_asset(name: str) -> Asset | None:
    """Return a built file, ``None`` when there is none of this name or it has not been built."""
    if name not in FILES:
        return None
    path = Path(settings.WIDGET_ROOT) / FILES[name][0]
    try:
        changed = path.stat().st_mtime_ns
    except FileNotFoundError:
        return None
    return _read(path, changed, FILES[name][1])


@lru_cache(maxsize=8)
def _read(path: Path, changed: int, content_type: str) -> Asset:
    content = path.read_bytes()
    compressed = gzip.compress(content, mtime=0)
    return Asset(content, compressed, content_type, f'"{sha256(content).hexdigest()[:20]}"')


@require_safe
def show_loader(request: HttpRequest) -> HttpResponse:
    """Serve the one script that a shop's page carries."""
    response = _serve(request, "loader.js", LOADER_CACHE)
    # Sites that isolate themselves, and those that pin a script's hash, ask for these.
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    response["Access-Control-Allow-Origin"] = "*"
    return response


@require_safe
def show_asset(request: HttpRequest, name: str) -> HttpResponse:
    """Serve a file of the frame; the frame names it with its version."""
    is_versioned = bool(request.GET.get("v"))
    return _serve(request, name, FRAME_CACHE if is_versioned else REVALIDATED_CACHE)


def _serve(request: HttpRequest, name: str, cache: str) -> HttpResponse:
    asset = find_asset(name)
    if asset is None:
        return HttpResponseNotFound("", content_type="text/plain")
    if asset.etag in request.headers.get("If-None-Match", ""):
        response: HttpResponse = HttpResponseNotModified()
    else:
        response = HttpResponse(asset.content, content_type=asset.content_type)
        if "gzip" in request.headers.get("Accept-Encoding", ""):
            response.content = asset.compressed
            response["Content-Encoding"] = "gzip"
    response["ETag"] = asset.etag
    response["Vary"] = "Accept-Encoding"
    response["Cache-Control"] = cache
    return response
