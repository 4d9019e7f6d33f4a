"""Prepared answers that an employee calls by a few symbols (S19)."""

from django.db import models
from django.db.models import Q

from kramar.chats.models.labels import Label
from kramar.core.models import StoredFile
from kramar.core.tenancy import TenantModel
from kramar.staff.models import Employee

ACTIVATION_LENGTH = 30
FOLDER_LENGTH = 60
# Some letters fold into three.
FOLDED_LENGTH = ACTIVATION_LENGTH * 3


class QuickReply(TenantModel):
    """A prepared answer of one message or several.

    ``folded`` is the activation as it is compared: «!Дост» and «!дост» are one. A reply without
    an owner is shared by the whole company; ``author`` is who made it. A deleted one stays as a
    row: it can be taken back, and a message that was begun with it may still be sent.

    ``shown_messages`` holds its messages once somebody has loaded them to show it.
    """

    id: int
    activation = models.CharField(max_length=ACTIVATION_LENGTH)
    folded = models.CharField(max_length=FOLDED_LENGTH)
    folder = models.CharField(max_length=FOLDER_LENGTH, blank=True)
    label = models.ForeignKey(Label, on_delete=models.SET_NULL, null=True, related_name="+")
    owner = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    author = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    usage_count = models.IntegerField(default=0)
    created_at = models.DateTimeField()
    deleted_at = models.DateTimeField(null=True)

    shown_messages: "list[QuickReplyMessage]"

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "folded"],
                name="chats_quick_reply_shared_once",
                condition=Q(owner__isnull=True, deleted_at__isnull=True),
            ),
            models.UniqueConstraint(
                fields=["company", "owner", "folded"],
                name="chats_quick_reply_own_once",
                condition=Q(owner__isnull=False, deleted_at__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return self.activation


class QuickReplyMessage(TenantModel):
    """One message of a quick reply; several are sent one after another.

    ``shown_files`` holds its files in their order once somebody has loaded them.
    """

    id: int
    quick_reply = models.ForeignKey(
        QuickReply, on_delete=models.CASCADE, related_name="messages", db_index=False
    )
    position = models.IntegerField()
    text = models.TextField(blank=True)

    shown_files: list[StoredFile]

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["quick_reply", "position"], name="chats_quick_reply_message_once"
            )
        ]


class QuickReplyFile(TenantModel):
    """A file that goes with one message of a quick reply."""

    id: int
    message = models.ForeignKey(
        QuickReplyMessage, on_delete=models.CASCADE, related_name="files", db_index=False
    )
    position = models.IntegerField()
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["message", "position"], name="chats_quick_reply_file_once"
            )
        ]
