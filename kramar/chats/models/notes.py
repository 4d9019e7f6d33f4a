"""Notes on chats that are not linked to a client yet (S24)."""

from django.db import models

from kramar.chats.models.conversations import Chat
from kramar.core.tenancy import TenantModel
from kramar.staff.models import Employee


class WaitingNote(TenantModel):
    """A note that waits on a chat for its client, to whom it moves at linking."""

    id: int
    chat = models.ForeignKey(Chat, on_delete=models.CASCADE, related_name="+", db_index=False)
    author = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    text = models.TextField()
    created_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["chat", "id"], name="chats_note_waiting")]
