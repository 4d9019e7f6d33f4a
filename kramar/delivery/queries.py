"""Reads of delivery that look past the company."""

from django_scopes import scopes_disabled

from kramar.company.queries import list_resting
from kramar.delivery.models import CarrierAccount


def list_connected_companies() -> list[int]:
    """Return the working companies whose key the carrier accepts, as far as is known."""
    with scopes_disabled():
        rows = CarrierAccount.objects.filter(key_refused_at=None).order_by("company_id")
        working = rows.exclude(company_id__in=list_resting())
        return list(working.values_list("company_id", flat=True))
