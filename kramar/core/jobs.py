"""Long work in the background: whoever holds the lease of a job does it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from django.db import models
from django.db.models import Q
from django_scopes import scopes_disabled

from kramar.core import clock
from kramar.core.tenancy import TenantModel

LEASE = timedelta(seconds=60)
"""For so long a job is left to whoever took it; each part that is done renews it."""


class Job(TenantModel):
    """Work that outlives its request; what it is about, the model of each kind says."""

    id: int
    # Each kind names its own.
    state = models.CharField(max_length=9)
    lease_until = models.DateTimeField(null=True)
    created_at = models.DateTimeField()

    class Meta:
        abstract = True


JobT = TypeVar("JobT", bound=Job)


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
