"""Reading the audit."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db import models

from kramar.audit.areas import Area
from kramar.audit.models import AuditEntry
from kramar.core.moments import Moment, earlier_than

SYSTEM = 0
"""Stands for whoever is no employee: the system, a client."""


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which entries are wanted; what is not given does not narrow.

    :param employee_id: ``SYSTEM`` for what no employee did
    :param target_kind: the model's name; wanted together with ``target_id``
    :param until: not including that moment
    """

    area: Area | None = None
    employee_id: int | None = None
    target_kind: str | None = None
    target_id: int | None = None
    since: datetime | None = None
    until: datetime | None = None

    def condition(self) -> models.Q:
        """Say it to the database."""
        every = {
            "area": self.area,
            "employee_id": self.employee_id or None,
            "target_kind": self.target_kind,
            "target_id": self.target_id,
            "created_at__gte": self.since,
            "created_at__lt": self.until,
        }
        given = {column: value for column, value in every.items() if value is not None}
        nobody = models.Q(employee_id=None) if self.employee_id == SYSTEM else models.Q()
        return models.Q(**given) & nobody


def list_audit(wanted: AuditFilter, *, before: Moment | None, limit: int) -> list[AuditEntry]:
    """Return what was done in the company, the newest first."""
    rows = AuditEntry.objects.filter(wanted.condition(), earlier_than(before))
    return list(rows.order_by("-created_at", "-pk")[:limit])


def list_entries(target: models.Model, *, before: int | None, limit: int) -> list[AuditEntry]:
    """Return what was done to a row, the newest first.

    :param before: only entries with a smaller id
    """
    rows = AuditEntry.objects.filter(target_kind=target._meta.model_name, target_id=target.pk)
    if before is not None:
        rows = rows.filter(pk__lt=before)
    return list(rows.order_by("-pk")[:limit])


def find_last_entry(target: models.Model) -> AuditEntry | None:
    """Return the newest entry about a row, ``None`` where nothing was written yet."""
    return next(iter(list_entries(target, before=None, limit=1)), None)


def find_last_actions(target_kind: str, target_ids: Collection[int]) -> dict[int, str]:
    """Return what was done last to each of these rows."""
    rows = AuditEntry.objects.filter(target_kind=target_kind, target_id__in=target_ids)
    newest = rows.order_by().values("target_id").annotate(last=models.Max("pk")).values("last")
    found = AuditEntry.objects.filter(pk__in=newest)
    return dict(found.values_list("target_id", "action"))


def list_entries_of_kind(
    target: models.Model, kinds: Collection[str], *, before: Moment | None, limit: int
) -> list[AuditEntry]:
    """Return what was done to a row, the newest first.

    :param kinds: what the actions begin with, such as ``client.``
    """
    is_wanted = models.Q()
    for kind in kinds:
        is_wanted |= models.Q(action__startswith=kind)
    rows = AuditEntry.objects.filter(
        is_wanted,
        earlier_than(before),
        target_kind=target._meta.model_name,
        target_id=target.pk,
    )
    return list(rows.order_by("-created_at", "-pk")[:limit])
