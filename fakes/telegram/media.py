"""What a message says about a file: one content object per kind."""

import functools
import mimetypes
from dataclasses import dataclass
from typing import Final

from fakes.jsontypes import JsonObject
from fakes.telegram.files import FileStore, StoredFile, photo_json
from fakes.telegram.samples import (
    make_pdf,
    make_picture,
    make_quiet_mp3,
    make_silence,
)
from fakes.telegram.video import VIDEO_HEIGHT, VIDEO_SECONDS, VIDEO_WIDTH, make_video

_VOICE_TYPES: Final = frozenset({"audio/ogg", "audio/mpeg", "audio/mp4", "audio/x-m4a"})
_MADE_NAMES: Final = {
    "document": "рахунок.pdf",
    "audio": "мелодія.mp3",
    "video": "відео.mp4",
    "animation": "анімація.mp4",
    "voice": "voice.ogg",
}


@dataclass(frozen=True)
class MediaFile:
    """Bytes with the name and type that the sender gave."""

    content: bytes
    name: str = ""
    mime_type: str = ""
    declared_size: int | None = None

    @property
    def guessed_type(self) -> str:
        """The media type: as given, else by the name."""
        if self.mime_type and self.mime_type != "application/octet-stream":
            return self.mime_type.partition(";")[0]
        return mimetypes.guess_type(self.name)[0] or "application/octet-stream"


@functools.cache
def make_media(kind: str, number: int) -> MediaFile:
    """Make a file of this kind out of nothing; numbers tell them apart."""
    name = _MADE_NAMES.get(kind, "")
    if kind == "photo":
        return MediaFile(make_picture(number), name, "image/jpeg")
    if kind == "sticker":
        return MediaFile(make_picture(number, size=(512, 512), kind="WEBP"), name, "image/webp")
    if kind == "document":
        return MediaFile(make_pdf(f"Invoice {number}"), name, "application/pdf")
    if kind == "voice":
        return MediaFile(make_silence(3), name, "audio/ogg")
    if kind == "audio":
        return MediaFile(make_quiet_mp3(), name, "audio/mpeg")
    return MediaFile(make_video(number), name, "video/mp4")


def settle_kind(kind: str, media: MediaFile) -> str:
    """Say what a file becomes: a GIF document is an animation, a wrong voice a document."""
    if kind == "document" and media.guessed_type == "image/gif":
        return "animation"
    if kind == "voice" and media.guessed_type not in _VOICE_TYPES:
        return "document"
    return kind


def store_media(store: FileStore, kind: str, media: MediaFile, given: JsonObject) -> JsonObject:
    """Store a file and answer the content it makes in a message.

    `given` holds what the sender told of it, such as `duration`.

    :raises BadRequestError: a photo that is not one
    """
    if kind == "photo":
        sizes = store.add_photo(media.content, media.declared_size)
        return {"photo": photo_json(sizes)}
    stored = store.add(
        kind,
        media.content,
        name=media.name,
        details=_details(kind, media, given),
        declared_size=media.declared_size,
    )
    return stored_content(stored)


def stored_content(stored: StoredFile) -> JsonObject:
    """Answer the content of a message that carries a file already stored."""
    if stored.kind == "photo":
        return {"photo": photo_json(stored.sizes)}
    content: JsonObject = {stored.kind: stored.as_json()}
    if stored.kind == "animation":
        content["document"] = stored.as_json()
    return content


def _details(kind: str, media: MediaFile, given: JsonObject) -> JsonObject:
    named: JsonObject = {"mime_type": media.guessed_type}
    if media.name:
        named["file_name"] = media.name
    moving: JsonObject = {
        "width": VIDEO_WIDTH,
        "height": VIDEO_HEIGHT,
        "duration": VIDEO_SECONDS,
    }
    by_kind: dict[str, JsonObject] = {
        "document": named,
        "audio": {"duration": 1, "title": "Мелодія", "performer": "Лампа", **named},
        "voice": {"duration": 3, "mime_type": media.guessed_type},
        "video": {**moving, **named},
        "animation": {**moving, **named},
        "video_note": {"length": VIDEO_WIDTH, "duration": VIDEO_SECONDS},
        "sticker": _sticker(media),
    }
    details = by_kind[kind]
    return details | {key: value for key, value in given.items() if key in details}


def _sticker(media: MediaFile) -> JsonObject:
    return {
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": media.name.endswith(".tgs"),
        "is_video": media.name.endswith(".webm"),
        "emoji": "👍",
        "set_name": "Lampa",
    }
