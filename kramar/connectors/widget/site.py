"""One channel's widget as the visitor's doors find it, and which pages may show it."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _

from kramar.channels.models import Channel
from kramar.channels.queries import find_channel_by_key
from kramar.connectors.widget.connector import WidgetConnector
from kramar.connectors.widget.settings import WidgetSettings
from kramar.core.errors import AbsentError


class SiteAbsentError(AbsentError):
    """No such widget, or it is switched off."""

    code = "channel_not_found"


@dataclass(frozen=True, slots=True)
class Site:
    """One channel's widget."""

    channel: Channel
    settings: WidgetSettings


def find_site(key: str) -> Site:
    """Return the widget that a key names, whatever its company: the caller opens its scope.

    :raises SiteAbsentError: there is none, or it is switched off
    """
    channel = find_channel_by_key(WidgetConnector.kind, key)
    if channel is None or not channel.is_active:
        raise SiteAbsentError(_("Чат не знайдено"))
    return Site(channel=channel, settings=WidgetSettings.of(channel.settings))


def is_origin_allowed(origin: str, host: str, widget: WidgetSettings) -> bool:
    """Whether a page may speak for a visitor.

    The frame's own requests come from our origin; who may show the frame is the business of its
    ``frame-ancestors``. A request without an origin was not made by a page, and a program can
    claim any: it is held by the rate limits.

    :param host: what the request calls us
    """
    if not origin:
        return True
    ours = {urlsplit(settings.PUBLIC_URL).netloc, host}
    return urlsplit(origin).netloc in ours or origin in widget.origins
