"""What became of a client's orders, counted on the client's row."""

from enum import StrEnum

from django.db import transaction
from django.db.models import F, Value
from django.db.models.functions import Greatest

from kramar.clients.models import Client
from kramar.clients.queries import find_shown_client
from kramar.clients.services.cards import client_changed
from kramar.events.services import publish


class Outcome(StrEnum):
    """How an order ended; each word is the column that counts it."""

    BOUGHT_OUT = "bought_out"
    REFUSED = "refused"
    UNCLAIMED = "unclaimed"


@transaction.atomic
def record_outcome(*, client_id: int, outcome: Outcome, change: int) -> None:
    """Count an order that has ended so, or take the count back when it turns out otherwise.

    One statement, so that orders of one client that end at once are all counted.

    :param change: 1 or -1
    """
    # Two arguments even on SQLite, where ``Greatest`` of one column is an aggregate.
    counted = Greatest(F(outcome) + change, Value(0))
    if Client.objects.filter(pk=client_id).update(**{outcome.value: counted}):
        client = find_shown_client(client_id)
        if client and not client.is_gone:
            publish(client_changed(client))
