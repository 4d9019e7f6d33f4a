"""Telling the workers of every process that there is something to take in."""

from collections.abc import Iterable

from kramar.events.bus import get_bus

TOPIC = "intake"


def wake_intake(channel_ids: Iterable[int]) -> None:
    """Wake whoever takes in these channels' payloads."""
    ids = sorted(set(channel_ids))
    get_bus().wake(TOPIC, b",".join(b"%d" % channel_id for channel_id in ids))


def read_wake(payload: bytes) -> list[int]:
    """Read what :func:`wake_intake` said; an empty payload names nobody."""
    return [int(word) for word in payload.split(b",") if word]
