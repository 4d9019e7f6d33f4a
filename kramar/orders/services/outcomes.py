"""How orders end, told to the card of the client: bought out, refused, left unclaimed."""

from dataclasses import dataclass

from kramar.clients.services.reliability import Outcome, record_outcome
from kramar.orders.models import Order, StatusGroup

OUTCOME_OF_GROUP: dict[str, Outcome] = {
    StatusGroup.DONE: Outcome.BOUGHT_OUT,
    StatusGroup.REFUSED: Outcome.REFUSED,
    StatusGroup.RETURNED: Outcome.UNCLAIMED,
}


@dataclass(frozen=True, slots=True)
class Ending:
    """On whose card an order counts, and as what."""

    client_id: int
    outcome: Outcome

    @classmethod
    def of(cls, order: Order) -> "Ending | None":
        """Read it from the order; one that goes on, or was deleted, counts nowhere."""
        outcome = OUTCOME_OF_GROUP.get(order.status.group)
        if outcome is None or order.client_id is None or order.deleted_at is not None:
            return None
        return cls(order.client_id, outcome)


def settle_ending(before: Ending | None, now: Ending | None) -> None:
    """Count an order as it has ended now instead of before.

    It publishes, so every other lock is taken before.
    """
    if before == now:
        return
    counts = [(each, change) for each, change in ((before, -1), (now, 1)) if each]
    # By the cards' ids: of two orders that change their clients crosswise none waits for the other.
    for ending, change in sorted(counts, key=lambda count: count[0].client_id):
        record_outcome(client_id=ending.client_id, outcome=ending.outcome, change=change)
