"""Whose turn it is: threads that take channels' payloads in, one channel at a time each."""

import logging
import threading
import time
from collections import OrderedDict

from django.db import Error as DatabaseFault
from django.db import connection

from kramar.channels.intake.batches import Turn, take_batch
from kramar.channels.intake.wakes import TOPIC, read_wake
from kramar.channels.queries import list_channels_with_pending
from kramar.core.connections import keep_more_pages, relax_durability, release_connection
from kramar.events.bus import StopListening, get_bus

logger = logging.getLogger(__name__)

POLL_SECONDS = 1.0
TAKEN_ELSEWHERE_SECONDS = 0.05
TROUBLE_SECONDS = 1.0
THREADS = 3
# SQLite has one writer: a second thread would only wait for the first one's lock, and be in the
# way of the loop that takes webhooks. It is there for when the first one is stuck.
SQLITE_AT_WORK = 1
STUCK_SECONDS = 0.5


class IntakeWorker:
    """Threads woken by the bus, with a slow poll for wakes that were lost.

    A channel is in one thread's hands at most and goes to the end of the queue after each batch,
    so that a slow or a busy one does not delay the others.
    """

    def __init__(self, threads: int = THREADS) -> None:
        self._at_work = SQLITE_AT_WORK if connection.vendor == "sqlite" else threads
        self._due: OrderedDict[int, float] = OrderedDict()
        self._busy: dict[int, float] = {}
        self._woken_while_busy: set[int] = set()
        self._changed = threading.Condition()
        self._stopping = False
        self._stop_listening: StopListening | None = None
        self._next_poll = 0.0
        self._threads = [
            threading.Thread(target=self._run, name=f"intake-{number}", daemon=True)
            for number in range(threads)
        ]

    def start(self) -> None:
        """Listen to the bus and start the threads."""
        self._stop_listening = get_bus().listen(self._hear)
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End the threads after the batches that they are at."""
        if self._stop_listening:
            self._stop_listening()
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join()

    def _hear(self, topic: str, payload: bytes) -> None:
        if topic != TOPIC or self._stopping:
            return
        with self._changed:
            for channel_id in read_wake(payload):
                self._add(channel_id, 0.0)

    def _add(self, channel_id: int, at: float, *, from_worker: bool = False) -> None:
        if channel_id in self._busy:
            self._woken_while_busy.add(channel_id)
            return
        self._due[channel_id] = min(at, self._due.get(channel_id, at))
        if from_worker:
            # It looks for its next channel itself; the others are for the rest.
            is_help_needed = self._at_work > 1 and len(self._due) > 1
        else:
            is_help_needed = self._may_start()
        if is_help_needed:
            self._changed.notify()

    def _run(self) -> None:
        relax_durability()
        keep_more_pages()
        while (channel_id := self._next()) is not None:
            self._finish(channel_id, self._take_turn(channel_id))
        connection.close()

    def _next(self) -> int | None:
        """Wait for a channel that is due; ``None`` when the worker stops."""
        while True:
            with self._changed:
                if self._stopping:
                    return None
                now = time.monotonic()
                if now >= self._next_poll:
                    self._next_poll = now + POLL_SECONDS
                elif (channel_id := self._pop_due(now)) is not None:
                    return channel_id
                else:
                    release_connection()
                    self._changed.wait(self._seconds_to_wait(now))
                    continue
            self._poll()

    def _may_start(self) -> bool:
        stuck_since = time.monotonic() - STUCK_SECONDS
        return sum(since > stuck_since for since in self._busy.values()) < self._at_work

    def _pop_due(self, now: float) -> int | None:
        if not self._may_start():
            return None
        for channel_id, at in self._due.items():
            if at <= now:
                del self._due[channel_id]
                self._busy[channel_id] = now
                return channel_id
        return None

    def _seconds_to_wait(self, now: float) -> float:
        if not self._may_start():
            return max(self._next_poll - now, 0.0)
        return max(min([self._next_poll, *self._due.values()]) - now, 0.0)

    def _poll(self) -> None:
        try:
            waiting = list_channels_with_pending()
        except DatabaseFault:
            logger.exception("The database did not say which payloads wait")
            connection.close()
            return
        with self._changed:
            for channel_id in waiting:
                if channel_id not in self._busy:
                    self._add(channel_id, self._due.get(channel_id, 0.0))

    def _take_turn(self, channel_id: int) -> float | None:
        """Take one batch; return after how many seconds the channel is due again."""
        try:
            turn = take_batch(channel_id)
        except Exception:  # (the thread must outlive whatever one channel brings)
            logger.exception("A batch was not taken in", extra={"channel": channel_id})
            connection.close()
            return TROUBLE_SECONDS
        if turn is Turn.TAKEN_ELSEWHERE:
            return TAKEN_ELSEWHERE_SECONDS
        return 0.0 if turn is Turn.MORE else None

    def _finish(self, channel_id: int, due_in: float | None) -> None:
        with self._changed:
            self._busy.pop(channel_id, None)
            woken = channel_id in self._woken_while_busy
            self._woken_while_busy.discard(channel_id)
            if due_in is not None:
                self._add(channel_id, time.monotonic() + due_in, from_worker=True)
            elif woken:
                self._add(channel_id, 0.0, from_worker=True)
