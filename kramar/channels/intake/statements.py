"""The intake's own statements in plain SQL.

They are run for every batch of every channel, and to put them together by the ORM costs more than
to run them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from kramar.channels.models import Channel
from kramar.core.prepared import Prepared, Slot

BATCH_BYTES = 8 * 1024 * 1024
"""Payloads that are understood together are no longer than this, but for the last of them."""

_LOCKED = Prepared(
    Channel,
    lambda rows: rows.select_for_update(skip_locked=True, no_key=True).filter(pk=Slot("channel")),
)


@dataclass(frozen=True, slots=True)
class PendingPayload:
    """Raw bytes that wait to be understood."""

    payload_id: int
    company_id: int
    kind: str
    body: bytes


def list_pending(channel_id: int, limit: int) -> list[PendingPayload]:
    """Return the oldest payloads of an active channel that wait, in order.

    There are fewer than the limit where they are long: they are kept in memory together.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, company_id, kind, body FROM ("
            "SELECT id, company_id, kind, body, "
            "SUM(LENGTH(body)) OVER (ORDER BY id) - LENGTH(body) AS bytes_before FROM ("
            "SELECT payload.id, payload.company_id, channel.kind, payload.body "
            "FROM channels_payload payload "
            "JOIN channels_channel channel ON channel.id = payload.channel_id "
            "WHERE payload.channel_id = %s AND payload.state = 'pending' AND channel.is_active "
            "ORDER BY payload.id LIMIT %s"
            ") AS oldest) AS measured WHERE bytes_before < %s ORDER BY id",
            [channel_id, limit, BATCH_BYTES],
        )
        return [
            PendingPayload(payload_id, company_id, kind, bytes(body))
            for payload_id, company_id, kind, body in cursor.fetchall()
        ]


def lock_channel(channel_id: int) -> Channel | None:
    """Lock the channel for its intake until the transaction ends; ``None`` if somebody else has it.

    On SQLite the transaction itself is the lock: it has one writer.
    """
    return next(iter(_LOCKED.read(channel=channel_id)), None)


def mark_done(payload_ids: Sequence[int], at: datetime) -> int:
    """Mark those that are still pending as done and return how many there were."""
    places = ", ".join(["%s"] * len(payload_ids))
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE channels_payload SET state = 'done', handled_at = %s "  # noqa: S608 (only placeholders are joined in)
            f"WHERE id IN ({places}) AND state = 'pending'",
            [connection.ops.adapt_datetimefield_value(at), *payload_ids],
        )
        return int(cursor.rowcount)
