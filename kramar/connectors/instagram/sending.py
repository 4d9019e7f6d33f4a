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
from kramar.connectors.instagram.calls import send
from kramar.connectors.meta.graph import ALBUM_REFUSED, WINDOW_CLOSED, Json

KINDS = {"image": "image", "video": "video", "audio": "audio"}
# A reply's syntax is not documented for every account; without it the message is the same.
QUOTE_REFUSED = "refused_100"


def media_type(file: OutboundFile) -> str:
    """Return as what Instagram takes the file."""
    return KINDS.get(file.content_type.partition("/")[0], "file")


def album_of(file: OutboundFile) -> str | None:
    """Say with which files it may share a message: pictures with pictures."""
    return "image" if media_type(file) == "image" else None


async def send_part(link: Link, part: Outbound) -> Receipt:
    """Send a text, a file or several pictures.

    :raises ConnectorError: as the contract's tree tells
    """
    if not part.files:
        return await _send(link, part, {"text": part.text})
    contents = [_attachment(file) for file in part.files]
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


def _attachment(file: OutboundFile) -> Json:
    return {"type": media_type(file), "payload": {"url": file.url}}


async def _send(link: Link, part: Outbound, message: Json) -> Receipt:
    body: dict[str, Json] = {"recipient": {"id": part.to}, "message": message}
    if not part.reply_to:
        return await _post(link, body)
    try:
        return await _post(link, {**body, "reply_to": {"mid": part.reply_to}})
    except PermanentError as error:
        if error.code != QUOTE_REFUSED:
            raise
    return await _post(link, body)


async def _post(link: Link, body: dict[str, Json]) -> Receipt:
    try:
        answer = await send(link, "me/messages", body)
    except PermanentError as error:
        if error.code != WINDOW_CLOSED or link.settings.get("human_agent") is not True:
            raise
        # A person's answer to a client's question may come within seven days.
        tag: dict[str, Json] = {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"}
        answer = await send(link, "me/messages", {**body, **tag})
    return Receipt((answer.text("message_id"),))
