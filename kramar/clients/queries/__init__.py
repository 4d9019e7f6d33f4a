"""Reads of clients that are worth a name."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from kramar.clients.errors import ClientAbsentError, ClientDeletedError, ClientMergedError
from kramar.clients.events import ClientSnapshot, Contacts
from kramar.clients.models import (
    Client,
    ClientAddress,
    ClientEmail,
    ClientNote,
    ClientPhone,
    ClientWords,
)
from kramar.core.moments import Moment, earlier_than
from kramar.core.search.limits import SearchTime
from kramar.core.search.looking import find_newest
from kramar.core.search.question import CARDS_WALKS, Question
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


def refuse_absent(client_ids: Collection[int]) -> None:
    """Refuse ids that name no client of the company; gone ones are clients too.

    :raises ClientAbsentError: one names none
    """
    wanted = set(client_ids)
    if Client.objects.filter(pk__in=wanted).count() < len(wanted):
        raise ClientAbsentError(_("Клієнта не знайдено"))


def get_client(client_id: int) -> Client:
    """Return one client, with the responsible loaded.

    :raises ClientAbsentError: there is none
    :raises ConflictError: the card was merged or deleted; says what became of it
    """
    client = find_shown_client(client_id)
    if client is None:
        raise ClientAbsentError(_("Клієнта не знайдено"))
    refuse_gone(client)
    return client


def find_shown_client(client_id: int) -> Client | None:
    """Return one client, a gone one too, with the employees that its card names."""
    return _shown().filter(pk=client_id).first()


def refuse_gone(client: Client) -> None:
    """Refuse a client that is no more, and say what became of it.

    :raises ConflictError: the card was merged, perhaps several times, or deleted
    """
    last = find_last(client)
    if last.erased_at:
        raise ClientDeletedError(_("Дані клієнта № %(number)d стерто") % {"number": last.pk})
    if last.deleted_at:
        raise ClientDeletedError(_("Картку клієнта «%(name)s» видалено") % {"name": client.name})
    if last != client:
        raise ClientMergedError(
            _("Картку «%(name)s» об’єднано з карткою «%(into)s»")
            % {"name": client.name, "into": last.name},
            fields={"client_id": str(last.pk)},
        )


def find_last(client: Client) -> Client:
    """Return the card into which a client was merged in the end, or the client itself."""
    last = client
    while last.merged_into_id:
        last = Client.objects.get(pk=last.merged_into_id)
    return last


def find_shown_clients(client_ids: Sequence[int]) -> list[Client]:
    """Return clients with the employees that their cards name, in the order of the ids."""
    found = _shown().in_bulk(list(client_ids)) if client_ids else {}
    return [found[client_id] for client_id in client_ids if client_id in found]


def find_phone_owners(numbers: Collection[str]) -> dict[str, int]:
    """Return whose each number in E.164 is: the latest client that is there."""
    rows = ClientPhone.objects.filter(
        number__in=numbers, client__merged_into=None, client__deleted_at=None
    )
    return dict(rows.order_by("client").values_list("number", "client_id"))


def find_clients_by_phone(number: str, *, limit: int) -> list[Client]:
    """Return the clients who have a whole number in E.164, the newest first."""
    if not number:
        return []
    return list(
        _shown()
        .filter(phones__number=number, merged_into=None, deleted_at=None)
        .distinct()
        .order_by("-pk")[:limit]
    )


def suggest_clients(text: str, *, eyes: Eyes, limit: int) -> list[Client]:
    """Return clients by a part of a phone in any spelling, of a name or an e-mail, newest first.

    Fewer than three letters must begin a name. Merged and deleted clients are not among them.

    :raises SearchTooLongError: there are too many others who search
    """
    if is_hidden_question(text, eyes):
        return []
    question = Question(ClientWords, sharpen(read_wanted(text)), limit=limit, walks=CARDS_WALKS)
    return find_shown_clients(find_newest(question, SearchTime()).keys)


def list_phones(client: Client) -> list[str]:
    """Return the client's phones in their order."""
    return list(_phones().filter(client=client).values_list("number", flat=True))


def list_emails(client: Client) -> list[str]:
    """Return the client's e-mails in their order."""
    return list(_emails().filter(client=client).values_list("address", flat=True))


def list_addresses(client: Client) -> list[str]:
    """Return the client's addresses in their order."""
    return list(_addresses().filter(client=client).values_list("text", flat=True))


def contacts_of(client: Client) -> Contacts:
    """Return how the client is reached, by three queries."""
    return Contacts(list_phones(client), list_emails(client), list_addresses(client))


def list_notes(client: Client) -> list[ClientNote]:
    """Return the notes about a client, the newest first."""
    rows = ClientNote.objects.select_related("author").filter(client=client, deleted_at=None)
    return list(rows.order_by("-pk"))


def list_notes_before(client: Client, moment: Moment | None, limit: int) -> list[ClientNote]:
    """Return the notes that were written before a moment, the newest first."""
    rows = ClientNote.objects.select_related("author").filter(client=client, deleted_at=None)
    return list(rows.filter(earlier_than(moment)).order_by("-created_at", "-pk")[:limit])


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
    """Show clients with phones, e-mails and addresses, by three more queries."""
    known = map_contacts([client.pk for client in clients])
    hide = not eyes.sees_full_phones
    return [ClientSnapshot.of(client, known[client.pk], hide=hide) for client in clients]


def map_contacts(client_ids: Collection[int]) -> dict[int, Contacts]:
    """Return how each of the clients is reached."""
    found = {client_id: Contacts([], [], []) for client_id in client_ids}
    rows = (
        _phones().filter(client__in=client_ids).values_list("client_id", "number"),
        _emails().filter(client__in=client_ids).values_list("client_id", "address"),
        _addresses().filter(client__in=client_ids).values_list("client_id", "text"),
    )
    for kind, values in enumerate(rows):
        for client_id, value in values:
            found[client_id] = _with(found[client_id], kind, value)
    return found


def _with(contacts: Contacts, kind: int, value: str) -> Contacts:
    parts = list(contacts)
    parts[kind] = [*parts[kind], value]
    return Contacts(*parts)


def _shown() -> QuerySet[Client]:
    return Client.objects.select_related("responsible", "blacklisted_by")


def _phones() -> QuerySet[ClientPhone]:
    return ClientPhone.objects.order_by("client", "position", "pk")


def _emails() -> QuerySet[ClientEmail]:
    return ClientEmail.objects.order_by("client", "position", "pk")


def _addresses() -> QuerySet[ClientAddress]:
    return ClientAddress.objects.order_by("client", "position", "pk")


def sharpen(wanted: Wanted) -> Wanted:
    """Return what the index can be asked for: few letters must begin a name."""
    if wanted.letters < SHORTEST:
        return wanted.at_word_starts()
    return wanted.long_enough()


def is_hidden_question(text: str, eyes: Eyes) -> bool:
    """Whether whoever may not see phones asks for a part of one, which would tell the rest."""
    is_number = not any(letter.isalpha() for letter in text)
    digits = sum(map(str.isdigit, text))
    return is_number and not eyes.sees_full_phones and digits < WHOLE_NUMBER


def find_phones(client_id: int) -> list[str]:
    """Return the whole phones of a client in their order."""
    rows = ClientPhone.objects.filter(client_id=client_id).order_by("position", "pk")
    return list(rows.values_list("number", flat=True))
