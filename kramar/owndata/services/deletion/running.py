"""Deleting a company whose days are over: its providers, its people, its rows, its files."""

import logging
import time
from collections import Counter
from collections.abc import Callable

from django.db import transaction

from kramar.channels.directory import TOPIC as CHANNELS
from kramar.channels.services.leaving import leave_providers
from kramar.company.models import Company
from kramar.company.services.leaving import delete_company_row, let_rows_go
from kramar.core import clock
from kramar.core.files import delete_folder
from kramar.core.jobs import LEASE
from kramar.events.bus import get_bus
from kramar.owndata.models import CompanyDeletion, DeletedCompany
from kramar.owndata.services.deletion.emptying import empty_company, unchecked
from kramar.staff.services.leaving import shut_everybody_out

logger = logging.getLogger(__name__)

KEEP_EVERY_SECONDS = 10.0


class DeletionStoppedError(Exception):
    """This process is to end; another one goes on."""


def work_on(deletion_id: int, is_stopping: Callable[[], bool]) -> None:
    """Delete the company in scope; whoever comes next goes on where this one was stopped.

    :param is_stopping: asked between two steps
    """
    deletion = CompanyDeletion.objects.select_related("company").get(pk=deletion_id)
    shut_everybody_out(deletion.company_id)
    deletion.channels_left += leave_providers()
    # It is the one row that outlives its employee: where references are checked, it would hold all.
    deletion.employee = None
    deletion.save(update_fields=["employee"])
    try:
        with unchecked():
            _delete(deletion, is_stopping)
    except DeletionStoppedError:
        CompanyDeletion.objects.filter(pk=deletion_id).update(lease_until=None)


def _delete(deletion: CompanyDeletion, is_stopping: Callable[[], bool]) -> None:
    deleted = Counter(deletion.deleted)
    kept_at = time.monotonic()

    def tell(step: Counter[str]) -> None:
        nonlocal kept_at
        deleted.update(step)
        if is_stopping() or time.monotonic() - kept_at > KEEP_EVERY_SECONDS:
            kept_at = time.monotonic()
            _keep(deletion, deleted)
        if is_stopping():
            raise DeletionStoppedError

    _keep(deletion, deleted)
    company = deletion.company
    let_rows_go(company)
    empty_company(tell)
    # Before the trace: once that is committed nobody comes back, should this process be killed.
    delete_folder(company.pk)
    _leave_a_trace(company, deletion, deleted)
    # Whoever had begun to write before has ended by now.
    empty_company(lambda _step: None)
    delete_folder(company.pk)
    get_bus().wake(CHANNELS)
    logger.info("A company was deleted", extra={"company": company.pk})


def _keep(deletion: CompanyDeletion, deleted: Counter[str]) -> None:
    deletion.deleted, deletion.lease_until = dict(deleted), clock.now() + LEASE
    deletion.save(update_fields=["deleted", "lease_until", "channels_left"])


@transaction.atomic
def _leave_a_trace(company: Company, deletion: CompanyDeletion, deleted: Counter[str]) -> None:
    DeletedCompany.objects.create(
        name=company.name,
        slug=company.slug,
        asked_by=deletion.asked_by,
        asked_at=deletion.created_at,
        deleted_at=clock.now(),
        channels_left=deletion.channels_left,
        rows=dict(sorted(deleted.items())),
    )
    CompanyDeletion.objects.filter(pk=deletion.pk).delete()
    delete_company_row(company)
