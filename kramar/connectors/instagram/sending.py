"""Sending one part: a text, or files that Instagram fetches by the links that we give."""

from kramar.channels.connector import (
    ConnectorError,
    Link,
    Outbound,
    OutboundFile,
    PermanentError,
    Receipt,
    UncertainError,
)
from kramar.connectors.instagram.calls import base
from kramar.connectors.messenger_platform.sending import attachment, media_type, send_message
from kramar.connectors.meta.graph import ALBUM_REFUSED, Json


def album_of(file: OutboundFile) -> str | None:
    """Say with which files it may share a message: pictures with pictures."""
    return "image" if media_type(file) == "image" else None


async def send_part(link: Link, part: Outbound) -> Receipt:
    """Send a text, a file or several pictures.

    :raises ConnectorError: as the contract's tree tells
    """
    if not part.files:
        return await _send(link, part, {"text": part.text})
    contents: list[Json] = [attachment(file) for file in part.files]
    if len(contents) == 1:
        return await _send(link, part, {"attachment": contents[0]})
    try:
        return await _send(link, part, {"attachments": contents})
    except PermanentError as error:
        if error.code != ALBUM_REFUSED:
            raise
    return await _send_apart(link, part, contents)


async def _send_apart(link: Link, part: Outbound, contents: list[Json]) -> Receipt:
    ids: list[str] = []
    for content in contents:
        try:
            ids += (await _send(link, part, {"attachment": content})).external_ids
        except ConnectorError as error:
            if not ids:
                raise
            # Some are there: to send the part again would send them twice.
            raise UncertainError(f"Пішли не всі зображення. {error.detail}") from error
    return Receipt(tuple(ids))


async def _send(link: Link, part: Outbound, message: Json) -> Receipt:
    return await send_message(link, base(link), part, message)
