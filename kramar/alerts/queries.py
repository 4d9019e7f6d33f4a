"""Reads of system messages that are worth a name."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Count, F, Q
from django_scopes import scopes_disabled

from kramar.alerts.models import Alert

Key = tuple[datetime, int]


def list_alerts(*, kind: str | None, after: Key | None, limit: int) -> list[Alert]:
    """List the lines, those that happened last first.

    :param after: when the page's last row happened, and its id
    """
    rows = Alert.objects.order_by("-last_at", "-id")
    if kind:
        rows = rows.filter(kind=kind)
    if after:
        at, row_id = after
        rows = rows.filter(Q(last_at__lt=at) | Q(last_at=at, id__lt=row_id))
    return list(rows[:limit])


def count_alerts() -> int:
    """Count the lines."""
    return Alert.objects.count()


def count_alerts_by_kind() -> dict[str, int]:
    """Count the lines of each kind that has any."""
    counted: Iterable[tuple[str, int]] = (
        Alert.objects.order_by().values_list("kind").annotate(Count("pk"))
    )
    return dict(counted)


def list_companies_with_untold() -> list[int]:
    """List the companies whose screens have not been told yet of what was raised."""
    with scopes_disabled():
        rows = Alert.objects.filter(told__lt=F("count")).order_by()
        return list(rows.values_list("company_id", flat=True).distinct())


def list_companies_with_old(before: datetime) -> list[int]:
    """List the companies that have lines which have not happened since a moment."""
    with scopes_disabled():
        rows = Alert.objects.filter(last_at__lt=before).order_by()
        return list(rows.values_list("company_id", flat=True).distinct())
