"""Forgetting system messages: what they say of a person, and those that nobody needs any more."""

from collections.abc import Collection
from datetime import datetime, timedelta

from django.db import transaction

from kramar.alerts.events import AlertsForgotten, KindCount
from kramar.alerts.models import Alert
from kramar.alerts.queries import count_alerts_by_kind, list_companies_with_old
from kramar.core.tenancy import company_scope
from kramar.events.services import publish

KEPT_FOR = timedelta(days=90)
"""For so long a line stays that does not happen again; the page of system messages says so."""


def forget_words(links: Collection[str]) -> None:
    """Empty the details of lines that lead to these places; that something was wrong stays.

    Details quote what was given, such as a phone with a letter in it, and so may the key.
    """
    for alert in Alert.objects.filter(link__in=links):
        alert.key, alert.details, alert.details_parameters = f"erased:{alert.pk}", "", {}
        alert.save(update_fields=["key", "details", "details_parameters"])


def forget_old_alerts(now: datetime) -> int:
    """Delete the lines of all companies that have not happened for long; return how many."""
    before = now - KEPT_FOR
    return sum(_forget_of(company_id, before) for company_id in list_companies_with_old(before))


def _forget_of(company_id: int, before: datetime) -> int:
    with company_scope(company_id), transaction.atomic():
        deleted = Alert.objects.filter(last_at__lt=before).delete()[0]
        left = sorted(count_alerts_by_kind().items())
        kinds = [KindCount(kind=kind, count=count) for kind, count in left]
        if deleted:
            publish(AlertsForgotten(before=before, kinds=kinds))
    return deleted
