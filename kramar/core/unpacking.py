"""Unpacking what comes over HTTP, never more of it at once than is asked for.

A few kilobytes can be packed so that they unpack to gigabytes; whoever counts what comes must see
it piece by piece.
"""

import zlib
from collections.abc import Iterable, Iterator

AS_IT_IS = {"", "identity"}
GZIP = {"gzip", "x-gzip"}


class CodingError(Exception):
    """It is packed in a way that was not asked for, or is damaged."""


def unpack(packed: Iterable[bytes], coding: str, *, most: int) -> Iterator[bytes]:
    """Yield the bytes.

    :param coding: as ``Content-Encoding`` names it
    :param most: how many bytes a piece may have, once unpacked
    :raises CodingError: they cannot be unpacked
    """
    if coding.strip().lower() in AS_IT_IS:
        yield from packed
    elif coding.strip().lower() in GZIP:
        yield from _unpack_gzip(packed, most)
    else:
        raise CodingError(coding[:100])


def _unpack_gzip(packed: Iterable[bytes], most: int) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    for piece in packed:
        left = piece
        while left and not unpacker.eof:
            try:
                unpacked = unpacker.decompress(left, most)
            except zlib.error as error:
                raise CodingError("damaged") from error
            left = unpacker.unconsumed_tail
            if unpacked:
                yield unpacked
        if unpacker.eof:
            return
    raise CodingError("cut short")
