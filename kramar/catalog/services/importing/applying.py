"""Writing what was read: a batch of rows in one short transaction."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from django.db import transaction

from kramar.catalog.models import CatalogSource, Offer, Product, ProductWords
from kramar.catalog.reading.cleaning import Goods, Problem
from kramar.catalog.services.importing.shelves import Shelves
from kramar.catalog.services.stock import mark_overdrawn
from kramar.core import clock
from kramar.core.rows import number_rows, write_rows
from kramar.core.search.folding import fold_name

_PRODUCT_FIELDS = ["name", "description", "vendor", "category_id", "is_active", "changed_at"]
_OFFER_FIELDS = [
    *("name", "sku", "price", "old_price", "stock", "tracks_stock", "is_overdrawn", "barcode"),
    *("attributes", "is_active", "source_id", "external_id"),
]


@dataclass(slots=True)
class Tally:
    """What a batch has done."""

    created: int = 0
    changed: int = 0
    unchanged: int = 0
    problems: list[Problem] = field(default_factory=list)


class Applier:
    """Writes the goods of one source; whoever applies the same rows again changes nothing.

    :param names_shelves: rows name their categories instead of giving ids
    """

    def __init__(self, source: CatalogSource, *, names_shelves: bool) -> None:
        self._source = source
        self._names_shelves = names_shelves
        self.shelves = Shelves(source)

    @transaction.atomic
    def apply(self, goods: Sequence[Goods]) -> Tally:
        """Write a batch: what is there is changed, what is not is made."""
        if self._names_shelves:
            self.shelves.put_names(each.category for each in goods)
        work = _Batch(self._source, self.shelves, goods)
        work.find_taken_skus()
        for each in goods:
            work.put(each)
        work.save()
        return work.tally


class _Batch:
    """The rows that a batch is about, and what becomes of them."""

    def __init__(self, source: CatalogSource, shelves: Shelves, goods: Sequence[Goods]) -> None:
        self.tally = Tally()
        self._source, self._shelves, self._goods = source, shelves, goods
        self._at: datetime = clock.now()
        ids = [each.id for each in goods]
        skus = {each.sku for each in goods if each.sku}
        # Locked in the order of their ids, as orders lock them.
        own = Offer.objects.select_for_update().filter(source=source, external_id__in=ids)
        self._offers = {offer.external_id: offer for offer in own.order_by("pk")}
        # The condition of the index of SKUs, without which it is not used.
        others = Offer.objects.filter(sku__in=skus).exclude(sku="")
        own_pks = {offer.pk for offer in self._offers.values()}
        self._others = {offer.sku: offer for offer in others if offer.pk not in own_pks}
        keys = {_product_key(each) for each in goods}
        products = Product.objects.filter(source=source, external_id__in=keys)
        self._products = {product.external_id: product for product in products}
        of_offers = Product.objects.in_bulk([offer.product_id for offer in self._offers.values()])
        self._by_pk = of_offers | {row.pk: row for row in self._products.values()}
        self._made_products: list[Product] = []
        self._made_offers: list[Offer] = []
        self._changed_products: dict[int, Product] = {}
        self._changed_offers: list[Offer] = []
        self._to_word: dict[int, Product] = {}

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

    def _adopt(self, offer: Offer, goods: Goods) -> None:
        locked = Offer.objects.select_for_update().get(pk=offer.pk)
        locked.source, locked.external_id = self._source, goods.id
        self._offers[goods.id] = locked
        self._by_pk[locked.product_id] = Product.objects.get(pk=locked.product_id)

    def put(self, goods: Goods) -> None:
        """Change or make what one row is about."""
        offer = self._offers.get(goods.id)
        if offer is None:
            self._make(goods)
            return
        product = self._by_pk[offer.product_id]
        touched = self._fill_product(product, goods) | self._fill_offer(offer, goods)
        self.tally.changed += touched
        self.tally.unchanged += not touched

    def save(self) -> None:
        """Write all of it."""
        number_rows(self._made_products)
        for offer in self._made_offers:
            # The product has its number only now.
            offer.product_id = offer.product.pk
        write_rows(self._made_products)
        number_rows(self._made_offers)
        write_rows(self._made_offers)
        if self._changed_products:
            Product.objects.bulk_update(self._changed_products.values(), _PRODUCT_FIELDS)
        if self._changed_offers:
            Offer.objects.bulk_update(self._changed_offers, _OFFER_FIELDS)
        self._write_words()
        self.tally.created += len(self._made_offers)

    def _make(self, goods: Goods) -> None:
        key = _product_key(goods)
        product = self._products.get(key)
        if product is None:
            product = Product(
                company_id=self._source.company_id,
                source=self._source,
                external_id=key,
                created_at=self._at,
                changed_at=self._at,
            )
            self._fill_product(product, goods)
            self._products[key] = product
            self._made_products.append(product)
        offer = Offer(
            company_id=self._source.company_id,
            product=product,
            source=self._source,
            external_id=goods.id,
            position=len(self._made_offers) if goods.group else 0,
            tracks_stock=goods.stock is not None or goods.available is False,
        )
        self._fill_offer(offer, goods)
        self._made_offers.append(offer)

    def _fill_product(self, product: Product, goods: Goods) -> bool:
        wanted: dict[str, object] = {
            "name": goods.name,
            "description": goods.description or product.description,
            "vendor": goods.vendor or product.vendor,
            "category_id": self._shelves.find(goods.category) or product.category_id,
            "is_active": True,
        }
        if not _change(product, wanted):
            return False
        product.changed_at = self._at
        if product.pk:
            self._changed_products[product.pk] = product
            self._to_word[product.pk] = product
        return True

    def _fill_offer(self, offer: Offer, goods: Goods) -> bool:
        wanted: dict[str, object] = {
            "name": goods.variant or _variant(goods),
            "price": Decimal(goods.price),
            "old_price": Decimal(goods.old_price) if goods.old_price else None,
            "barcode": goods.barcode or offer.barcode,
            "attributes": goods.attributes or offer.attributes,
            "is_active": True,
            "sku": goods.sku or offer.sku,
            **_stock(goods),
        }
        words = (offer.sku, offer.name, offer.barcode)
        if not _change(offer, wanted):
            return False
        mark_overdrawn(offer)
        if offer.pk:
            self._changed_offers.append(offer)
            if words != (offer.sku, offer.name, offer.barcode):
                self._to_word[offer.product_id] = self._by_pk[offer.product_id]
        return True

    def _write_words(self) -> None:
        """Keep by what the products are found, those made and those whose names have changed."""
        made = {offer.product_id: offer.product for offer in self._made_offers}
        products = made | self._to_word
        old = products.keys() - {row.pk for row in self._made_products}
        if old:
            ProductWords.objects.filter(product_id__in=old).delete()
        words: dict[int, list[str]] = {
            pk: [product.name, product.vendor] for pk, product in products.items()
        }
        rows = list(self._made_offers)
        if old:
            rows = list(Offer.objects.filter(product_id__in=list(products)).order_by("pk"))
        for offer in rows:
            words[offer.product_id] += [offer.name, offer.sku, offer.barcode]
        write_rows(
            [
                ProductWords(
                    company_id=self._source.company_id, product_id=pk, folded=fold_name(*parts)
                )
                for pk, parts in words.items()
            ]
        )


def _product_key(goods: Goods) -> str:
    return f"group:{goods.group}" if goods.group else goods.id


def _variant(goods: Goods) -> str:
    """Name a variant of a group by its attributes, as most sources tell them apart."""
    if not goods.group:
        return ""
    return ", ".join(list(goods.attributes.values())[:3])[:255]


def _stock(goods: Goods) -> dict[str, object]:
    """Return what the row says of stock; a row that says nothing leaves it as it is."""
    if goods.stock is not None:
        return {"stock": goods.stock, "tracks_stock": True}
    if goods.available is False:
        return {"stock": 0, "tracks_stock": True}
    return {"tracks_stock": False} if goods.available else {}


def _change(row: Product | Offer, wanted: dict[str, object]) -> bool:
    changed = {name: value for name, value in wanted.items() if getattr(row, name) != value}
    for name, value in changed.items():
        setattr(row, name, value)
    return bool(changed)
