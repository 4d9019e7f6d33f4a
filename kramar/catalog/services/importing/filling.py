"""What of a row of goods becomes of a product and its offer."""

from collections.abc import Mapping
from decimal import Decimal

from kramar.catalog.models import Offer, Product
from kramar.catalog.reading.cleaning import Goods
from kramar.catalog.services.importing.shelves import Shelves

VARIANT_ATTRIBUTES = 3
NAME_LENGTH = 255
# What is not said stays as it is here.
_NO_PRODUCT, _NO_OFFER = Product(), Offer()


class Filler:
    """Fills products and offers by what a source says, and knows what differs."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def new_product(self, goods: Goods) -> dict[str, object]:
        """Return what a row says of a product that is not there yet."""
        return self._product_values(_NO_PRODUCT, goods)

    def new_offer(self, goods: Goods) -> dict[str, object]:
        """Return what a row says of an offer that is not there yet."""
        return {"tracks_stock": False, **_offer_values(_NO_OFFER, goods)}

    def is_same(self, product: Product, offer: Offer, goods: Goods) -> bool:
        """Whether a row would change nothing."""
        return not _differing(offer, _offer_values(offer, goods)) and not _differing(
            product, self._product_values(product, goods)
        )

    def fill_product(self, product: Product, goods: Goods) -> bool:
        """Take over what a row says of a product; whether that changes anything."""
        return _change(product, self._product_values(product, goods))

    def fill_offer(self, offer: Offer, goods: Goods) -> bool:
        """Take over what a row says of an offer; whether that changes anything."""
        return _change(offer, _offer_values(offer, goods))

    def _product_values(self, product: Product, goods: Goods) -> dict[str, object]:
        return {
            "name": goods.name,
            "description": goods.description or product.description,
            "vendor": goods.vendor or product.vendor,
            "category_id": self._shelves.find(goods.category) or product.category_id,
            "is_active": True,
        }


def product_key(goods: Goods) -> str:
    """Return by what the product of a row is known again: its group, or itself."""
    return f"group:{goods.group}" if goods.group else goods.id


def _offer_values(offer: Offer, goods: Goods) -> dict[str, object]:
    return {
        "name": goods.variant or _variant(goods),
        "price": Decimal(goods.price),
        "old_price": Decimal(goods.old_price) if goods.old_price else None,
        "barcode": goods.barcode or offer.barcode,
        "attributes": goods.attributes or offer.attributes,
        "is_active": True,
        "sku": goods.sku or offer.sku,
        "picture_urls": goods.pictures or offer.picture_urls,
        **_stock(goods),
    }


def _variant(goods: Goods) -> str:
    """Name a variant of a group by its attributes, as most sources tell them apart."""
    if not goods.group:
        return ""
    return ", ".join(list(goods.attributes.values())[:VARIANT_ATTRIBUTES])[:NAME_LENGTH]


def _stock(goods: Goods) -> dict[str, object]:
    """Return what the row says of stock; a row that says nothing leaves it as it is."""
    if goods.stock is not None:
        return {"stock": goods.stock, "tracks_stock": True}
    if goods.available is False:
        return {"stock": 0, "tracks_stock": True}
    return {"tracks_stock": False} if goods.available else {}


def _differing(row: Product | Offer, wanted: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in wanted.items() if getattr(row, name) != value}


def _change(row: Product | Offer, wanted: Mapping[str, object]) -> bool:
    changed = _differing(row, wanted)
    for name, value in changed.items():
        setattr(row, name, value)
    return bool(changed)
