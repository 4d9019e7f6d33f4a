"""People who buy: their names, phones, e-mails and what employees note about them."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext as _

from kramar.core.jobs import FileJob
from kramar.core.models import StoredFile
from kramar.core.tenancy import TenantModel
from kramar.staff.models import Employee

NAME_LENGTH = 80
ADDRESS_LENGTH = 300
REASON_LENGTH = 300
SORT_NAME_LENGTH = 100


class Client(TenantModel):
    """A person who buys.

    A merged or deleted client stays as a row, so that what points at it can say what became of it.
    One whose data were erased is a deleted one that says nothing of anybody, and never returns.
    ``sort_name`` orders names as the Ukrainian alphabet does, whatever the database's collation.
    ``chat_count`` and the outcomes of orders are facts that lists need, changed with their causes.
    """

    id: int
    last_name = models.CharField(max_length=NAME_LENGTH, blank=True)
    first_name = models.CharField(max_length=NAME_LENGTH, blank=True)
    patronymic = models.CharField(max_length=NAME_LENGTH, blank=True)
    comment = models.TextField(blank=True)
    responsible = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    deleted_at = models.DateTimeField(null=True)
    erased_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    sort_name = models.CharField(max_length=SORT_NAME_LENGTH, blank=True, db_default="")
    blacklisted_at = models.DateTimeField(null=True)
    blacklisted_by = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    blacklist_reason = models.CharField(max_length=REASON_LENGTH, blank=True, db_default="")
    bought_out = models.IntegerField(default=0, db_default=0)
    refused = models.IntegerField(default=0, db_default=0)
    unclaimed = models.IntegerField(default=0, db_default=0)
    chat_count = models.IntegerField(default=0, db_default=0)

    class Meta:
        indexes = [
            models.Index(fields=["company", "-id"], name="clients_client_newest"),
            models.Index(fields=["company", "sort_name", "id"], name="clients_client_by_name"),
            models.Index(
                fields=["company", "responsible", "-id"], name="clients_client_by_responsible"
            ),
            models.Index(fields=["company", "created_at", "id"], name="clients_client_by_age"),
            models.Index(
                fields=["company", "-id"],
                name="clients_client_blacklisted",
                condition=Q(blacklisted_at__isnull=False),
            ),
            models.Index(
                fields=["company", "-id"],
                name="clients_client_with_chats",
                condition=Q(chat_count__gt=0),
            ),
        ]

    def __str__(self) -> str:
        return self.full_name

    @property
    def full_name(self) -> str:
        """«Бойко Ірина Олегівна»; whatever is known of it."""
        return " ".join(filter(None, [self.last_name, self.first_name, self.patronymic]))

    @property
    def name(self) -> str:
        """What the client is called where something must stand."""
        return self.full_name or _("Клієнт № %(number)d") % {"number": self.pk}

    @property
    def is_gone(self) -> bool:
        """Whether it was merged into another or deleted."""
        return self.deleted_at is not None or self.merged_into_id is not None

    @property
    def buyout_percentage(self) -> int | None:
        """Which share of the orders that have ended was bought out."""
        ended = self.bought_out + self.refused + self.unclaimed
        return round(100 * self.bought_out / ended) if ended else None


class ClientPhone(TenantModel):
    """A phone of a client in E.164, with the plus sign."""

    id: int
    client = models.ForeignKey(
        Client, on_delete=models.CASCADE, related_name="phones", db_index=False
    )
    number = models.CharField(max_length=16)
    position = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["client", "number"], name="clients_phone_once")
        ]
        indexes = [models.Index(fields=["company", "number"], name="clients_phone_by_number")]


class ClientEmail(TenantModel):
    """An e-mail address of a client, in lower case."""

    id: int
    client = models.ForeignKey(
        Client, on_delete=models.CASCADE, related_name="emails", db_index=False
    )
    address = models.EmailField()
    position = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["client", "address"], name="clients_email_once")
        ]
        indexes = [models.Index(fields=["company", "address"], name="clients_email_by_address")]


class ClientAddress(TenantModel):
    """Where something is sent to, in one line as people write it."""

    id: int
    client = models.ForeignKey(
        Client, on_delete=models.CASCADE, related_name="addresses", db_index=False
    )
    text = models.CharField(max_length=ADDRESS_LENGTH)
    position = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "position"], name="clients_address_position_once"
            )
        ]


class ClientFile(TenantModel):
    """A file in a client's card."""

    id: int
    client = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="+", db_index=False)
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="+")
    author = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    created_at = models.DateTimeField()
    deleted_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["client", "-id"], name="clients_file_newest")]


class ClientNote(TenantModel):
    """Text about a client, for employees only (S24). No author: the one who wrote it is unknown."""

    id: int
    client = models.ForeignKey(
        Client, on_delete=models.CASCADE, related_name="notes", db_index=False
    )
    author = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    text = models.TextField()
    created_at = models.DateTimeField()
    edited_at = models.DateTimeField(null=True)
    deleted_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["client", "-id"], name="clients_note_newest")]


class ClientWords(TenantModel):
    """By what a client is found: names with two spaces before each word, phones and e-mails.

    A merged or deleted client has no such row, and so is never suggested.
    """

    client = models.OneToOneField(
        Client, on_delete=models.CASCADE, primary_key=True, related_name="+"
    )
    folded = models.TextField()


class NoteWords(TenantModel):
    """What a note that is not deleted says, folded for the search."""

    note = models.OneToOneField(
        ClientNote, on_delete=models.CASCADE, primary_key=True, related_name="+"
    )
    folded = models.TextField()


class ClientPair(TenantModel):
    """Two clients with the same phone or e-mail; the first has the smaller id.

    Once somebody has said that they are not the same person, it stays said.
    """

    class Reason(models.TextChoices):
        """What they share."""

        PHONE = "phone"
        EMAIL = "email"

    id: int
    first = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="+", db_index=False)
    second = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="+", db_index=False)
    reason = models.CharField(max_length=5, choices=Reason.choices)
    dismissed_at = models.DateTimeField(null=True)
    dismissed_by = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["first", "second"], name="clients_pair_once"),
            models.CheckConstraint(
                condition=Q(first__lt=F("second")), name="clients_pair_in_order"
            ),
        ]
        indexes = [
            models.Index(fields=["second"], name="clients_pair_by_second"),
            models.Index(
                fields=["company", "-id"],
                name="clients_pair_newest",
                condition=Q(dismissed_at__isnull=True),
            ),
        ]


class ClientMerge(TenantModel):
    """One card put into another. ``moved`` and ``before`` hold what undoing needs."""

    id: int
    client = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="+", db_index=False)
    gone = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="+", db_index=False)
    employee = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    before = models.JSONField(default=dict)
    moved = models.JSONField(default=dict)
    created_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["client", "-id"], name="clients_merge_newest")]


class ClientJob(FileJob):
    """Long work on many clients, done some at a time by whoever holds the lease.

    ``wanted`` is a filter as JSON, ``argument`` what the kind needs, ``position`` how many rows of
    the file or which client has been reached.
    """

    class Kind(models.TextChoices):
        """What is done."""

        IMPORT = "import"
        EXPORT = "export"
        ASSIGN = "assign"
        DELETE = "delete"

    class State(models.TextChoices):
        """How far it is."""

        WAITING = "waiting"
        RUNNING = "running"
        DONE = "done"
        CANCELLED = "cancelled"
        FAILED = "failed"

    employee = models.ForeignKey(
        Employee, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    kind = models.CharField(max_length=6, choices=Kind.choices)
    argument = models.JSONField(default=dict)
    wanted = models.JSONField(null=True)
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    total = models.IntegerField(default=0)
    position = models.BigIntegerField(default=0)
    done = models.IntegerField(default=0)
    created = models.IntegerField(default=0)
    updated = models.IntegerField(default=0)
    skipped = models.IntegerField(default=0)
    failed = models.IntegerField(default=0)
    error = models.CharField(max_length=300, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["company", "employee", "-id"], name="clients_job_of_employee"),
            models.Index(
                fields=["id"],
                name="clients_job_to_do",
                condition=Q(state__in=["waiting", "running"]),
            ),
        ]


class ClientJobFault(TenantModel):
    """A row of a file that was not taken, with what is wrong with it."""

    id: int
    job = models.ForeignKey(
        ClientJob, on_delete=models.CASCADE, related_name="faults", db_index=False
    )
    row = models.IntegerField()
    detail = models.CharField(max_length=500)
    cells = models.JSONField(default=list)

    class Meta:
        indexes = [models.Index(fields=["job", "row"], name="clients_fault_in_order")]
