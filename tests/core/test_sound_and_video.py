"""The facts of sound and video, from their headers alone."""

import struct
from io import BytesIO

import pytest

from kramar.core.sound_and_video import Clip, read_clip

UPRIGHT = (0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
TURNED = (0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000)


def opus(seconds: float, *, skipped: int = 312) -> bytes:
    """Make the first and the last page of a voice message."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, skipped, 48000, 0, 0)
    last = round(seconds * 48000) + skipped
    page = struct.Struct("<4sBBqIIIB")
    first = page.pack(b"OggS", 0, 2, 0, 1, 0, 0, 1) + bytes([len(head)]) + head
    return first + page.pack(b"OggS", 0, 4, last, 1, 2, 0, 1) + b"\x03abc"


def box(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", len(body) + 8, name) + body


def movie(*, matrix: tuple[int, ...] = UPRIGHT, size: tuple[int, int] = (640, 360)) -> bytes:
    """Make a film of 7.5 seconds with its table after its pictures, and a track of sound first."""
    mvhd = box(b"mvhd", struct.pack(">IIIII", 0, 0, 0, 1000, 7500) + bytes(80))
    sides = struct.pack(">II", size[0] << 16, size[1] << 16)
    tracks = [
        box(b"trak", box(b"tkhd", bytes(40) + struct.pack(">9i", *UPRIGHT) + bytes(8))),
        box(b"trak", box(b"tkhd", bytes(40) + struct.pack(">9i", *matrix) + sides)),
    ]
    return b"".join(
        (
            box(b"ftyp", b"isom\0\0\2\0isommp41"),
            box(b"mdat", bytes(5000)),
            box(b"moov", mvhd + b"".join(tracks)),
        )
    )


def test_a_voice_message_tells_its_length() -> None:
    assert read_clip(BytesIO(opus(9.2)), "audio/ogg") == Clip(duration=9)


def test_a_very_short_voice_message_lasts_a_second() -> None:
    assert read_clip(BytesIO(opus(0.2)), "audio/ogg") == Clip(duration=1)


def test_a_video_tells_its_size_and_length() -> None:
    assert read_clip(BytesIO(movie()), "video/mp4") == Clip(640, 360, 8)


def test_a_video_taken_sideways_is_measured_as_it_is_seen() -> None:
    assert read_clip(BytesIO(movie(matrix=TURNED)), "video/mp4") == Clip(360, 640, 8)


def test_sound_in_mp4_has_no_size() -> None:
    assert read_clip(BytesIO(movie(size=(0, 0))), "audio/mp4") == Clip(duration=8)


@pytest.mark.parametrize("kept", range(0, 300, 7))
@pytest.mark.parametrize(
    ("content", "content_type"), [(opus(3), "audio/ogg"), (movie()[5000:], "video/mp4")]
)
def test_a_damaged_header_costs_nothing(content: bytes, content_type: str, kept: int) -> None:
    assert read_clip(BytesIO(content[:kept]), content_type).duration in {None, 3, 8}


def test_a_box_that_lies_about_its_size_ends_the_reading() -> None:
    lie = struct.pack(">I4sQ", 1, b"moov", 2**63 - 1) + b"\xff" * 64

    assert read_clip(BytesIO(lie), "video/mp4") == Clip()


def test_other_types_are_not_looked_into() -> None:
    assert read_clip(BytesIO(opus(3)), "audio/mpeg") == Clip()
