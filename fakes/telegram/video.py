"""A playable MP4 made on the spot: H.264 whose every block is raw colour, so no encoder is needed.

Sources: ITU-T H.264 §7.3 (syntax, I_PCM macroblocks) and ISO/IEC 14496-12 and -15 (boxes).
"""

import struct
from typing import Final

_BLOCK: Final = 16
_BLOCKS_WIDE: Final = 4
_BLOCKS_HIGH: Final = 7
VIDEO_WIDTH: Final = _BLOCK * _BLOCKS_WIDE
VIDEO_HEIGHT: Final = _BLOCK * _BLOCKS_HIGH
VIDEO_SECONDS: Final = 3
_TICKS: Final = 1000
_RAW_BLOCK: Final = 25
_MATRIX: Final = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)


def make_video(number: int) -> bytes:
    """Make three seconds that change colour each second; numbers tell videos apart."""
    frames = [_frame(number, second) for second in range(VIDEO_SECONDS)]
    head = _box(b"ftyp", b"isom", struct.pack(">I", 512), b"isomiso2avc1mp41")
    # The place of the frames is known once the length of the description is; it never varies.
    offset = len(head) + len(_description(frames, 0)) + 8
    return head + _description(frames, offset) + _box(b"mdat", *frames)


def _box(kind: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I", len(body) + 8) + kind + body


def _full_box(kind: bytes, *parts: bytes, flags: int = 0) -> bytes:
    return _box(kind, struct.pack(">I", flags), *parts)


def _description(frames: list[bytes], offset: int) -> bytes:
    duration = VIDEO_SECONDS * _TICKS
    times = struct.pack(">4I", 0, 0, _TICKS, duration)
    movie = _full_box(
        b"mvhd", times, struct.pack(">IH10x", 0x10000, 0x100), _MATRIX, bytes(24), b"\0\0\0\2"
    )
    track = _full_box(
        b"tkhd",
        struct.pack(">5I16x", 0, 0, 1, 0, duration),
        _MATRIX,
        struct.pack(">2I", VIDEO_WIDTH << 16, VIDEO_HEIGHT << 16),
        flags=3,
    )
    media = _box(
        b"mdia",
        _full_box(b"mdhd", times, struct.pack(">2H", 0x55C4, 0)),
        _full_box(b"hdlr", bytes(4), b"vide", bytes(12), b"video\0"),
        _box(
            b"minf",
            _full_box(b"vmhd", bytes(8), flags=1),
            _box(b"dinf", _full_box(b"dref", struct.pack(">I", 1), _full_box(b"url ", flags=1))),
            _sample_table(frames, offset),
        ),
    )
    return _box(b"moov", movie, _box(b"trak", track, media))


def _sample_table(frames: list[bytes], offset: int) -> bytes:
    count = len(frames)
    sizes = [len(frame) for frame in frames]
    return _box(
        b"stbl",
        _full_box(b"stsd", struct.pack(">I", 1), _sample_entry()),
        _full_box(b"stts", struct.pack(">3I", 1, count, _TICKS)),
        _full_box(b"stsc", struct.pack(">4I", 1, 1, count, 1)),
        _full_box(b"stsz", struct.pack(f">2I{count}I", 0, count, *sizes)),
        _full_box(b"stco", struct.pack(">2I", 1, offset)),
    )


def _sample_entry() -> bytes:
    sequence, picture = _sequence_parameters(), _picture_parameters()
    settings = (
        bytes([1, *sequence[1:4], 0xFF, 0xE1])
        + struct.pack(">H", len(sequence))
        + sequence
        + b"\x01"
        + struct.pack(">H", len(picture))
        + picture
    )
    size = struct.pack(
        ">2H2I4xH32x2H", VIDEO_WIDTH, VIDEO_HEIGHT, 72 << 16, 72 << 16, 1, 24, 0xFFFF
    )
    return _box(b"avc1", struct.pack(">6xH16x", 1), size, _box(b"avcC", settings))


def _sequence_parameters() -> bytes:
    """Describe the stream: baseline profile, whole frames, no references."""
    fields = [0, 0, 2, 0]
    bits = "".join(map(_golomb, fields)) + "0"
    bits += _golomb(_BLOCKS_WIDE - 1) + _golomb(_BLOCKS_HIGH - 1) + "1100"
    return bytes([0x67, 66, 0xC0, 10]) + _to_bytes(bits + "1")


def _picture_parameters() -> bytes:
    """Describe the pictures: variable-length codes, a deblocking switch in each slice."""
    bits = "11" + "00" + "111" + "000" + "111" + "100"
    return b"\x68" + _to_bytes(bits + "1")


def _frame(number: int, second: int) -> bytes:
    """Write one picture of a single colour; neighbours must differ in `idr_pic_id`."""
    identity = _golomb(second % 2)
    bits = "1" + _golomb(7) + "1" + "0000" + identity + "00" + "1" + _golomb(1)
    start = _to_bytes(bits + _golomb(_RAW_BLOCK))
    # Colours stay clear of 0, so that no start code can appear and nothing needs escaping.
    luma, blue, red = 60 + 50 * second, 40 + number * 37 % 170, 40 + number * 61 % 170
    block = bytes([luma]) * 256 + bytes([blue]) * 64 + bytes([red]) * 64
    blocks = (_to_bytes(_golomb(_RAW_BLOCK)) + block) * (_BLOCKS_WIDE * _BLOCKS_HIGH - 1)
    unit = b"\x65" + start + block + blocks + b"\x80"
    return struct.pack(">I", len(unit)) + unit


def _golomb(value: int) -> str:
    """Write an unsigned Exp-Golomb code, ue(v) of H.264."""
    digits = f"{value + 1:b}"
    return "0" * (len(digits) - 1) + digits


def _to_bytes(bits: str) -> bytes:
    """Pack bits, filling the last byte with zeros."""
    padded = bits + "0" * (-len(bits) % 8)
    return bytes(int(padded[at : at + 8], 2) for at in range(0, len(padded), 8))
