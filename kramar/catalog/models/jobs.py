"""One change made to many products, and what it has changed of each."""

from django.db import models
from django.db.models import Q

from kramar.catalog.models.goods import Product
from kramar.core.jobs import Job
from kramar.core.tenancy import TenantModel
from kramar.staff.models import Employee


class ProductJob(Job):
    """What somebody asked to be done to all products that match a filter.

    ``change`` says what, ``wanted`` is the filter as JSON, ``None`` where the products were named.
    Whoever holds the lease does the work.
    """

    class State(models.TextChoices):
        """How far it is. While it waits, its products are not gathered yet."""

        WAITING = "waiting"
        RUNNING = "running"
        DONE = "done"
        CANCELLED = "cancelled"
        UNDOING = "undoing"
        UNDONE = "undone"

    employee = models.ForeignKey(
        Employee, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    change = models.JSONField(default=dict)
    wanted = models.JSONField(null=True)
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    total = models.IntegerField(default=0)
    done = models.IntegerField(default=0)
    skipped = models.IntegerField(default=0)
    skipped_reasons = models.JSONField(default=dict)
    undone = models.IntegerField(default=0)

    class Meta:
        indexes = [
            models.Index(fields=["company", "employee", "-id"], name="catalog_job_of_employee"),
            models.Index(
                fields=["id"],
                name="catalog_job_to_do",
                condition=Q(state__in=["waiting", "running", "undoing"]),
            ),
        ]


class ProductJobItem(TenantModel):
    """One product of the work.

    ``before`` and ``after`` hold what was changed of it and of its offers: what somebody has
    changed since then, undoing leaves alone.
    """

    class State(models.TextChoices):
        """What has become of it. One that had nothing to change is done and has no ``before``."""

        WAITING = "waiting"
        DONE = "done"
        SKIPPED = "skipped"
        UNDONE = "undone"

    id: int
    job = models.ForeignKey(
        ProductJob, on_delete=models.CASCADE, related_name="items", db_index=False
    )
    product = models.ForeignKey(Product, on_delete=models.CASCADE, related_name="+", db_index=False)
    state = models.CharField(max_length=7, choices=State.choices, default=State.WAITING)
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["job", "product"], name="catalog_job_item_once")
        ]
        indexes = [
            models.Index(fields=["job", "state", "id"], name="catalog_job_item_by_state"),
            models.Index(fields=["product"], name="catalog_job_item_of_product"),
        ]
