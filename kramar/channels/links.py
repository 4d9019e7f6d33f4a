"""A channel as its connector needs to know it, and the addresses at which providers reach us."""

from urllib.parse import quote

from django.conf import settings

from kramar.channels.connector import Link
from kramar.channels.credentials import unseal
from kramar.channels.models import Channel
from kramar.core.file_links import PROVIDER_PERIOD_SECONDS, sign_file
from kramar.core.models import StoredFile


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
        connection=str((channel.connection or {}).get("key", "")),
    )


def account_id(channel: Channel) -> str:
    """Return what the provider calls the account behind a channel, empty where it has no name."""
    identity = channel.settings.get("identity")
    return str(identity.get("external_id", "")) if isinstance(identity, dict) else ""


def own_names(channel: Channel) -> set[str]:
    """Return all that a provider may call the account behind a channel; none where it does not."""
    keys = (channel.connection or {}).get("keys", [])
    return {name for name in (account_id(channel), *keys) if name}


def webhook_url(kind: str, key: str) -> str:
    """Return the address at which a channel's provider reaches us."""
    return f"{settings.PUBLIC_URL}/hooks/{kind}/{key}"


def file_url(file: StoredFile) -> str:
    """Return the address at which a provider fetches a file that we send through it."""
    signed = sign_file(file, period=PROVIDER_PERIOD_SECONDS)
    return f"{settings.PUBLIC_URL}/widget/files/{signed}/{quote(file.name, safe='')}"
