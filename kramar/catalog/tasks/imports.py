"""The thread that carries loads of the catalogue out, one at a time, and asks for those due."""

import logging
import threading

from django.db import Error as DatabaseFault

from kramar.catalog.services.importing.asking import TOPIC, Claim, ask_due_imports, claim_import
from kramar.catalog.services.importing.running import carry_out
from kramar.core import clock
from kramar.core.connections import relax_durability, release_connection
from kramar.core.tenancy import company_scope
from kramar.events.bus import StopListening, get_bus

logger = logging.getLogger(__name__)

POLL_SECONDS = 15.0
TROUBLE_SECONDS = 5.0


class ImportWorker:
    """Works at one load after another, and goes on where another process has died."""

    def __init__(self) -> None:
        self._thread = threading.Thread(target=self._run, name="imports", daemon=True)
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._stop_listening: StopListening | None = None

    def start(self) -> None:
        """Listen to the bus and start the thread."""
        self._stop_listening = get_bus().listen(self._hear)
        self._thread.start()

    def stop(self) -> None:
        """End the thread after the batch that it is at."""
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
            claim = None
            try:
                ask_due_imports(clock.now())
                claim = claim_import()
                if claim:
                    self._carry_out(claim)
            except (DatabaseFault, OSError):
                logger.exception("A load of the catalogue was interrupted")
                self._woken.wait(TROUBLE_SECONDS)
            finally:
                release_connection()
            if not claim:
                self._woken.wait(POLL_SECONDS)

    def _carry_out(self, claim: Claim) -> None:
        with company_scope(claim.company_id):
            # A load is done again from its file, whatever a power cut takes.
            relax_durability()
            carry_out(claim.import_id, is_stopping=self._stopping.is_set)
