"""What employees tell each other about chats."""

from django.db import models
from django.db.models import F, Q

from kramar.chats.models.conversations import Chat, Message
from kramar.core.tenancy import TenantModel
from kramar.staff.models import Employee


class Mention(TenantModel):
    """An employee who was called by a private note; it stays in their list when it was read."""

    id: int
    chat = models.ForeignKey(Chat, on_delete=models.CASCADE, related_name="+", db_index=False)
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="+", db_index=False)
    employee = models.ForeignKey(
        Employee, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    created_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["message", "employee"], name="chats_mention_once")
        ]
        indexes = [
            models.Index(F("employee"), F("id").desc(), name="chats_mention_newest"),
            models.Index(
                fields=["employee"], name="chats_mention_unread", condition=Q(read_at=None)
            ),
        ]
