"""The real sending rates, off unless asked for: 30 a second for a bot, 1 a second for a chat."""

import math
from dataclasses import dataclass
from typing import Final

from fakes.clock import Clock
from fakes.telegram.errors import FloodWaitError

_BOT_PER_SECOND: Final = 30.0
_CHAT_PER_SECOND: Final = 1.0
_CHAT_BURST: Final = 3.0


@dataclass
class _Bucket:
    """Tokens that come back with time."""

    rate: float
    burst: float
    tokens: float
    filled_at: float

    def refill(self, now: float) -> None:
        self.tokens = min(self.burst, self.tokens + (now - self.filled_at) * self.rate)
        self.filled_at = now

    def seconds_to_wait(self) -> int:
        return 0 if self.tokens >= 1 else max(1, math.ceil((1 - self.tokens) / self.rate))


class BotRates:
    """Counts a bot's sends against the limits."""

    def __init__(self, clock: Clock, *, enabled: bool) -> None:
        """Begin with full buckets."""
        self.enabled = enabled
        self._clock = clock
        self._bot = _Bucket(_BOT_PER_SECOND, _BOT_PER_SECOND, _BOT_PER_SECOND, clock.elapsed())
        self._chats: dict[int, _Bucket] = {}

    def count_send(self, chat_id: int) -> None:
        """Count one message to a chat.

        :raises FloodWaitError: too many; nothing is counted
        """
        if not self.enabled:
            return
        now = self._clock.elapsed()
        chat = self._chats.setdefault(
            chat_id, _Bucket(_CHAT_PER_SECOND, _CHAT_BURST, _CHAT_BURST, now)
        )
        self._bot.refill(now)
        chat.refill(now)
        wait = max(self._bot.seconds_to_wait(), chat.seconds_to_wait())
        if wait:
            raise FloodWaitError(wait)
        self._bot.tokens -= 1
        chat.tokens -= 1
