"""Who is like whom."""

from django.db.models import Q

from kramar.clients.models import Client, ClientMerge, ClientPair
from kramar.clients.queries import find_shown_clients

MERGES_SHOWN = 20


def list_alike(client: Client) -> list[Client]:
    """Return the clients who share a phone or an e-mail with this one, the newest first."""
    pairs = ClientPair.objects.filter(Q(first=client) | Q(second=client), dismissed_at=None)
    ids = {each for pair in pairs for each in (pair.first_id, pair.second_id)} - {client.pk}
    return [each for each in find_shown_clients(sorted(ids, reverse=True)) if not each.is_gone]


def list_merges(client: Client) -> list[ClientMerge]:
    """Return the merges into this card that were not taken back, the newest first."""
    rows = ClientMerge.objects.select_related("gone", "employee").filter(
        client=client, undone_at=None
    )
    return list(rows.order_by("-pk")[:MERGES_SHOWN])
