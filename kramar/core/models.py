"""Files that people and messengers bring; any app may refer to them."""

from django.db import models
from django.db.models import F, Q

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
    duration = models.IntegerField(null=True)
    created_at = models.DateTimeField()
    # An upload that nothing has come to use by then is taken away; ``None`` is kept.
    unused_until = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["company", "created_at"], name="core_file_by_age"),
            models.Index(
                F("unused_until"),
                name="core_file_unused",
                condition=Q(unused_until__isnull=False),
            ),
        ]

    @property
    def is_image(self) -> bool:
        """Whether a browser may show it as a picture."""
        return self.content_type in {"image/jpeg", "image/png", "image/gif", "image/webp"}
