"""How a line of a script is done by a customer of the fake Telegram."""

import base64
from io import BytesIO
from pathlib import Path

from PIL import Image

from fakes.telegram.client import Customer, Upload
from kramar.project.demo.props import prop_path
from kramar.project.demo.script import Attached, Line


def perform(customer: Customer, line: Line) -> None:
    """Let the customer do what the line says."""
    if line.attached is None:
        customer.sends(line.text)
    elif line.attached.kind == "photo":
        _show(customer, line.attached, line.text)
    else:
        _hand_over(customer, line.attached)
        if line.text:
            customer.sends(line.text)


def encode_avatar(path: Path) -> str:
    """Return a face as the fake Telegram takes it: a JPEG in Base64."""
    return base64.b64encode(_as_jpeg(path)).decode()


def _show(customer: Customer, attached: Attached, caption: str) -> None:
    photos = [_as_jpeg(prop_path("photo", name)) for name in attached.values]
    if len(photos) == 1:
        customer.sends_photo(photos[0], caption=caption or None)
    else:
        customer.sends_album([Upload(content=each) for each in photos], caption=caption or None)


def _hand_over(customer: Customer, attached: Attached) -> None:
    value = attached.values[0]
    match attached.kind:
        case "sticker":
            content = prop_path("sticker", value).read_bytes()
            customer.sends_file("sticker", Upload(content=content, mime_type="image/webp"))
        case "voice":
            content = prop_path("voice", value).read_bytes()
            customer.sends_file("voice", Upload(content=content, mime_type="audio/ogg"))
        case "contact":
            phone, _, name = value.partition(" ")
            customer.shares_contact(phone, first_name=name, own=False)
        case _:
            latitude, longitude, place = value.split(" ", 2)
            title, _, _ = place.partition(" | ")
            customer.shares_location(float(latitude), float(longitude), title=title)


def _as_jpeg(path: Path) -> bytes:
    """Messengers make JPEG of whatever a phone sends as a photo."""
    buffer = BytesIO()
    with Image.open(path) as picture:
        picture.convert("RGB").save(buffer, "JPEG", quality=86)
    return buffer.getvalue()
