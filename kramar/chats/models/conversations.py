"""Contacts, chats, messages and their files."""

from django.db import models
from django.db.models import F, Q

from kramar.channels.models import Channel
from kramar.chats.models.facets import Facet
from kramar.chats.models.labels import Label
from kramar.clients.models import Client
from kramar.core.models import StoredFile
from kramar.core.tenancy import TenantModel
from kramar.staff.models import Employee

NAME_LENGTH = 200
NICKNAME_LENGTH = 100
# Instagram calls a message by some 170 letters.
EXTERNAL_ID_LENGTH = 255


class Contact(TenantModel):
    """One person's address on one channel.

    ``phone`` is their own number in E.164, verified by the provider; empty where it is not told.
    """

    id: int
    channel = models.ForeignKey(Channel, on_delete=models.PROTECT, related_name="+", db_index=False)
    external_id = models.CharField(max_length=100)
    name = models.CharField(max_length=NAME_LENGTH)
    nickname = models.CharField(max_length=NICKNAME_LENGTH, blank=True)
    phone = models.CharField(max_length=20, blank=True)
    avatar = models.ForeignKey(
        StoredFile, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    avatar_checked_at = models.DateTimeField(null=True)
    is_reachable = models.BooleanField(default=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["channel", "external_id"], name="chats_contact_once_per_channel"
            )
        ]
        indexes = [
            models.Index(
                fields=["-id"],
                name="chats_contact_without_face",
                condition=Q(avatar_checked_at__isnull=True),
            ),
            models.Index(
                fields=["channel", "phone"],
                name="chats_contact_by_number",
                condition=~Q(phone=""),
            ),
        ]


class Chat(TenantModel):
    """The one conversation with a contact. The facts that lists need live on this row (law 5).

    ``label_ids`` repeats the labels of ``ChatLabel``; ``shown_labels`` holds their rows once
    somebody has loaded them to show the chat. ``asker_ids`` are the employees who ask for the
    chat, the first first; ``shown_askers`` are those of them who still work here, once loaded.
    ``facets`` repeats what lists narrow by.
    """

    class State(models.TextChoices):
        """Open until an employee closes it; a client who writes opens it again."""

        OPEN = "open"
        CLOSED = "closed"

    id: int
    channel = models.ForeignKey(Channel, on_delete=models.PROTECT, related_name="+", db_index=False)
    contact = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="chat")
    state = models.CharField(max_length=6, choices=State.choices, default=State.OPEN)
    facets = models.SmallIntegerField(default=int(Facet.OPEN))
    responsible = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    client = models.ForeignKey(
        Client, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    label_ids = models.JSONField(default=list)
    snoozed_until = models.DateTimeField(null=True)
    snoozed_by = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    scheduled = models.IntegerField(default=0)
    away_sent_at = models.DateTimeField(null=True)
    asker_ids = models.JSONField(default=list)
    unread = models.IntegerField(default=0)
    waiting_since = models.DateTimeField(null=True)
    last_seq = models.IntegerField(default=0)
    read_seq = models.IntegerField(default=0)
    contact_read_seq = models.IntegerField(default=0)
    last_message = models.JSONField(null=True)
    last_message_at = models.DateTimeField()
    last_inbound_at = models.DateTimeField(null=True)
    reply_until = models.DateTimeField(null=True)
    created_at = models.DateTimeField()

    shown_labels: list[Label]
    shown_askers: list[Employee]

    def facets_now(self) -> int:
        """Say by its facts what ``facets`` ought to be."""
        facets = Facet(0)
        if self.state == self.State.OPEN:
            facets |= Facet.OPEN
        if self.unread > 0:
            facets |= Facet.UNREAD
        if self.waiting_since:
            facets |= Facet.WAITING
        if self.client_id:
            facets |= Facet.LINKED
        if self.snoozed_until:
            facets |= Facet.SNOOZED
        return int(facets)

    class Meta:
        indexes = [
            models.Index(
                fields=["company", "facets", "-last_message_at", "-id"],
                name="chats_chat_by_facets",
            ),
            models.Index(
                fields=["company", "responsible", "facets", "-last_message_at", "-id"],
                name="chats_chat_by_responsible",
            ),
            models.Index(
                fields=["company", "channel", "facets", "-last_message_at", "-id"],
                name="chats_chat_by_channel",
            ),
            models.Index(
                fields=[
                    *("company", "responsible", "channel", "facets"),
                    *("-last_message_at", "-id"),
                ],
                name="chats_chat_by_both",
            ),
            models.Index(
                fields=["client", "-last_message_at"],
                name="chats_chat_of_client",
                condition=Q(client__isnull=False),
            ),
            models.Index(
                F("snoozed_until"),
                name="chats_chat_to_return",
                condition=Q(snoozed_until__isnull=False),
            ),
        ]


class UnreadCounter(TenantModel):
    """How many chats with unread messages a responsible has; no responsible counts those of nobody.

    Changed in the transaction of the change itself and sent as a value (law 6).
    """

    id: int
    employee = models.ForeignKey(
        Employee, on_delete=models.CASCADE, null=True, related_name="+", db_index=False
    )
    unread_chats = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "employee"],
                name="chats_unread_counter_once",
                condition=Q(employee__isnull=False),
            ),
            models.UniqueConstraint(
                fields=["company"],
                name="chats_unread_counter_of_nobody_once",
                condition=Q(employee__isnull=True),
            ),
        ]


class Message(TenantModel):
    """What was said, or a line about what happened.

    ``seq`` numbers the messages of a chat under the chat's lock; screens sort by it (law 4).
    ``acts`` holds, by kind, what is being done to it on the channel, or was refused there.
    """

    class Direction(models.TextChoices):
        """Who it is from."""

        IN = "in"
        OUT = "out"
        EVENT = "event"
        PRIVATE = "private"

    class Status(models.TextChoices):
        """How far it has come; receipts never step back."""

        RECEIVED = "received"
        QUEUED = "queued"
        SENDING = "sending"
        SENT = "sent"
        DELIVERED = "delivered"
        READ = "read"
        FAILED = "failed"
        UNKNOWN = "unknown"

    id: int
    channel = models.ForeignKey(Channel, on_delete=models.PROTECT, related_name="+", db_index=False)
    chat = models.ForeignKey(
        Chat, on_delete=models.CASCADE, related_name="messages", db_index=False
    )
    seq = models.IntegerField()
    direction = models.CharField(max_length=7, choices=Direction.choices)
    status = models.CharField(max_length=9, choices=Status.choices)
    employee = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    text = models.TextField(blank=True)
    external_id = models.CharField(max_length=EXTERNAL_ID_LENGTH, null=True)  # noqa: DJ001 (NULL is not unique)
    album_id = models.CharField(max_length=120, null=True)  # noqa: DJ001 (NULL is not unique)
    client_id = models.UUIDField(null=True)
    reply_to = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    label_when_sent = models.ForeignKey(
        Label, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    extras = models.JSONField(null=True)
    reactions = models.JSONField(null=True)
    acts = models.JSONField(null=True)
    error_code = models.CharField(max_length=40, blank=True)
    error_detail = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField()
    provider_at = models.DateTimeField(null=True)
    edited_at = models.DateTimeField(null=True)
    deleted_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["chat", "seq"], name="chats_message_seq_once"),
            models.UniqueConstraint(
                fields=["channel", "external_id"],
                name="chats_message_external_id_once",
                condition=Q(external_id__isnull=False),
            ),
            models.UniqueConstraint(
                fields=["channel", "album_id"],
                name="chats_message_album_once",
                condition=Q(album_id__isnull=False),
            ),
            models.UniqueConstraint(
                fields=["company", "client_id"],
                name="chats_message_client_id_once",
                condition=Q(client_id__isnull=False),
            ),
        ]
        indexes = [
            # Without it a label that goes would be looked for in every message there is.
            models.Index(
                fields=["label_when_sent"],
                name="chats_message_to_label",
                condition=Q(label_when_sent__isnull=False),
            ),
            # The same of a message that goes.
            models.Index(
                fields=["reply_to"],
                name="chats_message_answers",
                condition=Q(reply_to__isnull=False),
            ),
        ]


class Attachment(TenantModel):
    """A file of a message. The message is visible before its file has come (law 11)."""

    class State(models.TextChoices):
        """Whether the bytes are here."""

        PENDING = "pending"
        READY = "ready"
        FAILED = "failed"
        TOO_LARGE = "too_large"

    id: int
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="attachments")
    position = models.IntegerField(default=0)
    kind = models.CharField(max_length=7)
    external_id = models.CharField(max_length=EXTERNAL_ID_LENGTH, blank=True)
    name = models.CharField(max_length=255, blank=True)
    content_type = models.CharField(max_length=127, blank=True)
    size = models.BigIntegerField(null=True)
    width = models.IntegerField(null=True)
    height = models.IntegerField(null=True)
    duration = models.IntegerField(null=True)
    state = models.CharField(max_length=9, choices=State.choices, default=State.PENDING)
    source = models.JSONField(default=dict)
    file = models.ForeignKey(
        StoredFile, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    attempts = models.IntegerField(default=0)
    next_attempt_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["message", "external_id"],
                name="chats_attachment_part_once",
                condition=~Q(external_id=""),
            )
        ]
        indexes = [
            models.Index(
                F("next_attempt_at"),
                name="chats_attachment_to_fetch",
                condition=Q(state="pending"),
            ),
            models.Index(
                fields=["file"],
                name="chats_attachment_of_file",
                condition=Q(file__isnull=False),
            ),
        ]
