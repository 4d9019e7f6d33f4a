"""Which process polls a channel, and how far it has read.

Two processes that poll one bot cut each other off, so a channel is held by one at a time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from django.db import connection, transaction
from django.db.models import Q
from django_scopes import scopes_disabled

from kramar.channels.connector import Link
from kramar.channels.intake.store import NewPayload, insert_payloads
from kramar.channels.intake.wakes import wake_intake
from kramar.channels.links import link_of
from kramar.channels.models import Channel, PollState
from kramar.channels.queries import list_polled_channels
from kramar.core import clock
from kramar.core.tenancy import company_scope

# Longer than one long poll with its timeouts.
LEASE = timedelta(seconds=90)


class HoldLostError(Exception):
    """Another process polls the channel now."""


@dataclass(frozen=True, slots=True)
class Hold:
    """A channel that this process polls."""

    channel_id: int
    company_id: int
    kind: str
    owner: str
    link: Link
    cursor: int | None


def list_polled_ids() -> list[int]:
    """List the channels that are to be polled."""
    return [channel.pk for channel in list_polled_channels()]


def take_hold(channel_id: int, owner: str) -> Hold | None:
    """Take a channel for the next poll; ``None`` when another process has it, or it is gone.

    :raises CredentialsUnreadableError: the credentials were encrypted with another key
    """
    with scopes_disabled():
        channel = Channel.objects.filter(pk=channel_id).first()
        if channel is None:
            return None
        state, _made = PollState.objects.get_or_create(
            channel=channel, defaults={"company_id": channel.company_id}
        )
        at = clock.now()
        free = Q(owner=owner) | Q(lease_until=None) | Q(lease_until__lt=at)
        # The count settles the race of two processes.
        if not PollState.objects.filter(free, pk=state.pk).update(
            owner=owner, lease_until=at + LEASE
        ):
            return None
    link = link_of(channel)
    return Hold(channel.pk, channel.company_id, channel.kind, owner, link, state.cursor)


@transaction.atomic
def keep_polled(hold: Hold, bodies: Sequence[bytes], cursor: int | None) -> None:
    """Store what has come and move the cursor, in one transaction: neither without the other.

    :raises HoldLostError: another process has taken the channel meanwhile; nothing is stored
    """
    at = clock.now()
    with company_scope(hold.company_id):
        held = PollState.objects.filter(channel_id=hold.channel_id, owner=hold.owner)
        if not held.update(cursor=cursor, lease_until=at + LEASE):
            raise HoldLostError
    payloads = [NewPayload(hold.company_id, hold.channel_id, body, at) for body in bodies]
    if payloads:
        insert_payloads(payloads)
        transaction.on_commit(partial(wake_intake, [hold.channel_id]))


def release_holds(owner: str) -> None:
    """Let other processes, or the next start, poll at once."""
    with scopes_disabled():
        PollState.objects.filter(owner=owner).update(lease_until=None)


def forget_holds() -> None:
    """Forget holds of processes that are gone; right only where no other process polls."""
    if connection.vendor == "sqlite":
        with scopes_disabled():
            PollState.objects.exclude(lease_until=None).update(lease_until=None)
