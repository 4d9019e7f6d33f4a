"""What happens to channels. Only services publish these."""

from typing import ClassVar

from kramar.channels.models import Channel
from kramar.events.shape import Event, Shape


class ChannelRef(Shape):
    """A channel as other things name it."""

    id: int
    kind: str
    name: str

    @classmethod
    def of(cls, channel: Channel) -> "ChannelRef":
        """Present a channel."""
        return cls(id=channel.pk, kind=channel.kind, name=channel.name)


class ChannelChanged(Event):
    """A channel was connected, renamed, paused, broke or was mended."""

    kind: ClassVar[str] = "channel.changed"
    channel: ChannelRef
