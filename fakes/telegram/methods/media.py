"""Methods that send one file."""

from collections.abc import Awaitable, Callable
from typing import Final

import httpx

from fakes.forms import UploadedFile
from fakes.jsontypes import JsonObject, JsonValue
from fakes.telegram.calls import Call, Method
from fakes.telegram.errors import BadRequestError, TooLargeError
from fakes.telegram.files import MEGABYTE
from fakes.telegram.media import MediaFile, settle_kind, store_media, stored_content
from fakes.telegram.methods.replies import read_caption
from fakes.telegram.methods.texts import send

_LARGEST_PHOTO: Final = 10 * MEGABYTE
_LARGEST_FILE: Final = 50 * MEGABYTE
_LARGEST_FETCHED_PHOTO: Final = 5 * MEGABYTE
_LARGEST_FETCHED_FILE: Final = 20 * MEGABYTE
_TOLD: Final = ("duration", "width", "height", "length", "title", "performer", "emoji")
_WITHOUT_CAPTION: Final = frozenset({"sticker", "video_note"})


def sends(kind: str) -> Callable[[Call], Awaitable[JsonValue]]:
    """Make the method that sends this kind of file."""

    async def send_file(call: Call) -> JsonValue:
        chat_content = {} if kind in _WITHOUT_CAPTION else read_caption(call.params)
        call.chat()
        content = await read_file(call, kind, call.params.text(kind) or kind, _told(call))
        return send(call, content | chat_content)

    return send_file


async def read_file(call: Call, kind: str, reference: str, told: JsonObject) -> JsonObject:
    """Turn an upload, a `file_id` or a URL into the content of a message.

    :raises BadRequestError: there is no such file, or it is not of this kind
    :raises TooLargeError: the upload is above the limit
    """
    upload = call.params.upload(reference)
    if upload is not None:
        return _store_upload(call, kind, upload, told)
    if reference.startswith(("http://", "https://")):
        return await _store_fetched(call, kind, reference, told)
    if reference == kind or reference.startswith("attach://"):
        raise BadRequestError(f"there is no {kind.replace('_', ' ')} in the request")
    stored = call.bot.files.find(reference)
    if stored is None:
        raise BadRequestError("wrong file identifier/HTTP URL specified")
    if stored.kind != kind:
        raise BadRequestError(f"can't use file of type {_title(stored.kind)} as {_title(kind)}")
    return stored_content(stored)


def _told(call: Call) -> JsonObject:
    """Gather what the sender says of the file; whole numbers stay numbers."""
    given = {name: call.params.text(name) for name in _TOLD if call.params.has(name)}
    return {name: int(value) if value.isdigit() else value for name, value in given.items()}


def _store_upload(call: Call, kind: str, upload: UploadedFile, told: JsonObject) -> JsonObject:
    size = len(upload.content)
    if not size:
        raise BadRequestError("file must be non-empty")
    if size > _LARGEST_FILE:
        raise TooLargeError
    if kind == "photo" and size > _LARGEST_PHOTO:
        raise BadRequestError("file is too big")
    media = MediaFile(upload.content, upload.name, upload.mime_type)
    return store_media(call.bot.files, settle_kind(kind, media), media, told)


async def _store_fetched(call: Call, kind: str, url: str, told: JsonObject) -> JsonObject:
    reason = "failed to get HTTP URL content"
    try:
        async with httpx.AsyncClient(follow_redirects=True, timeout=20) as client:
            answer = await client.get(url)
    except httpx.HTTPError as error:
        raise BadRequestError(reason) from error
    limit = _LARGEST_FETCHED_PHOTO if kind == "photo" else _LARGEST_FETCHED_FILE
    if not answer.is_success or len(answer.content) > limit:
        raise BadRequestError(reason)
    mime_type = answer.headers.get("content-type", "")
    if kind == "photo" and not mime_type.startswith("image/"):
        raise BadRequestError("wrong type of the web page content")
    media = MediaFile(answer.content, answer.url.path.rpartition("/")[2], mime_type)
    return store_media(call.bot.files, settle_kind(kind, media), media, told)


def _title(kind: str) -> str:
    return kind.title().replace("_", "")


METHODS: Final[dict[str, Method]] = {
    "sendPhoto": sends("photo"),
    "sendDocument": sends("document"),
    "sendVideo": sends("video"),
    "sendAudio": sends("audio"),
    "sendVoice": sends("voice"),
    "sendAnimation": sends("animation"),
    "sendSticker": sends("sticker"),
    "sendVideoNote": sends("video_note"),
}
