"""Reading the audit."""

from collections.abc import Collection

from django.db import models

from kramar.audit.models import AuditEntry
from kramar.core.moments import Moment, earlier_than


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
