"""Forgetting changes of long ago: of orders, and of everything else."""

from datetime import datetime

from django.db.models import Q

from kramar.audit.models import AuditEntry
from kramar.core.ageing import count_older, forget_older

OF_ORDERS = Q(target_kind="order")


def count_old_entries(before: datetime, *, of_orders: bool) -> int:
    """Count what :func:`forget_old_entries` would delete."""
    rows = AuditEntry.objects.all()
    return count_older(rows, field="created_at", before=before, only=_which(of_orders=of_orders))


def forget_old_entries(before: datetime, *, of_orders: bool) -> int:
    """Delete the company's entries from before a moment; return how many.

    :param of_orders: those that are an order's timeline, or all the others
    """
    rows = AuditEntry.objects.all()
    return forget_older(rows, field="created_at", before=before, only=_which(of_orders=of_orders))


def _which(*, of_orders: bool) -> Q:
    return OF_ORDERS if of_orders else ~OF_ORDERS
