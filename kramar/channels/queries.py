"""Reads of channels that look past one company: the door and the workers serve them all.

Whoever acts on what was found opens the scope of its company first.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, Q
from django_scopes import scopes_disabled

from kramar.channels.models import Channel, Delivery, Payload


@dataclass(frozen=True, slots=True)
class ChannelPlace:
    """Where a channel lives."""

    channel_id: int
    company_id: int


def find_channel_by_key(kind: str, key: str) -> Channel | None:
    """Find the channel that a webhook's address names."""
    if "\0" in key:
        # PostgreSQL would take the question itself for an error.
        return None
    with scopes_disabled():
        return Channel.objects.filter(kind=kind, key=key).first()


def find_channel(channel_id: int) -> Channel | None:
    """Find a channel of any company."""
    with scopes_disabled():
        return Channel.objects.filter(pk=channel_id).first()


def count_channels_in_use() -> int:
    """Count the channels of the company in scope that a plan counts."""
    return Channel.objects.filter(is_active=True).count()


def list_polled_channels() -> list[Channel]:
    """List the channels that are to be polled: neither paused nor with refused credentials.

    An account that has shown us out is still listened to: it may let us in again.
    """
    with scopes_disabled():
        rows = Channel.objects.filter(
            Q(credentials_refused_at__isnull=True) | Q(connection__isnull=False),
            settings__mode="polling",
            is_active=True,
        )
        return list(rows.order_by("pk"))


def list_channels_of(kinds: Collection[str]) -> list[Channel]:
    """List the channels of some kinds whose credentials are good, the paused ones included."""
    with scopes_disabled():
        rows = Channel.objects.filter(kind__in=kinds, credentials_refused_at__isnull=True)
        return list(rows.order_by("pk"))


def list_channels_with_pending() -> list[int]:
    """List the channels whose payloads wait; one index probe for each channel."""
    with scopes_disabled():
        waiting = Payload.objects.filter(channel=OuterRef("pk"), state=Payload.State.PENDING)
        rows = Channel.objects.filter(Exists(waiting), is_active=True)
        return list(rows.order_by("pk").values_list("pk", flat=True))


def list_channels_to_send(now: datetime) -> list[ChannelPlace]:
    """List the channels that may send and have something that is due."""
    with scopes_disabled():
        due = Delivery.objects.filter(
            channel=OuterRef("pk"), state=Delivery.State.QUEUED, next_attempt_at__lte=now
        )
        rows = Channel.objects.filter(
            Exists(due),
            Q(paused_until=None) | Q(paused_until__lte=now),
            is_active=True,
            credentials_refused_at__isnull=True,
        )
        return [
            ChannelPlace(pk, company_id)
            for pk, company_id in rows.order_by("pk").values_list("pk", "company_id")
        ]
