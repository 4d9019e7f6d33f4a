"""Long work on many orders: one change made to all of them, or a table written of them."""

from django.db import models
from django.db.models import Q

from kramar.core.jobs import FileJob
from kramar.core.tenancy import TenantModel
from kramar.orders.models.orders import Order
from kramar.staff.models import Employee


class OrderJob(FileJob):
    """What somebody asked to be done to all orders that match a filter, or to those they named.

    ``wanted`` is the filter as JSON, ``None`` where the orders were named. Whoever holds the lease
    does the work. ``refused`` tells of the first that could not be changed, and why.
    """

    class Kind(models.TextChoices):
        """What is done."""

        STATUS = "status"
        RESPONSIBLE = "responsible"
        DELETE = "delete"
        EXPORT = "export"

    class State(models.TextChoices):
        """How far it is. While it waits, its orders are not gathered yet."""

        WAITING = "waiting"
        RUNNING = "running"
        DONE = "done"
        CANCELLED = "cancelled"
        UNDOING = "undoing"
        UNDONE = "undone"

    employee = models.ForeignKey(
        Employee, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    kind = models.CharField(max_length=11, choices=Kind.choices)
    argument = models.JSONField(default=dict)
    wanted = models.JSONField(null=True)
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    total = models.IntegerField(default=0)
    done = models.IntegerField(default=0)
    skipped = models.IntegerField(default=0)
    undone = models.IntegerField(default=0)
    refused = models.JSONField(default=list)

    class Meta:
        indexes = [
            models.Index(fields=["company", "employee", "-id"], name="orders_job_of_employee"),
            models.Index(
                fields=["id"],
                name="orders_job_to_do",
                condition=Q(state__in=["waiting", "running", "undoing"]),
            ),
        ]


class OrderJobItem(TenantModel):
    """One order of a job; ``before`` holds what undoing needs, where something was changed."""

    class State(models.TextChoices):
        """What has become of it."""

        WAITING = "waiting"
        DONE = "done"
        SKIPPED = "skipped"
        UNDONE = "undone"

    id: int
    job = models.ForeignKey(
        OrderJob, on_delete=models.CASCADE, related_name="items", db_index=False
    )
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="+", db_index=False)
    state = models.CharField(max_length=7, choices=State.choices, default=State.WAITING)
    before = models.JSONField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["job", "order"], name="orders_job_item_once")
        ]
        indexes = [models.Index(fields=["job", "state", "id"], name="orders_job_item_by_state")]
