"""A thread that does one piece of long work after another, woken by the bus."""

import logging
import threading
from collections.abc import Callable

from kramar.core.connections import release_connection
from kramar.events.bus import StopListening, get_bus

logger = logging.getLogger(__name__)

POLL_SECONDS = 5.0
TROUBLE_SECONDS = 1.0

WorkOnce = Callable[[Callable[[], bool]], bool]
"""Claims something and does it; is given what to ask whether to stop, returns whether it worked."""


class JobThread:
    """Does one job after another, and goes on where another process has died.

    :param topic: the bus's word that there is something to do; the thread looks by itself too
    """

    def __init__(
        self, *, topic: str, work_once: WorkOnce, poll_seconds: float = POLL_SECONDS
    ) -> None:
        self._topic, self._work_once, self._poll_seconds = topic, work_once, poll_seconds
        self._thread = threading.Thread(target=self._run, name=topic, daemon=True)
        self._woken = threading.Event()
        self._stopping = False
        self._stop_listening: StopListening | None = None

    def start(self) -> None:
        """Listen to the bus and start the thread."""
        self._stop_listening = get_bus().listen(self._hear)
        self._thread.start()

    def stop(self) -> None:
        """End the thread after the part that it is at."""
        if self._stop_listening:
            self._stop_listening()
        self._stopping = True
        self._woken.set()
        self._thread.join()

    def _hear(self, topic: str, _payload: bytes) -> None:
        if topic == self._topic:
            self._woken.set()

    def _run(self) -> None:
        while not self._stopping:
            self._woken.clear()
            try:
                has_worked = self._work_once(lambda: self._stopping)
            except Exception:  # (the thread must outlive whatever one job brings)
                logger.exception("Long work was interrupted", extra={"topic": self._topic})
                has_worked = False
                self._woken.wait(TROUBLE_SECONDS)
            finally:
                release_connection()
            if not has_worked:
                self._woken.wait(self._poll_seconds)
