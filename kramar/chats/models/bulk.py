"""One deed done to many chats, chat by chat, in the background."""

from django.db import models
from django.db.models import Q

from kramar.chats.models.conversations import Chat
from kramar.core.jobs import Job
from kramar.core.tenancy import TenantModel
from kramar.staff.models import Employee


class BulkAction(Job):
    """What somebody asked to be done to all chats that match a filter.

    ``wanted`` is the filter as JSON, ``None`` where the chats were named; ``argument`` is the
    label's name or id, or the receiver's id. Whoever holds the lease does the work.
    """

    class Deed(models.TextChoices):
        """What is done to each chat."""

        LABEL = "label"
        UNLABEL = "unlabel"
        HAND_OVER = "hand_over"
        CLOSE = "close"
        READ = "read"

    class State(models.TextChoices):
        """How far it is. While it waits, its chats are not gathered yet."""

        WAITING = "waiting"
        RUNNING = "running"
        DONE = "done"
        CANCELLED = "cancelled"
        UNDOING = "undoing"
        UNDONE = "undone"

    employee = models.ForeignKey(
        Employee, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    deed = models.CharField(max_length=9, choices=Deed.choices)
    argument = models.JSONField(default=dict)
    wanted = models.JSONField(null=True)
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    total = models.IntegerField(default=0)
    done = models.IntegerField(default=0)
    skipped = models.IntegerField(default=0)
    skipped_reasons = models.JSONField(default=dict)
    undone = models.IntegerField(default=0)

    class Meta:
        indexes = [
            models.Index(fields=["company", "employee", "-id"], name="chats_bulk_of_employee"),
            models.Index(
                fields=["id"],
                name="chats_bulk_to_do",
                condition=Q(state__in=["waiting", "running", "undoing"]),
            ),
        ]


class BulkItem(TenantModel):
    """One chat of a bulk action; ``before`` holds what undoing needs."""

    class State(models.TextChoices):
        """What has become of it. One that had nothing to change is done and has no ``before``."""

        WAITING = "waiting"
        DONE = "done"
        SKIPPED = "skipped"
        UNDONE = "undone"

    id: int
    action = models.ForeignKey(
        BulkAction, on_delete=models.CASCADE, related_name="items", db_index=False
    )
    chat = models.ForeignKey(Chat, on_delete=models.CASCADE, related_name="+", db_index=False)
    state = models.CharField(max_length=7, choices=State.choices, default=State.WAITING)
    before = models.JSONField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["action", "chat"], name="chats_bulk_item_once")
        ]
        indexes = [models.Index(fields=["action", "state", "id"], name="chats_bulk_item_by_state")]
