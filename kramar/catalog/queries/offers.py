"""Finding offers: for an order's lines, for a site's order, for the picker."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from kramar.catalog.models import Offer, Product, ProductWords
from kramar.core.search.folding import fold
from kramar.core.search.limits import SearchTime
from kramar.core.search.looking import find_newest
from kramar.core.search.question import FROM_THE_NEWEST, Among, Question
from kramar.core.search.wanted import SHORTEST, Wanted, read_wanted

ON_SALE = Among(
    "EXISTS (SELECT 1 FROM catalog_product product WHERE product.id = words.product_id"
    " AND product.archived_at IS NULL AND product.is_active)"
)


def find_offers(offer_ids: Collection[int]) -> dict[int, Offer]:
    """Return offers by their ids, with products and pictures; archived ones too."""
    return {offer.pk: offer for offer in _loaded().filter(pk__in=list(offer_ids))}


def find_offer(
    *, offer_id: int | None = None, sku: str | None = None, external_id: str | None = None
) -> Offer | None:
    """Return the offer by the first of what is given that finds one; those on sale come first."""
    if offer_id is not None and (found := _loaded().filter(pk=offer_id).first()):
        return found
    if sku and (found := _first(Q(sku=sku))):
        return found
    return _first(Q(external_id=external_id)) if external_id else None


def find_offer_ids(skus: Collection[str]) -> dict[str, int]:
    """Return the ids of offers by their SKUs, which are their own."""
    return dict(Offer.objects.filter(sku__in=list(skus)).exclude(sku="").values_list("sku", "pk"))


@dataclass(frozen=True, slots=True)
class OfferPage:
    """Offers on sale.

    :param before: the next page has the products with a smaller id; ``None``: there is none
    """

    offers: list[Offer]
    before: int | None


def search_offers(text: str, *, limit: int, before: int | None = None) -> OfferPage:
    """Return offers on sale by a part of a name, a SKU or a barcode, the newest products first.

    An offer whose SKU or barcode is just what was typed comes first. Of a product's variants
    only those that fit are given, where some do.

    :param limit: how many products
    :param before: only products with a smaller id
    :raises SearchTooLongError: there are too many others who search
    """
    text = text.strip()
    wanted = read_wanted(text)
    if text:
        ids = find_product_ids(wanted, limit=limit, before=before, among=ON_SALE)
    else:
        ids = _list_newest(limit=limit, before=before)
    is_code = Q(sku=text) | Q(barcode=text)
    exact = list(_on_sale().filter(is_code)[:limit]) if text and before is None else []
    known = {offer.pk for offer in exact}
    rest = [offer for offer in _fitting(ids, wanted) if offer.pk not in known]
    return OfferPage(exact + rest, ids[-1] if len(ids) == limit else None)


def find_product_ids(
    wanted: Wanted, *, limit: int, before: int | None = None, among: Among | None = None
) -> list[int]:
    """Return the newest products that have what is wanted; few letters must begin a word.

    :raises SearchTooLongError: there are too many others who search
    """
    short = wanted.letters < SHORTEST
    sharp = wanted.at_word_starts() if short else wanted.long_enough()
    question = Question(
        ProductWords, sharp, limit=limit, before=before or FROM_THE_NEWEST, among=among
    )
    return find_newest(question, SearchTime()).keys


def _list_newest(*, limit: int, before: int | None) -> list[int]:
    rows = Product.objects.filter(archived_at=None, is_active=True)
    if before is not None:
        rows = rows.filter(pk__lt=before)
    return list(rows.order_by("-pk").values_list("pk", flat=True)[:limit])


def _fitting(product_ids: list[int], wanted: Wanted) -> list[Offer]:
    variants = defaultdict(list)
    for offer in _in_order(product_ids):
        variants[offer.product_id].append(offer)
    fitting = []
    for offers in variants.values():
        fit = [each for each in offers if wanted.is_in(fold(f"{each.full_name} {each.sku}"))]
        fitting += fit or offers
    return fitting


def _in_order(product_ids: list[int]) -> list[Offer]:
    rows = _on_sale().filter(product_id__in=product_ids)
    return list(rows.order_by("-product_id", "position", "pk"))


def _first(condition: Q) -> Offer | None:
    rows = _loaded().filter(condition)
    return rows.order_by("product__archived_at", "-is_active", "-pk").first()


def _on_sale() -> "QuerySet[Offer]":
    return _loaded().filter(is_active=True, product__is_active=True, product__archived_at=None)


def _loaded() -> "QuerySet[Offer]":
    return Offer.objects.select_related("product__picture", "picture")
