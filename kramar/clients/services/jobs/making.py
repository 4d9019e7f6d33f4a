"""Making many clients at once, by a constant number of statements."""

from collections.abc import Sequence

from kramar.audit.services import record_many
from kramar.clients.models import (
    Client,
    ClientAddress,
    ClientEmail,
    ClientPhone,
    ClientWords,
)
from kramar.clients.services.contacts import sort_name_of
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.likenesses import find_pairs_by_email
from kramar.core import clock
from kramar.core.search.folding import fold_name
from kramar.core.tenancy import current_company_id
from kramar.staff.models import Employee


def make_clients(drafts: Sequence[ClientFields], *, by: Employee) -> list[Client]:
    """Make clients whose phones nobody has, in the caller's transaction.

    Nothing is announced: whoever brings thousands tells once that they are there.
    """
    company_id, at = current_company_id(), clock.now()
    clients = [
        Client(company_id=company_id, created_at=at, changed_at=at, **draft.texts)
        for draft in drafts
    ]
    for client in clients:
        client.sort_name = sort_name_of(client)
    Client.objects.bulk_create(clients)
    both = list(zip(clients, drafts, strict=True))
    ClientPhone.objects.bulk_create(
        ClientPhone(company_id=company_id, client=client, number=number, position=position)
        for client, draft in both
        for position, number in enumerate(draft.phones or [])
    )
    ClientEmail.objects.bulk_create(
        ClientEmail(company_id=company_id, client=client, address=address, position=position)
        for client, draft in both
        for position, address in enumerate(draft.emails or [])
    )
    ClientAddress.objects.bulk_create(
        ClientAddress(company_id=company_id, client=client, text=text, position=position)
        for client, draft in both
        for position, text in enumerate(draft.addresses or [])
    )
    ClientWords.objects.bulk_create(
        ClientWords(company_id=company_id, client=client, folded=_words(client, draft))
        for client, draft in both
    )
    find_pairs_by_email(clients)
    record_many("client.imported", targets=clients, by=by)
    return clients


def _words(client: Client, draft: ClientFields) -> str:
    return fold_name(client.full_name, *(draft.phones or []), *(draft.emails or []))
