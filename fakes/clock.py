"""A clock that tests can hurry: waits are scaled, and time can be pushed forward."""

import asyncio
import time


class Clock:
    """Wall time for dates, scaled time for waits and ages."""

    def __init__(self, scale: float = 1.0) -> None:
        """Take the scale: at 0.01 a provider's minute lasts 0.6 s."""
        self._scale = scale
        self._pushed = 0.0

    def now(self) -> float:
        """Unix time in seconds, with whatever was pushed forward."""
        return time.time() + self._pushed

    def elapsed(self) -> float:
        """Seconds of the provider's time, for ages and intervals."""
        return time.monotonic() / self._scale + self._pushed

    def real(self, seconds: float) -> float:
        """How long the provider's seconds really last here."""
        return seconds * self._scale

    async def sleep(self, seconds: float) -> None:
        """Wait for the provider's seconds."""
        await asyncio.sleep(self.real(seconds))

    def push(self, seconds: float) -> None:
        """Move time forward at once; waits under way are not cut short."""
        self._pushed += seconds
