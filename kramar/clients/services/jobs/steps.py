"""The steps of long work: how far it has come is written together with what was done."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction

from kramar.clients.models import ClientJob
from kramar.clients.services.jobs.asking import announce
from kramar.core import clock
from kramar.core.jobs import LEASE


class JobEndedError(Exception):
    """Somebody has stopped the work, or it was finished elsewhere."""


@contextmanager
def step(job: ClientJob, *fields: str, is_last: bool = False) -> Iterator[None]:
    """Do one part in a transaction: under the job's lock, and saved with what came of it.

    :param fields: what the part changes of the job
    :raises JobEndedError: the job was stopped; nothing of the part is done
    """
    with transaction.atomic():
        locked = ClientJob.objects.select_for_update().get(pk=job.pk)
        if locked.state not in {ClientJob.State.WAITING, ClientJob.State.RUNNING}:
            raise JobEndedError
        yield
        job.state = ClientJob.State.DONE if is_last else ClientJob.State.RUNNING
        job.lease_until = clock.now() + LEASE
        job.save(update_fields=["state", "lease_until", *fields])
        announce(job)


def fail_job(job: ClientJob, reason: str) -> None:
    """End the work with a reason."""
    with transaction.atomic():
        locked = ClientJob.objects.select_for_update().select_related("file").get(pk=job.pk)
        locked.state = ClientJob.State.FAILED
        locked.error = reason[:300]
        locked.save(update_fields=["state", "error"])
        announce(locked)
