"""Tables of goods: which column is which field, and the rows below their heads."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kramar.catalog.reading.raw import RawOffer, UnreadableError
from kramar.core.errors import InvalidError
from kramar.core.search.folding import fold
from kramar.core.tables import open_table

# In what words people and programs name columns; compared folded.
NAMES: Mapping[str, Sequence[str]] = {
    "id": ("id", "код", "код товару", "ідентифікатор", "external id", "offer id"),
    "group": ("group id", "група", "код групи", "id групи", "parent article"),
    "name": ("назва", "назва товару", "найменування", "name", "title", "товар", "название"),
    "variant": ("варіант", "модифікація", "variant", "option"),
    "sku": ("артикул", "sku", "article", "vendor code", "код виробника", "модель"),
    "price": ("ціна", "price", "ціна продажу", "роздрібна ціна", "цена", "ціна грн"),
    "old_price": ("стара ціна", "old price", "ціна до знижки", "старая цена"),
    "stock": ("залишок", "кількість", "на складі", "stock", "quantity", "остаток", "к-сть"),
    "available": ("наявність", "available", "в наявності", "наличие"),
    "category": ("категорія", "category", "розділ", "категория"),
    "vendor": ("виробник", "бренд", "vendor", "brand", "производитель"),
    "barcode": ("штрихкод", "barcode", "ean", "gtin", "штрих-код"),
    "description": ("опис", "description", "описание"),
    "picture": ("фото", "зображення", "picture", "image", "посилання на зображення", "картинка"),
}
_KNOWN = {fold(word): field for field, words in NAMES.items() for word in words}
_BETWEEN_PICTURES = re.compile(r"[\s,;|]+(?=https?:|//|$)", re.IGNORECASE)
MOST_COLUMNS = 200
LARGEST_CELL = 40_000


def guess_mapping(heads: Sequence[str]) -> dict[str, str]:
    """Return which field each column seems to be, by the column's head; the first one wins."""
    mapping: dict[str, str] = {}
    for head in heads:
        field = _KNOWN.get(fold(head))
        if field and field not in mapping.values():
            mapping[head] = field
    return mapping


def read_heads(path: Path) -> list[str]:
    """Return the heads of the columns: the first row that has any text.

    :raises UnreadableError: the file is no table, or has no rows
    """
    for row in _rows(path):
        if any(cell.strip() for cell in row):
            return [cell.strip() for cell in row[:MOST_COLUMNS]]
    raise UnreadableError("empty")


def read_table(path: Path, mapping: Mapping[str, str]) -> Iterator[RawOffer]:
    """Yield the rows below the heads; numbers are those of the file.

    Columns that are no field become attributes where the mapping says ``attribute``.

    :raises UnreadableError: the file is no table, or breaks off
    """
    heads: list[str] | None = None
    for number, row in enumerate(_rows(path), start=1):
        if not any(cell.strip() for cell in row):
            continue
        if heads is None:
            heads = [cell.strip() for cell in row[:MOST_COLUMNS]]
            continue
        yield _read_row(number, heads, row, mapping)


def _read_row(
    number: int, heads: Sequence[str], row: Sequence[str], mapping: Mapping[str, str]
) -> RawOffer:
    offer = RawOffer(number)
    for head, cell in zip(heads, row, strict=False):
        value = cell.strip()[:LARGEST_CELL]
        field = mapping.get(head, "")
        if not value or not field:
            continue
        if field == "attribute":
            offer.attributes[head] = value
        elif field == "picture":
            # Several in one cell, or a column for each.
            offer.pictures += _BETWEEN_PICTURES.split(value)
        else:
            offer.fields.setdefault(field, value)
    # A price list without ids is known by its SKUs.
    if not offer.fields.get("id"):
        offer.fields["id"] = offer.fields.get("sku", "")
    return offer


def _rows(path: Path) -> Iterator[list[str]]:
    try:
        yield from open_table(path)
    except InvalidError as error:
        raise UnreadableError("not_table") from error
