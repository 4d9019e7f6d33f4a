"""The bus: it only wakes. The log in the database is the truth (law 7)."""

import threading
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Protocol

from django.conf import settings

Listener = Callable[[str, bytes], None]
StopListening = Callable[[], None]


class Bus(Protocol):
    """Carries wakes and ephemera (typing) between the parts, in one process or many.

    Topics: ``events:COMPANY`` (the log grew), ``intake`` and ``outbox`` (there is work),
    ``typing:COMPANY`` and ``viewing:COMPANY`` (with a payload that is shown and forgotten),
    ``sessions:COMPANY`` (somebody signed out).
    """

    def wake(self, topic: str, payload: bytes = b"") -> None:
        """Tell all listeners; never blocks for long, may be lost."""

    def listen(self, listener: Listener) -> StopListening:
        """Call the listener for each wake, from any thread, until it is stopped.

        A listener only takes note: it is called inside the transaction's thread, neither waits nor
        raises.
        """

    def is_reachable(self) -> bool:
        """Whether wakes reach the other processes now."""


class InProcessBus:
    """The bus of a single process."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()

    def wake(self, topic: str, payload: bytes = b"") -> None:
        """Call every listener in the caller's thread."""
        for listener in tuple(self._listeners):
            listener(topic, payload)

    def listen(self, listener: Listener) -> StopListening:
        """Remember the listener."""
        with self._lock:
            self._listeners.append(listener)
        return partial(self._listeners.remove, listener)

    def is_reachable(self) -> bool:
        """There is nobody else to reach."""
        return True


@lru_cache(maxsize=1)
def get_bus() -> Bus:
    """Return the bus that the settings name: Redis when its address is set, else in process."""
    if settings.REDIS_URL:
        from kramar.events.redis_bus import RedisBus  # noqa: PLC0415 (redis is loaded only if used)

        return RedisBus(settings.REDIS_URL)
    return InProcessBus()
