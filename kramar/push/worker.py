"""Two threads that call devices: one reads the logs, one sends. Nobody waits for either."""

import asyncio
import logging
import threading
from collections.abc import Callable
from urllib.parse import urlsplit

from django.conf import settings
from django.db import Error as DatabaseFault

from kramar.core.connections import relax_durability, release_connection
from kramar.core.tenancy import company_scope
from kramar.events.bus import StopListening, get_bus
from kramar.push.posting import PATIENCE_SECONDS, Answer, post_all
from kramar.push.services import sending
from kramar.push.services.noticing import READ_AT_ONCE, find_unread_logs, take_events
from kramar.push.services.sending import Parcel, take_parcels
from kramar.push.services.subscribing import TOPIC

logger = logging.getLogger(__name__)

EVERY_SECONDS = 1.0


class PushWorker:
    """Looks once a second. Several may work beside each other: rows are claimed."""

    def __init__(self) -> None:
        self._stopping = threading.Event()
        self._asked = threading.Event()
        self._stop_listening: StopListening | None = None
        self._threads = [
            threading.Thread(target=self._read_logs, name="push-log", daemon=True),
            threading.Thread(target=self._send, name="push-send", daemon=True),
        ]

    def start(self) -> None:
        """Start the threads."""
        self._stop_listening = get_bus().listen(self._hear)
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End the threads; what is on its way comes to its end, which a timeout bounds."""
        if self._stop_listening:
            self._stop_listening()
        self._stopping.set()
        self._asked.set()
        for thread in self._threads:
            thread.join()

    def _hear(self, topic: str, _payload: bytes) -> None:
        if topic == TOPIC:
            self._asked.set()

    def _read_logs(self) -> None:
        while not self._stopping.wait(EVERY_SECONDS):
            _run_round(_read_logs_relaxed)

    def _send(self) -> None:
        while not self._stopping.is_set():
            self._asked.wait(EVERY_SECONDS)
            self._asked.clear()
            if not self._stopping.is_set():
                _run_round(send_due)


def read_logs() -> None:
    """Look through what has happened in every company that has devices."""
    for company_id in find_unread_logs():
        with company_scope(company_id):
            while take_events() == READ_AT_ONCE:
                """The rest of a long log is read at once."""


def _read_logs_relaxed() -> None:
    # After a power cut the position is as old as the notices, and both are made again.
    relax_durability()
    read_logs()


def send_due(patience: float = PATIENCE_SECONDS) -> None:
    """Send what is due, outside of any transaction.

    :param patience: seconds that a push service has to answer
    """
    parcels = take_parcels(_contact())
    if not parcels:
        return
    for parcel, answer in zip(parcels, asyncio.run(post_all(parcels, patience)), strict=True):
        _record(parcel, answer)


def _record(parcel: Parcel, answer: Answer) -> None:
    if answer.is_taken:
        sending.record_sent(parcel)
    elif answer.is_gone:
        sending.record_gone(parcel)
    else:
        sending.record_refused(parcel, wait=answer.wait, is_final=answer.is_final)


def _contact() -> str:
    """Say whom a push service may turn to; some refuse an address of this machine."""
    url = urlsplit(settings.PUBLIC_URL)
    return settings.PUBLIC_URL if url.scheme == "https" else "mailto:kramar@example.com"


def _run_round(work: Callable[[], None]) -> None:
    try:
        work()
    except DatabaseFault:
        logger.exception("Devices could not be called")
    except Exception:
        # Calls are a courtesy: whatever is wrong with one must not end all that follow.
        logger.exception("A round of calls failed")
    finally:
        release_connection()
