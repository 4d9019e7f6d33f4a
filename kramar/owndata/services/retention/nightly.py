"""Forgetting once a night what companies keep for a while only."""

import logging
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from django_scopes import scopes_disabled

from kramar.core.tenancy import company_scope
from kramar.owndata.models import Retention
from kramar.owndata.services.retention.kinds import KINDS, moment_before

logger = logging.getLogger(__name__)

# By the company's clock, when hardly anybody works; the task is called once an hour.
HOUR = 3


def forget_past_retention(now: datetime, is_stopping: Callable[[], bool]) -> int:
    """Delete what is older than companies wish to keep, of those where it is night.

    :returns: how many rows were deleted
    """
    with scopes_disabled():
        chosen = list(Retention.objects.select_related("company").order_by("pk"))
    return sum(
        _forget(each, now, is_stopping)
        for each in chosen
        if now.astimezone(ZoneInfo(each.company.time_zone)).hour == HOUR
    )


def _forget(retention: Retention, now: datetime, is_stopping: Callable[[], bool]) -> int:
    deleted = 0
    with company_scope(retention.company_id):
        for name, kind in KINDS.items():
            months: int | None = getattr(retention, name)
            if months is not None and not is_stopping():
                deleted += kind.forget(moment_before(now, months), is_stopping)
    if deleted:
        logger.info(
            "What was too old was deleted",
            extra={"company": retention.company_id, "rows": deleted},
        )
    return deleted
