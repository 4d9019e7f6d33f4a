"""What the channels ask of the conversations above them.

``chats`` lies above ``channels``, so it plugs itself in here when Django starts.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from kramar.channels.acting import ActKind
from kramar.channels.connector import Inbound
from kramar.channels.models import Channel

DeliveryStatus = Literal["queued", "sending", "sent", "failed", "unknown"]


@dataclass(frozen=True, slots=True)
class DeliveryOutcome:
    """How far one message, or an act upon it, has come on its way out.

    :param act: what is done to the message; ``None`` when it is sent
    :param number: which act, of all those upon the message
    :param wanted: the text or the emoji that the act was to bring
    :param external_ids: all ids that the provider has given to it so far
    :param error_code: machine word, empty unless failed or unknown
    :param error_detail: plain words for the employee
    """

    message_id: int
    status: DeliveryStatus
    external_ids: tuple[str, ...] = ()
    error_code: str = ""
    error_detail: str = ""
    unreachable: bool = False
    act: ActKind | None = None
    number: int = 0
    wanted: str | None = None


class Conversations(Protocol):
    """The layer that turns what a channel brings into chats."""

    def receive(self, channel: Channel, items: Sequence[Inbound]) -> list[str]:
        """Take a batch in, inside the caller's transaction and the company's scope.

        Returns a word for each item: ``stored``, ``duplicate`` or ``skipped: why``. Raises when
        an item cannot be handled; nothing of the batch is kept then and the caller tries the
        payloads one by one.
        """

    def record_outcomes(self, outcomes: Sequence[DeliveryOutcome]) -> None:
        """Write what became of messages on their way out, inside the caller's transaction."""


_plugged: list[Conversations] = []


def plug_conversations(conversations: Conversations) -> None:
    """Connect the layer above; called once when Django starts."""
    _plugged[:] = [conversations]


def conversations() -> Conversations:
    """Return the layer above."""
    return _plugged[0]
