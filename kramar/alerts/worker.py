"""The threads that write down what has been raised, and tell the screens of it."""

import logging
import threading
import time

from django.db import Error as DatabaseFault
from django.db import InterfaceError, OperationalError

from kramar.alerts.queries import list_companies_with_untold
from kramar.alerts.services.gathering import gathered
from kramar.alerts.services.telling import TOPIC, tell_alerts
from kramar.alerts.services.writing import write_raised
from kramar.core.batches import run_together
from kramar.core.connections import close_connection, release_connection
from kramar.core.tenancy import company_scope
from kramar.events.bus import StopListening, get_bus

logger = logging.getLogger(__name__)

POLL_SECONDS = 5.0
# However fast errors come, a company's screens hear of them this often.
PAUSE_SECONDS = 0.5


# However fast errors come, they are written this often.
WRITE_EVERY_SECONDS = 0.25
LAST_TRIES = 3


class AlertWriter:
    """Writes at once what is raised after a quiet time, and the rest together.

    What could not be written is tried again. At its end it writes all that was gathered; whatever
    is raised afterwards is written by whoever raises it.
    """

    def __init__(self) -> None:
        self._thread = threading.Thread(target=self._run, name="alert-writer", daemon=True)
        self._stopping = threading.Event()

    def start(self) -> None:
        """Start the thread."""
        gathered.open()
        self._thread.start()

    def stop(self) -> None:
        """End the thread."""
        self._stopping.set()
        gathered.close()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            gathered.woken.wait()
            self._write()
            release_connection()
            self._stopping.wait(WRITE_EVERY_SECONDS)
        for _ in range(LAST_TRIES):
            self._write()
        close_connection()

    def _write(self) -> None:
        raised = gathered.take()
        answers = run_together(write_raised, raised)
        failed = [
            (each, answer)
            for each, answer in zip(raised, answers, strict=True)
            if isinstance(answer, Exception)
        ]
        for each, error in failed:
            logger.error("A system message was not written", exc_info=error)
            # Not the message's fault: it is tried again.
            if isinstance(error, OperationalError | InterfaceError):
                gathered.put_back(each)


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
