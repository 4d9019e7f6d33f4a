"""Sending one part: which method takes which file."""

import json
from collections.abc import Sequence
from contextlib import ExitStack
from typing import IO

from kramar.channels.connector import Link, Outbound, OutboundFile, PermanentError, Receipt
from kramar.connectors.telegram.calls import Json, call

PHOTO_LIMIT = 10 * 1024 * 1024
UPLOAD_SECONDS = 120.0
PHOTO_TYPES = ("image/jpeg", "image/png", "image/webp")
SHOWN = {"video/mp4": "video", "audio/mpeg": "audio", "audio/mp4": "audio", "audio/ogg": "voice"}


def media_type(file: OutboundFile) -> str:
    """Return as what Telegram shows the file; whatever it would refuse goes as a document."""
    if file.content_type in PHOTO_TYPES:
        return "photo" if file.size <= PHOTO_LIMIT else "document"
    return SHOWN.get(file.content_type, "document")


def album_of(file: OutboundFile) -> str | None:
    """Say with which files it may share an album; a voice message stands alone."""
    kind = media_type(file)
    if kind in {"photo", "video"}:
        return "visual"
    return None if kind == "voice" else kind


async def send_part(link: Link, part: Outbound) -> Receipt:
    """Send a text, a file or an album.

    :raises ConnectorError: as the contract's tree tells
    """
    target: dict[str, Json] = {"chat_id": part.to}
    quoted = part.reply_to.rpartition(":")[2]
    if quoted.isdecimal():
        # The quoted message may be gone; the answer matters more than the quote.
        quote: Json = {"message_id": int(quoted), "allow_sending_without_reply": True}
        target["reply_parameters"] = quote
    if not part.files:
        return _receipt(part, await call(link, "sendMessage", {**target, "text": part.text}))
    with ExitStack() as opened:
        contents = [opened.enter_context(file.path.open("rb")) for file in part.files]
        if len(contents) > 1:
            return await _send_album(link, part, target, contents)
        return await _send_file(link, part, target, contents[0])


async def _send_file(
    link: Link, part: Outbound, target: dict[str, Json], content: IO[bytes]
) -> Receipt:
    file = part.files[0]
    kind = media_type(file)
    if part.text:
        target["caption"] = part.text
    try:
        return await _upload(link, part, target, (kind, content))
    except PermanentError as error:
        if kind != "photo" or error.code != "image_refused":
            raise
    # Too narrow or too wide for a photo, and not accepted: as a document it is taken.
    content.seek(0)
    return await _upload(link, part, target, ("document", content))


async def _upload(
    link: Link, part: Outbound, target: dict[str, Json], media: tuple[str, IO[bytes]]
) -> Receipt:
    kind, content = media
    files = {kind: (part.files[0].name, content, part.files[0].content_type)}
    method = f"send{kind.capitalize()}"
    return _receipt(part, await call(link, method, target, files=files, wait=UPLOAD_SECONDS))


async def _send_album(
    link: Link, part: Outbound, target: dict[str, Json], contents: Sequence[IO[bytes]]
) -> Receipt:
    media = [
        {"type": media_type(file), "media": f"attach://f{number}"}
        for number, file in enumerate(part.files)
    ]
    if part.text:
        media[0]["caption"] = part.text
    files = {
        f"f{number}": (file.name, content, file.content_type)
        for number, (file, content) in enumerate(zip(part.files, contents, strict=True))
    }
    params = {**target, "media": json.dumps(media, ensure_ascii=False)}
    sent = await call(link, "sendMediaGroup", params, files=files, wait=UPLOAD_SECONDS)
    return _receipt(part, sent)


def _receipt(part: Outbound, sent: Json) -> Receipt:
    messages = sent if isinstance(sent, list) else [sent]
    ids = [message["message_id"] for message in messages if isinstance(message, dict)]
    return Receipt(tuple(f"{part.to}:{message_id}" for message_id in ids))
