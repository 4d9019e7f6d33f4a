"""Choosing for how long what is kept, with a look at what that would delete."""

from collections.abc import Mapping

from django.db import transaction

from kramar.audit.changes import compare, values_of
from kramar.audit.services import record
from kramar.core import clock
from kramar.core.reports import make_report
from kramar.core.rows import take_turn
from kramar.core.tenancy import current_company_id
from kramar.events.services import publish
from kramar.owndata.events import RetentionChanged, RetentionSnapshot
from kramar.owndata.models import Retention
from kramar.owndata.services.retention.kinds import KINDS, moment_before
from kramar.staff.models import Employee

Months = Mapping[str, int | None]
"""For how many months what is kept, by its name; ``None`` is for ever."""


def find_retention() -> Retention:
    """Return what the company has chosen; everything for ever where nothing is chosen."""
    return Retention.objects.first() or Retention(company_id=current_company_id())


@transaction.atomic
def change_retention(*, months: Months, by: Employee) -> Retention:
    """Keep some things longer or not as long; what is too old goes the next night."""
    take_turn("retention")
    retention = find_retention()
    changes = compare(values_of(retention, months), dict(months))
    for name, value in months.items():
        setattr(retention, name, value)
    retention.save()
    if changes:
        record("retention.changed", target=retention, by=by, changes=changes)
    publish(RetentionChanged(retention=RetentionSnapshot.of(retention)))
    return retention


def count_what_goes(months: Months) -> dict[str, int]:
    """Count what would be deleted now; nothing is.

    :raises ReportTooLongError: there is too much to count
    """
    now = clock.now()
    return make_report(
        lambda: {
            name: KINDS[name].count(moment_before(now, value))
            for name, value in months.items()
            if value is not None
        }
    )
