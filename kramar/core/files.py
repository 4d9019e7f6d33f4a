"""Keeping files: bytes go to the storage under a random key, a row remembers what they are."""

import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from tempfile import NamedTemporaryFile, SpooledTemporaryFile
from typing import IO, Protocol

from django.core.files.base import File
from django.core.files.storage import FileSystemStorage, default_storage
from django.utils.translation import gettext as _

from kramar.core import clock
from kramar.core.errors import InvalidError, TooLargeError
from kramar.core.file_types import HEAD_SIZE, clean_name, sniff_type
from kramar.core.models import StoredFile
from kramar.core.sound_and_video import read_clip
from kramar.core.tenancy import current_company_id
from kramar.core.thumbnails import SHOWN_TYPES, Picture, read_picture

MEGABYTE = 1024 * 1024
SIZE_LIMIT = 50 * MEGABYTE
CHUNK = 256 * 1024
IN_MEMORY = 2 * MEGABYTE


class FileTooLargeError(TooLargeError):
    """The file is larger than is taken."""

    code = "file_too_large"


class FileEmptyError(InvalidError):
    """The file has no bytes."""

    code = "file_empty"


class Readable(Protocol):
    """Anything bytes can be read from: an upload, a temporary file, ``BytesIO``."""

    def read(self, size: int = -1, /) -> bytes:
        """Return up to ``size`` bytes, nothing at the end."""


def store_file(
    content: bytes | Readable,
    *,
    name: str,
    limit: int = SIZE_LIMIT,
    keep_unused: timedelta | None = None,
) -> StoredFile:
    """Keep a file of the company in scope.

    The type is read from the bytes, the name is cleaned, pictures are measured and get a
    thumbnail. Slow: never call it inside a transaction.

    :param limit: bytes
    :param keep_unused: for how long it waits to be used; ``None`` is for ever
    :raises FileTooLargeError: there are more bytes than ``limit``
    :raises FileEmptyError: there are none
    """
    source = BytesIO(content) if isinstance(content, bytes) else content
    with SpooledTemporaryFile(max_size=IN_MEMORY) as spool:
        size = _copy_within(source, spool, limit)
        spool.seek(0)
        cleaned = clean_name(name)
        content_type = sniff_type(spool.read(HEAD_SIZE), cleaned)
        picture = _picture(spool, content_type)
        clip = read_clip(spool, content_type)
        at = clock.now()
        file = StoredFile(
            company_id=current_company_id(),
            name=cleaned,
            content_type=content_type,
            size=size,
            width=picture.width if picture else clip.width,
            height=picture.height if picture else clip.height,
            duration=clip.duration,
            created_at=at,
            unused_until=at + keep_unused if keep_unused else None,
        )
        _write(file, spool, picture.thumbnail if picture else b"")
    return file


def find_files(file_ids: Iterable[int]) -> dict[int, StoredFile]:
    """Return the company's files by their ids; those that are not there are left out."""
    return StoredFile.objects.in_bulk(list(file_ids))


def use_files(file_ids: Iterable[int]) -> dict[int, StoredFile]:
    """Return files as :func:`find_files` does, and keep them from being tidied away.

    Inside a transaction: from the first statement on the tidier waits for its end.
    """
    ids = list(file_ids)
    StoredFile.objects.filter(pk__in=ids, unused_until__isnull=False).update(unused_until=None)
    return StoredFile.objects.in_bulk(ids)


def release_files(file_ids: Iterable[int]) -> None:
    """Let files be tidied away that nothing of the caller's refers to any longer.

    Inside the transaction that takes the references away; other references keep a file.
    """
    StoredFile.objects.filter(pk__in=list(file_ids)).update(unused_until=clock.now())


def open_file(file: StoredFile) -> "File[bytes]":
    """Open a file's bytes for reading.

    :raises FileNotFoundError: the storage has lost them
    """
    return default_storage.open(file.key)


def open_thumbnail(file: StoredFile) -> "File[bytes]":
    """Open the thumbnail of a file whose ``thumbnail_key`` is set.

    :raises FileNotFoundError: the storage has lost it
    """
    return default_storage.open(file.thumbnail_key)


def thumbnail_type(file: StoredFile) -> str:
    """Return the content type of the file's thumbnail."""
    return "image/webp" if file.thumbnail_key.endswith(".webp") else "image/jpeg"


def delete_bytes(file: StoredFile) -> None:
    """Take a file's bytes out of the storage; its row is gone already, or never came."""
    default_storage.delete(file.key)
    if file.thumbnail_key:
        default_storage.delete(file.thumbnail_key)


def has_bytes(file: StoredFile) -> bool:
    """Whether the storage still has the file's bytes."""
    return default_storage.exists(file.key)


@contextmanager
def readable_path(file: StoredFile) -> Iterator[Path]:
    """Give a path on this machine at which the bytes can be read until the block ends.

    :raises FileNotFoundError: the storage has lost them
    """
    if isinstance(default_storage, FileSystemStorage):
        path = Path(default_storage.path(file.key))
        if not path.is_file():
            raise FileNotFoundError(file.key)
        yield path
        return
    with NamedTemporaryFile() as copy, open_file(file) as stored:
        shutil.copyfileobj(stored, copy, CHUNK)
        copy.flush()
        yield Path(copy.name)


def _copy_within(source: Readable, target: IO[bytes], limit: int) -> int:
    size = 0
    while chunk := source.read(CHUNK):
        size += len(chunk)
        if size > limit:
            raise FileTooLargeError(
                _("Файл завеликий: приймаються до %(limit)s МБ.") % {"limit": limit // MEGABYTE}
            )
        target.write(chunk)
    if size == 0:
        raise FileEmptyError(_("Файл порожній."))
    return size


def _picture(spool: IO[bytes], content_type: str) -> Picture | None:
    if content_type not in SHOWN_TYPES:
        return None
    spool.seek(0)
    return read_picture(spool)


def _write(file: StoredFile, spool: IO[bytes], thumbnail: bytes) -> None:
    """Write the bytes, then the row; bytes whose row was refused are taken away again."""
    key = f"{file.company_id}/{file.created_at:%Y/%m}/{secrets.token_urlsafe(24)}"
    spool.seek(0)
    file.key = default_storage.save(key, File(spool))
    if thumbnail:
        ending = ".webp" if thumbnail.startswith(b"RIFF") else ".jpg"
        file.thumbnail_key = default_storage.save(key + ending, File(BytesIO(thumbnail)))
    try:
        file.save()
    except BaseException:
        delete_bytes(file)
        raise
