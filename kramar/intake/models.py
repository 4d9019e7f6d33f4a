"""What sites sent, as they sent it."""

from django.db import models
from django.db.models import Q

from kramar.core.tenancy import TenantModel
from kramar.orders.models import Order
from kramar.staff.models import ApiKey

EXTERNAL_ID_LENGTH = 100
IDEMPOTENCY_KEY_LENGTH = 200


class RawOrderRequest(TenantModel):
    """One order of a site, kept before anything else is done (S3).

    :ivar api_key: who sent it; of one sender an ``external_id`` is accepted once
    :ivar problems: what keeps it from being an order, as message ids with their fields
    :ivar mended: the fields as a person has put them right
    """

    class State(models.TextChoices):
        """What has become of it."""

        RECEIVED = "received"
        ACCEPTED = "accepted"
        DUPLICATE = "duplicate"
        FAILED = "failed"
        DISCARDED = "discarded"

    id: int
    api_key = models.ForeignKey(
        ApiKey, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    content_type = models.CharField(max_length=200, blank=True)
    body = models.BinaryField()
    query = models.TextField(blank=True)
    external_id = models.CharField(max_length=EXTERNAL_ID_LENGTH, blank=True)
    state = models.CharField(max_length=9, choices=State.choices, default=State.RECEIVED)
    problems = models.JSONField(default=list)
    mended = models.JSONField(null=True)
    order = models.ForeignKey(
        Order, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    received_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "api_key", "external_id"],
                name="intake_accepted_once",
                condition=Q(state="accepted") & ~Q(external_id=""),
            )
        ]
        indexes = [
            models.Index(fields=["company", "state", "-id"], name="intake_request_newest"),
            models.Index(fields=["id"], name="intake_request_left", condition=Q(state="received")),
        ]


class IdempotencyKey(TenantModel):
    """The word by which a program may send one order again; written in the order's transaction."""

    id: int
    key = models.CharField(max_length=IDEMPOTENCY_KEY_LENGTH)
    order = models.ForeignKey(
        Order, on_delete=models.CASCADE, null=True, related_name="+", db_index=False
    )
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "key"], name="intake_idempotency_key_once")
        ]
