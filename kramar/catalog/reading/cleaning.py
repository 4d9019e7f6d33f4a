"""From what a file says to what can be written: each row is taken, taken in part, or refused."""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from decimal import Decimal

from kramar.catalog.reading.picture_addresses import clean_addresses
from kramar.catalog.reading.raw import RawOffer
from kramar.core.money import LARGEST, read_price

NAME_LENGTH = 255
CODE_LENGTH = 120
DESCRIPTION_LENGTH = 20_000
LARGEST_STOCK = 10_000_000
_YES = {"true", "1", "yes", "так", "+", "є", "в наявності", "да", "in stock", "есть"}
_NO = {"false", "0", "no", "ні", "-", "немає", "немає в наявності", "нет", "out of stock"}
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_TAGS = re.compile(r"<(?:br|/p|/li|/div|/h\d)\s*/?>", re.IGNORECASE)
_ALL_TAGS = re.compile(r"<[^>]{0,2000}>")
_PARTS = (" ", "\u00a0", "\u202f")


@dataclass(slots=True)
class Goods:
    """An offer that may be written.

    :param stock: ``None``: the source does not count
    :param available: ``None``: it does not say
    """

    number: int
    id: str
    group: str
    name: str
    variant: str
    sku: str
    price: str
    old_price: str | None
    stock: int | None
    available: bool | None
    category: str
    vendor: str
    barcode: str
    description: str
    pictures: list[str]
    attributes: dict[str, str]

    def to_json(self) -> dict[str, object]:
        """Return it as the file between the two processes keeps it."""
        # Dataclasses' own way copies every value first.
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(slots=True)
class Problem:
    """What is wrong with a row. ``is_refused``: it was not taken at all."""

    number: int
    external_id: str
    name: str
    code: str
    value: str = ""
    is_refused: bool = True

    def to_json(self) -> dict[str, object]:
        """Return it as the file between the two processes keeps it."""
        return asdict(self)


class _RefusedError(Exception):
    def __init__(self, code: str, value: str = "") -> None:
        super().__init__(code)
        self.code, self.value = code, value


@dataclass(slots=True)
class Cleaner:
    """Checks rows one after another, and remembers ids and SKUs that have been."""

    ids: set[int] = field(default_factory=set)
    skus: set[int] = field(default_factory=set)

    def clean(self, raw: RawOffer) -> Iterator[Goods | Problem]:
        """Yield the goods of a row, or what is wrong, or both."""
        fields = {
            name: _clean_text(value)
            for name, value in raw.fields.items()
            # The longest by far, whose lines are kept apart.
            if name != "description"
        }
        external_id, name = fields.get("id", ""), fields.get("name", "")[:NAME_LENGTH]

        def problem(code: str, value: str, *, is_refused: bool) -> Problem:
            return Problem(
                raw.number, external_id[:CODE_LENGTH], name, code, value[:255], is_refused
            )

        try:
            goods = self._read(raw, fields)
        except _RefusedError as error:
            yield problem(error.code, error.value, is_refused=True)
            return
        if goods.sku and self._is_repeated(goods.sku):
            yield problem("sku_repeated", goods.sku, is_refused=False)
            goods.sku = ""
        goods.pictures, bad = clean_addresses(raw.pictures)
        if bad:
            yield problem("bad_picture", bad, is_refused=False)
        yield goods

    def _read(self, raw: RawOffer, fields: Mapping[str, str]) -> Goods:
        external_id = fields.get("id", "")
        if not external_id:
            raise _RefusedError("no_id")
        if hash(external_id) in self.ids:
            raise _RefusedError("id_repeated", external_id)
        self.ids.add(hash(external_id))
        _refuse_long(fields)
        if not fields.get("name"):
            raise _RefusedError("no_name")
        price = _price(fields.get("price", ""))
        return Goods(
            number=raw.number,
            id=external_id,
            group=fields.get("group", ""),
            name=fields["name"],
            variant=fields.get("variant", ""),
            sku=fields.get("sku", ""),
            price=str(price),
            old_price=_old_price(fields.get("old_price", ""), price),
            stock=_stock(fields.get("stock", "")),
            available=_flag(fields.get("available", "")),
            category=fields.get("category", ""),
            vendor=fields.get("vendor", "")[:CODE_LENGTH],
            barcode=fields.get("barcode", "")[:CODE_LENGTH],
            description=_plain(raw.fields.get("description", "")),
            pictures=[],
            attributes=_attributes(raw.attributes),
        )

    def _is_repeated(self, sku: str) -> bool:
        known = hash(sku) in self.skus
        self.skus.add(hash(sku))
        return known


def _clean_text(text: str) -> str:
    return " ".join(_UNSEEN.sub("", text).split())


def _refuse_long(fields: Mapping[str, str]) -> None:
    for name, limit in (("name", NAME_LENGTH), ("variant", NAME_LENGTH), ("category", NAME_LENGTH)):
        if len(fields.get(name, "")) > limit:
            raise _RefusedError("too_long", fields[name])
    for name in ("id", "sku", "group"):
        if len(fields.get(name, "")) > CODE_LENGTH - len("group:"):
            raise _RefusedError("too_long", fields[name])


def _price(text: str) -> Decimal:
    if not text:
        raise _RefusedError("no_price")
    price = read_price(text)
    if price is None:
        raise _RefusedError("bad_price", text)
    if price <= 0:
        raise _RefusedError("price_not_positive", text)
    if price > LARGEST:
        raise _RefusedError("price_too_large", text)
    return price


def _old_price(text: str, price: Decimal) -> str | None:
    """Return the former price; one that is not higher is none."""
    old = read_price(text) if text else None
    return str(old) if old is not None and price < old <= LARGEST else None


def _stock(text: str) -> int | None:
    if not text:
        return None
    bare = text.translate({ord(space): None for space in _PARTS}).replace(",", ".").lstrip(">")
    try:
        count = int(float(bare)) if len(bare) < CODE_LENGTH else -1
    except (ValueError, OverflowError):
        raise _RefusedError("bad_stock", text) from None
    if not 0 <= count <= LARGEST_STOCK:
        raise _RefusedError("bad_stock", text)
    return count


def _flag(text: str) -> bool | None:
    lowered = text.lower()
    return True if lowered in _YES else False if lowered in _NO else None


def _attributes(attributes: Mapping[str, str]) -> dict[str, str]:
    cleaned = ((_clean_text(name), _clean_text(value)) for name, value in attributes.items())
    return {name[:NAME_LENGTH]: value[:NAME_LENGTH] for name, value in cleaned if name and value}


def _plain(text: str) -> str:
    """Return a description without its markup: nobody's HTML is ever shown."""
    if "<" in text or "&" in text:
        text = html.unescape(_ALL_TAGS.sub("", _TAGS.sub("\n", text)))
    lines = (" ".join(line.split()) for line in _UNSEEN.sub("", text).splitlines())
    return "\n".join(line for line in lines if line)[:DESCRIPTION_LENGTH]
