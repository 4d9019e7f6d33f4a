"""What belongs to a card besides its own row, written together: contacts, words, likenesses."""

from collections.abc import Sequence

from kramar.clients.events import Contacts
from kramar.clients.models import (
    SORT_NAME_LENGTH,
    Client,
    ClientAddress,
    ClientEmail,
    ClientPhone,
    ClientWords,
)
from kramar.clients.queries import list_emails, list_phones
from kramar.clients.services.fields import ClientFields
from kramar.core.alphabet import sort_key
from kramar.core.rows import insert_rows
from kramar.core.search.folding import fold_name
from kramar.core.tenancy import current_company_id


def save_contacts(client: Client, fields: ClientFields) -> None:
    """Write the phones, e-mails and addresses that are given, in place of those that were."""
    if fields.phones is not None:
        ClientPhone.objects.filter(client=client).delete()
    if fields.emails is not None:
        ClientEmail.objects.filter(client=client).delete()
    if fields.addresses is not None:
        ClientAddress.objects.filter(client=client).delete()
    given = Contacts(fields.phones or (), fields.emails or (), fields.addresses or ())
    write_contacts([(client, given)])


def write_contacts(both: Sequence[tuple[Client, Contacts]]) -> None:
    """Write contacts that clients do not have yet, of any number of them."""
    company_id = current_company_id()
    for model, column, given in (
        (ClientPhone, "number", [contacts.phones for _, contacts in both]),
        (ClientEmail, "address", [contacts.emails for _, contacts in both]),
        (ClientAddress, "text", [contacts.addresses for _, contacts in both]),
    ):
        rows = [
            (company_id, client.pk, text, position)
            for (client, _), texts in zip(both, given, strict=True)
            for position, text in enumerate(texts)
        ]
        if rows:
            columns = ("company_id", "client_id", column, "position")
            insert_rows(model._meta.db_table, columns, rows)


def write_words(both: Sequence[tuple[Client, Contacts]]) -> None:
    """Keep by what clients are found that were just made."""
    company_id = current_company_id()
    rows = [
        (
            company_id,
            client.pk,
            fold_name(client.full_name, *contacts.phones, *contacts.emails),
        )
        for client, contacts in both
    ]
    if rows:
        columns = ("company_id", "client_id", "folded")
        insert_rows(ClientWords._meta.db_table, columns, rows)


def remember_words(client: Client) -> None:
    """Keep by what the client is found."""
    folded = fold_name(client.full_name, *list_phones(client), *list_emails(client))
    ClientWords.objects.update_or_create(
        client=client, defaults={"company_id": client.company_id, "folded": folded}
    )


def forget_words(client: Client) -> None:
    """Let a client that is gone be found no longer."""
    ClientWords.objects.filter(client=client).delete()


def sort_name_of(client: Client) -> str:
    """Return what orders the client among others by name."""
    return sort_key(client.full_name, length=SORT_NAME_LENGTH)
