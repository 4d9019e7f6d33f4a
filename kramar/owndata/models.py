"""What a company asked to be done with its own data."""

from django.db import models
from django.db.models import Q

from kramar.core.jobs import FileJob, Job
from kramar.core.tenancy import TenantModel
from kramar.staff.models import Employee


class CompanyDeletion(Job):
    """A company on its way out: still there for some days, then deleted part by part.

    ``deleted`` counts rows by their model.
    """

    class State(models.TextChoices):
        """How far it is."""

        WAITING = "waiting"
        RUNNING = "running"

    id: int
    employee = models.ForeignKey(
        Employee, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    asked_by = models.CharField(max_length=160)
    due_at = models.DateTimeField()
    channels_left = models.IntegerField(default=0)
    deleted = models.JSONField(default=dict)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company"], name="owndata_deletion_once")]


class DeletedCompany(models.Model):
    """All that is left of a company, for the operator.

    :ivar channels_left: at so many providers its webhook could not be taken away
    """

    id: int
    name = models.CharField("назва", max_length=120)
    slug = models.CharField("коротка назва", max_length=50)
    asked_by = models.CharField("хто видалив", max_length=160)
    asked_at = models.DateTimeField("коли запитано")
    deleted_at = models.DateTimeField("коли видалено")
    channels_left = models.IntegerField("каналів не відключено", default=0)
    rows = models.JSONField("скільки було рядків", default=dict)

    class Meta:
        verbose_name = "видалена компанія"
        verbose_name_plural = "видалені компанії"

    def __str__(self) -> str:
        return self.name


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


class Retention(TenantModel):
    """For how many months a company keeps what; ``None`` is for ever."""

    id: int
    messages = models.IntegerField(null=True)
    requests = models.IntegerField(null=True)
    order_history = models.IntegerField(null=True)
    audit = models.IntegerField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company"], name="owndata_retention_once")]
