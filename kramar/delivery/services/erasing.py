"""Forgetting to whom parcels went; their numbers stay with the orders."""

from collections.abc import Collection

from kramar.delivery.models import ParcelStep, Waybill


def forget_recipients(order_ids: Collection[int]) -> None:
    """Empty what was asked of the carrier for these orders, and what buyers were told."""
    Waybill.objects.filter(order__in=order_ids).update(terms={}, error="")
    ParcelStep.objects.filter(parcel__order__in=order_ids).update(message="")
