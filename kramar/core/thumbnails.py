"""Small pictures for lists and previews."""

from contextlib import nullcontext
from dataclasses import dataclass
from io import BytesIO
from threading import Lock
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE = 480
PIXEL_LIMIT = 50_000_000  # what a phone's best camera makes; a bomb has hundreds of millions
# JPEG is shrunk while it is read; of the others each pixel is unpacked, twice where it can be seen
# through: a small file takes hundreds of megabytes of memory.
UNPACKED_PIXEL_LIMIT = 25_000_000
LARGE_PIXELS = 4_000_000
SHOWN_TYPES = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})
QUALITY = 80
ORIENTATION_TAG = 0x0112
TURNED = frozenset({5, 6, 7, 8})

# Whoever sends many large pictures at once waits, instead of taking all the memory.
_one_large_at_a_time = Lock()


@dataclass(frozen=True, slots=True)
class Picture:
    """What was learned of a picture; ``thumbnail`` is empty when there was no need or no way."""

    width: int
    height: int
    thumbnail: bytes = b""


def read_picture(file: IO[bytes]) -> Picture | None:
    """Measure a picture as it is seen and shrink it; ``None`` when the bytes are no picture."""
    # Loaded with the first picture: a start has no use for it.
    from PIL import Image  # noqa: PLC0415

    try:
        with Image.open(file, formats=["JPEG", "PNG", "GIF", "WEBP"]) as image:
            width, height = image.size
            if width * height > _pixel_limit(image):
                return Picture(width, height)
            turned = image.getexif().get(ORIENTATION_TAG) in TURNED
            seen = (height, width) if turned else (width, height)
            is_large = width * height > LARGE_PIXELS
            with _one_large_at_a_time if is_large else nullcontext():
                return Picture(*seen, thumbnail=_shrink(image))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None
    except (OSError, ValueError, SyntaxError):
        # Pillow's decoders raise these three for damaged files.
        return None


def _pixel_limit(image: "Image") -> int:
    return PIXEL_LIMIT if image.format == "JPEG" else UNPACKED_PIXEL_LIMIT


def _shrink(image: "Image") -> bytes:
    from PIL import ImageOps  # noqa: PLC0415 (the same)

    image.draft("RGB", (SIDE, SIDE))
    image.thumbnail((SIDE, SIDE))
    # Turned when it is small: turning makes a copy.
    turned = ImageOps.exif_transpose(image)
    out = BytesIO()
    # Written without the original's metadata: it may hold where the picture was taken.
    if turned.has_transparency_data:
        turned.convert("RGBA").save(out, "WEBP", quality=QUALITY)
    else:
        turned.convert("RGB").save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()
