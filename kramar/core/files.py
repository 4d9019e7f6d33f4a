"""Keeping files: bytes go to the storage under a random key, a row remembers what they are."""

import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from tempfile import NamedTemporaryFile, SpooledTemporaryFile
from typing import IO, Protocol

from django.core.files.base import File
from django.core.files.storage import FileSystemStorage, default_storage
from django.db.models import Count, Max, Min, Sum
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


FILES_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class FileTotal:
    """How many files a company has, and of how many bytes in all."""

    count: int
    size: int


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


class _Written(File):  # type: ignore[type-arg]  # no brackets at run time
    """A file of this machine that a storage on the same disk moves instead of copying."""

    def __init__(self, path: Path, source: IO[bytes]) -> None:
        super().__init__(source)
        self._path = path

    def temporary_file_path(self) -> str:
        """Tell the storage where it is; that this is asked for is Django's own way."""
        return str(self._path)


def store_written(path: Path, *, name: str) -> StoredFile:
    """Keep a file that this machine has written, however large; it is gone from its place."""
    at = clock.now()
    company_id = current_company_id()
    key = f"{company_id}/{at:%Y/%m}/{secrets.token_urlsafe(24)}"
    size = path.stat().st_size
    with path.open("rb") as source:
        content_type = sniff_type(source.read(HEAD_SIZE), name)
        source.seek(0)
        key = default_storage.save(key, _Written(path, source))
    path.unlink(missing_ok=True)
    return StoredFile.objects.create(
        company_id=company_id,
        name=clean_name(name),
        content_type=content_type,
        size=size,
        key=key,
        created_at=at,
    )


def find_files(file_ids: Iterable[int]) -> dict[int, StoredFile]:
    """Return the company's files by their ids; those that are not there are left out."""
    return StoredFile.objects.in_bulk(list(file_ids))


def count_files() -> FileTotal:
    """Count the company's files."""
    return FileTotal(**StoredFile.objects.aggregate(count=Count("pk"), size=Sum("size", default=0)))


def find_newest_file() -> int:
    """Return the id of the company's newest file, zero without any."""
    newest: int = StoredFile.objects.aggregate(newest=Max("pk", default=0))["newest"]
    return newest


def walk_files(last_id: int) -> Iterator[list[StoredFile]]:
    """Yield the company's files up to an id, the oldest first, some at a time."""
    oldest: int = StoredFile.objects.aggregate(oldest=Min("pk", default=1))["oldest"]
    for start in range(oldest - 1, last_id, FILES_AT_ONCE):
        window = {"pk__gt": start, "pk__lte": min(start + FILES_AT_ONCE, last_id)}
        if files := list(StoredFile.objects.filter(**window).order_by("pk")):
            yield files


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


def delete_folder(company_id: int) -> None:
    """Take away the folder in which a company's files lay; it is empty, or holds what was lost."""
    if isinstance(default_storage, FileSystemStorage):
        shutil.rmtree(default_storage.path(str(company_id)), ignore_errors=True)


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
