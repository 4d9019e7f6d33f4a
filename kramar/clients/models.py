"""People who buy: their names, phones, e-mails and what employees note about them."""

from django.db import models
from django.utils.translation import gettext as _

from kramar.core.tenancy import TenantModel
from kramar.staff.models import Employee

NAME_LENGTH = 80


class Client(TenantModel):
    """A person who buys.

    A merged or deleted client stays as a row, so that what points at it can say what became of it.
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
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["company", "-id"], name="clients_client_newest")]

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
