"""Who is sent next: committed before the request leaves, so that a crash is never a repeat."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q
from django_scopes import scopes_disabled

from kramar.channels.connector import Connector, Link
from kramar.channels.credentials import CredentialsUnreadableError
from kramar.channels.links import link_of
from kramar.channels.models import Channel, Delivery
from kramar.channels.outbox.queueing import DeliveryBody
from kramar.channels.ports import DeliveryOutcome, conversations
from kramar.channels.queries import ChannelPlace
from kramar.channels.registry import get_connector
from kramar.channels.services.marking import mark_credentials_refused
from kramar.core import clock
from kramar.core.tenancy import company_scope

LEASE = timedelta(seconds=60)
INTERRUPTED = "Надсилання перервалося: невідомо, чи повідомлення дійшло."


@dataclass(frozen=True, slots=True)
class Claim:
    """One delivery in this process's hands.

    :param attempt: tells this attempt from a later one, should the lease run out meanwhile
    """

    delivery_id: int
    company_id: int
    channel_id: int
    message_id: int
    attempt: int
    body: DeliveryBody
    parts_sent: int
    external_ids: tuple[str, ...]
    link: Link
    connector: Connector


def claim_deliveries(place: ChannelPlace, limit: int) -> list[Claim]:
    """Take the first due message of each chat of a channel, at most ``limit``.

    The rows are ``sending`` and leased when this returns; nothing has left yet.
    """
    with company_scope(place.company_id):
        channel = Channel.objects.get(pk=place.channel_id)
        try:
            link = link_of(channel)
        except CredentialsUnreadableError as error:
            mark_credentials_refused(channel_id=channel.pk, detail=error.detail)
            return []
        return [
            Claim(
                delivery_id=row.pk,
                company_id=place.company_id,
                channel_id=place.channel_id,
                message_id=row.message_id,
                attempt=row.attempts + 1,
                body=DeliveryBody.model_validate(row.body),
                parts_sent=row.parts_sent,
                external_ids=tuple(row.external_ids),
                link=link,
                connector=get_connector(channel.kind),
            )
            for row in _take_heads(place.channel_id, limit)
        ]


@transaction.atomic
def _take_heads(channel_id: int, limit: int) -> list[Delivery]:
    at = clock.now()
    same_chat = Delivery.objects.filter(channel_id=channel_id, chat_id=OuterRef("chat_id"))
    in_front = same_chat.filter(
        Q(state=Delivery.State.QUEUED, pk__lt=OuterRef("pk")) | Q(state=Delivery.State.SENDING)
    )
    rows = list(
        # Rows that another process is just taking are passed over. One that it has taken since
        # our statement began is looked at again when it is locked, and then no longer matches.
        Delivery.objects.select_for_update(skip_locked=True, of=("self",))
        .filter(
            ~Exists(in_front),
            channel_id=channel_id,
            state=Delivery.State.QUEUED,
            next_attempt_at__lte=at,
        )
        .order_by("pk")[:limit]
    )
    Delivery.objects.filter(pk__in=[row.pk for row in rows]).update(
        state=Delivery.State.SENDING, lease_until=at + LEASE, attempts=F("attempts") + 1
    )
    if rows:
        conversations().record_outcomes(
            [DeliveryOutcome(row.message_id, "sending") for row in rows]
        )
    return rows


def renew_leases(delivery_ids: Sequence[int]) -> None:
    """Say that these are still being sent by a living process."""
    with scopes_disabled():
        Delivery.objects.filter(pk__in=delivery_ids, state=Delivery.State.SENDING).update(
            lease_until=clock.now() + LEASE
        )


def give_up_interrupted(*, everything: bool) -> int:
    """Turn ``sending`` rows that nobody is sending any more into ``unknown`` (law 9).

    :param everything: also those whose lease runs on; right only where no other process sends
    :returns: how many there were
    """
    with scopes_disabled():
        rows = Delivery.objects.filter(state=Delivery.State.SENDING)
        if not everything:
            rows = rows.filter(lease_until__lt=clock.now())
        found = list(rows.order_by("company_id", "pk").values_list("pk", "company_id"))
    return sum(_give_up(delivery_id, company_id) for delivery_id, company_id in found)


def _give_up(delivery_id: int, company_id: int) -> int:
    with company_scope(company_id), transaction.atomic():
        row = (
            Delivery.objects.select_for_update(skip_locked=True)
            .filter(pk=delivery_id, state=Delivery.State.SENDING)
            .first()
        )
        if row is None:
            return 0
        row.state = Delivery.State.UNKNOWN
        row.error_code, row.error_detail = "interrupted", INTERRUPTED
        row.save(update_fields=["state", "error_code", "error_detail"])
        outcome = DeliveryOutcome(
            row.message_id,
            "unknown",
            external_ids=tuple(row.external_ids),
            error_code=row.error_code,
            error_detail=row.error_detail,
        )
        conversations().record_outcomes([outcome])
    return 1
