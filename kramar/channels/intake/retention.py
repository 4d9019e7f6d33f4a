"""Forgetting raw payloads when they are of no more use."""

from datetime import datetime, timedelta

from django.db.models import Q
from django_scopes import scopes_disabled

from kramar.channels.models import Payload

HANDLED_KEPT = timedelta(days=3)
BROKEN_KEPT = timedelta(days=7)
STEP = 1000


def forget_old_payloads(now: datetime) -> int:
    """Delete handled and broken payloads whose time has come; pending and failed ones stay.

    Rows are numbered in the order in which they came, so the walk from the oldest ends at the
    first that is too young, and never reads the rest of the table. Each step is short, because
    on SQLite nothing can be received while it deletes.

    :returns: how many were deleted
    """
    deleted, last_id = 0, 0
    with scopes_disabled():
        while step := _oldest_after(last_id, now - HANDLED_KEPT):
            last_id = step[-1]
            deleted += _forget(step, now)
    return deleted


def _oldest_after(last_id: int, before: datetime) -> list[int]:
    rows = Payload.objects.filter(pk__gt=last_id).order_by("pk").values_list("pk", "received_at")
    step = []
    for payload_id, received_at in rows[:STEP]:
        if received_at >= before:
            break
        step.append(payload_id)
    return step


def _forget(ids: list[int], now: datetime) -> int:
    handled = Q(state__in=[Payload.State.DONE, Payload.State.SKIPPED])
    broken = Q(state=Payload.State.BROKEN, received_at__lt=now - BROKEN_KEPT)
    count, _by_model = Payload.objects.filter(handled | broken, pk__in=ids).delete()
    return count
