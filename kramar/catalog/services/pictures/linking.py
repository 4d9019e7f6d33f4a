"""Which of the fetched pictures belong to which product and offer, in the source's order."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from django.db import transaction

from kramar.catalog.models import Offer, Product, ProductPicture, RemotePicture


def digest_of(url: str) -> str:
    """Return by what the picture of an address is found."""
    return sha256(url.encode()).hexdigest()


def find_remote(urls: Iterable[str]) -> dict[str, RemotePicture]:
    """Return what is known of addresses, by the address."""
    digests = {digest_of(url) for url in urls}
    rows = RemotePicture.objects.filter(digest__in=digests)
    return {row.url: row for row in rows}


@dataclass(frozen=True, slots=True)
class Linked:
    """What linking has done.

    :param came: how many pictures the offers have of which nothing is left to fetch
    """

    is_changed: bool
    came: int


@transaction.atomic
def link_pictures(offer_ids: Collection[int], settled: Mapping[str, bool]) -> Linked:
    """Give offers and their products the pictures that have come.

    Offers are locked in the order of their ids, as orders lock them. What an employee has chosen
    stays: only pictures of a source are taken away or replaced, and none where the pictures were
    put in order by hand.

    :param settled: addresses that are asked for no more, and whether a picture came of each
    """
    rows = Offer.objects.select_for_update().filter(pk__in=offer_ids)
    locked = list(rows.order_by("pk"))
    is_changed = link_products({offer.product_id for offer in locked})
    return Linked(is_changed, sum(_settle(offer, settled) for offer in locked))


def _settle(offer: Offer, settled: Mapping[str, bool]) -> int:
    """Mark an offer of which nothing is left to fetch; a load may have named others meanwhile."""
    urls = offer.picture_urls
    if not all(url in settled for url in urls):
        return 0
    came = sum(settled[url] for url in urls)
    state = Offer.Pictures.FAILED if came < len(urls) else ""
    Offer.objects.filter(pk=offer.pk).update(pictures_state=state)
    return came


def link_products(products: Collection[int]) -> bool:
    """Give locked products and their offers what came of their addresses; say whether it is new."""
    offers = defaultdict(list)
    rows = Offer.objects.filter(product_id__in=products).order_by("position", "pk")
    for offer in rows:
        offers[offer.product_id].append(offer)
    remote = find_remote(url for row in rows for url in row.picture_urls)
    files = {url: row.file_id for url, row in remote.items() if row.file_id}
    shelf = _Shelf(products, files)
    changed = [shelf.link(product_id, offers[product_id]) for product_id in sorted(products)]
    return any(changed)


def replace_pictures(product: Product, file_ids: Sequence[int]) -> None:
    """Let a product have these pictures, in this order, and no others."""
    ProductPicture.objects.filter(product=product).delete()
    ProductPicture.objects.bulk_create(
        ProductPicture(
            company_id=product.company_id, product=product, file_id=file_id, position=position
        )
        for position, file_id in enumerate(file_ids)
    )


class _Shelf:
    """The pictures that some products have now."""

    def __init__(self, product_ids: Collection[int], files: Mapping[str, int]) -> None:
        self._files = files
        self._products = (
            Product.objects.select_for_update().order_by("pk").in_bulk(list(product_ids))
        )
        self._pictures: dict[int, list[ProductPicture]] = defaultdict(list)
        pictures = ProductPicture.objects.filter(product_id__in=product_ids)
        for picture in pictures.order_by("product_id", "position", "pk"):
            self._pictures[picture.product_id].append(picture)

    def link(self, product_id: int, offers: list[Offer]) -> bool:
        """Link the pictures of one product and of its offers."""
        product = self._products[product_id]
        old = [picture.file_id for picture in self._pictures[product_id]]
        urls = (url for offer in offers for url in offer.picture_urls)
        new = list(dict.fromkeys(self._files[url] for url in urls if url in self._files))
        of_source = {*old, *new, None}
        main = new[0] if new else None
        changed = old != new and not product.pictures_by_hand
        if changed:
            replace_pictures(product, new)
        # A product whose picture somebody has taken away gets another when the source has one.
        if changed and product.picture_id in of_source and product.picture_id != main:
            product.picture_id = main
            product.save(update_fields=["picture"])
        return self._link_offers(offers, of_source) or changed

    def _link_offers(self, offers: list[Offer], of_source: Collection[int | None]) -> bool:
        """Give each of several offers its first picture; the only one shows the product's."""
        changed = False
        for offer in offers if len(offers) > 1 else ():
            found = (self._files[url] for url in offer.picture_urls if url in self._files)
            own = next(found, None)
            if own and offer.picture_id != own and offer.picture_id in of_source:
                offer.picture_id = own
                offer.save(update_fields=["picture"])
                changed = True
        return changed
