"""Taking leave of providers, when a company goes."""

import logging
from functools import partial

from django.db import transaction

from kramar.channels.connector import ConnectorError
from kramar.channels.credentials import CredentialsUnreadableError
from kramar.channels.directory import TOPIC
from kramar.channels.links import link_of
from kramar.channels.models import Channel
from kramar.channels.provider_http import run_call
from kramar.channels.registry import get_connector
from kramar.events.bus import get_bus

logger = logging.getLogger(__name__)


def leave_providers() -> int:
    """Make providers deliver no more to any channel of the company in scope; one call each.

    One that refuses or cannot be reached holds nobody back.

    :returns: how many did not take leave
    """
    left = 0
    for channel in Channel.objects.filter(is_active=True).order_by("pk"):
        left += not _take_leave(channel)
        Channel.objects.filter(pk=channel.pk).update(is_active=False)
    transaction.on_commit(partial(get_bus().wake, TOPIC))
    return left


def _take_leave(channel: Channel) -> bool:
    try:
        run_call(get_connector(channel.kind).disconnect(link_of(channel)))
    except (ConnectorError, CredentialsUnreadableError) as error:
        logger.warning(
            "A provider was not taken leave of",
            extra={"channel": channel.pk, "error": type(error).__name__},
        )
        return False
    return True
