"""Payloads that could not be handled: kept, shown, and given another chance."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit import services as audit
from kramar.audit.services import Person
from kramar.channels.intake.wakes import wake_intake
from kramar.channels.models import Channel, Payload
from kramar.core.errors import AbsentError

LIST_LIMIT = 100


class PayloadAbsentError(AbsentError):
    """The channel has no failed payload with this id."""

    code = "payload_not_found"


@dataclass(frozen=True, slots=True)
class FailedPayload:
    """A payload that could not be handled, with the reason."""

    id: int
    error: str
    body: str
    received_at: datetime
    handled_at: datetime | None


def list_failed_payloads(channel: Channel, limit: int = LIST_LIMIT) -> list[FailedPayload]:
    """List the newest failed payloads of a channel, newest first."""
    rows = Payload.objects.filter(channel=channel, state=Payload.State.FAILED).order_by("-pk")
    return [
        FailedPayload(
            id=row.pk,
            error=row.error,
            body=bytes(row.body).decode("utf-8", "replace"),
            received_at=row.received_at,
            handled_at=row.handled_at,
        )
        for row in rows[:limit]
    ]


@transaction.atomic
def replay_payload(*, channel: Channel, payload_id: int, by: Person) -> None:
    """Take a failed payload in again; it keeps its place, so an old message may come late.

    :raises PayloadAbsentError: the channel has no failed payload with this id
    """
    # The count settles the race of two people who press the button.
    failed = Payload.objects.filter(channel=channel, pk=payload_id, state=Payload.State.FAILED)
    if not failed.update(state=Payload.State.PENDING, error="", handled_at=None):
        raise PayloadAbsentError(_("Такого необробленого звернення немає."))
    audit.record("payload.replayed", target=channel, by=by, name=channel.name, payload=payload_id)
    transaction.on_commit(partial(wake_intake, [channel.pk]))
