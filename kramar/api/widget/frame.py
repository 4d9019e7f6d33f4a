"""The page inside the shop's page. It may be framed, but only by the channel's own sites."""

from hashlib import sha256

from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html
from django.views.decorators.http import require_safe

from kramar.api.widget.assets import find_asset
from kramar.connectors.widget.settings import WidgetSettings
from kramar.connectors.widget.site import SiteAbsentError, find_site

# 'self' alone does not mean sockets in every browser that is still in use.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
    "media-src 'self' blob:; connect-src 'self' ws://{host} wss://{host}; "
    "base-uri 'none'; form-action 'none'; "
    "frame-ancestors {ancestors}"
)
PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{title}</title>
<link rel="stylesheet" href="/widget/assets/frame.css?v={style}">
<script defer src="/widget/assets/frame.js?v={script}"></script>
</head>
<body>
<div id="kramar" data-channel="{key}" data-language="{language}" data-color="{color}" data-origins="{origins}"></div>
</body>
</html>
"""  # noqa: E501 (written as it is served)
TITLES = {"uk": "Чат", "en": "Chat"}


@require_safe
def show_frame(request: HttpRequest, key: str) -> HttpResponse:
    """Return the page; its configuration stands in attributes, so that no script is inline."""
    try:
        site = find_site(key)
    except SiteAbsentError as error:
        return HttpResponse(error.detail, status=404, content_type="text/plain; charset=utf-8")
    widget = site.settings
    language = "en" if request.GET.get("lang", widget.language) == "en" else "uk"
    page = format_html(
        PAGE,
        key=key,
        title=TITLES[language],
        language=language,
        color=widget.color,
        origins=" ".join(widget.origins),
        style=_version("frame.css"),
        script=_version("frame.js"),
    )
    response = HttpResponse(page)
    response["Content-Security-Policy"] = POLICY.format(
        host=request.get_host(), ancestors=_ancestors(widget)
    )
    response["Cache-Control"] = "no-cache"
    return response


def _ancestors(widget: WidgetSettings) -> str:
    return " ".join(["'self'", *widget.origins])


def _version(name: str) -> str:
    asset = find_asset(name)
    return sha256(asset.content).hexdigest()[:12] if asset else ""
