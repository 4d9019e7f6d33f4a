"""Clearing the list of system messages."""

from django.db import transaction

from kramar.alerts.events import AlertsCleared
from kramar.alerts.models import Alert
from kramar.audit import services as audit
from kramar.audit.services import Person
from kramar.company.queries import get_current_company
from kramar.events.services import publish


@transaction.atomic
def clear_alerts(*, by: Person) -> None:
    """Delete all lines, for everybody (S2). An error that happens again comes back."""
    deleted = Alert.objects.all().delete()[0]
    audit.record("alerts.cleared", target=get_current_company(), by=by, lines=deleted)
    publish(AlertsCleared())
