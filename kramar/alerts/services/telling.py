"""Telling the screens what has been raised: apart from the raising, and seldom enough.

A thousand errors a second are a thousand small statements and one event.
"""

from functools import partial

from django.db import transaction
from django.db.models import F

from kramar.alerts.events import AlertRaised, AlertSnapshot
from kramar.alerts.models import Alert
from kramar.alerts.queries import count_alerts_by_kind
from kramar.core.tenancy import current_company_id
from kramar.events.bus import get_bus
from kramar.events.services import hold_numbers, publish

TOPIC = "alerts"
TOLD_AT_ONCE = 100


def wake_teller(company_id: int) -> None:
    """Let the lines of a company be told after the commit."""
    transaction.on_commit(partial(get_bus().wake, TOPIC, str(company_id).encode()))


@transaction.atomic
def tell_alerts() -> int:
    """Announce the lines that have been raised since they were told last; return how many."""
    # Lines that are just being written, told by another process or cleared are passed over:
    # whoever has them wakes the teller, or has told.
    untold = Alert.objects.select_for_update(skip_locked=True).filter(told__lt=F("count"))
    fresh = list(untold.order_by("id")[:TOLD_AT_ONCE])
    if not fresh:
        return 0
    Alert.objects.filter(pk__in=[alert.pk for alert in fresh]).update(told=F("count"))
    hold_numbers(current_company_id())
    lines = count_alerts_by_kind()
    publish(
        *(
            AlertRaised(
                alert=AlertSnapshot.of(alert), total=sum(lines.values()), of_kind=lines[alert.kind]
            )
            for alert in fresh
        )
    )
    return len(fresh)
