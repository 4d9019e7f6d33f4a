"""Forgetting what sites sent long ago."""

from datetime import datetime

from django.db.models import Q

from kramar.core.ageing import count_older, forget_older
from kramar.intake.models import RawOrderRequest

State = RawOrderRequest.State
# What waits to be mended is not forgotten, however old.
ENDED = Q(state__in=[State.ACCEPTED, State.DUPLICATE, State.DISCARDED])


def count_old_requests(before: datetime) -> int:
    """Count what :func:`forget_old_requests` would delete."""
    rows = RawOrderRequest.objects.all()
    return count_older(rows, field="received_at", before=before, only=ENDED)


def forget_old_requests(before: datetime) -> int:
    """Delete requests that came to their end, from before a moment; return how many."""
    rows = RawOrderRequest.objects.all()
    return forget_older(rows, field="received_at", before=before, only=ENDED)
