"""YML, the list of goods that Rozetka, Prom and Hotline read (formats.md §7), as a stream.

Expat calls back for each tag, so that a file of hundreds of megabytes takes no memory. A document
type is refused: with it come entities that grow without end and files of this machine.
"""

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn
from xml.parsers import expat

from kramar.catalog.reading.raw import RawCategory, RawOffer, UnreadableError

CHUNK = 256 * 1024
LONGEST_TEXT = 40_000
MOST_ATTRIBUTES = 60
# More than any shop shows; the cleaner keeps fewer.
MOST_PICTURES = 100
DEEPEST = 40
CYRILLIC = "windows-1251"

# Each source writes the same thing in its own word; the later ones are better.
FIELDS = {
    "price": "price",
    "price_old": "old_price",
    "oldprice": "old_price",
    "old_price": "old_price",
    "priceold": "old_price",
    "categoryid": "category",
    "name": "name",
    "name_ua": "name_ua",
    "model": "model",
    "vendor": "vendor",
    "vendorcode": "sku",
    "article": "sku",
    "description": "description",
    "description_ua": "description_ua",
    "stock_quantity": "stock",
    "quantity_in_stock": "stock",
    "quantity": "stock",
    "barcode": "barcode",
    "group_id": "group",
    "available": "available",
    "price_promo": "promo",
    "promo_price": "promo",
}
# The Ukrainian one of two, where both are given.
PREFERRED = (("name", "name_ua"), ("name", "model"), ("description", "description_ua"))
PICTURES = {"picture", "image"}
FIRST_ONLY = {"barcode"}


class _Reader:
    """Gathers what stands between the tags."""

    def __init__(self) -> None:
        self.found: list[RawCategory | RawOffer] = []
        self.root = ""
        self._depth = 0
        self._count = 0
        self._offer: RawOffer | None = None
        self._category: RawCategory | None = None
        self._tag = ""
        self._param = ""
        self._text: list[str] = []
        self._length = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise UnreadableError("damaged")
        name = tag.lower()
        self.root = self.root or name
        self._tag, self._text, self._length = name, [], 0
        if self._offer is not None:
            self._param = attributes.get("name", "") if name == "param" else ""
        elif name == "offer":
            self._begin(attributes)
        elif name == "category" and "id" in attributes:
            parent = attributes.get("parentId", attributes.get("parentid", ""))
            self._category = RawCategory(attributes["id"], "", parent)

    def text(self, data: str) -> None:
        if self._length < LONGEST_TEXT:
            self._text.append(data)
            self._length += len(data)

    def end(self, tag: str) -> None:
        self._depth -= 1
        name = tag.lower()
        if self._offer is not None:
            if name == "offer":
                self._finish(self._offer)
            elif name == self._tag:
                self._keep(self._offer, name, "".join(self._text).strip())
        elif self._category is not None and name == "category":
            self._category.name = "".join(self._text).strip()
            self.found.append(self._category)
            self._category = None
        self._tag = ""

    def _begin(self, attributes: dict[str, str]) -> None:
        self._count += 1
        fields = {"id": attributes.get("id", "")}
        for attribute, name in (("available", "available"), ("group_id", "group")):
            if attribute in attributes:
                fields[name] = attributes[attribute]
        self._offer = RawOffer(self._count, fields)

    def _keep(self, offer: RawOffer, name: str, value: str) -> None:
        if not value:
            return
        if name == "param":
            if self._param and len(offer.attributes) < MOST_ATTRIBUTES:
                offer.attributes[self._param] = value
        elif name in PICTURES:
            if len(offer.pictures) < MOST_PICTURES:
                offer.pictures.append(value)
        elif (field := FIELDS.get(name)) and not (field in FIRST_ONLY and field in offer.fields):
            offer.fields[field] = value

    def _finish(self, offer: RawOffer) -> None:
        for name, better in PREFERRED:
            value = offer.fields.pop(better, "")
            if value and (better.endswith("_ua") or not offer.fields.get(name)):
                offer.fields[name] = value
        if promo := offer.fields.pop("promo", ""):
            offer.fields.setdefault("old_price", offer.fields.get("price", ""))
            offer.fields["price"] = promo
        self.found.append(offer)
        self._offer = None


def read_yml(path: Path, *, is_part: bool = False) -> Iterator[RawCategory | RawOffer]:
    """Yield categories and offers as they come.

    :param is_part: only the beginning of the file is there; that it breaks off is no error
    :raises UnreadableError: it is no YML, is damaged, or brings a document type
    """
    reader = _Reader()
    parser = expat.ParserCreate(_wrong_encoding(path))
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_document_type
    parser.EntityDeclHandler = _refuse_document_type
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    try:
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                parser.Parse(chunk)
                yield from reader.found
                reader.found.clear()
                _check_root(reader.root)
            if not is_part:
                parser.Parse(b"", True)  # noqa: FBT003 (expat knows no names)
    except expat.ExpatError as error:
        raise UnreadableError("damaged", str(error.lineno)) from error
    except (LookupError, ValueError) as error:
        raise UnreadableError("encoding") from error
    yield from reader.found


def _refuse_document_type(*_details: object) -> NoReturn:
    raise UnreadableError("has_dtd")


def _check_root(root: str) -> None:
    if root and root not in {"yml_catalog", "shop", "price", "offers", "catalog"}:
        raise UnreadableError("not_yml")


def _wrong_encoding(path: Path) -> str | None:
    """Return Windows-1251 for a file that says, or by saying nothing means, UTF-8 and is not."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        head = file.read(200).lower()
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return None
        if b"encoding=" in head and b"utf-8" not in head and b"utf8" not in head:
            return None
        file.seek(0)
        try:
            while chunk := file.read(CHUNK * 4):
                decoder.decode(chunk)
        except UnicodeDecodeError:
            return CYRILLIC
    return None
