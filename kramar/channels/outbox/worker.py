"""The loop that sends: many chats at once, each channel at its own rate."""

import asyncio
import logging
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from django.db import Error as DatabaseFault
from django.db import connection

from kramar.channels.outbox.claiming import (
    Claim,
    claim_deliveries,
    give_up_interrupted,
    renew_leases,
)
from kramar.channels.outbox.queueing import TOPIC
from kramar.channels.outbox.rates import TokenBucket
from kramar.channels.outbox.recording import Report, record_reports
from kramar.channels.outbox.sending import send_claim
from kramar.channels.provider_http import open_client
from kramar.channels.queries import ChannelPlace, list_channels_to_send
from kramar.core import clock
from kramar.core.connections import close_connection, release_connection
from kramar.events.bus import StopListening, get_bus

logger = logging.getLogger(__name__)

Answer = TypeVar("Answer")

POLL_SECONDS = 1.0
LEASE_EVERY_SECONDS = 15.0
STOP_SECONDS = 10.0
TROUBLE_SECONDS = 1.0
# A provider that hangs holds its own slots and never another channel's.
CHANNEL_SLOTS = 8
ALL_SLOTS = 160


class OutboxWorker:
    """One thread with a loop for the network, one more for the database."""

    def __init__(self) -> None:
        self._thread = threading.Thread(target=self._run, name="outbox", daemon=True)
        self._database = ThreadPoolExecutor(1, thread_name_prefix="outbox-database")
        self._loop = asyncio.new_event_loop()
        self._woken = asyncio.Event()
        self._reported = asyncio.Event()
        self._stopping = False
        self._stop_listening: StopListening | None = None
        self._claims: dict[int, Claim] = {}
        self._busy: Counter[int] = Counter()
        self._tasks: set[asyncio.Task[None]] = set()
        self._reports: list[tuple[Report, asyncio.Future[None]]] = []
        self._buckets: dict[int, TokenBucket] = {}
        self._next_token_in = POLL_SECONDS

    def start(self) -> None:
        """Listen to the bus and start the threads."""
        self._stop_listening = get_bus().listen(self._hear)
        self._thread.start()

    def stop(self) -> None:
        """Let what is being sent come to its end, for ten seconds at most.

        What is cut off then stays ``sending``, which the next start makes ``unknown``.
        """
        if self._stop_listening:
            self._stop_listening()
        self._stopping = True
        self._loop.call_soon_threadsafe(self._woken.set)
        self._thread.join()

    def _hear(self, topic: str, _payload: bytes) -> None:
        if topic == TOPIC and not self._stopping:
            self._loop.call_soon_threadsafe(self._woken.set)

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._main())
        self._database.submit(close_connection).result()
        self._database.shutdown()

    async def _main(self) -> None:
        recorder = asyncio.create_task(self._record_reports())
        keeper = asyncio.create_task(self._keep_leases())
        async with open_client():
            while not self._stopping:
                await self._claim_round()
                await self._wait()
            await self._finish_tasks()
        for task in (recorder, keeper):
            task.cancel()
        await asyncio.gather(recorder, keeper, return_exceptions=True)

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(min(POLL_SECONDS, self._next_token_in)):
                await self._woken.wait()
        except TimeoutError:
            return
        finally:
            self._woken.clear()

    async def _claim_round(self) -> None:
        self._next_token_in = POLL_SECONDS
        try:
            for place in await self._ask(lambda: list_channels_to_send(clock.now())):
                free = self._free_slots(place)
                if free > 0:
                    self._send_all(await self._ask(claim_deliveries, place, free))
        except DatabaseFault:
            logger.exception("Nothing could be taken from the outbox")
            await asyncio.sleep(TROUBLE_SECONDS)

    def _free_slots(self, place: ChannelPlace) -> int:
        bucket = self._buckets.get(place.channel_id)
        allowed = bucket.available() if bucket else 1
        if bucket and not allowed:
            self._next_token_in = min(self._next_token_in, bucket.seconds_to_next())
        own = CHANNEL_SLOTS - self._busy[place.channel_id]
        return min(allowed, own, ALL_SLOTS - len(self._claims))

    def _send_all(self, claims: list[Claim]) -> None:
        for claim in claims:
            self._claims[claim.delivery_id] = claim
            self._busy[claim.channel_id] += 1
            self._bucket(claim).take(1)
            task = asyncio.create_task(self._send(claim))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def _bucket(self, claim: Claim) -> TokenBucket:
        rate = claim.connector.capabilities.messages_per_second
        return self._buckets.setdefault(claim.channel_id, TokenBucket(rate))

    async def _send(self, claim: Claim) -> None:
        try:
            await self._record(await send_claim(claim, self._record_part))
        finally:
            del self._claims[claim.delivery_id]
            self._busy[claim.channel_id] -= 1
            self._woken.set()

    async def _record_part(self, report: Report) -> None:
        self._bucket(report.claim).take(1)
        await self._record(report)

    async def _record(self, report: Report) -> None:
        durable: asyncio.Future[None] = self._loop.create_future()
        self._reports.append((report, durable))
        self._reported.set()
        await durable

    async def _record_reports(self) -> None:
        """Write the reports that have gathered while the last ones were being written."""
        while True:
            await self._reported.wait()
            self._reported.clear()
            gathered, self._reports = self._reports, []
            await self._write([report for report, _durable in gathered])
            for _report, durable in gathered:
                if not durable.done():
                    durable.set_result(None)

    async def _write(self, reports: list[Report]) -> None:
        """Try until the database takes them: what the provider accepted must not be forgotten."""
        while True:
            try:
                return await self._ask(record_reports, reports)
            except DatabaseFault:
                logger.exception("Deliveries were not recorded", extra={"count": len(reports)})
                await asyncio.sleep(TROUBLE_SECONDS)
            except Exception:
                logger.exception("A delivery cannot be recorded", extra={"count": len(reports)})
                return await self._write_apart(reports)

    async def _write_apart(self, reports: list[Report]) -> None:
        """One by one: what cannot be recorded stays ``sending`` and becomes ``unknown``."""
        if len(reports) > 1:
            for report in reports:
                await self._write([report])

    async def _keep_leases(self) -> None:
        # On SQLite this process is the only one, so whatever is being sent at its start is not.
        everything = connection.vendor == "sqlite"
        while True:
            try:
                await self._ask(lambda alone=everything: give_up_interrupted(everything=alone))
                everything = False
                await asyncio.sleep(LEASE_EVERY_SECONDS)
                await self._ask(renew_leases, list(self._claims))
            except DatabaseFault:
                logger.exception("Leases were not kept")
                await asyncio.sleep(TROUBLE_SECONDS)

    async def _finish_tasks(self) -> None:
        if self._tasks:
            _done, late = await asyncio.wait(self._tasks, timeout=STOP_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _ask(self, question: Callable[..., Answer], *args: object) -> Answer:
        return await self._loop.run_in_executor(self._database, _with_connection, question, *args)


def _with_connection(question: Callable[..., Answer], *args: object) -> Answer:
    try:
        return question(*args)
    finally:
        release_connection()
