"""Messages that were written ahead and leave at their time."""

from django.db import models
from django.db.models import F, Q

from kramar.chats.models.conversations import Chat
from kramar.chats.models.quick_replies import QuickReply
from kramar.core.models import StoredFile
from kramar.core.tenancy import TenantModel
from kramar.staff.models import Employee


class ScheduledMessage(TenantModel):
    """A message that waits for its time.

    One that was cancelled because the client wrote first, or that could not be sent, stays until
    somebody has looked at it: its text is not lost.

    ``quick_reply`` is the prepared answer whose last message it is; ``puts_label`` says whether
    that answer's label is put on the chat once it is sent.
    """

    class State(models.TextChoices):
        """What has become of it."""

        WAITING = "waiting"
        SENT = "sent"
        CANCELLED = "cancelled"
        FAILED = "failed"

    id: int
    chat = models.ForeignKey(Chat, on_delete=models.CASCADE, related_name="+", db_index=False)
    employee = models.ForeignKey(
        Employee, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    client_id = models.UUIDField()
    text = models.TextField(blank=True)
    send_at = models.DateTimeField()
    quick_reply = models.ForeignKey(
        QuickReply, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    puts_label = models.BooleanField(default=True)
    cancel_if_client_writes = models.BooleanField(default=True)
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    detail = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "client_id"], name="chats_scheduled_client_id_once"
            )
        ]
        indexes = [
            models.Index(fields=["chat", "send_at"], name="chats_scheduled_of_chat"),
            models.Index(F("send_at"), name="chats_scheduled_due", condition=Q(state="waiting")),
        ]


class ScheduledFile(TenantModel):
    """A file of a message that waits."""

    id: int
    scheduled = models.ForeignKey(ScheduledMessage, on_delete=models.CASCADE, related_name="files")
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="+")
    position = models.IntegerField()
