"""A layer above the channels that only remembers what it was told."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from kramar.channels.connector import Inbound, InboundMessage, Unhandled
from kramar.channels.models import Channel
from kramar.channels.ports import DeliveryOutcome

POISON = "отрута"


class PoisonedError(Exception):
    """The message cannot be handled, whatever happens."""


@dataclass
class RememberingConversations:
    """Takes everything in but poison; ``pause`` is called before each batch."""

    texts: list[str] = field(default_factory=list)
    outcomes: list[DeliveryOutcome] = field(default_factory=list)
    pause: Callable[[Channel], None] = lambda _channel: None
    recorded: threading.Event = field(default_factory=threading.Event)

    def receive(self, channel: Channel, items: Sequence[Inbound]) -> list[str]:
        self.pause(channel)
        texts = [item.text for item in items if isinstance(item, InboundMessage)]
        if POISON in texts:
            raise PoisonedError("не вдалося прочитати")
        self.texts += texts
        return ["skipped: unknown" if isinstance(item, Unhandled) else "stored" for item in items]

    def record_outcomes(self, outcomes: Sequence[DeliveryOutcome]) -> None:
        self.outcomes += outcomes
        self.recorded.set()

    def statuses(self, message_id: int) -> list[str]:
        """Return the statuses of one message, in the order in which they were told."""
        return [told.status for told in self.outcomes if told.message_id == message_id]

    def last(self, message_id: int) -> DeliveryOutcome:
        """Return what was told last of one message."""
        return [told for told in self.outcomes if told.message_id == message_id][-1]
