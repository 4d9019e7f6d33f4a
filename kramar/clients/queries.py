"""Reads of clients that are worth a name."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from kramar.clients.errors import ClientAbsentError, ClientDeletedError, ClientMergedError
from kramar.clients.events import ClientSnapshot
from kramar.clients.models import Client, ClientEmail, ClientNote, ClientPhone, ClientWords
from kramar.core.search.limits import SearchTime
from kramar.core.search.looking import find_newest
from kramar.core.search.question import Question
from kramar.core.search.wanted import SHORTEST, Wanted, read_wanted
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission

# Whoever may not see phones must know the whole number: a fragment would tell them the rest.
WHOLE_NUMBER = 9


@dataclass(frozen=True, slots=True)
class Eyes:
    """What one employee may see of clients."""

    sees_full_phones: bool

    @classmethod
    def of(cls, employee: Employee) -> "Eyes":
        """Work it out from the employee's role."""
        return cls(sees_full_phones=employee.can(Permission.CLIENTS_SEE_FULL_PHONES))


def find_clients(client_ids: Collection[int]) -> dict[int, Client]:
    """Return the clients of these ids by id, merged and deleted ones too."""
    return Client.objects.in_bulk(list(client_ids)) if client_ids else {}


def get_client(client_id: int) -> Client:
    """Return one client, with the responsible loaded.

    :raises ClientAbsentError: there is none
    :raises ConflictError: the card was merged or deleted; says what became of it
    """
    client = Client.objects.select_related("responsible").filter(pk=client_id).first()
    if client is None:
        raise ClientAbsentError(_("Клієнта не знайдено"))
    refuse_gone(client)
    return client


def refuse_gone(client: Client) -> None:
    """Refuse a client that is no more, and say what became of it.

    :raises ConflictError: the card was merged, perhaps several times, or deleted
    """
    last = client
    while last.merged_into_id:
        last = Client.objects.get(pk=last.merged_into_id)
    if last.deleted_at:
        raise ClientDeletedError(_("Картку клієнта «%(name)s» видалено") % {"name": client.name})
    if last != client:
        raise ClientMergedError(
            _("Картку «%(name)s» об’єднано з карткою «%(into)s»")
            % {"name": client.name, "into": last.name}
        )


def suggest_clients(text: str, *, eyes: Eyes, limit: int) -> list[Client]:
    """Return clients by a part of a phone in any spelling, of a name or an e-mail, newest first.

    Fewer than three letters must begin a name. Merged and deleted clients are not among them.

    :raises SearchTooLongError: there are too many others who search
    """
    wanted = read_wanted(text)
    if _is_number(text) and not eyes.sees_full_phones and wanted.letters < WHOLE_NUMBER:
        return []
    question = Question(ClientWords, _sharpen(wanted), limit=limit)
    keys = find_newest(question, SearchTime()).keys
    found = _there().in_bulk(keys)
    return [found[key] for key in keys if key in found]


def list_clients(*, before: int | None, limit: int) -> list[Client]:
    """Return the clients that are there, the newest first.

    :param before: only those with a smaller id
    """
    rows = _there()
    if before is not None:
        rows = rows.filter(pk__lt=before)
    return list(rows.order_by("-pk")[:limit])


def list_phones(client: Client) -> list[str]:
    """Return the client's phones in their order."""
    return list(_phones().filter(client=client).values_list("number", flat=True))


def list_emails(client: Client) -> list[str]:
    """Return the client's e-mails in their order."""
    return list(_emails().filter(client=client).values_list("address", flat=True))


def list_notes(client: Client) -> list[ClientNote]:
    """Return the notes about a client, the newest first."""
    rows = ClientNote.objects.select_related("author").filter(client=client, deleted_at=None)
    return list(rows.order_by("-pk"))


def find_notes(note_ids: Collection[int]) -> dict[int, ClientNote]:
    """Return notes by id: those that are not deleted, about clients that are there."""
    rows = ClientNote.objects.filter(
        pk__in=list(note_ids),
        deleted_at=None,
        client__merged_into=None,
        client__deleted_at=None,
    )
    return {note.pk: note for note in rows}


def present_clients(clients: Sequence[Client], eyes: Eyes) -> list[ClientSnapshot]:
    """Show clients with phones and e-mails, by two more queries."""
    phones: dict[int, list[str]] = defaultdict(list)
    emails: dict[int, list[str]] = defaultdict(list)
    for phone in _phones().filter(client__in=clients):
        phones[phone.client_id].append(phone.number)
    for email in _emails().filter(client__in=clients):
        emails[email.client_id].append(email.address)
    return [
        ClientSnapshot.of(
            client,
            phones=phones[client.pk],
            emails=emails[client.pk],
            hide=not eyes.sees_full_phones,
        )
        for client in clients
    ]


def _there() -> QuerySet[Client]:
    return Client.objects.select_related("responsible").filter(merged_into=None, deleted_at=None)


def _phones() -> QuerySet[ClientPhone]:
    return ClientPhone.objects.order_by("client", "position", "pk")


def _emails() -> QuerySet[ClientEmail]:
    return ClientEmail.objects.order_by("client", "position", "pk")


def _sharpen(wanted: Wanted) -> Wanted:
    """Return what the index can be asked for: few letters must begin a name."""
    if wanted.letters < SHORTEST:
        return wanted.at_word_starts()
    return wanted.long_enough()


def _is_number(text: str) -> bool:
    return not any(letter.isalpha() for letter in text)
