"""Stock: promised to orders, sent to buyers, brought back.

Each runs inside the caller's transaction and locks offers in the order of their ids, so that two
orders of the same goods wait for each other instead of dying. What is returned the caller
publishes last, with its own events.
"""

from collections.abc import Callable, Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.catalog.errors import NotEnoughStockError, OfferAbsentError, Shortage
from kramar.catalog.events import OfferStock, OfferStockChanged
from kramar.catalog.models import Offer, Product
from kramar.company.queries import get_current_company
from kramar.core.errors import InvalidError
from kramar.events.shape import Event

LARGEST_STOCK = 2**31 - 1
_COUNTED = ["stock", "reserved", "is_overdrawn"]


@transaction.atomic
def reserve_stock(*, wants: Mapping[int, int]) -> list[Event]:
    """Promise goods to an order, or take promises back.

    :param wants: by the offer's id, by how much the promised count changes
    :raises OfferAbsentError: no such offer in the company
    :raises NotEnoughStockError: there is less than is wanted, and the company sells no more
    """
    offers = _lock(wants)
    changed = {pk: change for pk, change in wants.items() if change}
    _refuse_short(offers, changed)

    def reserve(offer: Offer, count: int) -> None:
        offer.reserved = max(offer.reserved + count, 0)

    return _apply(offers, changed, reserve)


@transaction.atomic
def ship_stock(*, wants: Mapping[int, int]) -> list[Event]:
    """Take promised goods out of the shop: they have gone to the buyer.

    :raises OfferAbsentError: no such offer in the company
    """

    def ship(offer: Offer, count: int) -> None:
        offer.stock -= count
        offer.reserved = max(offer.reserved - count, 0)

    return _apply(_lock(wants), wants, ship)


@transaction.atomic
def return_stock(*, wants: Mapping[int, int]) -> list[Event]:
    """Put goods back on the shelf.

    :raises OfferAbsentError: no such offer in the company
    """

    def put_back(offer: Offer, count: int) -> None:
        offer.stock += count

    return _apply(_lock(wants), wants, put_back)


def stock_changed(offers: list[Offer]) -> list[Event]:
    """Tell of offers as they are now; of none, nothing."""
    if not offers:
        return []
    return [OfferStockChanged(offers=[OfferStock.of(offer) for offer in offers])]


def mark_overdrawn(offer: Offer) -> None:
    """Note whether more is promised than there is; the database refuses a row that hides it."""
    offer.is_overdrawn = offer.reserved > offer.stock


def _lock(wants: Mapping[int, int]) -> dict[int, Offer]:
    rows = Offer.objects.select_for_update().filter(pk__in=list(wants)).order_by("pk")
    offers = {offer.pk: offer for offer in rows}
    if len(offers) != len(wants):
        raise OfferAbsentError(_("Товар не знайдено"))
    return offers


def _refuse_short(offers: Mapping[int, Offer], changes: Mapping[int, int]) -> None:
    short = [
        offer
        for pk, offer in offers.items()
        if offer.tracks_stock and changes.get(pk, 0) > max(offer.available, 0)
    ]
    if not short or get_current_company().allow_negative_stock:
        return
    # Read after the locks: the names are only for the sentence.
    names = Product.objects.in_bulk([offer.product_id for offer in short])
    shortages = []
    for offer in short:
        offer.product = names[offer.product_id]
        shortages.append(
            Shortage(offer.pk, offer.full_name, changes[offer.pk], max(offer.available, 0))
        )
    raise NotEnoughStockError(shortages)


def _apply(
    offers: Mapping[int, Offer], changes: Mapping[int, int], change: Callable[[Offer, int], None]
) -> list[Event]:
    touched = [offers[pk] for pk in sorted(changes) if changes[pk]]
    for offer in touched:
        change(offer, changes[offer.pk])
        if max(abs(offer.stock), offer.reserved) > LARGEST_STOCK:
            raise InvalidError(_("Завелика кількість"))
        mark_overdrawn(offer)
    if touched:
        Offer.objects.bulk_update(touched, _COUNTED)
    return stock_changed(touched)
