"""Files that people and messengers bring; any app may refer to them."""

from django.db import models

from kramar.core.tenancy import TenantModel


class StoredFile(TenantModel):
    """Bytes kept under our own name, with a type that was read from the bytes themselves."""

    id: int
    name = models.CharField(max_length=255)
    content_type = models.CharField(max_length=127)
    size = models.BigIntegerField()
    key = models.CharField(max_length=255)
    thumbnail_key = models.CharField(max_length=255, blank=True)
    width = models.IntegerField(null=True)
    height = models.IntegerField(null=True)
    created_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["company", "created_at"], name="core_file_by_age")]

    @property
    def is_image(self) -> bool:
        """Whether a browser may show it as a picture."""
        return self.content_type in {"image/jpeg", "image/png", "image/gif", "image/webp"}
