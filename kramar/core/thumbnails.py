"""Small pictures for lists and previews."""

from dataclasses import dataclass
from io import BytesIO
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE = 480
PIXEL_LIMIT = 50_000_000  # what a phone's best camera makes; a bomb has hundreds of millions
SHOWN_TYPES = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})
QUALITY = 80
ORIENTATION_TAG = 0x0112
TURNED = frozenset({5, 6, 7, 8})


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
            if width * height > PIXEL_LIMIT:
                return Picture(width, height)
            turned = image.getexif().get(ORIENTATION_TAG) in TURNED
            seen = (height, width) if turned else (width, height)
            return Picture(*seen, thumbnail=_shrink(image))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None
    except (OSError, ValueError, SyntaxError):
        # Pillow's decoders raise these three for damaged files.
        return None


def _shrink(image: "Image") -> bytes:
    from PIL import ImageOps  # noqa: PLC0415 (the same)

    image.draft("RGB", (SIDE, SIDE))
    turned = ImageOps.exif_transpose(image)
    turned.thumbnail((SIDE, SIDE))
    out = BytesIO()
    # Written without the original's metadata: it may hold where the picture was taken.
    if turned.has_transparency_data:
        turned.convert("RGBA").save(out, "WEBP", quality=QUALITY)
    else:
        turned.convert("RGB").save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()
