"""Forgetting deliveries when nobody looks at them any more; they hold people's phones."""

from datetime import datetime, timedelta

from django.db.models import Q
from django_scopes import scopes_disabled

from kramar.webhooks.models import Webhook, WebhookDelivery

KEPT = timedelta(days=30)
STEP = 1000


def forget_old_deliveries(now: datetime) -> int:
    """Delete deliveries that came to their end, and those that wait at an address switched off.

    Rows are numbered in the order in which they came, so the walk from the oldest ends at the
    first that is too young. Each step is short: on SQLite nothing is written while it deletes.

    :returns: how many were deleted
    """
    deleted, last_id = 0, 0
    with scopes_disabled():
        while step := _oldest_after(last_id, now - KEPT):
            last_id = step[-1]
            deleted += _forget(step, now - KEPT)
    return deleted


def _oldest_after(last_id: int, before: datetime) -> list[int]:
    rows = WebhookDelivery.objects.filter(pk__gt=last_id).order_by("pk")
    step = []
    for delivery_id, created_at in rows.values_list("pk", "created_at")[:STEP]:
        if created_at >= before:
            break
        step.append(delivery_id)
    return step


def _forget(ids: list[int], before: datetime) -> int:
    ended = Q(due_at=None)
    # One that somebody has put on its way again is due lately, however old it is.
    unheard = Q(due_at__lt=before) & ~Q(webhook__state=Webhook.State.ACTIVE)
    count, _by_model = WebhookDelivery.objects.filter(ended | unheard, pk__in=ids).delete()
    return count
