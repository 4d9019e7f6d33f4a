"""The thread that hands work out, right after whatever made it possible."""

import logging
import threading
import time

from django.db import Error as DatabaseFault

from kramar.company.queries import list_distributing
from kramar.core import clock
from kramar.core.connections import release_connection
from kramar.core.tenancy import company_scope
from kramar.distribution.services.chats import distribute_chats
from kramar.distribution.services.leaving import hand_back, let_lost_leave
from kramar.distribution.services.orders import distribute_orders
from kramar.events.bus import StopListening, get_bus

logger = logging.getLogger(__name__)

TOPIC = "events:"
POLL_SECONDS = 5.0
# However fast orders come, they are handed out so often: together they cost less.
PAUSE_SECONDS = 0.1


class DistributionWorker:
    """Looks after each change of a company: an order came, somebody did, or a limit is free again.

    Every change is an event, and every event wakes; nothing has to be told to this thread apart.
    Several may work beside each other: handing out is done by turns.
    """

    def __init__(self) -> None:
        self._thread = threading.Thread(target=self._run, name="distribution", daemon=True)
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._companies: set[int] = set()
        self._next_poll = 0.0
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
        if topic.startswith(TOPIC):
            self._companies.add(int(topic.removeprefix(TOPIC)))
            self._woken.set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._woken.clear()
            try:
                self._look()
            except DatabaseFault:
                logger.exception("Nothing could be handed out")
                self._next_poll = 0.0
            finally:
                release_connection()
            self._stopping.wait(PAUSE_SECONDS)
            self._woken.wait(POLL_SECONDS)

    def _look(self) -> None:
        heard, self._companies = self._companies, set()
        is_poll = time.monotonic() >= self._next_poll
        if is_poll:
            self._next_poll = time.monotonic() + POLL_SECONDS
        for company_id in list_distributing():
            if not is_poll and company_id not in heard:
                continue
            with company_scope(company_id):
                if is_poll:
                    let_lost_leave(clock.now())
                hand_back()
                while not self._stopping.is_set() and distribute():
                    """The rest of a long queue is handed out at once."""


def distribute() -> int:
    """Hand out some of what waits in the company in scope; return how much."""
    return distribute_orders() + distribute_chats()
