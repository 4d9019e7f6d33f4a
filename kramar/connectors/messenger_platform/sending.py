"""Sending by the Graph API what Meta's messengers take: quotes that may be refused, and a tag."""

from collections.abc import Mapping

from kramar.channels.connector import Link, Outbound, OutboundFile, PermanentError, Receipt
from kramar.connectors.meta import graph
from kramar.connectors.meta.graph import WINDOW_CLOSED, Json

KINDS = {"image": "image", "video": "video", "audio": "audio"}
# A reply's syntax is not documented for every account; without it the message is the same.
QUOTE_REFUSED = 100
# A person's answer to a client's question may come within seven days.
LATE: Mapping[str, Json] = {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"}
OWN_MARK = "kramar:"


# Whatever else is a picture goes as a file.
PICTURES = {"image/jpeg", "image/png", "image/gif"}


def media_type(file: OutboundFile) -> str:
    """Return as what Meta takes the file."""
    family = file.content_type.partition("/")[0]
    if family == "image" and file.content_type not in PICTURES:
        return "file"
    return KINDS.get(family, "file")


def attachment(file: OutboundFile) -> dict[str, Json]:
    """Name a file by the link from which Meta fetches it."""
    return {"type": media_type(file), "payload": {"url": file.url}}


def own_mark(part: Outbound) -> str:
    """Write what comes back in the echo, where the messenger carries something back."""
    return f"{OWN_MARK}{part.message_id}"


def read_own_id(mark: str) -> int | None:
    """Read our own id of a message from its echo; ``None`` where it is not our mark."""
    number = mark.removeprefix(OWN_MARK)
    return int(number) if number != mark and number.isdecimal() and number.isascii() else None


async def send_message(
    link: Link, api: str, part: Outbound, message: Json, extra: Mapping[str, Json] | None = None
) -> Receipt:
    """Send one message; without its quote, if only that is refused.

    :param api: the Graph API's address with its version
    :param extra: further keys beside the message
    :raises ConnectorError: as the contract's tree tells
    """
    body: dict[str, Json] = {"recipient": {"id": part.to}, "message": message, **(extra or {})}
    if not part.reply_to:
        return await _post(link, api, body)
    try:
        return await _post(link, api, {**body, "reply_to": {"mid": part.reply_to}})
    except PermanentError as error:
        if not graph.is_refused(error, QUOTE_REFUSED):
            raise
    return await _post(link, api, body)


async def act(
    link: Link, api: str, to: str, action: str, extra: Mapping[str, Json] | None = None
) -> None:
    """Do what is no message: type, react.

    :raises ConnectorError: as the contract's tree tells
    """
    body: dict[str, Json] = {"recipient": {"id": to}, "sender_action": action}
    await graph.send(link, f"{api}/me/messages", {**body, **(extra or {})})


def reaction(external_id: str, name: str | None) -> tuple[str, dict[str, Json]]:
    """Return the action that puts a reaction under a message, or takes it off, with its payload."""
    if name is None:
        return "unreact", {"payload": {"message_id": external_id}}
    return "react", {"payload": {"message_id": external_id, "reaction": name}}


async def _post(link: Link, api: str, body: Mapping[str, Json]) -> Receipt:
    url = f"{api}/me/messages"
    try:
        answer = await graph.send(link, url, body)
    except PermanentError as error:
        if error.code != WINDOW_CLOSED or link.settings.get("human_agent") is not True:
            raise
        answer = await graph.send(link, url, {**body, **LATE})
    return Receipt((answer.text("message_id"),))
