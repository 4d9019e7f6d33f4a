"""A part of a file, as players ask for it (RFC 9110 §14)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.core.files.base import File

# One range of bytes; a request for several is answered with the whole file, which is allowed.
RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True)
class ByteRange:
    """Bytes from the first to the last, both counted; empty when the file has none of them."""

    first: int
    last: int

    @property
    def length(self) -> int:
        """How many bytes it holds."""
        return self.last - self.first + 1

    @property
    def is_empty(self) -> bool:
        """Whether the file has none of them."""
        return self.length < 1


def find_range(header: str, size: int) -> ByteRange | None:
    """Return the part asked for by a ``Range`` header; ``None`` stands for the whole file."""
    asked = RANGE.fullmatch(header.strip())
    if asked is None or asked.group(0) == "bytes=-":
        return None
    first, last = asked.groups()
    if not first:
        return ByteRange(max(0, size - int(last)), size - 1)
    return ByteRange(int(first), min(int(last), size - 1) if last else size - 1)


def read_part(content: "File[bytes]", part: ByteRange) -> Iterator[bytes]:
    """Yield the part's bytes and close the file."""
    with content:
        content.seek(part.first)
        left = part.length
        while left and (chunk := content.read(min(CHUNK, left))):
            left -= len(chunk)
            yield chunk
