"""Finding companies whose time has come."""

from datetime import datetime

from django_scopes import scopes_disabled

from kramar.owndata.models import CompanyDeletion


def begin_due_deletions(now: datetime) -> int:
    """Let deletions begin whose days are over; from then on there is no way back.

    :returns: how many
    """
    with scopes_disabled():
        due = CompanyDeletion.objects.filter(state=CompanyDeletion.State.WAITING, due_at__lte=now)
        return due.update(state=CompanyDeletion.State.RUNNING)
