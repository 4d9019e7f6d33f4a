"""Reads of clients that are worth a name."""

from collections.abc import Collection

from kramar.clients.models import Client


def find_clients(client_ids: Collection[int]) -> dict[int, Client]:
    """Return the clients of these ids by id, merged and deleted ones too."""
    return Client.objects.in_bulk(list(client_ids)) if client_ids else {}
