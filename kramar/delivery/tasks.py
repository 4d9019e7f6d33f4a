"""The thread that follows parcels."""

import logging
import threading

from django.conf import settings
from django.db import Error as DatabaseFault

from kramar.core.connections import release_connection
from kramar.core.tenancy import company_scope
from kramar.delivery.queries import list_connected_companies
from kramar.delivery.services.rounds import look_round

logger = logging.getLogger(__name__)

# New waybills and lost answers wait no longer than this; parcels are asked about more seldom.
EVERY_SECONDS = 30.0


class TrackingWorker:
    """Goes round the companies. Several may work beside each other: each deed is done once."""

    def __init__(self) -> None:
        self._thread = threading.Thread(target=self._run, name="tracking", daemon=True)
        self._stopping = threading.Event()

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread; a question that is under way ends by its timeout."""
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopping.wait(min(EVERY_SECONDS, settings.TRACKING_SECONDS)):
            try:
                for company_id in list_connected_companies():
                    if not self._stopping.is_set():
                        _look_round(company_id)
            except DatabaseFault:
                logger.exception("The companies with parcels were not found")
            finally:
                release_connection()


def _look_round(company_id: int) -> None:
    try:
        with company_scope(company_id):
            look_round()
    except Exception:
        # The same is due again soon; the other companies must not wait for it.
        logger.exception("Parcels were not followed", extra={"company": company_id})
