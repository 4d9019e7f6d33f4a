"""The thread that tells the screens what has been raised."""

import logging
import threading
import time

from django.db import Error as DatabaseFault

from kramar.alerts.queries import list_companies_with_untold
from kramar.alerts.services.telling import TOPIC, tell_alerts
from kramar.core.connections import release_connection
from kramar.core.tenancy import company_scope
from kramar.events.bus import StopListening, get_bus

logger = logging.getLogger(__name__)

POLL_SECONDS = 5.0
# However fast errors come, a company's screens hear of them this often.
PAUSE_SECONDS = 0.5


class AlertTeller:
    """Announces at once what is raised after a quiet time, and the rest together."""

    def __init__(self) -> None:
        self._thread = threading.Thread(target=self._run, name="alerts", daemon=True)
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._stop_listening: StopListening | None = None
        self._next_poll = 0.0

    def start(self) -> None:
        """Listen to the bus and start the thread."""
        self._stop_listening = get_bus().listen(self._hear)
        self._thread.start()

    def stop(self) -> None:
        """End the thread."""
        if self._stop_listening:
            self._stop_listening()
        self._stopping.set()
        self._woken.set()
        self._thread.join()

    def _hear(self, topic: str, _payload: bytes) -> None:
        if topic == TOPIC:
            self._woken.set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._woken.clear()
            started = time.monotonic()
            try:
                self._tell()
            except DatabaseFault:
                logger.exception("System messages were not told")
            finally:
                release_connection()
            self._stopping.wait(max(PAUSE_SECONDS - (time.monotonic() - started), 0.0))
            self._woken.wait(POLL_SECONDS)

    def _tell(self) -> None:
        for company_id in list_companies_with_untold():
            with company_scope(company_id):
                tell_alerts()
