"""A thread that is woken by the bus, and looks by itself now and then."""

import logging
import threading
from collections.abc import Callable

from django.db import Error as DatabaseFault

from kramar.core.connections import release_connection
from kramar.events.bus import StopListening, get_bus

logger = logging.getLogger(__name__)

TROUBLE_SECONDS = 5.0

WorkOnce = Callable[[Callable[[], bool]], bool]


class WokenThread:
    """Does one piece of work after another until there is none.

    :param work_once: does one piece, and tells whether there was any; it is given the question
        whether the thread is to stop
    """

    def __init__(self, *, topic: str, work_once: WorkOnce, poll_seconds: float) -> None:
        self._topic, self._work_once, self._poll_seconds = topic, work_once, poll_seconds
        self._thread = threading.Thread(target=self._run, name=topic, daemon=True)
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._stop_listening: StopListening | None = None

    def start(self) -> None:
        """Listen to the bus and start the thread."""
        self._stop_listening = get_bus().listen(self._hear)
        self._thread.start()

    def stop(self) -> None:
        """End the thread after the part that it is at."""
        if self._stop_listening:
            self._stop_listening()
        self._stopping.set()
        self._woken.set()
        self._thread.join()

    def _hear(self, topic: str, _payload: bytes) -> None:
        if topic == self._topic:
            self._woken.set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._woken.clear()
            has_worked = False
            try:
                has_worked = self._work_once(self._stopping.is_set)
            except (DatabaseFault, OSError):
                logger.exception("Work was interrupted", extra={"topic": self._topic})
                self._woken.wait(TROUBLE_SECONDS)
            finally:
                release_connection()
            if not has_worked:
                self._woken.wait(self._poll_seconds)
