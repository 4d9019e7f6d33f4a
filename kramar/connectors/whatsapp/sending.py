"""Sending one part: a text, a template, or a file that is handed over first."""

import re

from kramar.channels.connector import Link, Outbound, OutboundFile, Receipt
from kramar.connectors.cloud_api.calls import number_id, send, upload
from kramar.connectors.cloud_api.templates import template_content
from kramar.connectors.meta.graph import Json
from kramar.connectors.whatsapp.parsing import SENT_BY_US

MEGABYTE = 1024 * 1024
IMAGES = ("image/jpeg", "image/png")
VIDEOS = ("video/mp4", "video/3gpp")
VOICE = "audio/ogg"
AUDIO = ("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/x-m4a", VOICE)
# Larger ones, and whatever else there is, go as documents.
SHOWN = ((IMAGES, 5 * MEGABYTE, "image"), (VIDEOS, 16 * MEGABYTE, "video"))
HEARD = (AUDIO, 16 * MEGABYTE, "audio")
BUSINESS_SCOPED = re.compile(r"[A-Z]{2}\.\w+", re.ASCII)


def media_type(file: OutboundFile) -> str:
    """Return as what WhatsApp shows the file; whatever it would refuse goes as a document."""
    for types, limit, kind in (*SHOWN, HEARD):
        if file.content_type in types and file.size <= limit:
            return kind
    return "document"


async def send_part(link: Link, part: Outbound) -> Receipt:
    """Send a text, a file or a template.

    :raises ConnectorError: as the contract's tree tells
    """
    if part.template:
        header_file = await _medium(link, part) if part.files else None
        content = template_content(part.template, header_file)
    elif part.files:
        content = await _file(link, part)
    else:
        content = {"type": "text", "text": {"body": part.text, "preview_url": True}}
    if part.reply_to:
        content["context"] = {"message_id": part.reply_to}
    if part.is_whole:
        # It comes back with the statuses: so a message whose answer was lost is found again.
        content["biz_opaque_callback_data"] = f"{SENT_BY_US}{part.message_id}"
    return await post(link, part.to, content)


async def post(link: Link, to: str, content: dict[str, Json]) -> Receipt:
    """Send anything to a person, by their number or by the id that stands for a hidden one.

    :raises ConnectorError: as the contract's tree tells
    """
    receiver = "recipient" if BUSINESS_SCOPED.fullmatch(to) else "to"
    envelope: dict[str, Json] = {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        receiver: to,
    }
    answer = await send(link, f"{number_id(link)}/messages", {**envelope, **content})
    return Receipt(tuple(message.text("id") for message in answer.children("messages")))


async def _file(link: Link, part: Outbound) -> dict[str, Json]:
    file = part.files[0]
    kind = media_type(file)
    content = await _medium(link, part)
    if part.text:
        content["caption"] = part.text
    if file.content_type == VOICE:
        content["voice"] = True
    return {"type": kind, kind: content}


async def _medium(link: Link, part: Outbound) -> dict[str, Json]:
    file = part.files[0]
    content: dict[str, Json] = {"id": await upload(link, file, file.content_type)}
    is_document = part.template.header_file == "document" if part.template else False
    if is_document or media_type(file) == "document":
        content["filename"] = file.name
    return content
