"""Sending one part: Viber takes no uploads, it fetches files by the links that we give."""

from kramar.channels.connector import Link, Outbound, OutboundFile, PermanentError, Receipt
from kramar.connectors.viber.calls import Json, call

MEGABYTE = 1024 * 1024
PICTURE_LIMIT = MEGABYTE
PICTURE_TYPES = ("image/jpeg", "image/png", "image/gif")
VIDEO_LIMIT = 26 * MEGABYTE
NAME_LIMIT = 28
FILE_NAME_LIMIT = 256


def media_type(file: OutboundFile) -> str:
    """Return as what Viber shows the file; whatever it would refuse goes as a file."""
    if file.content_type in PICTURE_TYPES and file.size <= PICTURE_LIMIT:
        return "picture"
    if file.content_type == "video/mp4" and file.size <= VIDEO_LIMIT:
        return "video"
    return "file"


async def send_part(link: Link, part: Outbound) -> Receipt:
    """Send a text or a file.

    :raises ConnectorError: as the contract's tree tells
    """
    if not part.files:
        return await _send(link, part, {"type": "text", "text": part.text})
    kind = media_type(part.files[0])
    try:
        return await _send(link, part, _content(part, kind))
    except PermanentError as error:
        if kind != "video" or error.code != "bad_data":
            raise
    # Longer than Viber's three minutes: as a file it is taken.
    return await _send(link, part, _content(part, "file"))


def _content(part: Outbound, kind: str) -> dict[str, Json]:
    file = part.files[0]
    if kind == "picture":
        return {"type": kind, "text": part.text, "media": file.url}
    content: dict[str, Json] = {"type": kind, "media": file.url, "size": file.size}
    if kind == "file":
        content["file_name"] = file.name[-FILE_NAME_LIMIT:]
    return content


async def _send(link: Link, part: Outbound, content: dict[str, Json]) -> Receipt:
    envelope: dict[str, Json] = {
        "receiver": part.to,
        "min_api_version": 1,
        "sender": {"name": _sender_name(link)},
    }
    answer = await call(link, "send_message", {**envelope, **content})
    return Receipt((str(answer.number("message_token")),))


def _sender_name(link: Link) -> str:
    identity = link.settings.get("identity")
    name = identity.get("name") if isinstance(identity, dict) else None
    return str(name or "Kramar")[:NAME_LIMIT]
