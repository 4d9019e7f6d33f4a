"""Pictures of goods: those that sources name, and those that a product shows."""

from django.db import models
from django.db.models import Q

from kramar.catalog.models.goods import Product
from kramar.core.models import StoredFile
from kramar.core.tenancy import TenantModel


class RemotePicture(TenantModel):
    """What came from an address: fetched once, however many goods and loads name it.

    :cvar digest: of the address, by which it is found: addresses are too long for an index
    :cvar failure: why nothing came, as a code; empty when ``file`` is there
    """

    id: int
    digest = models.CharField(max_length=64)
    url = models.TextField()
    file = models.ForeignKey(
        StoredFile, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    failure = models.CharField(max_length=40, blank=True)
    fetched_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "digest"], name="catalog_remote_once"),
            models.CheckConstraint(
                condition=Q(file__isnull=False, failure="")
                | (Q(file__isnull=True) & ~Q(failure="")),
                name="catalog_remote_came_or_failed",
            ),
        ]
        indexes = [models.Index(fields=["file"], name="catalog_remote_by_file")]


class ProductPicture(TenantModel):
    """One of a product's pictures, in the order of its source or of an employee."""

    id: int
    product = models.ForeignKey(
        Product, on_delete=models.CASCADE, related_name="pictures", db_index=False
    )
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="+", db_index=False)
    position = models.IntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["product", "file"], name="catalog_picture_once")
        ]
        indexes = [models.Index(fields=["file"], name="catalog_picture_by_file")]
