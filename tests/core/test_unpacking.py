"""What is packed is unpacked piece by piece, and only as often as was asked for."""

import gzip
from itertools import islice

import pytest

from kramar.core.unpacking import CodingError, unpack

MEGABYTE = 1024 * 1024
BOMB = gzip.compress(bytes(64 * MEGABYTE))


def test_a_bomb_comes_in_pieces_of_the_size_that_was_asked_for() -> None:
    pieces = [*islice(unpack([BOMB], "gzip", most=MEGABYTE), 3)]

    assert [len(piece) for piece in pieces] == [MEGABYTE] * 3


def test_all_of_it_comes_however_it_was_cut() -> None:
    text = bytes(range(256)) * 4000
    packed = gzip.compress(text)
    cut = (packed[start : start + 7] for start in range(0, len(packed), 7))

    assert b"".join(unpack(cut, "GZIP", most=1000)) == text
    assert b"".join(unpack([b"a", b"b"], "", most=1)) == b"ab"


@pytest.mark.parametrize(
    ("packed", "coding"),
    [
        # Packed twice, a few kilobytes hold gigabytes.
        (gzip.compress(BOMB), "gzip, gzip"),
        (BOMB, "br"),
        (b"no gzip", "gzip"),
        (BOMB[:-9], "gzip"),
    ],
)
def test_what_was_not_asked_for_is_refused(packed: bytes, coding: str) -> None:
    with pytest.raises(CodingError):
        list(unpack([packed], coding, most=MEGABYTE))
