"""What happens to the catalogue, told with new values. Only services publish these."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import ClassVar

from kramar.catalog.models import Category, Offer, Product
from kramar.core.models import StoredFile
from kramar.core.money import Money
from kramar.events.shape import Audience, Event, Shape
from kramar.staff.permissions import Permission


class _OfCatalogue(Event):
    """An event for everyone who may see the catalogue."""

    def audience(self) -> Audience:
        """Whoever sees the catalogue."""
        return Audience(permission=Permission.CATALOG_VIEW)


class PictureShape(Shape):
    """A picture: whole, and small for lists."""

    id: int
    url: str
    thumbnail_url: str

    @classmethod
    def of(cls, file: StoredFile | None) -> "PictureShape | None":
        """Present a picture, or none."""
        if file is None:
            return None
        url = f"/files/{file.pk}/{file.name}"
        thumbnail = f"/files/{file.pk}/thumbnail" if file.thumbnail_key else url
        return cls(id=file.pk, url=url, thumbnail_url=thumbnail)


class CategorySnapshot(Shape):
    """A category."""

    id: int
    name: str
    parent_id: int | None
    position: int

    @classmethod
    def of(cls, category: Category) -> "CategorySnapshot":
        """Present a category."""
        return cls(
            id=category.pk,
            name=category.name,
            parent_id=category.parent_id,
            position=category.position,
        )


class OfferSnapshot(Shape):
    """One variant of a product, as the card shows it."""

    id: int
    product_id: int
    name: str
    sku: str
    price: Money
    old_price: Money | None
    stock: int
    reserved: int
    available: int
    tracks_stock: bool
    barcode: str
    attributes: dict[str, str]
    picture: PictureShape | None
    is_active: bool
    external_id: str

    @classmethod
    def of(cls, offer: Offer) -> "OfferSnapshot":
        """Present an offer whose picture is loaded."""
        return cls(
            id=offer.pk,
            product_id=offer.product_id,
            name=offer.name,
            sku=offer.sku,
            price=offer.price,
            old_price=offer.old_price,
            stock=offer.stock,
            reserved=offer.reserved,
            available=offer.available,
            tracks_stock=offer.tracks_stock,
            barcode=offer.barcode,
            attributes=offer.attributes,
            picture=PictureShape.of(offer.picture),
            is_active=offer.is_active,
            external_id=offer.external_id,
        )


class OfferChoice(Shape):
    """An offer as it is picked for an order or a message."""

    id: int
    product_id: int
    name: str
    sku: str
    price: Money
    old_price: Money | None
    stock: int
    reserved: int
    available: int
    tracks_stock: bool
    picture_url: str | None
    is_active: bool

    @classmethod
    def of(cls, offer: Offer) -> "OfferChoice":
        """Present an offer; product and both pictures must be loaded."""
        picture = PictureShape.of(offer.picture or offer.product.picture)
        return cls(
            id=offer.pk,
            product_id=offer.product_id,
            name=offer.full_name,
            sku=offer.sku,
            price=offer.price,
            old_price=offer.old_price,
            stock=offer.stock,
            reserved=offer.reserved,
            available=offer.available,
            tracks_stock=offer.tracks_stock,
            picture_url=picture.thumbnail_url if picture else None,
            is_active=offer.is_active and offer.product.is_active,
        )


class Named(Shape):
    """A row named elsewhere."""

    id: int
    name: str


class ProductRow(Shape):
    """A product as the list shows it."""

    id: int
    name: str
    vendor: str
    category: Named | None
    source: Named | None
    picture: PictureShape | None
    is_active: bool
    archived_at: datetime | None
    offers: list[OfferSnapshot]
    created_at: datetime
    changed_at: datetime

    @classmethod
    def of(cls, product: Product, offers: Sequence[Offer]) -> "ProductRow":
        """Present a product whose category, source and picture are loaded."""
        return cls.model_validate(cls.values_of(product, offers))

    @staticmethod
    def values_of(product: Product, offers: Sequence[Offer]) -> Mapping[str, object]:
        """Return what all shapes of a product say."""
        category, source = product.category, product.source
        return {
            "id": product.pk,
            "name": product.name,
            "vendor": product.vendor,
            "category": Named(id=category.pk, name=category.name) if category else None,
            "source": Named(id=source.pk, name=source.name) if source else None,
            "picture": PictureShape.of(product.picture),
            "is_active": product.is_active,
            "archived_at": product.archived_at,
            "offers": [OfferSnapshot.of(offer) for offer in offers],
            "created_at": product.created_at,
            "changed_at": product.changed_at,
        }


class ProductSnapshot(ProductRow):
    """A product as its card shows it.

    :ivar pictures: in the source's order, or in an employee's when ``pictures_by_hand``
    """

    description: str
    pictures_by_hand: bool
    pictures: list[PictureShape]

    @classmethod
    def of_card(
        cls, product: Product, offers: Sequence[Offer], pictures: Sequence[StoredFile]
    ) -> "ProductSnapshot":
        """Present a product whose category, source and picture are loaded."""
        values = cls.values_of(product, offers)
        shown = [PictureShape.of(file) for file in pictures]
        own = {"description": product.description, "pictures_by_hand": product.pictures_by_hand}
        return cls.model_validate({**values, **own, "pictures": shown})


class CategoryChanged(_OfCatalogue):
    """A category was made, renamed or moved."""

    kind: ClassVar[str] = "category.changed"
    category: CategorySnapshot


class CategoryDeleted(_OfCatalogue):
    """A category is gone; what stood in it stands in none."""

    kind: ClassVar[str] = "category.deleted"
    category_id: int


class ProductChanged(_OfCatalogue):
    """A product was made or changed, or one of its offers was."""

    kind: ClassVar[str] = "product.changed"
    product: ProductSnapshot


class ProductDeleted(_OfCatalogue):
    """A product is gone."""

    kind: ClassVar[str] = "product.deleted"
    product_id: int


class OfferStock(Shape):
    """What an offer costs, and how much of it there is."""

    id: int
    product_id: int
    price: Money
    stock: int
    reserved: int
    available: int

    @classmethod
    def of(cls, offer: Offer) -> "OfferStock":
        """Present an offer."""
        return cls(
            id=offer.pk,
            product_id=offer.product_id,
            price=offer.price,
            stock=offer.stock,
            reserved=offer.reserved,
            available=offer.available,
        )


class OfferStockChanged(_OfCatalogue):
    """Prices or stock of some offers changed: by orders, by a bulk edit, by an import."""

    kind: ClassVar[str] = "offer.stock_changed"
    offers: list[OfferStock]


class CatalogReloaded(_OfCatalogue):
    """Much of the catalogue was changed at once: lists of products are asked for anew.

    One event in place of a hundred thousand, which would push everybody else's out of the log.
    """

    kind: ClassVar[str] = "catalog.reloaded"
