"""Addresses that are told what happens, and everything that was or will be sent to them."""

from django.db import models
from django.db.models import F, Q

from kramar.core.tenancy import TenantModel
from kramar.staff.models import Employee

URL_LENGTH = 1000
ANSWER_LENGTH = 500


class EventKind(models.TextChoices):
    """What may be told."""

    ORDER_CREATED = "order.created"
    STATUS_CHANGED = "order.status_changed"
    CLIENT_CREATED = "client.created"
    MESSAGE_RECEIVED = "message.received"
    TEST = "test"


class WebhookPosition(TenantModel):
    """How far the company's log was turned into deliveries; its row is locked meanwhile."""

    id: int
    number = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company"], name="webhooks_position_once")]


class Webhook(TenantModel):
    """An address, and what it is told.

    :ivar sealed: the secret, by which the receiver knows that it was us
    :ivar shows_phones: whole phones go there, because whoever made it sees them
    :ivar failures: deliveries in a row that were not taken
    """

    class State(models.TextChoices):
        """A paused one gathers deliveries and sends none; one that is gone gathers none."""

        ACTIVE = "active"
        PAUSED = "paused"
        GONE = "gone"

    id: int
    url = models.CharField(max_length=URL_LENGTH)
    events = models.JSONField(default=list)
    sealed = models.BinaryField()
    shows_phones = models.BooleanField(default=False)
    state = models.CharField(max_length=6, choices=State.choices, default=State.ACTIVE)
    failures = models.IntegerField(default=0)
    created_by = models.ForeignKey(
        Employee, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    created_at = models.DateTimeField()


class WebhookDelivery(TenantModel):
    """One thing told to one address.

    :ivar event_number: in the company's log; a test has none
    :ivar uuid: goes with every attempt, so that the receiver knows a repeat
    :ivar due_at: when it is to be sent; none once it has come to an end
    """

    class State(models.TextChoices):
        """How far it has come."""

        WAITING = "waiting"
        DELIVERED = "delivered"
        FAILED = "failed"

    id: int
    webhook = models.ForeignKey(
        Webhook, on_delete=models.CASCADE, related_name="deliveries", db_index=False
    )
    kind = models.CharField(max_length=24, choices=EventKind.choices)
    event_number = models.BigIntegerField(null=True)
    uuid = models.UUIDField()
    body = models.TextField()
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    attempts = models.IntegerField(default=0)
    due_at = models.DateTimeField(null=True)
    taken_until = models.DateTimeField(null=True)
    status_code = models.IntegerField(null=True)
    error = models.CharField(max_length=20, blank=True)
    answer = models.CharField(max_length=ANSWER_LENGTH, blank=True)
    milliseconds = models.IntegerField(null=True)
    created_at = models.DateTimeField()
    attempted_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["webhook", "event_number"],
                name="webhooks_delivery_once",
                condition=Q(event_number__isnull=False),
            )
        ]
        indexes = [
            models.Index(fields=["webhook", "-id"], name="webhooks_delivery_newest"),
            models.Index(
                F("due_at"), name="webhooks_delivery_due", condition=Q(due_at__isnull=False)
            ),
        ]
