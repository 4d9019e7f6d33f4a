"""Threads that tell addresses what happens. One reads the logs; each address has its own sender.

A slow receiver holds one thread of many for ten seconds at most, and never another address.
"""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from django.db import Error as DatabaseFault

from kramar.core import clock
from kramar.core.connections import close_connection, release_connection
from kramar.core.outgoing import FetchError, post
from kramar.core.tenancy import company_scope
from kramar.webhooks.queries import find_unread_logs, list_due_webhooks
from kramar.webhooks.services.recording import READ_AT_ONCE, take_events
from kramar.webhooks.services.sending import Outcome, Parcel, record_outcome, take_parcel

logger = logging.getLogger(__name__)

EVERY_SECONDS = 1.0
AT_ONCE = 16
# Then others get their turn.
IN_A_ROW = 20
SECONDS = 10.0


class WebhookWorker:
    """Looks once a second. Several may work beside each other: rows are claimed."""

    def __init__(self) -> None:
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="webhooks", daemon=True)
        self._senders = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="webhook")
        self._busy: set[int] = set()

    def start(self) -> None:
        """Start the threads."""
        self._thread.start()

    def stop(self) -> None:
        """End the threads; what is on its way comes to its end, which a timeout bounds."""
        self._stopping.set()
        self._thread.join()
        self._senders.shutdown(wait=True, cancel_futures=True)

    def _run(self) -> None:
        while not self._stopping.wait(EVERY_SECONDS):
            _guard(record_events)
            _guard(self._share_out)

    def _share_out(self) -> None:
        for company_id, webhook_id in list_due_webhooks(clock.now()):
            if webhook_id not in self._busy:
                self._busy.add(webhook_id)
                self._senders.submit(self._send, company_id, webhook_id)

    def _send(self, company_id: int, webhook_id: int) -> None:
        try:
            _guard(lambda: send_due(company_id, webhook_id, self._stopping))
        finally:
            close_connection()
            self._busy.discard(webhook_id)


def record_events() -> None:
    """Look through what has happened in every company that has addresses."""
    for company_id in find_unread_logs():
        with company_scope(company_id):
            while take_events() == READ_AT_ONCE:
                """The rest of a long log is read at once."""


def send_due(company_id: int, webhook_id: int, stopping: threading.Event) -> None:
    """Send what is due to one address, one after another, outside of any transaction."""
    with company_scope(company_id):
        for _ in range(IN_A_ROW):
            parcel = None if stopping.is_set() else take_parcel(webhook_id)
            if parcel is None:
                return
            release_connection()
            outcome = call(parcel)
            record_outcome(parcel, outcome)
            if not outcome.is_taken:
                return


def call(parcel: Parcel) -> Outcome:
    """Send one request and read the beginning of its answer."""
    began = time.monotonic()
    try:
        status, answer = post(parcel.url, parcel.body, headers=parcel.headers, seconds=SECONDS)
    except FetchError as error:
        return Outcome(None, error.code, error.detail, _passed(began))
    return Outcome(status, "", answer.decode(errors="replace"), _passed(began))


def _passed(began: float) -> int:
    return int((time.monotonic() - began) * 1000)


def _guard(work: Callable[[], None]) -> None:
    try:
        work()
    except DatabaseFault:
        logger.exception("Webhooks could not be worked on")
    except Exception:
        # Whatever is wrong with one must not end all that follow.
        logger.exception("A round of webhooks failed")
    finally:
        release_connection()
