"""Who may come in: a page that the channel allows, and a visitor by their token."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.http import HttpRequest
from django.utils.translation import gettext as _

from kramar.connectors.widget.site import Site, find_site, is_origin_allowed
from kramar.connectors.widget.visitors import external_id_of, is_token
from kramar.core.errors import RefusedError
from kramar.core.tenancy import company_scope

TOKEN_HEADER = "X-Kramar-Visitor"  # noqa: S105 (the name of a header)


class OriginRefusedError(RefusedError):
    """The page is not of a site that may show this chat."""

    code = "origin_refused"


class VisitorUnknownError(RefusedError):
    """The request carries no token of ours."""

    code = "visitor_unknown"


@contextmanager
def enter_site(request: HttpRequest, key: str) -> Iterator[Site]:
    """Open the scope of the company whose widget a key names.

    :raises SiteAbsentError: there is no such widget
    :raises OriginRefusedError: the request comes from a page that may not show it
    """
    site = find_site(key)
    if not is_origin_allowed(request.headers.get("Origin", ""), request.get_host(), site.settings):
        raise OriginRefusedError(_("Цьому сайту не дозволено показувати чат"))
    with company_scope(site.channel.company_id):
        yield site


def get_visitor_id(request: HttpRequest) -> str:
    """Return the external id of the visitor who asks.

    :raises VisitorUnknownError: the request carries no token of ours
    """
    token = request.headers.get(TOKEN_HEADER, "")
    if not is_token(token):
        raise VisitorUnknownError(_("Оновіть сторінку, щоб продовжити розмову"))
    return external_id_of(token)


def address_of(request: HttpRequest) -> str:
    """Return the network address that asks; the server has read the proxy's headers already."""
    return str(request.META.get("REMOTE_ADDR", ""))
