"""What providers call our messages, where that is more than one word."""

from django.db import models

from kramar.channels.models import Channel
from kramar.chats.models.conversations import EXTERNAL_ID_LENGTH
from kramar.core.tenancy import TenantModel


class MessageName(TenantModel):
    """One of the ids that a provider gave to a message that left in several parts.

    The first of them stands on the message itself. A row without a message holds a receipt that
    was faster than the answer to the sending, which alone tells which message it is about.
    """

    id: int
    channel = models.ForeignKey(Channel, on_delete=models.CASCADE, related_name="+", db_index=False)
    chat = models.ForeignKey("chats.Chat", on_delete=models.CASCADE, related_name="+")
    message = models.ForeignKey(
        "chats.Message", on_delete=models.CASCADE, null=True, related_name="+"
    )
    external_id = models.CharField(max_length=EXTERNAL_ID_LENGTH)
    receipt = models.CharField(max_length=9, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["channel", "external_id"], name="chats_message_name_once"
            )
        ]
