"""Reading the audit."""

from django.db import models

from kramar.audit.models import AuditEntry


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
