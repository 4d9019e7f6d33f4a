"""The threads behind the screens: taking in, sending, polling, tidying up."""

import logging
import signal
import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from django.db import Error as DatabaseFault

from kramar.alerts.services.forgetting import forget_old_alerts
from kramar.alerts.worker import AlertTeller, AlertWriter
from kramar.catalog.models import CatalogImport
from kramar.catalog.services.importing.asking import AT_WORK as IMPORTS_AT_WORK
from kramar.catalog.tasks import import_thread, picture_thread, product_job_thread
from kramar.channels.intake.retention import forget_old_payloads
from kramar.channels.intake.worker import IntakeWorker
from kramar.channels.outbox.worker import OutboxWorker
from kramar.channels.polling.runner import PollingRunner
from kramar.channels.services.renewing import renew_credentials
from kramar.chats.tasks import BulkWorker, DueWorker, MediaWorker
from kramar.clients.models import ClientJob
from kramar.clients.services.jobs.asking import AT_WORK as CLIENT_JOBS_AT_WORK
from kramar.clients.tasks import ClientJobWorker
from kramar.core import clock
from kramar.core.connections import release_connection
from kramar.core.jobs import FileJob, forget_job_files
from kramar.core.unused_files import forget_unused_files
from kramar.delivery.tasks import TrackingWorker
from kramar.distribution.worker import DistributionWorker
from kramar.erasure.tasks import erasure_thread
from kramar.handover.tasks import handover_thread
from kramar.intake.services.receiving import take_left_requests
from kramar.orders.models import OrderJob
from kramar.orders.services.jobs.asking import AT_WORK as ORDER_JOBS_AT_WORK
from kramar.orders.tasks import OrderJobWorker
from kramar.owndata.models import CompanyExport
from kramar.owndata.services.exports.asking import AT_WORK as EXPORTS_AT_WORK
from kramar.owndata.services.retention.nightly import forget_past_retention
from kramar.owndata.tasks import deletion_thread, export_thread
from kramar.project.seat import WorkersSeat
from kramar.push.services.sending import forget_old_notices
from kramar.push.worker import PushWorker
from kramar.webhooks.services.tidying import forget_old_deliveries
from kramar.webhooks.worker import WebhookWorker

logger = logging.getLogger(__name__)

LOOK_EVERY_SECONDS = 60.0
LOOKS_OF_AN_HOUR = 60
WITH_FILES: list[tuple[type[FileJob], Sequence[str]]] = [
    (OrderJob, ORDER_JOBS_AT_WORK),
    (ClientJob, CLIENT_JOBS_AT_WORK),
    (CatalogImport, IMPORTS_AT_WORK),
    (CompanyExport, EXPORTS_AT_WORK),
]


class Worker(Protocol):
    """Something with threads of its own."""

    def start(self) -> None:
        """Start the threads."""

    def stop(self) -> None:
        """Return when they have come to their end."""


class Tidier:
    """Takes up what was left behind; once an hour forgets what is old and renews what runs out."""

    def __init__(self) -> None:
        self._thread = threading.Thread(target=self._run, name="tidier", daemon=True)
        self._stopping = threading.Event()

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread."""
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        looks = 0
        while not self._stopping.wait(LOOK_EVERY_SECONDS):
            try:
                take_left_requests(clock.now())
                if looks % LOOKS_OF_AN_HOUR == 0:
                    _tidy_up(self._stopping.is_set)
            except (DatabaseFault, OSError):
                logger.exception("The tidying was not done")
            finally:
                looks += 1
                release_connection()


def _tidy_up(is_stopping: Callable[[], bool]) -> None:
    forget_old_payloads(clock.now())
    forget_old_alerts(clock.now())
    forget_unused_files(clock.now())
    for model, at_work in WITH_FILES:
        forget_job_files(model, clock.now(), at_work=at_work)
    renew_credentials(clock.now())
    forget_old_notices(clock.now())
    forget_old_deliveries(clock.now())
    forget_past_retention(clock.now(), is_stopping)


def start_workers() -> list[Worker]:
    """Start everything that works behind the screens of this process."""
    workers: list[Worker] = [
        # The first to start and the last to stop: all others may have something to tell.
        AlertWriter(),
        IntakeWorker(),
        OutboxWorker(),
        MediaWorker(),
        DueWorker(),
        BulkWorker(),
        ClientJobWorker(),
        import_thread(),
        picture_thread(),
        product_job_thread(),
        OrderJobWorker(),
        handover_thread(),
        export_thread(),
        erasure_thread(),
        deletion_thread(),
        PollingRunner(),
        PushWorker(),
        WebhookWorker(),
        TrackingWorker(),
        DistributionWorker(),
        AlertTeller(),
        Tidier(),
    ]
    for worker in workers:
        worker.start()
    return workers


def stop_workers(workers: list[Worker]) -> None:
    """Stop them, the last started first; nothing that was taken on is lost."""
    for worker in reversed(workers):
        worker.stop()


class SeatTakenError(Exception):
    """On SQLite another process does the work already."""


def run_until_stopped() -> None:
    """Work until the process is asked to end.

    :raises SeatTakenError: on SQLite another process does the work already
    """
    seat = WorkersSeat()
    if not seat.take():
        raise SeatTakenError
    asked = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_signal: asked.set())
    workers = start_workers()
    asked.wait()
    stop_workers(workers)
    seat.give_up()
