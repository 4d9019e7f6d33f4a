"""A channel as its connector needs to know it."""

from django.conf import settings

from kramar.channels.connector import Link
from kramar.channels.credentials import unseal
from kramar.channels.models import Channel


def link_of(channel: Channel) -> Link:
    """Open the channel's credentials for its connector.

    :raises CredentialsUnreadableError: they were encrypted with another key
    """
    return Link(
        channel_id=channel.pk,
        key=channel.key,
        credentials=unseal(bytes(channel.credentials)),
        settings=channel.settings,
        webhook_url=webhook_url(channel.kind, channel.key),
    )


def webhook_url(kind: str, key: str) -> str:
    """Return the address at which a channel's provider reaches us."""
    return f"{settings.PUBLIC_URL}/hooks/{kind}/{key}"
