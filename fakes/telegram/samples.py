"""Files made on the spot, for customers who send something without saying what."""

import io
import struct
from typing import Final

from PIL import Image, ImageDraw

_COLOURS: Final = ("#c2410c", "#0f766e", "#4338ca", "#be185d", "#4d7c0f", "#b45309")
_SILENT_OPUS_PACKET: Final = b"\xf8\xff\xfe"
_OPUS_FRAME_SAMPLES: Final = 960
_FIRST_PAGE: Final = 2
_LAST_PAGE: Final = 4


def make_picture(number: int, *, size: tuple[int, int] = (1280, 960), kind: str = "JPEG") -> bytes:
    """Draw a picture that differs from its neighbours in colour and in the number on it."""
    picture = Image.new("RGB", size, _COLOURS[number % len(_COLOURS)])
    pen = ImageDraw.Draw(picture)
    pen.text((size[0] // 2, size[1] // 2), str(number), anchor="mm", font_size=max(1, size[1] // 3))
    return encode_picture(picture, kind)


def encode_picture(picture: Image.Image, kind: str = "JPEG") -> bytes:
    """Write a picture as JPEG, or what `kind` says."""
    buffer = io.BytesIO()
    picture.save(buffer, kind, quality=80)
    return buffer.getvalue()


def make_pdf(title: str) -> bytes:
    """Write a valid PDF of one empty page."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
        b"<</Title(" + title.encode("ascii", "replace") + b")>>",
    ]
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj%bendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return body + (
        b"xref\n0 5\n0000000000 65535 f \n%btrailer<</Size 5/Root 1 0 R/Info 4 0 R>>\n"
        b"startxref\n%d\n%%%%EOF\n" % (table, len(body))
    )


def make_silence(seconds: int) -> bytes:
    """Write a playable OGG/Opus recording of silence."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 0, 48_000, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 5) + b"fakes" + struct.pack("<I", 0)
    pages = [_ogg_page(_FIRST_PAGE, 0, 0, [head]), _ogg_page(0, 0, 1, [tags])]
    frames = [_SILENT_OPUS_PACKET] * 50
    for second in range(seconds):
        flags = _LAST_PAGE if second == seconds - 1 else 0
        end = (second + 1) * 50 * _OPUS_FRAME_SAMPLES
        pages.append(_ogg_page(flags, end, second + 2, frames))
    return b"".join(pages)


def _ogg_page(flags: int, position: int, number: int, packets: list[bytes]) -> bytes:
    sizes = bytes(len(packet) for packet in packets)
    start = b"OggS" + struct.pack("<BBqII", 0, flags, position, 1, number)
    end = bytes([len(sizes)]) + sizes + b"".join(packets)
    return start + struct.pack("<I", _ogg_checksum(start + bytes(4) + end)) + end


def _ogg_checksum(page: bytes) -> int:
    """CRC-32 as OGG wants it: polynomial 04c11db7, neither reflected nor inverted (RFC 3533)."""
    crc = 0
    for byte in page:
        crc ^= byte << 24
        for _ in range(8):
            crc = (crc << 1) ^ 0x04C11DB7 if crc & 0x80000000 else crc << 1
        crc &= 0xFFFFFFFF
    return crc


def make_quiet_mp3() -> bytes:
    """Write a second of silence as MP3 (MPEG-1 layer III, 128 kbit/s, 44.1 kHz)."""
    frame = b"\xff\xfb\x90\x64" + bytes(413)
    return frame * 40
