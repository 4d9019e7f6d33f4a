"""Writing raw payloads so that they survive whatever dies next.

The door hands each payload to :class:`PayloadStore`, whose one thread writes whatever has gathered
while the last commit was running: one statement and one commit for all of it. A lone payload
never waits for company.
"""

import asyncio
import logging
import threading
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from django.db import Error as DatabaseFault
from django.db import connection, transaction

from kramar.channels.intake.wakes import wake_intake
from kramar.channels.models import Channel, Payload
from kramar.core import clock
from kramar.core.connections import release_connection

logger = logging.getLogger(__name__)

COLUMNS = 6
GROUP_LIMIT = 500


class NotStoredError(Exception):
    """The database did not take the payload; the provider must be told to come again."""


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


@dataclass(frozen=True, slots=True)
class _Waiting:
    payload: NewPayload
    loop: asyncio.AbstractEventLoop
    durable: "asyncio.Future[None]"


class PayloadStore:
    """Gathers payloads and commits them in groups; awaited by the door."""

    def __init__(self) -> None:
        self._waiting: list[_Waiting] = []
        self._changed = threading.Condition()
        self._stopping = False
        self._thread = threading.Thread(
            target=self._write_groups, name="payload-store", daemon=True
        )

    def start(self) -> None:
        """Start the writer's thread."""
        self._stopping = False
        self._thread = threading.Thread(
            target=self._write_groups, name="payload-store", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Write what has been handed over, then end the thread."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()

    async def put(self, payload: NewPayload) -> None:
        """Return once the payload is committed.

        :raises NotStoredError: the database did not take it
        """
        loop = asyncio.get_running_loop()
        durable: asyncio.Future[None] = loop.create_future()
        with self._changed:
            if self._stopping:
                raise NotStoredError
            self._waiting.append(_Waiting(payload, loop, durable))
            self._changed.notify()
        await durable

    def _write_groups(self) -> None:
        while group := self._next_group():
            self._write(group)
        connection.close()

    def _next_group(self) -> list[_Waiting]:
        with self._changed:
            if not self._waiting and not self._stopping:
                release_connection()
            while not self._waiting and not self._stopping:
                self._changed.wait()
            group, self._waiting = self._waiting[:GROUP_LIMIT], self._waiting[GROUP_LIMIT:]
            return group

    def _write(self, group: list[_Waiting]) -> None:
        try:
            insert_payloads([waiting.payload for waiting in group])
        except DatabaseFault:
            logger.warning("A group of payloads was not stored", extra={"count": len(group)})
            self._write_apart(group)
            return
        _resolve(group, None)
        wake_intake(waiting.payload.channel_id for waiting in group)

    def _write_apart(self, group: list[_Waiting]) -> None:
        """One by one: a channel that has just been deleted must not fail the others."""
        connection.close_if_unusable_or_obsolete()
        for waiting in group:
            try:
                insert_payloads([waiting.payload])
            except DatabaseFault:
                _resolve([waiting], NotStoredError())
            else:
                _resolve([waiting], None)
        wake_intake(waiting.payload.channel_id for waiting in group)


def _resolve(group: Sequence[_Waiting], error: NotStoredError | None) -> None:
    """Answer those who wait, with one call into each of their loops."""
    by_loop: dict[asyncio.AbstractEventLoop, list[asyncio.Future[None]]] = defaultdict(list)
    for waiting in group:
        by_loop[waiting.loop].append(waiting.durable)
    for loop, futures in by_loop.items():
        try:
            loop.call_soon_threadsafe(_finish, futures, error)
        except RuntimeError:
            # The loop has been closed meanwhile; whoever asked is gone and the rows are kept.
            logger.info("Nobody waits for stored payloads", extra={"count": len(futures)})


def _finish(futures: Sequence["asyncio.Future[None]"], error: NotStoredError | None) -> None:
    for future in futures:
        if future.done():
            continue
        if error is None:
            future.set_result(None)
        else:
            future.set_exception(error)
