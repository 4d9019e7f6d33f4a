"""The thread that does what was put off: chats that return, messages that were written ahead."""

import logging
import threading

from django.db import Error as DatabaseFault

from kramar.chats.services.due import Due, list_due
from kramar.core import clock
from kramar.core.connections import release_connection
from kramar.core.tenancy import company_scope

logger = logging.getLogger(__name__)

EVERY_SECONDS = 1.0


class DueWorker:
    """Looks once a second. Several may work beside each other: each deed is done under a lock."""

    def __init__(self) -> None:
        self._thread = threading.Thread(target=self._run, name="due", daemon=True)
        self._stopping = threading.Event()

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread."""
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopping.wait(EVERY_SECONDS):
            try:
                for due in list_due(clock.now()):
                    self._carry_out(due)
            except DatabaseFault:
                logger.exception("What is due was not found")
            finally:
                release_connection()

    def _carry_out(self, due: Due) -> None:
        try:
            with company_scope(due.company_id):
                due.deed()
        except Exception:
            # It is due again in a second; the others must not wait for it.
            logger.exception("A due deed was not done", extra={"company": due.company_id})
