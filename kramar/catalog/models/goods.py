"""Categories, products and their offers."""

from django.db import models
from django.db.models import F, Q

from kramar.catalog.models.sources import CatalogSource
from kramar.core.models import StoredFile
from kramar.core.tenancy import TenantModel

NAME_LENGTH = 255
CODE_LENGTH = 120


class Category(TenantModel):
    """A shelf of the shop; shelves may stand in others."""

    id: int
    name = models.CharField(max_length=NAME_LENGTH)
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    source = models.ForeignKey(
        CatalogSource, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    external_id = models.CharField(max_length=CODE_LENGTH, blank=True)
    position = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "source", "external_id"],
                condition=~Q(external_id=""),
                name="catalog_category_external_once",
            )
        ]
        indexes = [models.Index(fields=["company", "parent"], name="catalog_category_by_parent")]


class Product(TenantModel):
    """What the shop sells, in one variant or several; each is an offer.

    Something that orders refer to is archived instead of deleted: ``archived_at``. What a source
    no longer brings is not ``is_active``, until it is brought again.
    """

    id: int
    name = models.CharField(max_length=NAME_LENGTH)
    description = models.TextField(blank=True)
    vendor = models.CharField(max_length=CODE_LENGTH, blank=True)
    category = models.ForeignKey(
        Category, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    source = models.ForeignKey(
        CatalogSource, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    external_id = models.CharField(max_length=CODE_LENGTH, blank=True)
    picture = models.ForeignKey(
        StoredFile, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    # An employee has put the pictures in order; loads leave them so.
    pictures_by_hand = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    archived_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "source", "external_id"],
                condition=~Q(external_id=""),
                name="catalog_product_external_once",
            )
        ]
        indexes = [
            models.Index(fields=["company", "-id"], name="catalog_product_newest"),
            models.Index(fields=["company", "category", "-id"], name="catalog_product_by_category"),
            models.Index(fields=["picture"], name="catalog_product_by_picture"),
        ]

    def __str__(self) -> str:
        return self.name


class Offer(TenantModel):
    """One variant of a product: what an order's line names.

    ``stock`` is what lies in the shop, ``reserved`` what of it orders have asked for. Where stock
    is not counted (``tracks_stock``), or the company sells what it does not have yet, more may be
    reserved than there is: then, and only then, the row is ``is_overdrawn``.
    """

    class Pictures(models.TextChoices):
        """What is left to do about the pictures that a source names; empty is nothing."""

        DUE = "due"
        FAILED = "failed"

    id: int
    product = models.ForeignKey(
        Product, on_delete=models.CASCADE, related_name="offers", db_index=False
    )
    name = models.CharField(max_length=NAME_LENGTH, blank=True)
    sku = models.CharField(max_length=CODE_LENGTH, blank=True)
    price = models.DecimalField(max_digits=12, decimal_places=2)
    old_price = models.DecimalField(max_digits=12, decimal_places=2, null=True)
    stock = models.IntegerField(default=0)
    reserved = models.IntegerField(default=0)
    tracks_stock = models.BooleanField(default=True)
    is_overdrawn = models.BooleanField(default=False)
    barcode = models.CharField(max_length=CODE_LENGTH, blank=True)
    attributes = models.JSONField(default=dict)
    source = models.ForeignKey(
        CatalogSource, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    external_id = models.CharField(max_length=CODE_LENGTH, blank=True)
    picture = models.ForeignKey(
        StoredFile, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    # Where the source says the pictures lie; they are fetched once the load is over.
    picture_urls = models.JSONField(default=list)
    pictures_state = models.CharField(max_length=6, choices=Pictures.choices, blank=True)
    is_active = models.BooleanField(default=True)
    position = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "sku"], condition=~Q(sku=""), name="catalog_offer_sku_once"
            ),
            models.UniqueConstraint(
                fields=["company", "source", "external_id"],
                condition=~Q(external_id=""),
                name="catalog_offer_external_once",
            ),
            models.CheckConstraint(
                condition=Q(reserved__lte=F("stock")) | Q(is_overdrawn=True),
                name="catalog_offer_not_oversold",
            ),
            models.CheckConstraint(
                condition=Q(reserved__gte=0), name="catalog_offer_reserved_some"
            ),
            models.CheckConstraint(condition=Q(price__gte=0), name="catalog_offer_priced"),
        ]
        indexes = [
            models.Index(fields=["product", "position"], name="catalog_offer_of_product"),
            models.Index(fields=["company", "external_id"], name="catalog_offer_by_external"),
            models.Index(fields=["picture"], name="catalog_offer_by_picture"),
            models.Index(
                fields=["source", "pictures_state", "id"],
                name="catalog_offer_pictures_due",
                condition=~Q(pictures_state=""),
            ),
        ]

    def __str__(self) -> str:
        return self.full_name

    @property
    def available(self) -> int:
        """How many can be sold now; below zero when more were promised than there are."""
        return self.stock - self.reserved

    @property
    def full_name(self) -> str:
        """«Лампа «Сова», біла»; the product must be loaded."""
        return f"{self.product.name}, {self.name}" if self.name else self.product.name


class ProductWords(TenantModel):
    """By what a product is found: its names, maker, and the SKUs and barcodes of its offers."""

    product = models.OneToOneField(
        Product, on_delete=models.CASCADE, primary_key=True, related_name="+"
    )
    folded = models.TextField()
