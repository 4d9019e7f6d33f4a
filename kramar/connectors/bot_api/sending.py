"""Sending one part: which method takes which file."""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from typing import IO

from kramar.channels.connector import Link, Outbound, OutboundFile, PermanentError, Receipt
from kramar.connectors.bot_api.calls import call

PHOTO_LIMIT = 10 * 1024 * 1024
UPLOAD_SECONDS = 120.0
VISUAL = ("image/jpeg", "image/png", "image/webp", "video/mp4")


def media_type(file: OutboundFile) -> str:
    """Return as what Telegram shows the file; whatever it would refuse goes as a document."""
    kind = "photo" if file.kind == "image" else file.kind
    is_shown = file.content_type in (*VISUAL, "audio/mpeg", "audio/mp4", "audio/ogg")
    return kind if is_shown and (kind != "photo" or file.size <= PHOTO_LIMIT) else "document"


def album_of(file: OutboundFile) -> str | None:
    """Say with which files it may share an album; a voice message stands alone."""
    return {"photo": "visual", "video": "visual", "voice": None}.get(kind := media_type(file), kind)


def number_of(external_id: str) -> int:
    """Return Telegram's own number of a message, 0 of one that is none of its."""
    number = external_id.rpartition(":")[2]
    return int(number) if number.isdecimal() else 0


async def send_part(
    link: Link, part: Outbound, account: Mapping[str, object] | None = None
) -> Receipt:
    """Send a text, a file or an album.

    :param account: in whose name, where it is not the bot's own

    :raises ConnectorError: as the contract's tree tells
    """
    target: dict[str, object] = {**(account or {}), "chat_id": part.to}
    if quoted := number_of(part.reply_to):
        # The quoted message may be gone; the answer matters more than the quote.
        target["reply_parameters"] = {"message_id": quoted, "allow_sending_without_reply": True}
    if not part.files:
        return _receipt(part, await call(link, "sendMessage", {**target, "text": part.text}))
    with ExitStack() as opened:
        contents = [opened.enter_context(file.path.open("rb")) for file in part.files]
        send = _send_album if len(contents) > 1 else _send_file
        return await send(link, part, target, contents)


async def _send_file(
    link: Link, part: Outbound, target: dict[str, object], contents: Sequence[IO[bytes]]
) -> Receipt:
    kind, content = media_type(part.files[0]), contents[0]
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
    link: Link, part: Outbound, target: dict[str, object], media: tuple[str, IO[bytes]]
) -> Receipt:
    kind, content = media
    files = {kind: (part.files[0].name, content, part.files[0].content_type)}
    method = f"send{kind.capitalize()}"
    return _receipt(part, await call(link, method, target, files=files, wait=UPLOAD_SECONDS))


async def _send_album(
    link: Link, part: Outbound, target: dict[str, object], contents: Sequence[IO[bytes]]
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
    target["media"] = media
    sent = await call(link, "sendMediaGroup", target, files=files, wait=UPLOAD_SECONDS)
    return _receipt(part, sent)


def _receipt(part: Outbound, sent: object) -> Receipt:
    messages = sent if isinstance(sent, list) else [sent]
    ids = [message["message_id"] for message in messages if isinstance(message, dict)]
    return Receipt(tuple(f"{part.to}:{message_id}" for message_id in ids))
