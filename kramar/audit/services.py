"""Writing the audit."""

from collections.abc import Sequence
from typing import Protocol

from django.db import models

from kramar.audit.models import AuditEntry
from kramar.core import clock
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
        employee_id=by.pk if by else None,
        data=data,
        created_at=clock.now(),
    )


def record_many(
    action: str, *, targets: Sequence[models.Model], by: Person | None, **data: object
) -> None:
    """Write an entry for each of many rows of one kind, by one statement."""
    company_id, at = current_company_id(), clock.now()
    AuditEntry.objects.bulk_create(
        AuditEntry(
            company_id=company_id,
            action=action,
            target_kind=target._meta.model_name or "",
            target_id=target.pk,
            employee_id=by.pk if by else None,
            data=data,
            created_at=at,
        )
        for target in targets
    )
