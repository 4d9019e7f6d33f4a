"""The queue of automatic distribution: open chats of nobody in which a client waits.

Nothing is written to put a chat there: to be unanswered and nobody's is to be in the queue.
"""

from collections.abc import Collection
from typing import NamedTuple

from django.db.models import F, Q, Value

from kramar.chats.models import (
    ANY_CHANNEL,
    EVERY_FACETS,
    EVERY_LABEL,
    NOBODY,
    Chat,
    Facet,
    TallyRow,
)
from kramar.chats.models.tallies import tally_column

WAITING = [
    each
    for each in EVERY_FACETS
    if each & Facet.OPEN and each & Facet.WAITING and not each & Facet.SNOOZED
]
_OPEN = [each for each in EVERY_FACETS if each & Facet.OPEN]
IN_QUEUE = Q(responsible=None, facets__in=WAITING)


class QueuedChat(NamedTuple):
    """A chat that waits, its client, and who answers for the client."""

    id: int
    client_id: int | None
    client_of: int | None


def list_chat_queue(*, limit: int, clients_of: Collection[int] | None = None) -> list[QueuedChat]:
    """Return the chats that wait, the longest waiting first.

    :param clients_of: only those of clients for whom one of these employees answers
    """
    waiting = Chat.objects.filter(IN_QUEUE)
    if clients_of is not None:
        waiting = waiting.filter(client__responsible__in=clients_of)
    rows = waiting.order_by("waiting_since", "pk")[:limit]
    found = rows.values_list("pk", "client_id", "client__responsible_id")
    return [QueuedChat(*row) for row in found]


def count_chat_queue() -> int:
    """Count the chats that wait, without counting: it is kept."""
    return _sum([NOBODY], WAITING).get(NOBODY, 0)


def count_open_chats(employee_ids: Collection[int]) -> dict[int, int]:
    """Return how many open chats each has; absent are those with none."""
    return _sum(employee_ids, _OPEN)


def _sum(keys: Collection[int], facets: Collection[int]) -> dict[int, int]:
    chats = sum((F(tally_column(each)) for each in facets), Value(0))
    rows = TallyRow.objects.filter(
        label_key=EVERY_LABEL, responsible_key__in=keys, channel_key=ANY_CHANNEL
    )
    sums = rows.order_by().values_list("responsible_key", chats)
    return {int(key): int(chats) for key, chats in sums if chats}
