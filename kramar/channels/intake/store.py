"""Writing raw payloads so that they survive whatever dies next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from django.db import connection, transaction

from kramar.channels.intake.wakes import wake_intake
from kramar.channels.models import Channel, Payload
from kramar.core import clock

COLUMNS = 6


@dataclass(frozen=True, slots=True)
class NewPayload:
    """Raw bytes of one channel, not yet written."""

    company_id: int
    channel_id: int
    body: bytes
    received_at: datetime
    state: str = Payload.State.PENDING
    error: str = ""


def store_payload(channel: Channel, body: bytes) -> None:
    """Commit one payload and wake the workers.

    Inside a caller's transaction it becomes durable, and wakes, with that transaction.
    """
    insert_payloads([NewPayload(channel.company_id, channel.pk, body, clock.now())])
    transaction.on_commit(partial(wake_intake, [channel.pk]))


def insert_payloads(payloads: Sequence[NewPayload]) -> None:
    """Write payloads with one statement, in plain SQL: this is the hottest write there is."""
    row = f"({', '.join(['%s'] * COLUMNS)})"
    values: list[int | str | bytes | datetime | None] = []
    for payload in payloads:
        values += (
            payload.company_id,
            payload.channel_id,
            payload.body,
            payload.state,
            payload.error,
            connection.ops.adapt_datetimefield_value(payload.received_at),
        )
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO channels_payload "  # noqa: S608 (only placeholders are joined in)
            "(company_id, channel_id, body, state, error, received_at) VALUES "
            + ", ".join([row] * len(payloads)),
            values,
        )
