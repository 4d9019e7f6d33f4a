"""Writing the rows of clients who are new, one or thousands, by a constant number of statements."""

from collections.abc import Sequence
from dataclasses import dataclass

from kramar.clients.events import ClientCreated, ClientSnapshot, Contacts
from kramar.clients.models import Client
from kramar.clients.services.contacts import sort_name_of, write_contacts, write_words
from kramar.clients.services.fields import ClientFields
from kramar.core import clock
from kramar.core.rows import number_rows, write_rows
from kramar.core.tenancy import current_company_id
from kramar.staff.models import Employee


@dataclass(frozen=True, slots=True)
class NewClient:
    """Somebody new: fields that are clean, and who answers for them."""

    fields: ClientFields
    responsible: Employee | None = None
    by: Employee | None = None

    @property
    def contacts(self) -> Contacts:
        """Return how the client is reached."""
        given = self.fields
        return Contacts(
            [*(given.phones or ())], [*(given.emails or ())], [*(given.addresses or ())]
        )


def write_clients(drafts: Sequence[NewClient]) -> list[Client]:
    """Write cards with their contacts and words, in the caller's transaction.

    Nothing is read back, noted or announced: the caller knows how many it brings, and why.
    """
    at = clock.now()
    clients = [
        Client(
            company_id=current_company_id(),
            responsible=draft.responsible,
            created_at=at,
            changed_at=at,
            blacklist_reason="",
            **draft.fields.texts,
        )
        for draft in drafts
    ]
    for client in clients:
        client.sort_name = sort_name_of(client)
    number_rows(clients)
    write_rows(clients)
    both = [*zip(clients, (draft.contacts for draft in drafts), strict=True)]
    write_contacts(both)
    write_words(both)
    return clients


def client_created(client: Client, contacts: Contacts) -> ClientCreated:
    """Tell of a new card."""
    return ClientCreated(client=ClientSnapshot.of(client, contacts, hide=True))
