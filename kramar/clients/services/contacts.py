"""What belongs to a card besides its own row, written together: contacts, words, likenesses."""

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
from kramar.core.search.folding import fold_name


def save_contacts(client: Client, fields: ClientFields) -> None:
    """Write the phones, e-mails and addresses that are given, in place of those that were."""
    if fields.phones is not None:
        ClientPhone.objects.filter(client=client).delete()
    if fields.emails is not None:
        ClientEmail.objects.filter(client=client).delete()
    if fields.addresses is not None:
        ClientAddress.objects.filter(client=client).delete()
    add_contacts(client, fields)


def add_contacts(client: Client, fields: ClientFields) -> Contacts:
    """Write the contacts of a client that has none yet; return them."""
    company_id = client.company_id
    if fields.phones:
        ClientPhone.objects.bulk_create(
            ClientPhone(company_id=company_id, client=client, number=number, position=position)
            for position, number in enumerate(fields.phones)
        )
    if fields.emails:
        ClientEmail.objects.bulk_create(
            ClientEmail(company_id=company_id, client=client, address=address, position=position)
            for position, address in enumerate(fields.emails)
        )
    if fields.addresses:
        ClientAddress.objects.bulk_create(
            ClientAddress(company_id=company_id, client=client, text=text, position=position)
            for position, text in enumerate(fields.addresses)
        )
    return Contacts([*(fields.phones or ())], [*(fields.emails or ())], [*(fields.addresses or ())])


def add_words(client: Client, contacts: Contacts) -> None:
    """Keep by what a client is found that was just made."""
    folded = fold_name(client.full_name, *contacts.phones, *contacts.emails)
    ClientWords.objects.bulk_create(
        [ClientWords(company_id=client.company_id, client=client, folded=folded)]
    )


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
