"""Channels by the address of their webhook, remembered for a few seconds by the door."""

import asyncio
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass

from kramar.channels.connector import Connector, Link
from kramar.channels.credentials import CredentialsUnreadableError
from kramar.channels.links import link_of
from kramar.channels.queries import find_channel_by_key
from kramar.channels.registry import get_connector, list_kinds
from kramar.core.connections import release_connection
from kramar.events.bus import get_bus

TOPIC = "channels"
REMEMBERED_SECONDS = 5.0
REMEMBERED_COUNT = 10_000
KEY_LENGTH = 40


@dataclass(frozen=True, slots=True)
class KnownChannel:
    """What the door needs of a channel."""

    channel_id: int
    company_id: int
    link: Link
    connector: Connector


class ChannelDirectory:
    """Remembers also which channels do not exist, so that guessing keys costs no queries.

    A change of any channel wakes the bus, which empties the memory of every process at once.
    """

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[str, str], tuple[float, KnownChannel | None]] = OrderedDict()
        self._lock = threading.Lock()
        get_bus().listen(self._hear)

    async def find(self, kind: str, key: str) -> KnownChannel | None:
        """Return the channel of a webhook's address, ``None`` when there is none."""
        if len(key) > KEY_LENGTH or kind not in list_kinds():
            return None
        remembered = self._known.get((kind, key))
        if remembered and remembered[0] > time.monotonic():
            return remembered[1]
        channel = await asyncio.to_thread(_look_up, kind, key)
        self._remember((kind, key), channel)
        return channel

    def _remember(self, address: tuple[str, str], channel: KnownChannel | None) -> None:
        with self._lock:
            self._known[address] = (time.monotonic() + REMEMBERED_SECONDS, channel)
            self._known.move_to_end(address)
            if len(self._known) > REMEMBERED_COUNT:
                self._known.popitem(last=False)

    def _hear(self, topic: str, _payload: bytes) -> None:
        if topic == TOPIC:
            with self._lock:
                self._known.clear()


def _look_up(kind: str, key: str) -> KnownChannel | None:
    try:
        channel = find_channel_by_key(kind, key)
        if channel is None:
            return None
        return KnownChannel(channel.pk, channel.company_id, link_of(channel), get_connector(kind))
    except CredentialsUnreadableError:
        # Without the secret nothing can be told apart, and a channel without one is refused.
        return None
    finally:
        release_connection()
