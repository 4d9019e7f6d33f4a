"""Writing what was read: a batch of rows in one short transaction."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from kramar.catalog.models import CatalogSource, Offer, Product
from kramar.catalog.reading.cleaning import Goods, Problem
from kramar.catalog.services.importing.filling import Filler, product_key
from kramar.catalog.services.importing.making import Maker, New
from kramar.catalog.services.importing.pace import Pace
from kramar.catalog.services.importing.shelves import Shelves
from kramar.catalog.services.importing.wording import rewrite_words
from kramar.catalog.services.stock import mark_overdrawn
from kramar.core import clock
from kramar.core.connections import relax_commit
from kramar.core.prepared import Among, Prepared, Slot
from kramar.core.rows import update_rows

_PRODUCT_FIELDS = ["name", "description", "vendor", "category", "is_active", "changed_at"]
_OFFER_FIELDS = [
    *("name", "sku", "price", "old_price", "stock", "tracks_stock", "is_overdrawn", "barcode"),
    *("attributes", "is_active", "source", "external_id", "picture_urls"),
    "pictures_state",
]
# Asked for every few rows of a hundred thousand. A last condition is that of the index, without
# which it is not used.
_OWN = Prepared(
    Offer,
    lambda rows: rows.filter(Among("external_id", "ids"), source=Slot("source")).exclude(
        external_id=""
    ),
)
_OWN_LOCKED = Prepared(
    Offer,
    # In the order of their ids, as orders lock them.
    lambda rows: (
        rows.select_for_update()
        .filter(Among("external_id", "ids"), source=Slot("source"))
        .exclude(external_id="")
        .order_by("pk")
    ),
)
_BY_SKU = Prepared(Offer, lambda rows: rows.filter(Among("sku", "skus")).exclude(sku=""))
_PRODUCTS = Prepared(Product, lambda rows: rows.filter(Among("pk", "ids")))
_PRODUCTS_BY_KEY = Prepared(
    Product,
    lambda rows: rows.filter(Among("external_id", "keys"), source=Slot("source")).exclude(
        external_id=""
    ),
)


@dataclass(slots=True)
class Tally:
    """What a batch has done."""

    created: int = 0
    changed: int = 0
    unchanged: int = 0
    problems: list[Problem] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Count what another part has done too."""
        self.created += other.created
        self.changed += other.changed
        self.unchanged += other.unchanged
        self.problems += other.problems


class Applier:
    """Writes the goods of one source; whoever applies the same rows again changes nothing.

    :param names_shelves: rows name their categories instead of giving ids
    """

    def __init__(self, source: CatalogSource, *, names_shelves: bool) -> None:
        self._source = source
        self._names_shelves = names_shelves
        self.shelves = Shelves(source)
        self._filler = Filler(self.shelves)
        self._pace = Pace()

    def apply(self, goods: Sequence[Goods]) -> Tally:
        """Write a batch: what is there is changed, what is not is made."""
        if self._names_shelves:
            self.shelves.put_names(each.category for each in goods)
        differing, absent = self._leave_same(goods)
        tally = Tally(unchanged=len(goods) - len(differing))
        maker = Maker(self._source, self._filler, clock.now())
        made = {each.id: maker.make(each) for each in absent}
        for part in self._pace.parts(differing):
            tally.add(self._write(part, maker, made))
        return tally

    def _leave_same(self, goods: Sequence[Goods]) -> tuple[list[Goods], list[Goods]]:
        """Return what differs from what is there, and what of it is not there at all.

        It keeps no other writer waiting.
        """
        own = _OWN.read(source=self._source.pk, ids=_ids_of(goods))
        offers = {offer.external_id: offer for offer in own}
        products = _products_of(offers.values())

        def is_same(each: Goods) -> bool:
            offer = offers.get(each.id)
            # Whoever has no product any longer was deleted between the two questions.
            product = products.get(offer.product_id) if offer else None
            return bool(offer and product and self._filler.is_same(product, offer, each))

        differing = [each for each in goods if not is_same(each)]
        return differing, [each for each in differing if each.id not in offers]

    @transaction.atomic
    def _write(self, goods: Sequence[Goods], maker: Maker, made: Mapping[str, New]) -> Tally:
        self._pace.begin()
        # A load is done again from its file, whatever a power cut takes.
        relax_commit()
        work = _Batch(self._source, self._filler, goods, maker=maker, made=made)
        work.find_taken_skus()
        for each in goods:
            work.put(each)
        work.save()
        return work.tally


class _Batch:
    """The rows that a batch is about, and what becomes of them.

    :param made: what was made ready of rows that were not there, by their ids
    """

    def __init__(
        self,
        source: CatalogSource,
        filler: Filler,
        goods: Sequence[Goods],
        *,
        maker: Maker,
        made: Mapping[str, New],
    ) -> None:
        self.tally = Tally()
        self._maker, self._made = maker, {**made}
        self._source, self._filler, self._goods = source, filler, goods
        self._at: datetime = clock.now()
        own = _OWN_LOCKED.read(source=source.pk, ids=_ids_of(goods))
        self._offers = {offer.external_id: offer for offer in own}
        self._others = self._find_others()
        of_offers = _products_of(self._offers.values())
        self._products = self._find_products()
        self._by_pk = of_offers | {row.pk: row for row in self._products.values()}
        self._news: list[New] = []
        self._changed_products: dict[int, Product] = {}
        self._changed_offers: dict[int, Offer] = {}
        self._to_word: dict[int, Product] = {}

    def _find_others(self) -> dict[str, Offer]:
        """Return offers that are not the source's own, but have a SKU of the batch."""
        skus = {each.sku for each in self._goods if each.sku}
        own = {offer.pk for offer in self._offers.values()}
        rows = _BY_SKU.read(skus=[*skus]) if skus else ()
        return {offer.sku: offer for offer in rows if offer.pk not in own}

    def _find_products(self) -> dict[str, Product]:
        """Return products that variants of the batch may join."""
        keys = {product_key(each) for each in self._goods if each.id not in self._offers}
        rows = _PRODUCTS_BY_KEY.read(source=self._source.pk, keys=[*keys]) if keys else ()
        return {product.external_id: product for product in rows}

    def find_taken_skus(self) -> None:
        """Adopt offers made by hand that have a row's SKU; leave the SKUs of others alone."""
        for each in self._goods:
            other = self._others.get(each.sku) if each.sku else None
            if other is None:
                continue
            if not other.external_id and each.id not in self._offers:
                self._adopt(other, each)
            else:
                self.tally.problems.append(
                    Problem(each.number, each.id, each.name, "sku_taken", each.sku, False)  # noqa: FBT003 (not refused)
                )
                each.sku = ""
                self._made.pop(each.id, None)

    def _adopt(self, offer: Offer, goods: Goods) -> None:
        locked = Offer.objects.select_for_update().get(pk=offer.pk)
        locked.source, locked.external_id = self._source, goods.id
        self._offers[goods.id] = locked
        self._by_pk[locked.product_id] = Product.objects.get(pk=locked.product_id)
        self._changed_offers[locked.pk] = locked

    def put(self, goods: Goods) -> None:
        """Change or make what one row is about."""
        offer = self._offers.get(goods.id)
        if offer is None:
            self._make(goods)
            return
        product = self._by_pk[offer.product_id]
        touched = self._change_product(product, goods) | self._change_offer(offer, product, goods)
        self.tally.changed += touched
        self.tally.unchanged += not touched

    def save(self) -> None:
        """Write all of it."""
        self._maker.write(self._news, self._products)
        update_rows([*self._changed_products.values()], _PRODUCT_FIELDS)
        update_rows([*self._changed_offers.values()], _OFFER_FIELDS)
        rewrite_words(self._to_word)
        self.tally.created += len(self._news)

    def _make(self, goods: Goods) -> None:
        # What was there a moment ago and is gone, or has lost its SKU, is not ready.
        new = self._made.get(goods.id) or self._maker.make(goods)
        joined = self._products.get(new.key)
        if joined:
            self._to_word[joined.pk] = joined
        self._news.append(new)

    def _change_product(self, product: Product, goods: Goods) -> bool:
        words = (product.name, product.vendor)
        if not self._filler.fill_product(product, goods):
            return False
        product.changed_at = self._at
        self._changed_products[product.pk] = product
        if words != (product.name, product.vendor):
            self._to_word[product.pk] = product
        return True

    def _change_offer(self, offer: Offer, product: Product, goods: Goods) -> bool:
        words = (offer.sku, offer.name, offer.barcode)
        urls = offer.picture_urls
        if not self._filler.fill_offer(offer, goods):
            return False
        if urls != offer.picture_urls:
            offer.pictures_state = Offer.Pictures.DUE
        mark_overdrawn(offer)
        self._changed_offers[offer.pk] = offer
        if words != (offer.sku, offer.name, offer.barcode):
            self._to_word[product.pk] = product
        return True


def _ids_of(goods: Iterable[Goods]) -> list[str]:
    return [each.id for each in goods]


def _products_of(offers: Collection[Offer]) -> dict[int, Product]:
    ids = {offer.product_id for offer in offers}
    return {product.pk: product for product in _PRODUCTS.read(ids=[*ids])} if ids else {}
