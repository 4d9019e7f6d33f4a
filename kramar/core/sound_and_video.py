"""How long sound and video last and how large a picture they show, read from their headers.

Enough for a player to have its place before the bytes come; a header that lies or is damaged only
costs that place.
"""

import io
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

# RFC 7845: positions are counted at 48 kHz whatever the sound was recorded at.
OPUS_RATE = 48_000
OGG_PAGE_LIMIT = 65_307
MP4_TYPES = frozenset({"video/mp4", "video/quicktime", "audio/mp4", "audio/x-m4a"})
# The table of a film of several hours is this long; its beginning has all that is read here.
MOOV_READ = 4 * 1024 * 1024
BOXES_LIMIT = 1000
LONGEST = 24 * 3600
LARGEST_SIDE = 16_384


@dataclass(frozen=True, slots=True)
class Clip:
    """What was learned; ``None`` is not known. ``duration`` is in whole seconds, at least one."""

    width: int | None = None
    height: int | None = None
    duration: int | None = None


def read_clip(file: IO[bytes], content_type: str) -> Clip:
    """Read the facts of a sound or a video; an empty :class:`Clip` where there are none."""
    try:
        if content_type == "audio/ogg":
            return Clip(duration=_length_of_opus(file))
        if content_type in MP4_TYPES:
            return _read_mp4(file)
    except (struct.error, IndexError, OverflowError, ZeroDivisionError):
        # A damaged header: the numbers are not where they should be.
        return Clip()
    return Clip()


def _length_of_opus(file: IO[bytes]) -> int | None:
    file.seek(0)
    first = file.read(512)
    head = first.find(b"OpusHead")
    if head < 0:
        return None
    (skipped,) = struct.unpack_from("<H", first, head + 10)
    end = file.seek(0, os.SEEK_END)
    file.seek(max(0, end - OGG_PAGE_LIMIT))
    tail = file.read()
    (position,) = struct.unpack_from("<q", tail, tail.rindex(b"OggS") + 6)
    return _seconds((position - skipped) / OPUS_RATE)


def _read_mp4(file: IO[bytes]) -> Clip:
    moov = _find_moov(file)
    duration: int | None = None
    width = height = None
    for name, body in _boxes(moov):
        if name == b"mvhd":
            duration = _length_of_movie(body)
        if name == b"trak" and width is None:
            track = next((inner for kind, inner in _boxes(body) if kind == b"tkhd"), b"")
            width, height = _size_of_track(track)
    return Clip(width, height, duration)


def _find_moov(file: IO[bytes]) -> bytes:
    at = 0
    for _ in range(BOXES_LIMIT):
        file.seek(at)
        head = file.read(16)
        if len(head) < 8:  # noqa: PLR2004 (a size and a name)
            return b""
        size, name = struct.unpack_from(">I4s", head)
        start = 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", head, 8)
            start = 16
        if name == b"moov":
            file.seek(at + start)
            return file.read(min(size - start, MOOV_READ) if size else MOOV_READ)
        if size < start:
            return b""
        at += size
    return b""


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    reader = io.BytesIO(data)
    while len(head := reader.read(8)) == 8:  # noqa: PLR2004 (a size and a name)
        size, name = struct.unpack(">I4s", head)
        if size < 8:  # noqa: PLR2004 (its own head)
            return
        yield name, reader.read(size - 8)


def _length_of_movie(header: bytes) -> int | None:
    layout, at = (">IQ", 20) if header[0] == 1 else (">II", 12)
    scale, length = struct.unpack_from(layout, header, at)
    return _seconds(length / scale)


def _size_of_track(header: bytes) -> tuple[int | None, int | None]:
    """Return the size as it is seen: phones write video sideways and a matrix that turns it."""
    if not header:
        return None, None
    at = 52 if header[0] == 1 else 40
    matrix = struct.unpack_from(">9i", header, at)
    wide, high = (side >> 16 for side in struct.unpack_from(">II", header, at + 36))
    if not (0 < wide <= LARGEST_SIDE and 0 < high <= LARGEST_SIDE):
        return None, None
    return (high, wide) if matrix[0] == 0 and matrix[1] else (wide, high)


def _seconds(length: float) -> int | None:
    return max(1, round(length)) if 0 < length <= LONGEST else None
