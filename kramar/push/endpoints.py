"""Where we agree to post to: the browsers' own push services, and nowhere else.

An address comes from the browser of an employee, so it could be any, within our network too.
"""

from urllib.parse import SplitResult, urlsplit

from django.conf import settings

from kramar.channels.provider_http import is_at

# Chrome, Edge on Android and others; Firefox; Edge on Windows; Safari.
HOSTS = (
    "fcm.googleapis.com",
    "push.services.mozilla.com",
    "notify.windows.com",
    "web.push.apple.com",
)
HTTPS_PORT = 443


def is_push_service(endpoint: str) -> bool:
    """Whether the address is of a push service that we know."""
    try:
        parts = urlsplit(endpoint)
        port = parts.port
    except ValueError:
        return False
    if settings.PUSH_SERVICE_BASE and _origin(parts) == _origin(
        urlsplit(settings.PUSH_SERVICE_BASE)
    ):
        return True
    is_plain = port in {None, HTTPS_PORT} and parts.username is None and parts.password is None
    return is_plain and parts.scheme == "https" and is_at(endpoint, HOSTS, "")


def _origin(parts: SplitResult) -> tuple[str, str]:
    return parts.scheme, parts.netloc
