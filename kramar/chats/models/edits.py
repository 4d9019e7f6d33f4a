"""What messages said before."""

from django.db import models

from kramar.chats.models.conversations import Message
from kramar.core.tenancy import TenantModel


class MessageEdit(TenantModel):
    """A text that was replaced by another at ``edited_at``; read by permission only."""

    id: int
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="+")
    text = models.TextField()
    edited_at = models.DateTimeField()
