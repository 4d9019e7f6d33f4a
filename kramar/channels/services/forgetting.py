"""Forgetting how messages left, when the messages themselves are forgotten."""

from collections.abc import Collection

from kramar.channels.models import Delivery


def forget_deliveries(message_ids: Collection[int]) -> None:
    """Delete what these messages left with."""
    Delivery.objects.filter(message_id__in=message_ids).delete()
