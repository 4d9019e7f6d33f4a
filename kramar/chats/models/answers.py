"""How long clients waited for a person: one row for every wait that an answer has ended."""

from django.db import models

from kramar.channels.models import Channel
from kramar.chats.models.conversations import Chat
from kramar.core.tenancy import TenantModel
from kramar.staff.models import Employee


class Answer(TenantModel):
    """A wait of a client's, and who ended it.

    :ivar employee: ``None`` where somebody answered from the shop's own phone, past Kramar
    :ivar asked_at: when the oldest of the unanswered messages came
    :ivar seconds: by the clock
    :ivar working_seconds: of them, those in which the shop was open by its hours of that day
    :ivar is_first: whether it is the first answer that the chat has ever had
    """

    id: int
    chat = models.ForeignKey(Chat, on_delete=models.CASCADE, related_name="+", db_index=False)
    channel = models.ForeignKey(Channel, on_delete=models.PROTECT, related_name="+", db_index=False)
    employee = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    asked_at = models.DateTimeField()
    seconds = models.IntegerField()
    working_seconds = models.IntegerField()
    is_first = models.BooleanField()

    class Meta:
        indexes = [
            # All that reports add up: they read the index alone.
            models.Index(
                fields=[
                    *("company", "asked_at", "employee", "channel"),
                    *("is_first", "seconds", "working_seconds"),
                ],
                name="chats_answer_by_time",
            ),
            models.Index(fields=["chat"], name="chats_answer_of_chat"),
        ]
