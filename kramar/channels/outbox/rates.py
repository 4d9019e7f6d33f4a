"""How many messages a second a channel may send."""

import time
from dataclasses import dataclass, field


@dataclass(slots=True)
class TokenBucket:
    """Tokens that come back with time; the debt of a message of many parts is paid off first."""

    per_second: float
    _tokens: float = field(init=False)
    _filled_at: float = field(init=False)

    def __post_init__(self) -> None:
        self._tokens = self.per_second
        self._filled_at = time.monotonic()

    def available(self) -> int:
        """Return how many may be sent now."""
        now = time.monotonic()
        gained = (now - self._filled_at) * self.per_second
        # A second's worth may gather, and at least one, for slow channels too.
        self._tokens = min(max(self.per_second, 1.0), self._tokens + gained)
        self._filled_at = now
        return max(int(self._tokens), 0)

    def take(self, count: int) -> None:
        """Spend tokens, into debt where need be."""
        self._tokens -= count

    def seconds_to_next(self) -> float:
        """Return how long to wait for a token."""
        return max((1.0 - self._tokens) / self.per_second, 0.0)
