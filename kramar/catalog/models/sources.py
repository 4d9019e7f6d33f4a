"""Where the catalogue is brought from, and each time it was brought."""

from django.db import models
from django.db.models import Q

from kramar.core.jobs import FileJob
from kramar.core.models import StoredFile
from kramar.core.tenancy import TenantModel
from kramar.staff.models import Employee

ADDRESS_LENGTH = 2000


class CatalogSource(TenantModel):
    """A supplier's list, or the shop's own: ids are stable within one source.

    ``hours`` is how often its address is read by itself, zero is never; ``mapping`` says which
    column of a table is which field.
    """

    class Missing(models.TextChoices):
        """What becomes of goods that the source no longer brings."""

        HIDE = "hide"
        KEEP = "keep"

    id: int
    name = models.CharField(max_length=120)
    url = models.CharField(max_length=ADDRESS_LENGTH, blank=True)
    hours = models.IntegerField(default=0)
    mapping = models.JSONField(default=dict)
    missing = models.CharField(max_length=4, choices=Missing.choices, default=Missing.HIDE)
    next_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "name"], name="catalog_source_name_once")
        ]
        indexes = [
            models.Index(
                fields=["next_at"],
                name="catalog_source_due",
                condition=Q(next_at__isnull=False),
            )
        ]


class CatalogImport(FileJob):
    """One load of a source: read whole first, then applied.

    Before everything was read nothing is changed, so that a damaged file leaves the catalogue as
    it was. ``lease_until`` is how long the thread that works at it is believed to live.
    """

    class State(models.TextChoices):
        """How far it is."""

        WAITING = "waiting"
        READING = "reading"
        APPLYING = "applying"
        DONE = "done"
        FAILED = "failed"
        CANCELLED = "cancelled"

    class Pictures(models.TextChoices):
        """How far its pictures are, which are fetched after it; empty when it names none."""

        WAITING = "waiting"
        RUNNING = "running"
        DONE = "done"
        CANCELLED = "cancelled"

    TELLS_OF_PEOPLE = False

    source = models.ForeignKey(
        CatalogSource, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    employee = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    file = models.ForeignKey(
        StoredFile, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    file_name = models.CharField(max_length=255, blank=True)
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    total = models.IntegerField(default=0)
    done = models.IntegerField(default=0)
    created = models.IntegerField(default=0)
    changed = models.IntegerField(default=0)
    unchanged = models.IntegerField(default=0)
    hidden = models.IntegerField(default=0)
    bad = models.IntegerField(default=0)
    error = models.CharField(max_length=40, blank=True)
    error_data = models.JSONField(default=dict)
    pictures_state = models.CharField(max_length=9, choices=Pictures.choices, blank=True)
    pictures_total = models.IntegerField(default=0)
    pictures_done = models.IntegerField(default=0)
    pictures_failed = models.IntegerField(default=0)
    # How often all that are left were asked for, and when they are asked for again.
    pictures_tries = models.IntegerField(default=0)
    pictures_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            # Two loads of one source at once would undo each other.
            models.UniqueConstraint(
                fields=["company", "source"],
                condition=Q(state__in=["waiting", "reading", "applying"]),
                name="catalog_import_one_at_once",
            )
        ]
        indexes = [
            models.Index(fields=["company", "-id"], name="catalog_import_newest"),
            models.Index(
                fields=["id"],
                name="catalog_import_at_work",
                condition=Q(state__in=["waiting", "reading", "applying"]),
            ),
            models.Index(fields=["file"], name="catalog_import_by_file"),
            models.Index(
                fields=["pictures_at"],
                name="catalog_import_pictures",
                condition=Q(pictures_state__in=["waiting", "running"]),
            ),
        ]


class ImportProblem(TenantModel):
    """A row that could not be taken, or not wholly: what is wrong with it, as a code.

    What is wrong with a picture is learned when the rows are read no longer: its ``row`` is zero.
    """

    id: int
    catalog_import = models.ForeignKey(
        CatalogImport, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    row = models.IntegerField()
    external_id = models.CharField(max_length=120, blank=True)
    name = models.CharField(max_length=255, blank=True)
    code = models.CharField(max_length=40)
    value = models.CharField(max_length=255, blank=True)
    is_refused = models.BooleanField(default=True)

    class Meta:
        indexes = [models.Index(fields=["catalog_import", "id"], name="catalog_problem_in_order")]
