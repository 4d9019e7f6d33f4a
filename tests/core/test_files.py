"""Keeping files: the bytes decide what a file is."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from PIL import Image

from kramar.company.models import Company
from kramar.core import clock
from kramar.core.file_types import clean_name, sniff_type
from kramar.core.files import (
    FileEmptyError,
    FileTooLargeError,
    open_file,
    open_thumbnail,
    readable_path,
    store_file,
)
from kramar.core.tenancy import company_scope

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def lamp_shop() -> Iterator[Company]:
    company = Company.objects.create(slug="lamps", name="Лампа", created_at=clock.now())
    with company_scope(company.pk):
        yield company


def picture(size: tuple[int, int], *, mode: str = "RGB", kind: str = "JPEG") -> bytes:
    out = BytesIO()
    Image.new(mode, size, "red").save(out, kind)
    return out.getvalue()


def sideways(size: tuple[int, int]) -> bytes:
    out = BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", size).save(out, "JPEG", exif=exif)
    return out.getvalue()


def test_a_picture_is_measured_and_gets_a_thumbnail() -> None:
    file = store_file(picture((1200, 900)), name="лампа.jpg")

    with open_thumbnail(file) as thumbnail:
        assert Image.open(thumbnail).size == (480, 360)
    assert (file.content_type, file.width, file.height) == ("image/jpeg", 1200, 900)


def test_a_picture_taken_sideways_is_measured_as_it_is_seen() -> None:
    file = store_file(sideways((1200, 900)), name="лампа.jpg")

    with open_thumbnail(file) as thumbnail:
        assert Image.open(thumbnail).size == (360, 480)
    assert (file.width, file.height) == (900, 1200)


def test_a_transparent_picture_keeps_its_transparency() -> None:
    file = store_file(picture((600, 600), mode="RGBA", kind="PNG"), name="логотип.png")

    with open_thumbnail(file) as thumbnail:
        assert Image.open(thumbnail).format == "WEBP"


@pytest.mark.parametrize(
    ("kind", "mode", "width"), [("PNG", "1", 8000), ("PNG", "1", 5000), ("JPEG", "L", 8000)]
)
def test_a_bomb_is_kept_and_never_unpacked(kind: str, mode: str, width: int) -> None:
    file = store_file(picture((width, 7000), mode=mode, kind=kind), name="бомба")

    assert (file.width, file.height, file.thumbnail_key) == (width, 7000, "")


def test_a_damaged_picture_is_a_file_without_a_thumbnail() -> None:
    file = store_file(picture((600, 600))[:200], name="фото.jpg")

    assert (file.content_type, file.thumbnail_key) == ("image/jpeg", "")


def test_the_bytes_can_be_read_again() -> None:
    file = store_file(BytesIO(b"%PDF-1.4 rest"), name="рахунок.pdf")

    with open_file(file) as opened, readable_path(file) as path:
        assert opened.read() == path.read_bytes() == b"%PDF-1.4 rest"


def test_a_file_over_the_limit_is_refused() -> None:
    with pytest.raises(FileTooLargeError):
        store_file(b"x" * 11, name="a.txt", limit=10)


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(FileEmptyError):
        store_file(b"", name="a.txt")


@pytest.mark.parametrize(
    ("head", "name", "expected"),
    [
        (b"%PDF-1.4", "a.jpg", "application/pdf"),
        (b"OggS\0\x02" + b"\0" * 22 + b"\x01\x13OpusHead", "voice.oga", "audio/ogg"),
        (b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41", "v.mp4", "video/mp4"),
        (b"<!DOCTYPE html><html>", "a.txt", "text/html"),
        (b'<?xml version="1.0"?>\n<svg xmlns="x">', "a.xml", "image/svg+xml"),
        ("Привіт".encode()[:-1], "a.txt", "text/plain"),
        (b"\0\1\2\3\4\5\6\7", "a.txt", "application/octet-stream"),
        (b"PK\x03\x04\x14\0", "a.zip", "application/zip"),
        (b"PK\x03\x04\x14\0\x06\0", "ціни.xlsx", "application/vnd.openxmlformats-officedocument"),
    ],
)
def test_a_type_is_read_from_the_bytes(head: bytes, name: str, expected: str) -> None:
    assert sniff_type(head, name).startswith(expected)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Temp\\звіт.docx", "звіт.docx"),
        ("рахунок\r\nSet-Cookie: a.pdf", "рахунокSet-Cookie_ a.pdf"),
        ("фото\u202egpj.exe", "фотоgpj.exe"),
        ("", "file"),
        ("...", "file"),
        ("н" * 300 + ".jpeg", "н" * 115 + ".jpeg"),
    ],
)
def test_a_name_is_cleaned(given: str, expected: str) -> None:
    assert clean_name(given) == expected
