"""Looking at the first rows of a file before it is brought in."""

import json
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from django.utils.translation import gettext as _

from kramar.catalog.errors import PictureAbsentError
from kramar.catalog.models import ImportProblem
from kramar.catalog.reading.cleaning import Goods
from kramar.catalog.services.importing.child import Told, reading
from kramar.catalog.services.importing.rows import read_batches
from kramar.catalog.services.importing.telling import describe_problem
from kramar.core.connections import release_connection
from kramar.core.files import find_files, readable_path
from kramar.core.outgoing import FetchError, fetch

ROWS = 20
# Of an address only the beginning is looked at.
PART_BYTES = 4 * 1024 * 1024
PART_SECONDS = 20.0


@dataclass(slots=True)
class PreviewRow:
    """One of the first rows; ``problem`` says why it would not be taken."""

    number: int
    external_id: str
    name: str
    sku: str = ""
    price: str = ""
    stock: int | None = None
    category: str = ""
    problem: str = ""


@dataclass(slots=True)
class Preview:
    """What a file seems to be.

    :param error: why it cannot be taken; empty when it can
    """

    format: str = ""
    heads: list[str] = field(default_factory=list)
    mapping: dict[str, str] = field(default_factory=dict)
    rows: list[PreviewRow] = field(default_factory=list)
    error: str = ""
    place: str = ""


def preview_goods(*, file_id: int | None, url: str, mapping: Mapping[str, str]) -> Preview:
    """Read the first rows of a file or of an address; nothing is changed.

    :raises PictureAbsentError: no such file in the company
    """
    preview = Preview()
    try:
        with _source(file_id, url) as path, tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "rows"
            # Reading takes its time and asks the database for nothing.
            release_connection()
            told: Told = {}
            with reading(path, out, mapping=mapping, limit=ROWS) as heard:
                for part in heard:
                    told.update(part)
            preview.format = told.get("format", "")
            preview.heads, preview.mapping = told.get("heads", []), told.get("mapping", {})
            preview.error, preview.place = told.get("error", ""), told.get("place", "")
            if out.exists():
                preview.rows = _read_rows(out)
    except FetchError as error:
        preview.error, preview.place = f"fetch_{error.code}", error.detail
    return preview


@contextmanager
def _source(file_id: int | None, url: str) -> Iterator[Path]:
    if file_id is not None:
        file = find_files([file_id]).get(file_id)
        if file is None:
            raise PictureAbsentError(_("Файл не знайдено"))
        with readable_path(file) as path:
            yield path
        return
    with tempfile.NamedTemporaryFile() as part:
        size = 0
        for piece in fetch(url, limit=2**40, seconds=PART_SECONDS):
            part.write(piece)
            size += len(piece)
            if size > PART_BYTES:
                break
        part.flush()
        yield Path(part.name)


def _read_rows(out: Path) -> list[PreviewRow]:
    shelves: dict[str, str] = {}
    rows: list[PreviewRow] = []
    try:
        for batch in read_batches(out, size=1000):
            shelves |= {each.external_id: each.name for each in batch.categories}
            rows += [_show(goods, shelves) for goods in batch.goods]
            for each in batch.problems:
                said = describe_problem(ImportProblem(code=each.code, value=each.value))
                rows.append(PreviewRow(each.number, each.external_id, each.name, problem=said))
    except json.JSONDecodeError:
        # The reader died in the middle of a line: what it has said of that is the error.
        pass
    return sorted(rows, key=lambda row: row.number)


def _show(goods: Goods, shelves: Mapping[str, str]) -> PreviewRow:
    return PreviewRow(
        number=goods.number,
        external_id=goods.id,
        name=goods.name,
        sku=goods.sku,
        price=goods.price,
        stock=goods.stock,
        category=shelves.get(goods.category, goods.category),
    )
