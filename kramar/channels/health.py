"""Whether a channel works, and if not, why, in plain words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from django.db.models import Count, QuerySet
from django.utils.translation import gettext as _

from kramar.channels.abilities import InvitedConnector
from kramar.channels.models import Channel, Delivery, Payload
from kramar.channels.registry import get_connector
from kramar.core import clock

HealthState = Literal["ok", "warning", "broken", "paused"]


@dataclass(frozen=True, slots=True)
class ChannelHealth:
    """What the channel's page shows; ``detail`` is empty when all is well."""

    state: HealthState
    detail: str
    last_inbound_at: datetime | None
    last_outbound_at: datetime | None
    last_error: str
    pending_inbound: int
    pending_outbound: int
    failed_inbound: int


def list_health(channels: Sequence[Channel]) -> dict[int, ChannelHealth]:
    """Look at several channels of the company in scope, with three queries for all of them."""
    payloads = Payload.objects.filter(channel__in=channels)
    deliveries = Delivery.objects.filter(channel__in=channels)
    on_its_way = [Delivery.State.QUEUED, Delivery.State.SENDING]
    pending = _count(payloads.filter(state=Payload.State.PENDING))
    failed = _count(payloads.filter(state=Payload.State.FAILED))
    outgoing = _count(deliveries.filter(state__in=on_its_way))
    return {
        channel.pk: _look(
            channel,
            pending_inbound=pending.get(channel.pk, 0),
            failed_inbound=failed.get(channel.pk, 0),
            pending_outbound=outgoing.get(channel.pk, 0),
        )
        for channel in channels
    }


def _count(rows: QuerySet[Payload] | QuerySet[Delivery]) -> dict[int, int]:
    counted: Iterable[tuple[int, int]] = (
        rows.order_by().values_list("channel_id").annotate(Count("pk"))
    )
    return dict(counted)


def _look(
    channel: Channel, *, pending_inbound: int, failed_inbound: int, pending_outbound: int
) -> ChannelHealth:
    state, detail = _judge(channel, failed_inbound)
    return ChannelHealth(
        state=state,
        detail=detail,
        last_inbound_at=channel.last_inbound_at,
        last_outbound_at=channel.last_outbound_at,
        last_error=channel.last_error,
        pending_inbound=pending_inbound,
        pending_outbound=pending_outbound,
        failed_inbound=failed_inbound,
    )


def _judge(channel: Channel, failed_inbound: int) -> tuple[HealthState, str]:
    if not channel.is_active:
        return "paused", _("Канал призупинено. Повідомлення зберігаються й чекають.")
    if channel.credentials_refused_at:
        return "broken", _(channel.last_error)
    warning = _warn(channel, failed_inbound)
    return ("warning", warning) if warning else ("ok", "")


def _warn(channel: Channel, failed_inbound: int) -> str:
    connector = get_connector(channel.kind)
    if isinstance(connector, InvitedConnector) and not channel.connection:
        return _(connector.how_to_invite)
    if channel.last_error:
        return _(channel.last_error)
    if channel.paused_until and channel.paused_until > clock.now():
        return _("Месенджер просить зачекати. Надсилання продовжиться саме.")
    return _("Деякі вхідні повідомлення не вдалося обробити.") if failed_inbound else ""
