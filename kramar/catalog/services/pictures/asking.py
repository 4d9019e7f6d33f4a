"""Asking for the pictures of a load, stopping them, and taking them on."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Q
from django_scopes import scopes_disabled

from kramar.catalog.models import CatalogImport, Offer
from kramar.core import clock
from kramar.events.bus import get_bus

TOPIC = "catalog-pictures"
# Longer than eight slow pictures take.
LEASE = timedelta(minutes=5)
State = CatalogImport.Pictures
AT_WORK = [State.WAITING, State.RUNNING]


def plan_pictures(row: CatalogImport) -> None:
    """Have the pictures of an ended load fetched, if any are left; the caller saves the row.

    Inside its transaction. An older load's that are not done yet become this one's.
    """
    older = CatalogImport.objects.filter(source=row.source, pictures_state__in=AT_WORK)
    older.exclude(pk=row.pk).update(pictures_state=State.CANCELLED)
    offers = Offer.objects.filter(source=row.source)
    # Each load is another chance.
    failed = offers.filter(pictures_state=Offer.Pictures.FAILED)
    # Asked first: an update without rows would make writers wait all the same.
    if failed.exists():
        failed.update(pictures_state=Offer.Pictures.DUE)
    if not offers.filter(pictures_state=Offer.Pictures.DUE).exists():
        return
    row.pictures_state = State.WAITING
    row.pictures_at = clock.now()
    row.lease_until = None
    transaction.on_commit(lambda: get_bus().wake(TOPIC))


def claim_pictures() -> tuple[int, int] | None:
    """Take the load whose pictures wait longest; return its company and its id.

    The row count of the update settles a race.
    """
    now = clock.now()
    free = Q(lease_until=None) | Q(lease_until__lt=now)
    with scopes_disabled():
        due = CatalogImport.objects.filter(free, pictures_state__in=AT_WORK, pictures_at__lte=now)
        for company_id, pk in due.order_by("pictures_at").values_list("company_id", "pk")[:10]:
            claimed = CatalogImport.objects.filter(free, pk=pk, pictures_state__in=AT_WORK)
            if claimed.update(lease_until=now + LEASE):
                return company_id, pk
    return None
