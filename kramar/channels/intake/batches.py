"""Turning the pending payloads of one channel into messages, in order, a batch at a time."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum, auto
from functools import partial

from django.db import InterfaceError, OperationalError, transaction

from kramar.channels.abilities import InboundConnection
from kramar.channels.alarms import tell_payload_failed
from kramar.channels.connector import (
    Broken,
    Connector,
    Inbound,
    InboundEcho,
    InboundMessage,
    Unhandled,
)
from kramar.channels.intake.statements import (
    BATCH_BYTES,
    PendingPayload,
    list_pending,
    lock_channel,
    mark_done,
)
from kramar.channels.links import own_names
from kramar.channels.media import TOPIC as MEDIA
from kramar.channels.models import Channel, Payload
from kramar.channels.ports import conversations
from kramar.channels.registry import get_connector
from kramar.channels.services.inviting import take_connection
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.events.bus import get_bus

logger = logging.getLogger(__name__)

BATCH_LIMIT = 200
REASON_LENGTH = 500
# The channel's row is not written for every message, only often enough for the health page.
LAST_INBOUND_EVERY = timedelta(seconds=5)


class Turn(Enum):
    """How a channel's turn ended."""

    EMPTY = auto()
    MORE = auto()
    TAKEN_ELSEWHERE = auto()


class _TakenElsewhereError(Exception):
    """Another worker has the channel, or has handled these payloads since they were read."""


@dataclass(frozen=True, slots=True)
class _Parsed:
    payload_id: int
    items: Sequence[Inbound]


def take_batch(channel_id: int, limit: int = BATCH_LIMIT) -> Turn:
    """Take in the channel's oldest pending payloads.

    Parsing happens outside the transaction. Payloads that cannot be handled become ``failed``
    with their reason; the others of the batch are kept.

    :raises django.db.Error: the database's own trouble; nothing of the batch is lost by it
    """
    pending = list_pending(channel_id, limit)
    if not pending:
        return Turn.EMPTY
    connector = get_connector(pending[0].kind)
    with company_scope(pending[0].company_id):
        parsed = [found for payload in pending if (found := _parse(channel_id, connector, payload))]
        try:
            _take(channel_id, parsed)
        except _TakenElsewhereError:
            return Turn.TAKEN_ELSEWHERE
    is_full = sum(len(each.body) for each in pending) >= BATCH_BYTES
    return Turn.MORE if is_full or len(pending) == limit else Turn.EMPTY


def _parse(channel_id: int, connector: Connector, payload: PendingPayload) -> _Parsed | None:
    try:
        return _Parsed(payload.payload_id, connector.parse(payload.body))
    except Exception as error:  # noqa: BLE001 (whatever is wrong with one payload stays with it)
        _mark_failed(channel_id, payload.payload_id, error)
        return None


def _take(channel_id: int, parsed: Sequence[_Parsed]) -> None:
    """Take all in one transaction; when that fails, halve, until the poisoned one is alone."""
    if not parsed:
        return
    try:
        _take_together(channel_id, parsed)
    except (_TakenElsewhereError, InterfaceError, OperationalError):
        # Not the payloads' fault: they stay pending and are taken again.
        raise
    except Exception as error:  # noqa: BLE001 (a payload must not hold up those behind it)
        _take_apart(channel_id, parsed, error)


def _take_apart(channel_id: int, parsed: Sequence[_Parsed], error: Exception) -> None:
    if len(parsed) == 1:
        _mark_failed(channel_id, parsed[0].payload_id, error)
        return
    middle = len(parsed) // 2
    _take(channel_id, parsed[:middle])
    _take(channel_id, parsed[middle:])


@transaction.atomic
def _take_together(channel_id: int, parsed: Sequence[_Parsed]) -> None:
    at = clock.now()
    channel = lock_channel(channel_id)
    # The count settles the race with a worker that had the channel between our read and the lock.
    if channel is None or mark_done([found.payload_id for found in parsed], at) != len(parsed):
        raise _TakenElsewhereError
    parsed = [replace(found, items=_greet(channel, found.items)) for found in parsed]
    parsed = [replace(found, items=_ours(channel, found.items)) for found in parsed]
    items = [item for found in parsed for item in found.items]
    words = conversations().receive(channel, items)
    _mark_skipped(parsed, words)
    _mark_broken(channel_id, parsed)
    if channel.last_inbound_at is None or channel.last_inbound_at < at - LAST_INBOUND_EVERY:
        Channel.objects.filter(pk=channel_id).update(last_inbound_at=at)
    if any(isinstance(item, InboundMessage | InboundEcho) and item.files for item in items):
        transaction.on_commit(partial(get_bus().wake, MEDIA))


def _greet(channel: Channel, items: Sequence[Inbound]) -> list[Inbound]:
    """Hear first of all which account lets the channel in: what it says follows."""
    return [
        Broken(f"connected by another account: {item.account.name}"[:REASON_LENGTH])
        if isinstance(item, InboundConnection) and not take_connection(channel, item)
        else item
        for item in items
    ]


def _ours(channel: Channel, items: Sequence[Inbound]) -> list[Inbound]:
    """Break what was written to another account: one address may be given to several of them.

    It must not become a chat of this channel, where it would be answered in another's name, and
    it must not be passed over in silence either.
    """
    own = own_names(channel)
    return [
        item
        if isinstance(item, Unhandled) or item.person.account in {"", *own} or not own
        else Broken(f"written to another account: {item.person.account}"[:REASON_LENGTH])
        for item in items
    ]


def _mark_skipped(parsed: Sequence[_Parsed], words: Sequence[str]) -> None:
    skipped = []
    position = 0
    for found in parsed:
        own = words[position : position + len(found.items)]
        position += len(found.items)
        is_heard = any(isinstance(item, InboundConnection) for item in found.items)
        if all(word.startswith("skipped") for word in own) and not is_heard:
            skipped.append(found.payload_id)
    if skipped:
        Payload.objects.filter(pk__in=skipped).update(state=Payload.State.SKIPPED)


def _mark_broken(channel_id: int, parsed: Sequence[_Parsed]) -> None:
    """Show the payloads of which a part could not be handled; the rest of them is taken in."""
    for found in parsed:
        if reasons := [item.reason for item in found.items if isinstance(item, Broken)]:
            Payload.objects.filter(pk=found.payload_id).update(
                state=Payload.State.FAILED, error="; ".join(reasons)[:REASON_LENGTH]
            )
            tell_payload_failed(channel_id)


def _mark_failed(channel_id: int, payload_id: int, error: Exception) -> None:
    logger.warning(
        "A payload could not be handled",
        extra={"payload_id": payload_id, "error": type(error).__name__},
    )
    reason = f"{type(error).__name__}: {error}".splitlines()[0][:REASON_LENGTH]
    Payload.objects.filter(pk=payload_id, state=Payload.State.PENDING).update(
        state=Payload.State.FAILED, error=reason, handled_at=clock.now()
    )
    tell_payload_failed(channel_id)
