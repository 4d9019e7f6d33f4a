"""Forgetting what sites sent of a person."""

from collections.abc import Collection

from kramar.intake.models import RawOrderRequest


def forget_requests(order_ids: Collection[int]) -> None:
    """Empty the raw requests of orders; that there was one, and when, stays."""
    for order_id in order_ids:
        RawOrderRequest.objects.filter(order_id=order_id).update(body=b"", query="", mended=None)
