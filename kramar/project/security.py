"""Headers that tell the browser what our pages may do; a view that knows better sets its own."""

from collections.abc import Callable
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponseBase

POLICY = "Content-Security-Policy"
# Employees record voice messages; nothing else of the machine is asked for.
DEVICES = "camera=(), geolocation=(), payment=(), microphone=(self)"
PRIVATE_PATHS = ("/api/", "/_allauth/")


class SecurityHeadersMiddleware:
    """Adds the strict policy to every answer that has none."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer with the headers."""
        response = self.get_response(request)
        if not response.has_header(POLICY):
            response.headers[POLICY] = content_policy(request)
            response.headers["X-Frame-Options"] = "DENY"
        if request.path.startswith(PRIVATE_PATHS):
            # What is on the screen of one may not come from a cache to the next who signs in.
            response.headers.setdefault("Cache-Control", "private, no-store")
        response.headers.setdefault("Permissions-Policy", DEVICES)
        return response


def content_policy(request: HttpRequest) -> str:
    """Return the policy of our own pages: nothing from elsewhere, no inline script, no framing."""
    sockets = " ".join(f"ws://{host} wss://{host}" for host in sorted(_hosts(request)))
    return "; ".join(
        (
            "default-src 'self'",
            "script-src 'self'",
            # Mantine writes its variables into style attributes and elements.
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' blob: data:",
            "media-src 'self' blob: data:",
            # 'self' alone does not mean sockets in every browser that is still in use.
            f"connect-src 'self' {sockets}",
            "worker-src 'self'",
            "manifest-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


def _hosts(request: HttpRequest) -> set[str]:
    ours = {urlsplit(settings.PUBLIC_URL).netloc}
    try:
        return ours | {request.get_host()}
    except DisallowedHost:
        return ours
