"""The thread that does bulk actions."""

import logging
import threading

from django.db import Error as DatabaseFault

from kramar.chats.services.bulk.running import Claim, claim_bulk_action, work_on
from kramar.chats.services.bulk.wakes import TOPIC
from kramar.core.connections import release_connection
from kramar.core.tenancy import company_scope
from kramar.events.bus import StopListening, get_bus

logger = logging.getLogger(__name__)

POLL_SECONDS = 5.0
TROUBLE_SECONDS = 1.0


class BulkWorker:
    """Works at one action after another, and goes on where another process has died."""

    def __init__(self) -> None:
        self._thread = threading.Thread(target=self._run, name="bulk", daemon=True)
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
                claim = claim_bulk_action()
                if claim:
                    self._carry_out(claim)
            except DatabaseFault:
                logger.exception("A bulk action was interrupted")
                claim = None
                self._woken.wait(TROUBLE_SECONDS)
            finally:
                release_connection()
            if not claim:
                self._woken.wait(POLL_SECONDS)

    def _carry_out(self, claim: Claim) -> None:
        with company_scope(claim.company_id):
            while not self._stopping and work_on(claim.action_id):
                pass
