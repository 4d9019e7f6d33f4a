"""Connected accounts, what they brought (payloads) and what is on its way out (deliveries)."""

from django.db import models
from django.db.models import Q

from kramar.core.tenancy import TenantModel


class Channel(TenantModel):
    """One connected account: this bot, that page, this site's widget.

    ``key`` is the public, random part of its webhook's address. ``credentials`` are encrypted.
    While ``credentials_refused_at`` is set nothing is sent: it waits until they are mended.
    ``connection`` is kept where the account lets us in by itself: whose it is, and by what name.
    """

    id: int
    kind = models.CharField(max_length=20)
    name = models.CharField(max_length=120)
    key = models.CharField(max_length=40, unique=True)
    credentials = models.BinaryField(default=b"")
    settings = models.JSONField(default=dict)
    is_active = models.BooleanField(default=True)
    paused_until = models.DateTimeField(null=True)
    connection = models.JSONField(null=True)
    credentials_refused_at = models.DateTimeField(null=True)
    last_error = models.CharField(max_length=500, blank=True)
    last_inbound_at = models.DateTimeField(null=True)
    last_outbound_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["company", "id"], name="channels_channel_of_company")]

    def __str__(self) -> str:
        return self.name


class Payload(TenantModel):
    """Raw bytes that a provider sent, kept before anything else is done (law 1)."""

    class State(models.TextChoices):
        """What has become of it."""

        PENDING = "pending"
        DONE = "done"
        SKIPPED = "skipped"
        FAILED = "failed"
        BROKEN = "broken"

    id: int
    channel = models.ForeignKey(Channel, on_delete=models.CASCADE, related_name="+", db_index=False)
    body = models.BinaryField()
    state = models.CharField(max_length=8, choices=State.choices, default=State.PENDING)
    error = models.CharField(max_length=500, blank=True)
    received_at = models.DateTimeField()
    handled_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["channel", "id"],
                name="channels_payload_pending",
                condition=Q(state="pending"),
            ),
            models.Index(
                fields=["channel", "-id"],
                name="channels_payload_failed",
                condition=Q(state="failed"),
            ),
        ]


class Delivery(TenantModel):
    """One message on its way out, or what is to be done to it once it is there.

    ``message_id`` and ``chat_id`` belong to the layer above. ``number`` is 0 for the sending itself
    and counts the acts that follow it. ``text_ids`` are those of ``external_ids`` that carry text.

    A row in ``sending`` whose lease has run out was interrupted: nobody knows whether the
    provider accepted it, so it becomes ``unknown`` (law 9). An act is done again: twice is as once.
    """

    class Kind(models.TextChoices):
        """What is done."""

        SEND = "send"
        EDIT = "edit"
        DELETE = "delete"
        REACT = "react"

    class State(models.TextChoices):
        """How far it has come."""

        QUEUED = "queued"
        SENDING = "sending"
        SENT = "sent"
        FAILED = "failed"
        UNKNOWN = "unknown"

    id: int
    channel = models.ForeignKey(Channel, on_delete=models.CASCADE, related_name="+", db_index=False)
    chat_id = models.BigIntegerField()
    message_id = models.BigIntegerField()
    number = models.IntegerField(default=0)
    kind = models.CharField(max_length=6, choices=Kind.choices, default=Kind.SEND)
    body = models.JSONField()
    state = models.CharField(max_length=8, choices=State.choices, default=State.QUEUED)
    attempts = models.IntegerField(default=0)
    next_attempt_at = models.DateTimeField()
    lease_until = models.DateTimeField(null=True)
    parts_sent = models.IntegerField(default=0)
    external_ids = models.JSONField(default=list)
    text_ids = models.JSONField(default=list)
    error_code = models.CharField(max_length=40, blank=True)
    error_detail = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "message_id", "number"], name="channels_delivery_number_once"
            )
        ]
        indexes = [
            models.Index(
                fields=["channel", "chat_id", "id"],
                name="channels_delivery_on_its_way",
                condition=Q(state__in=["queued", "sending"]),
            ),
        ]


class PollState(TenantModel):
    """How far a polled channel has been read, and which process is reading it.

    ``cursor`` moves in the transaction that stores what came before it.
    """

    id: int
    channel = models.OneToOneField(Channel, on_delete=models.CASCADE, related_name="+")
    cursor = models.BigIntegerField(null=True)
    owner = models.CharField(max_length=40, blank=True)
    lease_until = models.DateTimeField(null=True)


class TemplateList(TenantModel):
    """The templates of a channel's account as the provider last told them.

    ``trouble`` says in plain words why it told nothing when it was asked at ``asked_at``.
    """

    id: int
    channel = models.OneToOneField(Channel, on_delete=models.CASCADE, related_name="+")
    items = models.JSONField(default=list)
    asked_at = models.DateTimeField()
    trouble = models.CharField(max_length=500, blank=True)
