"""Erasing what cards say of a person: their rows stay, because orders and chats name them."""

from collections.abc import Sequence
from typing import NamedTuple

from django.db.models import Q

from kramar.clients.events import ClientDeleted
from kramar.clients.models import (
    Client,
    ClientAddress,
    ClientEmail,
    ClientFile,
    ClientJobFault,
    ClientMerge,
    ClientNote,
    ClientPair,
    ClientPhone,
    ClientWords,
)
from kramar.clients.queries import list_phones
from kramar.clients.services.cards import client_changed, lock_clients
from kramar.core import clock
from kramar.core.files import release_files
from kramar.events.shape import Event

_SAID: dict[str, str] = {
    **dict.fromkeys(("last_name", "first_name", "patronymic", "comment"), ""),
    **dict.fromkeys(("sort_name", "blacklist_reason"), ""),
}
_NOBODY = ("blacklisted_at", "blacklisted_by", "responsible")


class Emptied(NamedTuple):
    """What the caller publishes, and the files that no card refers to any longer."""

    told: list[Event]
    file_ids: list[int]


def erase_cards(client_ids: Sequence[int]) -> Emptied:
    """Empty the cards of one person within a larger change.

    What a merge could have brought back is gone with them, and so are the lines of tables that
    could not be taken in.
    """
    clients = lock_clients(sorted(client_ids))
    _forget_faults(clients)
    for model in (ClientPhone, ClientEmail, ClientAddress, ClientNote, ClientWords):
        model._default_manager.filter(client__in=clients).delete()
    file_ids = _forget_files(clients)
    ClientPair.objects.filter(Q(first__in=clients) | Q(second__in=clients)).delete()
    ClientMerge.objects.filter(Q(client__in=clients) | Q(gone__in=clients)).delete()
    for client in clients:
        _empty(client)
    # A screen that shows the name elsewhere learns that there is none, then that the card is gone.
    told: list[Event] = []
    for client in clients:
        told.append(client_changed(client, phones_changed=True))
        told.append(ClientDeleted(client_id=client.pk, into_id=client.merged_into_id))
    return Emptied(told, file_ids)


def _empty(client: Client) -> None:
    for name, nothing in _SAID.items():
        setattr(client, name, nothing)
    for name in _NOBODY:
        setattr(client, name, None)
    now = clock.now()
    client.erased_at, client.deleted_at = now, client.deleted_at or now
    client.save(update_fields=[*_SAID, *_NOBODY, "erased_at", "deleted_at"])


def _forget_files(clients: Sequence[Client]) -> list[int]:
    files = ClientFile.objects.filter(client__in=clients)
    file_ids = list(files.values_list("file_id", flat=True))
    files.delete()
    release_files(file_ids)
    return file_ids


def _forget_faults(clients: Sequence[Client]) -> None:
    """Forget lines of tables that name one of the person's phones, however it was written."""
    ends = {phone[-9:] for client in clients for phone in list_phones(client)}
    faults = ClientJobFault.objects.values_list("pk", "cells") if ends else ()
    named = [pk for pk, cells in faults if _names_one(cells, ends)]
    ClientJobFault.objects.filter(pk__in=named).delete()


def _names_one(cells: Sequence[object], ends: set[str]) -> bool:
    digits = ("".join(filter(str.isdigit, str(cell))) for cell in cells)
    return any(cell[-9:] in ends for cell in digits)
