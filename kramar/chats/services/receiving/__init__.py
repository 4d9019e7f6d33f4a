"""Taking in what a channel brought: a batch of items becomes chats, messages and events.

The whole batch is read with few statements (:mod:`.loading`), applied in order to rows in memory
(:mod:`.applying`), and written with few statements (:mod:`..changes`), because round trips are
what costs.
"""

from collections.abc import Sequence

from kramar.channels.connector import Inbound
from kramar.channels.models import Channel
from kramar.chats.services.receiving.applying import apply
from kramar.chats.services.receiving.loading import load


def receive(channel: Channel, items: Sequence[Inbound]) -> list[str]:
    """Take a batch in, inside the caller's transaction.

    Returns for each item ``stored``, ``duplicate`` or ``skipped: why``.
    """
    rows = load(channel, items)
    outcomes = [apply(rows, item) for item in items]
    rows.save()
    return outcomes
