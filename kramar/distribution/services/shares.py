"""Counting what was handed to whom today."""

from collections import Counter
from collections.abc import Iterable

from kramar.company.models import Company
from kramar.core import clock
from kramar.distribution.models import Share
from kramar.distribution.queries import today_of
from kramar.distribution.rule import Choice


def count_shares(kind: str, choices: Iterable[Choice], company: Company) -> None:
    """Add what was handed out to the shares of the day, in the turn of whoever hands out."""
    given = Counter(choice.taker_id for choice in choices)
    today, at = today_of(company), clock.now()
    rows = {row.employee_id: row for row in Share.objects.filter(kind=kind, employee__in=given)}
    for employee_id, count in given.items():
        row = rows.setdefault(
            employee_id, Share(company=company, employee_id=employee_id, kind=kind, date=today)
        )
        row.taken = count + (row.taken if row.date == today else 0)
        row.date, row.last_at = today, at
    Share.objects.bulk_create(
        rows.values(),
        update_conflicts=True,
        unique_fields=["company", "employee", "kind"],
        update_fields=["date", "taken", "last_at"],
    )
