"""Files that a bot can see: stored bytes, ids, and the JSON that messages carry."""

import base64
import hashlib
import io
import secrets
from dataclasses import dataclass, field
from typing import Final

from PIL import Image, UnidentifiedImageError

from fakes.clock import Clock
from fakes.jsontypes import JsonObject, JsonValue
from fakes.telegram.errors import BadRequestError, NotFoundError
from fakes.telegram.samples import encode_picture

MEGABYTE: Final = 1024 * 1024
LARGEST_DOWNLOAD: Final = 20 * MEGABYTE
_LINK_SECONDS: Final = 3600
_THUMBNAIL_SIDE: Final = 320
_PHOTO_SIDE: Final = 1280
_LARGEST_DIMENSIONS: Final = 10_000
_LARGEST_RATIO: Final = 20

# kind of content: (prefix of its file_id, folder in file_path, extension or "" for the name's own)
_KINDS: Final = {
    "photo": ("AgAC", "photos", ".jpg"),
    "document": ("BQAC", "documents", ""),
    "voice": ("AwAC", "voice", ".oga"),
    "audio": ("CQAC", "music", ""),
    "video": ("BAAC", "videos", ".mp4"),
    "video_note": ("DQAC", "video_notes", ".mp4"),
    "animation": ("CgAC", "animations", ".mp4"),
    "sticker": ("CAAC", "stickers", ".webp"),
    "thumbnail": ("AAMC", "thumbnails", ".jpg"),
}


@dataclass(slots=True)
class StoredFile:
    """A file as one bot sees it."""

    file_id: str
    unique_id: str
    kind: str
    path: str
    size: int
    details: JsonObject
    content: bytes
    link_until: float = 0.0
    sizes: list["StoredFile"] = field(default_factory=list)

    def as_json(self) -> JsonObject:
        """Present the file as the messages and getFile do."""
        file: JsonObject = {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": self.size,
        }
        return file | self.details


class FileStore:
    """All files of one bot; another bot's `file_id` means nothing here."""

    def __init__(self, clock: Clock) -> None:
        """Start empty."""
        self._clock = clock
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}
        self._avatars: dict[bytes, list[StoredFile]] = {}

    def add(
        self,
        kind: str,
        content: bytes,
        *,
        name: str = "",
        details: JsonObject | None = None,
        declared_size: int | None = None,
    ) -> StoredFile:
        """Store bytes as this kind of content; `declared_size` pretends there are more."""
        prefix, folder, extension = _KINDS[kind]
        suffix = extension or ("." + name.rpartition(".")[2] if "." in name else "")
        digest = hashlib.sha256(content).digest()
        unique_id = "AgAD" + base64.urlsafe_b64encode(digest[:9]).decode()
        stored = StoredFile(
            file_id=prefix + secrets.token_urlsafe(36),
            unique_id=unique_id,
            kind=kind,
            path=f"{folder}/file_{len(self._by_id) + 1}{suffix}",
            size=len(content) if declared_size is None else declared_size,
            details=details or {},
            content=content,
        )
        self._by_id[stored.file_id] = stored
        self._by_path[stored.path] = stored
        return stored

    def add_photo(self, content: bytes, declared_size: int | None = None) -> list[StoredFile]:
        """Store a picture in Telegram's sizes, the smallest first.

        :raises BadRequestError: not a picture, or of impossible dimensions
        """
        picture = _open_picture(content)
        sides = [side for side in (_THUMBNAIL_SIDE, _PHOTO_SIDE) if side < max(picture.size)]
        sizes = [self._add_scaled(picture, side) for side in sides]
        if not sides or sides[-1] != _PHOTO_SIDE:
            details: JsonObject = {"width": picture.width, "height": picture.height}
            sizes.append(self.add("photo", content, details=details))
        if declared_size is not None:
            sizes[-1].size = declared_size
        for size in sizes:
            size.sizes = sizes
        return sizes

    def add_avatar(self, content: bytes) -> list[StoredFile]:
        """Store a person's picture, once however often it is asked for."""
        if content not in self._avatars:
            self._avatars[content] = self.add_photo(content)
        return self._avatars[content]

    def find(self, file_id: str) -> StoredFile | None:
        """Look a file up by its id."""
        return self._by_id.get(file_id)

    def open_link(self, file_id: str) -> JsonObject:
        """Answer getFile: a path that can be downloaded for an hour.

        :raises BadRequestError: unknown file, or one above the download limit
        """
        stored = self.find(file_id)
        if stored is None:
            raise BadRequestError("wrong file_id or the file is temporarily unavailable")
        if stored.size > LARGEST_DOWNLOAD:
            raise BadRequestError("file is too big")
        stored.link_until = self._clock.elapsed() + _LINK_SECONDS
        return {
            "file_id": stored.file_id,
            "file_unique_id": stored.unique_id,
            "file_size": stored.size,
            "file_path": stored.path,
        }

    def read(self, path: str) -> bytes:
        """Answer a download.

        :raises NotFoundError: no such file, or its link has expired
        """
        stored = self._by_path.get(path)
        if stored is None or stored.link_until < self._clock.elapsed():
            raise NotFoundError
        return stored.content

    def _add_scaled(self, picture: Image.Image, side: int) -> StoredFile:
        scaled = picture.convert("RGB")
        scaled.thumbnail((side, side))
        details: JsonObject = {"width": scaled.width, "height": scaled.height}
        return self.add("photo", encode_picture(scaled), details=details)


def photo_json(sizes: list[StoredFile]) -> list[JsonValue]:
    """Present a photo as its list of sizes."""
    return [size.as_json() for size in sizes]


def _open_picture(content: bytes) -> Image.Image:
    try:
        picture = Image.open(io.BytesIO(content))
        picture.load()
    except (UnidentifiedImageError, OSError) as error:
        raise BadRequestError("IMAGE_PROCESS_FAILED") from error
    longest, shortest = max(picture.size), min(picture.size)
    if sum(picture.size) > _LARGEST_DIMENSIONS or longest > shortest * _LARGEST_RATIO:
        raise BadRequestError("PHOTO_INVALID_DIMENSIONS")
    return picture
