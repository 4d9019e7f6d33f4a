"""Everything that cards hold on one person."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from kramar.clients.errors import ClientAbsentError
from kramar.clients.models import Client, ClientFile, ClientNote, ClientPhone
from kramar.clients.queries import find_last, find_shown_client, refuse_gone


def get_person(client_id: int) -> Client:
    """Return a card on which something is held: one in the bin too, but none that was merged.

    :raises ClientAbsentError: there is none
    :raises ConflictError: it was merged into another, or erased already
    """
    client = find_shown_client(client_id)
    if client is None:
        raise ClientAbsentError(_("Клієнта не знайдено"))
    if client.erased_at or find_last(client) != client:
        refuse_gone(client)
    return client


def list_cards(client: Client) -> list[Client]:
    """Return the card and all that were ever put into it, the card first."""
    found, wanted = [client], [client.pk]
    while wanted:
        merged = list(Client.objects.filter(merged_into__in=wanted).order_by("pk"))
        found += merged
        wanted = [each.pk for each in merged]
    return found


def list_own_phones(client_ids: Sequence[int]) -> list[str]:
    """Return the phones of these cards that no other card has: by those a person is known."""
    phones = ClientPhone.objects.filter(client__in=client_ids)
    numbers = set(phones.values_list("number", flat=True))
    others = ClientPhone.objects.filter(
        number__in=numbers, client__merged_into=None, client__deleted_at=None
    )
    shared = others.exclude(client__in=client_ids).values_list("number", flat=True)
    return sorted(numbers - set(shared))


def list_all_notes(client_ids: Sequence[int]) -> list[ClientNote]:
    """Return the notes about these clients, deleted ones too, the oldest first."""
    notes = ClientNote.objects.select_related("author")
    return list(notes.filter(client__in=client_ids).order_by("pk"))


def list_all_files(client_ids: Sequence[int]) -> list[ClientFile]:
    """Return the files in these cards, deleted ones too, the oldest first."""
    files = ClientFile.objects.select_related("file", "author")
    return list(files.filter(client__in=client_ids).order_by("pk"))
