"""What went wrong and has not been cleared yet."""

from django.db import models
from django.db.models import F, Q

from kramar.alerts.words import Words
from kramar.core.tenancy import TenantModel

KEY_LENGTH = 200
TITLE_LENGTH = 300
DETAILS_LENGTH = 500
LINK_LENGTH = 200


class AlertKind(models.TextChoices):
    """Where something went wrong."""

    CATALOG_IMPORT = "catalog_import"
    PRODUCT = "product"
    INTAKE = "intake"
    CHANNEL = "channel"
    REFUSED_MESSAGE = "refused_message"
    WEBHOOK = "webhook"
    TASK = "task"


class Alert(TenantModel):
    """One kind of error; the same one again only raises its count.

    ``title`` and ``details`` are message ids. ``told`` is the count that screens have been told.
    """

    id: int
    kind = models.CharField(max_length=16, choices=AlertKind.choices)
    key = models.CharField(max_length=KEY_LENGTH)
    title = models.CharField(max_length=TITLE_LENGTH)
    title_parameters = models.JSONField(default=dict)
    details = models.CharField(max_length=DETAILS_LENGTH, blank=True)
    details_parameters = models.JSONField(default=dict)
    link = models.CharField(max_length=LINK_LENGTH, blank=True)
    count = models.BigIntegerField(default=1)
    told = models.BigIntegerField(default=0)
    first_at = models.DateTimeField()
    last_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "kind", "key"], name="alerts_alert_once")
        ]
        indexes = [
            models.Index(fields=["company", "-last_at", "-id"], name="alerts_alert_newest"),
            models.Index(
                fields=["company", "id"],
                name="alerts_alert_untold",
                condition=Q(told__lt=F("count")),
            ),
        ]

    def __str__(self) -> str:
        return str(self.words)

    @property
    def words(self) -> Words:
        """What is wrong."""
        return Words(self.title, self.title_parameters)

    @property
    def more_words(self) -> Words:
        """What more is known about it."""
        return Words(self.details, self.details_parameters)
