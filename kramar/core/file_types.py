"""What a file is: told by its bytes; a claimed type or name is never believed on its own."""

import re
import unicodedata
from pathlib import PurePosixPath
from typing import Literal

import puremagic
from django.utils.translation import gettext as _

from kramar.core.errors import UnsupportedError

HEAD_SIZE = 8192
ShownKind = Literal["image", "video", "audio", "voice", "file"]

NAME_LENGTH = 120
FALLBACK_NAME = "file"
UNKNOWN = "application/octet-stream"
# How programs of Windows and Linux begin.
PROGRAM_BEGINNINGS = (b"MZ", b"\x7fELF")

# One word per type; puremagic knows several.
CANONICAL = {
    "application/ogg": "audio/ogg",
    "application/x-gzip": "application/gzip",
    "application/x-rar-compressed": "application/vnd.rar",
    "audio/wave": "audio/wav",
    "audio/x-wav": "audio/wav",
}

# Patterns of what is taken from people whom nobody knows: what a browser shows or plays, and what
# papers are kept in. Pages and programs are not among them.
FROM_STRANGERS = (
    "image/jpeg",
    "image/png",
    "image/gif",
    "image/webp",
    "image/heic",
    "image/heif",
    "image/avif",
    "video/mp4",
    "video/webm",
    "video/quicktime",
    "audio/*",
    "application/pdf",
    "application/msword",
    "application/vnd.ms-excel",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/zip",
    "text/plain",
    "text/csv",
)


class FileTypeRefusedError(UnsupportedError):
    """Files of this type are not taken from employees."""

    code = "file_type_refused"


def kind_of(content_type: str) -> ShownKind:
    """Tell how a file is shown and sent, by its type."""
    # What is recorded for a messenger is OGG everywhere; music in it is a rarity.
    if content_type == "audio/ogg":
        return "voice"
    if content_type == "image/svg+xml":
        return "file"
    kinds: dict[str, ShownKind] = {"image": "image", "video": "video", "audio": "audio"}
    return kinds.get(content_type.partition("/")[0], "file")


def refuse_program(head: bytes) -> None:
    """Refuse a file that runs: no shop sends one, and a messenger would refuse it later.

    :raises FileTypeRefusedError: it begins as a program does
    """
    if head.startswith(PROGRAM_BEGINNINGS):
        raise FileTypeRefusedError(_("Програми не приймаються"))


def sniff_type(head: bytes, name: str) -> str:
    """Return the content type of a file that begins with ``head``.

    :param name: chooses among types that begin alike (a document and a plain archive are both
        ZIP); it never brings in a type that the bytes do not allow
    """
    if b"<svg" in head.lower():
        return "image/svg+xml"
    try:
        matches = [match for match in puremagic.magic_string(head) if match.mime_type]
    except puremagic.PureError:
        matches = []
    extension = PurePosixPath(name).suffix.lower()
    found = next((match.mime_type for match in matches if match.extension == extension), "")
    if not found and head.startswith(b"PK\x03\x04"):
        found = "application/zip"
    if not found:
        found = matches[0].mime_type if matches else _text_or_unknown(head)
    return CANONICAL.get(found, found)


def clean_name(name: str) -> str:
    """Return the last part of a path without what could mislead a person or a file system."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    # Cc and Cf hold line breaks and marks that turn the text's direction ("exe.gpj").
    kept = "".join(char for char in last if unicodedata.category(char) not in {"Cc", "Cf", "Cs"})
    kept = re.sub(r'[<>:"|?*%#]', "_", kept).strip(" .")
    path = PurePosixPath(kept or FALLBACK_NAME)
    suffix = path.suffix[:16]
    return path.stem[: NAME_LENGTH - len(suffix)] + suffix


def _text_or_unknown(head: bytes) -> str:
    # A cut in the middle of a letter is not a reason to call it binary.
    for end in range(len(head), max(len(head) - 4, -1), -1):
        try:
            text = head[:end].decode()
        except UnicodeDecodeError:
            continue
        return UNKNOWN if "\0" in text else "text/plain"
    return UNKNOWN
