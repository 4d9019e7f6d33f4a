"""Forgetting what sites sent of a person."""

from collections.abc import Collection

from kramar.alerts.services.forgetting import forget_words
from kramar.intake.models import RawOrderRequest


def forget_requests(order_ids: Collection[int]) -> None:
    """Empty the raw requests of orders, and what was told of them; that there was one stays."""
    for order_id in order_ids:
        requests = RawOrderRequest.objects.filter(order_id=order_id)
        own = [f"/order-requests/{each}" for each in requests.values_list("pk", flat=True)]
        requests.update(body=b"", query="", mended=None)
        forget_words([f"/orders/{order_id}", *own])
