"""Writing the audit."""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Protocol

from django.db import connection, models

from kramar.audit.areas import area_of
from kramar.audit.models import AuditEntry
from kramar.core import clock
from kramar.core.rows import insert_rows
from kramar.core.tenancy import current_company_id


class Person(Protocol):
    """Whoever acts; the audit lies below the employees and knows only that they have an id."""

    @property
    def pk(self) -> int:
        """The employee's id."""


def record(action: str, *, target: models.Model, by: Person | None, **data: object) -> None:
    """Write one audit entry in the caller's transaction.

    :param action: ``noun.past_participle``, the same string as the event's
    :param by: ``None`` when the system or a client did it
    """
    AuditEntry.objects.create(
        company_id=current_company_id(),
        action=action,
        target_kind=target._meta.model_name or "",
        target_id=target.pk,
        area=area_of(target._meta.model_name or ""),
        employee_id=by.pk if by else None,
        data=data,
        created_at=clock.now(),
    )


def record_many(
    action: str, *, targets: Sequence[models.Model], by: Person | None, **data: object
) -> None:
    """Write an entry for each of many rows of one kind, by one statement."""
    record_each(action, [(target, by, data) for target in targets])


_COLUMNS = (
    "company_id",
    "action",
    "target_kind",
    "target_id",
    "area",
    "employee_id",
    "data",
    "created_at",
)


def record_each(
    action: str, entries: Iterable[tuple[models.Model, Person | None, Mapping[str, object]]]
) -> None:
    """Write an entry for each change of one kind, with who made it and what, by one statement."""
    company_id = current_company_id()
    at = connection.ops.adapt_datetimefield_value(clock.now())
    rows = [
        (
            company_id,
            action,
            target._meta.model_name or "",
            target.pk,
            area_of(target._meta.model_name or ""),
            by.pk if by else None,
            json.dumps(data),
            at,
        )
        for target, by, data in entries
    ]
    if rows:
        insert_rows(AuditEntry._meta.db_table, _COLUMNS, rows)


REWRITTEN_AT_ONCE = 500
Data = dict[str, object]


def rewrite_entries(
    *, kind: str, target_ids: Collection[int], rewrite: Callable[[Data], Data]
) -> None:
    """Change what entries about these rows say, some at a time: who did what and when stays."""
    entries = AuditEntry.objects.filter(target_kind=kind, target_id__in=target_ids).order_by("pk")
    last = 0
    while step := list(entries.filter(pk__gt=last)[:REWRITTEN_AT_ONCE]):
        last = step[-1].pk
        for entry in step:
            entry.data = rewrite(entry.data)
        AuditEntry.objects.bulk_update(step, ["data"])
