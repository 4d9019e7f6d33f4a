"""What a company asked to be done with its own data."""

from django.db import models
from django.db.models import Q

from kramar.core.jobs import FileJob
from kramar.staff.models import Employee


class CompanyExport(FileJob):
    """Everything of a company being written into one archive, which is kept for a week."""

    class State(models.TextChoices):
        """How far it is."""

        WAITING = "waiting"
        RUNNING = "running"
        DONE = "done"
        CANCELLED = "cancelled"
        FAILED = "failed"

    id: int
    employee = models.ForeignKey(
        Employee, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    total = models.IntegerField(default=0)
    done = models.IntegerField(default=0)
    error = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company"],
                name="owndata_one_export_at_once",
                condition=Q(state__in=["waiting", "running"]),
            )
        ]
        indexes = [
            models.Index(fields=["company", "-id"], name="owndata_export_newest"),
            models.Index(
                fields=["id"],
                name="owndata_export_to_do",
                condition=Q(state__in=["waiting", "running"]),
            ),
        ]
