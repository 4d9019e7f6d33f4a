"""A client whose data are being erased."""

from django.db import models

from kramar.clients.models import Client
from kramar.core.jobs import Job
from kramar.staff.models import Employee


class Erasure(Job):
    """What is left to do after a card was emptied: chats, orders, raw requests, the log.

    :ivar traces: by what the person is still to be found, ``[channel, address]`` each, without a
        channel a phone; emptied at the end, because it is the last thing that says who it was
    :ivar file_ids: of the cards and of the contacts' faces, whose bytes are still there
    :ivar told_upto: the newest event when it was asked for; all that say who it was are older
    """

    class State(models.TextChoices):
        """How far it is."""

        WAITING = "waiting"
        DONE = "done"

    id: int
    client = models.OneToOneField(Client, on_delete=models.CASCADE, related_name="+")
    asked_by = models.ForeignKey(
        Employee, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    traces = models.JSONField(default=list)
    file_ids = models.JSONField(default=list)
    told_upto = models.BigIntegerField()

    class Meta:
        indexes = [
            models.Index(
                fields=["state", "id"],
                name="erasure_waiting",
                condition=models.Q(state="waiting"),
            )
        ]
