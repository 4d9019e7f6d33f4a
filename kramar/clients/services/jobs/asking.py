"""Asking for long work on many clients, and stopping it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from django.db import transaction
from django.utils.translation import gettext as _
from pydantic import TypeAdapter

from kramar.audit.services import record
from kramar.clients.events import ClientJobChanged, ClientJobSnapshot
from kramar.clients.models import ClientJob
from kramar.clients.queries.filters import ClientFilter
from kramar.core import clock
from kramar.core.errors import AbsentError, ConflictError
from kramar.core.files import use_files
from kramar.core.models import StoredFile
from kramar.events.bus import get_bus
from kramar.events.services import publish
from kramar.staff.models import Employee
from kramar.staff.queries import lock_employees

FILTER = TypeAdapter(ClientFilter)
TOPIC = "client-jobs"
AT_WORK = [ClientJob.State.WAITING, ClientJob.State.RUNNING]

Known = Literal["update", "skip"]


class ClientJobRunningError(ConflictError):
    """The employee's former work of this kind is not finished yet."""

    code = "client_job_running"


class ClientJobAbsentError(AbsentError):
    """The employee has asked for no such thing."""

    code = "client_job_not_found"


@dataclass(frozen=True, slots=True)
class JobWish:
    """What is to be done.

    :param wanted: to which clients; ``None`` where a file names them
    :param file_id: the table to take in
    """

    kind: ClientJob.Kind
    wanted: ClientFilter | None = None
    argument: Mapping[str, int | str | Sequence[str] | None] | None = None
    file_id: int | None = None


@transaction.atomic
def ask_client_job(*, wish: JobWish, by: Employee) -> ClientJob:
    """Put the work on its way; the background thread does it.

    :raises ClientJobRunningError: the employee's former work is not finished yet
    :raises AbsentError: there is no such file
    """
    # The employee's own row is the lock: two requests at once make one job.
    lock_employees([by.pk])
    if ClientJob.objects.filter(employee=by, state__in=AT_WORK).exists():
        raise ClientJobRunningError(_("Попередня робота з клієнтами ще триває"))
    job = ClientJob.objects.create(
        company_id=by.company_id,
        employee=by,
        kind=wish.kind,
        argument=dict(wish.argument or {}),
        wanted=FILTER.dump_python(wish.wanted, mode="json") if wish.wanted else None,
        file=_take_file(wish.file_id),
        created_at=clock.now(),
    )
    record("client_job.asked", target=job, by=by, kind=wish.kind)
    announce(job)
    wake_jobs()
    return job


@transaction.atomic
def cancel_client_job(*, job_id: int, by: Employee) -> ClientJob:
    """Stop it; what is done stays done. What has ended stays as it is.

    :raises ClientJobAbsentError: the employee has asked for no such thing
    """
    job = ClientJob.objects.select_for_update().filter(employee=by, pk=job_id).first()
    if job is None:
        raise ClientJobAbsentError(_("Такої роботи немає"))
    if job.state in AT_WORK:
        job.state = ClientJob.State.CANCELLED
        job.save(update_fields=["state"])
        announce(job)
    return job


def announce(job: ClientJob) -> None:
    """Tell the employee how far it is; last in the transaction."""
    publish(ClientJobChanged(job=ClientJobSnapshot.of(job)))


def wake_jobs() -> None:
    """Wake the thread when the current transaction has committed."""
    transaction.on_commit(partial(get_bus().wake, TOPIC))


def _take_file(file_id: int | None) -> StoredFile | None:
    if file_id is None:
        return None
    file = use_files([file_id]).get(file_id)
    if file is None:
        raise AbsentError(_("Файл не знайдено"))
    return file
