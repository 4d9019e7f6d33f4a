"""The thread that does long work on many clients."""

import logging
import threading

from django.db import Error as DatabaseFault

from kramar.clients.services.jobs.asking import TOPIC
from kramar.clients.services.jobs.running import claim_client_job, work_on
from kramar.core.connections import release_connection
from kramar.core.tenancy import company_scope
from kramar.events.bus import StopListening, get_bus

logger = logging.getLogger(__name__)

POLL_SECONDS = 5.0
TROUBLE_SECONDS = 1.0


class ClientJobWorker:
    """Does one job after another, and goes on where another process has died."""

    def __init__(self) -> None:
        self._thread = threading.Thread(target=self._run, name="client-jobs", daemon=True)
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
        if topic == TOPIC:
            self._woken.set()

    def _run(self) -> None:
        while not self._stopping:
            self._woken.clear()
            try:
                has_worked = self._work_once()
            except DatabaseFault:
                logger.exception("Work on clients was interrupted")
                has_worked = False
                self._woken.wait(TROUBLE_SECONDS)
            finally:
                release_connection()
            if not has_worked:
                self._woken.wait(POLL_SECONDS)

    def _work_once(self) -> bool:
        claim = claim_client_job()
        if claim is None:
            return False
        with company_scope(claim.company_id):
            work_on(claim.job_id, lambda: self._stopping)
        return True
