"""Webhook delivery: one ordered lane per chat, several connections at once, patient retries."""

import asyncio
import random
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Final

from fakes.clock import Clock
from fakes.telegram.connection import DeliveryError, Reply, WebhookConnection
from fakes.telegram.updates import Update, UpdateQueue

_LONGEST_RETRY_AFTER: Final = 3600
_GONE: Final = 410
_GONE_FOR_SECONDS: Final = 23 * 3600
_LOG_SIZE: Final = 200_000


@dataclass(frozen=True, kw_only=True)
class WebhookSettings:
    """What setWebhook was given."""

    url: str
    secret_token: str = ""
    max_connections: int = 40
    ip_address: str = ""


@dataclass
class DeliveryFaults:
    """Scripted trouble of delivery; the same seed brings the same trouble."""

    duplicate_rate: float = 0.0
    reorder_rate: float = 0.0
    seed: int = 0
    dice: random.Random = field(init=False)

    def __post_init__(self) -> None:
        """Seed the dice."""
        self.dice = random.Random(self.seed)  # noqa: S311  # not for secrets


@dataclass(frozen=True, slots=True)
class Attempt:
    """One webhook POST, for inspection."""

    update_id: int
    lane: str
    started_at: float
    seconds: float
    status: int | None
    error: str | None
    attempt: int
    is_duplicate: bool


@dataclass(slots=True)
class _Parcel:
    """An update on its way."""

    update: Update
    attempts: int = 0
    is_duplicate: bool = False


@dataclass(slots=True)
class _Lane:
    """The parcels of one chat; only the first may be on its way."""

    parcels: deque[_Parcel] = field(default_factory=deque)
    delay: float = 1.0
    longest_delay: float = field(default_factory=lambda: random.uniform(60, 120))  # noqa: S311


@dataclass
class DeliveryRecord:
    """What survives of deliveries when the webhook is set again."""

    log: deque[Attempt] = field(default_factory=lambda: deque(maxlen=_LOG_SIZE))
    last_error_at: float | None = None
    last_error: str | None = None
    faults: DeliveryFaults = field(default_factory=DeliveryFaults)


class WebhookDelivery:
    """Delivers a bot's queue to one URL until stopped."""

    def __init__(
        self,
        settings: WebhookSettings,
        queue: UpdateQueue,
        record: DeliveryRecord,
        clock: Clock,
        timeout: float,
    ) -> None:
        """Deliver what is pending and all that comes. `timeout` is in real seconds."""
        self.settings = settings
        self.is_gone = False
        self._queue = queue
        self._record = record
        self._clock = clock
        self._timeout = timeout
        self._lanes: dict[str, _Lane] = {}
        self._ready: deque[_Lane] = deque()
        self._idle: list[asyncio.Future[None]] = []
        self._workers: set[asyncio.Task[None]] = set()
        self._is_stopped = False
        self._gone_since: float | None = None
        queue.on_push = self._accept
        for update in queue.pending():
            self._accept(update)

    def stop(self) -> None:
        """Stop delivering; what is on its way stays in the queue."""
        self._queue.on_push = None
        for worker in self._workers:
            worker.cancel()
        self._is_stopped = True

    def _accept(self, update: Update) -> None:
        lane = self._lanes.get(update.lane)
        if lane is None:
            lane = self._lanes[update.lane] = _Lane()
        lane.parcels.append(_Parcel(update))
        if len(lane.parcels) == 1:
            self._make_ready(lane)

    def _make_ready(self, lane: _Lane) -> None:
        self._ready.append(lane)
        while self._idle:
            waiting = self._idle.pop()
            if not waiting.done():
                waiting.set_result(None)
                return
        if len(self._workers) < self.settings.max_connections:
            worker = asyncio.create_task(self._work())
            self._workers.add(worker)
            worker.add_done_callback(self._workers.discard)

    async def _work(self) -> None:
        settings = self.settings
        connection = WebhookConnection(
            settings.url,
            secret_token=settings.secret_token,
            connect_host=settings.ip_address,
            timeout=self._timeout,
        )
        try:
            while True:
                while not self._ready:
                    await self._rest()
                await self._deliver(self._next_lane(), connection)
        finally:
            connection.close()

    async def _rest(self) -> None:
        waiting = asyncio.get_running_loop().create_future()
        self._idle.append(waiting)
        await waiting

    def _next_lane(self) -> _Lane:
        faults = self._record.faults
        if faults.reorder_rate and faults.dice.random() < faults.reorder_rate:
            self._ready.rotate(faults.dice.randrange(len(self._ready)))
        return self._ready.popleft()

    async def _deliver(self, lane: _Lane, connection: WebhookConnection) -> None:
        parcel = lane.parcels[0]
        if self._queue.is_dead(parcel.update):
            self._queue.discard(parcel.update.update_id)
            self._advance(lane)
            return
        parcel.attempts += 1
        started_at, started = time.time(), time.perf_counter()
        reply: Reply | None = None
        error: str | None = None
        try:
            reply = await connection.post(parcel.update.body)
        except DeliveryError as failure:
            error = str(failure)
        seconds = time.perf_counter() - started
        self._write_down(parcel, started_at, seconds, reply, error)
        if reply is not None and reply.is_accepted:
            self._gone_since = None
            self._finish(lane, parcel)
        else:
            self._retry_later(lane, reply, error)

    def _write_down(
        self,
        parcel: _Parcel,
        started_at: float,
        seconds: float,
        reply: Reply | None,
        error: str | None,
    ) -> None:
        status = reply.status if reply else None
        update = parcel.update
        self._record.log.append(
            Attempt(
                update.update_id,
                update.lane,
                started_at,
                seconds,
                status,
                error,
                parcel.attempts,
                parcel.is_duplicate,
            )
        )

    def _finish(self, lane: _Lane, parcel: _Parcel) -> None:
        """Take the parcel off its lane; the dice may send it once more, now or later."""
        lane.delay = 1.0
        faults = self._record.faults
        repeat = not parcel.is_duplicate and faults.dice.random() < faults.duplicate_rate
        if not repeat:
            self._queue.discard(parcel.update.update_id)
        elif faults.dice.random() < 0.5:  # noqa: PLR2004  # an even coin: at once or after the rest
            lane.parcels.insert(1, _Parcel(parcel.update, is_duplicate=True))
        else:
            lane.parcels.append(_Parcel(parcel.update, is_duplicate=True))
        self._advance(lane)

    def _advance(self, lane: _Lane) -> None:
        gone = lane.parcels.popleft()
        if lane.parcels:
            self._make_ready(lane)
        else:
            self._lanes.pop(gone.update.lane, None)

    def _retry_later(self, lane: _Lane, reply: Reply | None, error: str | None) -> None:
        if reply is not None:
            error = f"Wrong response from the webhook: {reply.status} {reply.reason}"
            self._notice_gone(reply.status)
        self._record.last_error = error
        self._record.last_error_at = self._clock.now()
        delay = lane.delay
        lane.delay = min(lane.delay * 2, lane.longest_delay)
        if reply is not None and reply.retry_after and reply.retry_after.isdigit():
            delay = min(float(reply.retry_after), _LONGEST_RETRY_AFTER)
        asyncio.get_running_loop().call_later(self._clock.real(delay), self._retry, lane)

    def _retry(self, lane: _Lane) -> None:
        if not self._is_stopped:
            self._make_ready(lane)

    def _notice_gone(self, status: int) -> None:
        """Give the webhook up when 410 has been the answer for 23 hours."""
        now = self._clock.elapsed()
        if status != _GONE:
            self._gone_since = None
        elif self._gone_since is None:
            self._gone_since = now
        elif now - self._gone_since > _GONE_FOR_SECONDS:
            self.is_gone = True
            self.stop()
