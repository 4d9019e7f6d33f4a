"""The cache that processes share: Redis, and while it does not answer, each one's own memory.

What lies there may be lost at any time: counters of wrong passwords, who sits at a screen. Without
Redis people must still be able to sign in, and guessing must still be slowed down.
"""

import logging
import time
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

import redis
from django.core.cache.backends.base import DEFAULT_TIMEOUT, BaseCache
from django.core.cache.backends.locmem import LocMemCache
from django.core.cache.backends.redis import RedisCache

logger = logging.getLogger(__name__)

Answer = TypeVar("Answer")
Parameters = dict[str, object]

TIMEOUT_SECONDS = 1
# Whoever signs in does not wait for Redis at each of the dozen questions.
ASKED_AGAIN_AFTER_SECONDS = 5.0
# A flood of wrong passwords must not push their counters out.
MAX_ENTRIES = 20_000


class SharedCache(BaseCache):
    """Asks Redis, else this process's memory, which counts for itself alone."""

    def __init__(self, server: str, params: Parameters) -> None:
        super().__init__(params)
        timeouts = {"socket_connect_timeout": TIMEOUT_SECONDS, "socket_timeout": TIMEOUT_SECONDS}
        self._shared = RedisCache(server, {**params, "OPTIONS": timeouts})
        self._own = LocMemCache(__name__, {**params, "OPTIONS": {"MAX_ENTRIES": MAX_ENTRIES}})
        self._asked_again_at = 0.0

    def add(
        self,
        key: str,
        value: object,
        timeout: float | None = DEFAULT_TIMEOUT,
        version: int | None = None,
    ) -> bool:
        """Set what is not there yet; whether it was not."""
        return self._ask(lambda cache: cache.add(key, value, timeout, version))

    def get(self, key: str, default: object = None, version: int | None = None) -> object:
        """Return what is there."""
        return self._ask(lambda cache: cache.get(key, default, version))

    def set(
        self,
        key: str,
        value: object,
        timeout: float | None = DEFAULT_TIMEOUT,
        version: int | None = None,
    ) -> None:
        """Keep a value."""
        self._ask(lambda cache: cache.set(key, value, timeout, version))

    def touch(
        self, key: str, timeout: float | None = DEFAULT_TIMEOUT, version: int | None = None
    ) -> bool:
        """Let what is there stay longer; whether it was there."""
        return self._ask(lambda cache: cache.touch(key, timeout, version))

    def delete(self, key: str, version: int | None = None) -> bool:
        """Forget what is there; whether it was."""
        return self._ask(lambda cache: cache.delete(key, version))

    def incr(self, key: str, delta: int = 1, version: int | None = None) -> int:
        """Count on.

        :raises ValueError: nothing is counted there
        """
        return self._ask(lambda cache: cache.incr(key, delta, version))

    def get_many(self, keys: Iterable[str], version: int | None = None) -> dict[str, object]:
        """Return those that are there, in one question."""
        return self._ask(lambda cache: cache.get_many(list(keys), version))

    def set_many(
        self,
        data: Mapping[str, object],
        timeout: float | None = DEFAULT_TIMEOUT,
        version: int | None = None,
    ) -> list[str]:
        """Keep several, in one question; return those that could not be kept."""
        return self._ask(lambda cache: cache.set_many(dict(data), timeout, version))

    def clear(self) -> None:
        """Forget everything."""
        self._ask(lambda cache: cache.clear())

    def _ask(self, ask: Callable[[BaseCache], Answer]) -> Answer:
        if time.monotonic() >= self._asked_again_at:
            try:
                return ask(self._shared)
            except redis.RedisError:
                self._asked_again_at = time.monotonic() + ASKED_AGAIN_AFTER_SECONDS
                logger.warning("Redis does not answer, so this process counts for itself")
        return ask(self._own)
