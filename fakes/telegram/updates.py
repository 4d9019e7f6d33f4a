"""The queue of updates that a bot has not yet taken, and the long poll that takes them."""

import asyncio
import secrets
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from fakes.clock import Clock
from fakes.jsontypes import JsonValue, encode
from fakes.telegram.errors import ConflictError

_KEEP_SECONDS: Final = 24 * 3600
_RANDOM_ID_AFTER_SECONDS: Final = 7 * 24 * 3600
_SHORT_POLL_STRETCH_SECONDS: Final = 3.0
_NOT_BY_DEFAULT: Final = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True, slots=True)
class Update:
    """One update, encoded once for every delivery."""

    update_id: int
    lane: str
    body: bytes
    born_at: float


class UpdateQueue:
    """Updates in order of their ids, kept until confirmed or 24 hours old."""

    def __init__(self, clock: Clock) -> None:
        """Start empty, accepting the default kinds."""
        self._clock = clock
        self._pending: dict[int, Update] = {}
        self._next_id = 870_000_000 + secrets.randbelow(1_000_000)
        self._last_push = clock.elapsed()
        self.allowed_kinds: list[str] = []
        self.on_push: Callable[[Update], None] | None = None
        self._arrival = asyncio.Event()
        self._drained = asyncio.Event()
        self._drained.set()

    def __len__(self) -> int:
        """Count what is not yet confirmed."""
        return len(self._pending)

    def accepts(self, kind: str) -> bool:
        """Tell whether the bot asked for this kind of update."""
        if self.allowed_kinds:
            return kind in self.allowed_kinds
        return kind not in _NOT_BY_DEFAULT

    def push(self, kind: str, payload: JsonValue, lane: str) -> int | None:
        """Queue an update; `None` when the bot did not ask for this kind."""
        if not self.accepts(kind):
            return None
        now = self._clock.elapsed()
        if now - self._last_push > _RANDOM_ID_AFTER_SECONDS:
            self._next_id = 100_000_000 + secrets.randbelow(900_000_000)
        self._last_push = now
        update_id = self._next_id
        self._next_id += 1
        body = encode({"update_id": update_id, kind: payload})
        self._add(Update(update_id, lane, body, now))
        return update_id

    def push_raw(self, update_id: int, body: bytes, lane: str) -> None:
        """Queue a ready-made update body, whatever it holds."""
        self._add(Update(update_id, lane, body, self._clock.elapsed()))

    def next_id(self) -> int:
        """Reserve an update id."""
        self._next_id += 1
        return self._next_id - 1

    def discard(self, update_id: int) -> None:
        """Forget one update that was delivered, or died."""
        self._pending.pop(update_id, None)
        if not self._pending:
            self._drained.set()

    def confirm_below(self, offset: int) -> None:
        """Forget all updates with a lower id."""
        for update_id in [held for held in self._pending if held < offset]:
            self.discard(update_id)

    def clear(self) -> None:
        """Forget everything (`drop_pending_updates`)."""
        self._pending.clear()
        self._drained.set()

    def pending(self) -> list[Update]:
        """List what waits, oldest first, without what has died of age."""
        for update in list(self._pending.values()):
            if not self.is_dead(update):
                break
            self.discard(update.update_id)
        return list(self._pending.values())

    def is_dead(self, update: Update) -> bool:
        """Tell whether the update is too old to be delivered."""
        return self._clock.elapsed() - update.born_at > _KEEP_SECONDS

    def next_arrival(self) -> Coroutine[None, None, Literal[True]]:
        """Answer a wait that ends when the next update is queued, counted from this call."""
        self._arrival.clear()
        return self._arrival.wait()

    async def wait_until_drained(self) -> None:
        """Return when nothing is pending."""
        await self._drained.wait()

    def _add(self, update: Update) -> None:
        self._pending[update.update_id] = update
        self._drained.clear()
        self._arrival.set()
        if self.on_push is not None:
            self.on_push(update)


class LongPoll:
    """getUpdates: at most one at a time, the newest wins."""

    def __init__(self, queue: UpdateQueue, clock: Clock) -> None:
        """Poll this queue."""
        self._queue = queue
        self._clock = clock
        self._waiting: asyncio.Future[None] | None = None
        self._last_offset: int | None = None
        self._last_empty_at = float("-inf")

    def terminate(self, reason: str) -> None:
        """End a poll under way with a conflict."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(ConflictError(reason))

    async def take(self, offset: int, limit: int, seconds: float) -> Sequence[Update]:
        """Confirm by `offset`, then answer what is there, waiting up to so many seconds.

        :raises ConflictError: another poll or setWebhook began meanwhile
        """
        self.terminate(
            "terminated by other getUpdates request; "
            "make sure that only one bot instance is running"
        )
        self._confirm(offset)
        found = self._queue.pending()[:limit]
        if found:
            return found
        await self._wait(self._stretched(offset, seconds))
        found = self._queue.pending()[:limit]
        if not found:
            self._last_empty_at = self._clock.elapsed()
        return found

    def _confirm(self, offset: int) -> None:
        """Forget what the offset confirms; a negative one counts from the end."""
        pending = self._queue.pending()
        if offset < 0 and pending:
            offset = pending[max(0, len(pending) + offset)].update_id
        self._queue.confirm_below(offset)

    def _stretched(self, offset: int, seconds: float) -> float:
        """Make hurried repeats of one poll wait, as the real server does."""
        repeated = offset == self._last_offset
        self._last_offset = offset
        hurried = self._clock.elapsed() - self._last_empty_at < _SHORT_POLL_STRETCH_SECONDS
        return max(seconds, _SHORT_POLL_STRETCH_SECONDS) if repeated and hurried else seconds

    async def _wait(self, seconds: float) -> None:
        if seconds <= 0:
            return
        cut = asyncio.get_running_loop().create_future()
        self._waiting = cut
        arrival = asyncio.ensure_future(self._queue.next_arrival())
        try:
            await asyncio.wait(
                {cut, arrival},
                timeout=self._clock.real(seconds),
                return_when=asyncio.FIRST_COMPLETED,
            )
            if cut.done():
                cut.result()
        finally:
            arrival.cancel()
            cut.cancel()
