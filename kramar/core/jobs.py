"""Long work in the background: whoever holds the lease of a job does it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar, TypeVar

from django.db import models, transaction
from django.db.models import Q
from django_scopes import scopes_disabled

from kramar.core import clock
from kramar.core.files import release_files
from kramar.core.models import StoredFile
from kramar.core.tenancy import TenantModel
from kramar.core.unused_files import forget_files

LEASE = timedelta(seconds=60)
"""For so long a job is left to whoever took it; each part that is done renews it."""
FILES_KEPT = timedelta(days=7)
STEP = 100
_ENDED = ("done", "cancelled", "failed", "undone")


class Job(TenantModel):
    """Work that outlives its request; what it is about, the model of each kind says."""

    id: int
    # Each kind names its own.
    state = models.CharField(max_length=9)
    lease_until = models.DateTimeField(null=True)
    created_at = models.DateTimeField()

    class Meta:
        abstract = True


class FileJob(Job):
    """Work that reads a file or writes one; the file goes after a week, the job stays."""

    file = models.ForeignKey(
        StoredFile, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )

    TELLS_OF_PEOPLE: ClassVar[bool] = True

    class Meta:
        abstract = True


JobT = TypeVar("JobT", bound=Job)
FileJobT = TypeVar("FileJobT", bound=FileJob)


@dataclass(frozen=True, slots=True)
class Claim:
    """A job that this thread may do, in its company's scope."""

    company_id: int
    job_id: int


def claim_job(model: type[JobT], *, at_work: Sequence[str]) -> Claim | None:
    """Take the oldest job that nobody works at; the row count of the update settles a race.

    :param at_work: the states in which there is something to do
    """
    now = clock.now()
    free = Q(lease_until=None) | Q(lease_until__lt=now)
    with scopes_disabled():
        waiting = model._default_manager.filter(free, state__in=at_work).order_by("pk")
        for company_id, job_id in waiting.values_list("company_id", "pk")[:10]:
            claimed = model._default_manager.filter(free, pk=job_id)
            if claimed.update(lease_until=now + LEASE):
                return Claim(company_id, job_id)
    return None


def forget_job_files(model: type[FileJobT], now: datetime, *, at_work: Sequence[str]) -> int:
    """Delete the files of jobs that were asked for more than a week ago: they hold people's phones.

    A file that something else refers to, such as a younger job, stays with that.

    :returns: how many were deleted
    """
    deleted = 0
    with scopes_disabled():
        jobs = model._default_manager.filter(created_at__lt=now - FILES_KEPT)
        old = jobs.filter(file__isnull=False).exclude(state__in=at_work).order_by("pk")
        while step := dict(old.values_list("pk", "file_id")[:STEP]):
            file_ids = {file_id for file_id in step.values() if file_id is not None}
            with transaction.atomic():
                jobs.filter(pk__in=step).update(file=None)
                release_files(file_ids)
            deleted += forget_files(file_ids)
    return deleted


def forget_written_files(before: datetime) -> bool:
    """Delete the files of the company's jobs that tell of people, asked for before a moment.

    Somebody wants to be forgotten, and an archive of yesterday would still know them.

    :returns: whether all are gone: one that is at work yet still has its own
    """
    kinds = [model for model in FileJob.__subclasses__() if model.TELLS_OF_PEOPLE]
    left = [model for model in kinds if not _forget_written(model, before)]
    return not left


def _forget_written(model: type[FileJob], before: datetime) -> bool:
    jobs = model._default_manager.filter(created_at__lt=before)
    written = jobs.filter(state__in=_ENDED, file__isnull=False)
    file_ids = {file_id for file_id in written.values_list("file_id", flat=True) if file_id}
    with transaction.atomic():
        written.filter(file__in=file_ids).update(file=None)
        release_files(file_ids)
    forget_files(file_ids)
    return not jobs.exclude(state__in=_ENDED).exists()
