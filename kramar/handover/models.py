"""What a dismissed employee leaves behind, on its way to somebody else."""

from django.db import models

from kramar.core.jobs import Job
from kramar.staff.models import Employee


class Handover(Job):
    """The work of a dismissed employee; goes to nobody where there is no receiver."""

    class State(models.TextChoices):
        """How far it is."""

        WAITING = "waiting"
        DONE = "done"

    id: int
    employee = models.ForeignKey(Employee, on_delete=models.CASCADE, related_name="+")
    receiver = models.ForeignKey(
        Employee, on_delete=models.CASCADE, null=True, related_name="+", db_index=False
    )
    asked_by = models.ForeignKey(
        Employee, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    total = models.IntegerField(default=0)
    done = models.IntegerField(default=0)

    class Meta:
        indexes = [
            models.Index(
                fields=["state", "id"],
                name="handover_waiting",
                condition=models.Q(state="waiting"),
            )
        ]
