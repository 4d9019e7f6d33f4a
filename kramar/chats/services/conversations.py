"""What the channels ask of the chats; the shape is :class:`kramar.channels.ports.Conversations`."""

from kramar.chats.services.delivery import record_outcomes
from kramar.chats.services.receiving import receive

__all__ = ["receive", "record_outcomes"]
