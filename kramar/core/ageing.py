"""Deleting rows that are older than anybody wants to keep them."""

from datetime import datetime
from typing import TypeVar

from django.db.models import Q, QuerySet

from kramar.core.tenancy import TenantModel

RowT = TypeVar("RowT", bound=TenantModel)

# Each step is short: on SQLite nothing is written while it deletes.
STEP = 500


def count_older(rows: QuerySet[RowT], *, field: str, before: datetime, only: Q) -> int:
    """Count what :func:`forget_older` would delete."""
    return rows.filter(only, **{f"{field}__lt": before}).count()


def forget_older(rows: QuerySet[RowT], *, field: str, before: datetime, only: Q) -> int:
    """Delete rows of the company in scope whose moment lies before another.

    Rows are numbered in the order in which they came, so the walk from the oldest ends at the
    first that is too young, and never reads the rest of the table.

    :param field: the row's moment
    :param only: which of them go
    :returns: how many were deleted
    """
    deleted, last_id = 0, 0
    while step := _oldest_after(rows, last_id, field, before):
        last_id = step[-1]
        deleted += rows.filter(only, pk__in=step).delete()[0]
    return deleted


def _oldest_after(rows: QuerySet[RowT], last_id: int, field: str, before: datetime) -> list[int]:
    found = rows.filter(pk__gt=last_id).order_by("pk").values_list("pk", field)[:STEP]
    step = []
    for row_id, at in found:
        if at >= before:
            break
        step.append(row_id)
    return step
