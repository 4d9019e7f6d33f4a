"""Who is sent next: committed before the request leaves, so that a crash is never a repeat."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext_noop as _
from django_scopes import scopes_disabled

from kramar.channels.acting import ActKind
from kramar.channels.connector import Connector, Link
from kramar.channels.credentials import CredentialsUnreadableError
from kramar.channels.links import link_of
from kramar.channels.models import Channel, Delivery
from kramar.channels.outbox.acting import ActBody
from kramar.channels.outbox.queueing import DeliveryBody
from kramar.channels.ports import DeliveryOutcome, conversations
from kramar.channels.queries import ChannelPlace
from kramar.channels.registry import get_connector
from kramar.channels.services.marking import mark_credentials_refused
from kramar.core import clock
from kramar.core.tenancy import company_scope

LEASE = timedelta(seconds=60)
ACTS: dict[str, ActKind] = {"edit": "edit", "delete": "delete", "react": "react"}
INTERRUPTED = _("Надсилання перервалося: невідомо, чи повідомлення дійшло.")


@dataclass(frozen=True, slots=True)
class Claim:
    """One delivery in this process's hands.

    :param attempt: tells this attempt from a later one, should the lease run out meanwhile
    :param act: what is done to the message; ``None`` when it is sent
    :param number: which act upon the message it is
    :param external_ids: what the provider calls the message, as far as it has been sent
    :param text_ids: those of them that carry its text
    """

    delivery_id: int
    company_id: int
    channel_id: int
    message_id: int
    attempt: int
    act: ActKind | None
    number: int
    body: DeliveryBody | ActBody
    parts_sent: int
    external_ids: tuple[str, ...]
    text_ids: tuple[str, ...]
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
        rows = _take_heads(place.channel_id, limit)
        sendings = _find_sendings(rows)
        connector = get_connector(channel.kind)
        return [_claim(row, sendings.get(row.message_id), link, connector) for row in rows]


def _claim(row: Delivery, sending: Delivery | None, link: Link, connector: Connector) -> Claim:
    body: DeliveryBody | ActBody
    external_ids, text_ids = row.external_ids, row.text_ids
    if row.kind == Delivery.Kind.SEND:
        body = DeliveryBody.model_validate(row.body)
    else:
        body = ActBody.model_validate(row.body)
        # The message may have got its names only after the act upon it was asked for.
        external_ids = sending.external_ids if sending else body.external_ids
        text_ids = sending.text_ids if sending else body.external_ids[:1]
    return Claim(
        delivery_id=row.pk,
        company_id=row.company_id,
        channel_id=row.channel_id,
        message_id=row.message_id,
        attempt=row.attempts + 1,
        act=ACTS.get(row.kind),
        number=row.number,
        body=body,
        parts_sent=row.parts_sent,
        external_ids=tuple(external_ids),
        text_ids=tuple(text_ids),
        link=link,
        connector=connector,
    )


def _find_sendings(rows: Sequence[Delivery]) -> dict[int, Delivery]:
    """Return how the messages that the acts among the rows are upon were sent."""
    acted_upon = [row.message_id for row in rows if row.kind != Delivery.Kind.SEND]
    if not acted_upon:
        return {}
    sendings = Delivery.objects.filter(message_id__in=acted_upon, number=0)
    return {sending.message_id: sending for sending in sendings}


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
    sends = [row for row in rows if row.kind == Delivery.Kind.SEND]
    if sends:
        conversations().record_outcomes(
            [DeliveryOutcome(row.message_id, "sending") for row in sends]
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

    Acts are put back into the queue: one that is done twice is as one that is done once.

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
        if row.kind != Delivery.Kind.SEND:
            row.state = Delivery.State.QUEUED
            row.save(update_fields=["state"])
            return 1
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
