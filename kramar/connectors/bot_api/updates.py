"""The envelope of an update: what it tells of, and what it says."""

from collections.abc import Container

from kramar.channels.payload_reader import PayloadReader


def open_update(body: bytes, kinds: Container[str]) -> tuple[str, PayloadReader | None]:
    """Return of which kind an update is, and its content; none where it is not one of the kinds.

    :raises ValueError: it is not an update, or not as Telegram documents it
    """
    update = PayloadReader.of(body)
    update.number("update_id")
    kind = next((name for name in update.names() if name != "update_id"), "an empty update")
    return (kind, update.child(kind)) if kind in kinds else (kind[:60], None)
