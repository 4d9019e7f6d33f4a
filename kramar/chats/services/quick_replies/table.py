"""Quick replies as a table in a text file: what spreadsheet programs write and read.

Columns: activation, folder, label, shared, and any number of texts. Commas, semicolons and tabs
are taken, UTF-8 and what Excel writes on Ukrainian Windows too.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO

from django.utils.translation import gettext as _

from kramar.chats.models import QuickReply
from kramar.core.errors import InvalidError

ROWS_LIMIT = 1000
SIZE_LIMIT = 2 * 1024 * 1024
# A cell that begins so is a formula to a spreadsheet program; the apostrophe makes it a text.
FORMULA_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r")
APOSTROPHE = "'"
NO = {"0", "no", "false", "ні", "-", "н", "n", "own", "власна"}
NAMES = {
    "activation": "activation",
    "активація": "activation",
    "символи": "activation",
    "folder": "folder",
    "папка": "folder",
    "label": "label",
    "мітка": "label",
    "shared": "shared",
    "спільна": "shared",
}
TEXTS = ("text", "текст", "повідомлення")
MARK = "\ufeff"


class TableUnreadableError(InvalidError):
    """The file is no table of quick replies."""

    code = "table_unreadable"


@dataclass(frozen=True, slots=True)
class TableRow:
    """One line of the table.

    :param number: as a spreadsheet program counts: the heading is the first
    """

    number: int
    activation: str
    folder: str
    label: str
    texts: Sequence[str]
    is_shared: bool


def write_table(replies: Sequence[QuickReply]) -> str:
    """Return the table of quick replies whose labels and messages are loaded."""
    width = max((len(reply.shown_messages) for reply in replies), default=1)
    out = StringIO()
    out.write(MARK)
    rows = csv.writer(out, delimiter=";", lineterminator="\r\n")
    texts = [f"text {number}" for number in range(1, width + 1)]
    rows.writerow(["activation", "folder", "label", "shared", *texts])
    for reply in replies:
        cells = [
            reply.activation,
            reply.folder,
            reply.label.name if reply.label else "",
            "так" if reply.owner_id is None else "ні",
            *(message.text for message in reply.shown_messages),
        ]
        rows.writerow([_as_text(cell) for cell in cells])
    return out.getvalue()


def read_table(content: bytes) -> list[TableRow]:
    """Read the rows that are not empty.

    :raises TableUnreadableError: it is no table, has no column of activations, or is too long
    """
    lines = _lines(_decode(content))
    heading = next(lines, [])
    columns = [_column(name) for name in heading]
    if "activation" not in columns or "text" not in columns:
        raise TableUnreadableError(
            _("У першому рядку мають бути назви стовпців: activation, text, folder, label, shared")
        )
    rows = [
        _row(number, dict_of(columns, cells))
        for number, cells in enumerate(lines, 2)
        if any(cell.strip() for cell in cells)
    ]
    if len(rows) > ROWS_LIMIT:
        raise TableUnreadableError(
            _("Забагато рядків: %(count)d, а можна до %(limit)d")
            % {"count": len(rows), "limit": ROWS_LIMIT}
        )
    return rows


def dict_of(columns: Sequence[str], cells: Sequence[str]) -> dict[str, list[str]]:
    """Gather the cells of a line by the column's meaning."""
    found: dict[str, list[str]] = {}
    for column, cell in zip(columns, cells, strict=False):
        found.setdefault(column, []).append(_as_written(cell))
    return found


def _decode(content: bytes) -> str:
    if len(content) > SIZE_LIMIT or b"\0" in content:
        raise TableUnreadableError(_("Це не таблиця CSV або вона завелика"))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1251", errors="replace")


def _lines(text: str) -> Iterator[list[str]]:
    first = text.split("\n", 1)[0]
    delimiter = max(";,\t", key=first.count)
    try:
        yield from csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error as error:
        raise TableUnreadableError(_("Це не таблиця CSV або вона завелика")) from error


def _column(name: str) -> str:
    cleaned = name.strip().strip(APOSTROPHE).casefold()
    if cleaned.startswith(TEXTS):
        return "text"
    return NAMES.get(cleaned, "")


def _row(number: int, cells: dict[str, list[str]]) -> TableRow:
    def first(column: str) -> str:
        return next(iter(cells.get(column, [])), "").strip()

    return TableRow(
        number=number,
        activation=first("activation"),
        folder=first("folder"),
        label=first("label"),
        texts=_without_trailing(cells["text"]) if "text" in cells else [],
        is_shared=first("shared").casefold() not in NO,
    )


def _without_trailing(texts: Iterable[str]) -> list[str]:
    return [text.strip() for text in texts if text.strip()]


def _as_text(cell: str) -> str:
    """Keep a cell from being calculated; a cell that looks kept already is kept once more."""
    begins = cell.lstrip(APOSTROPHE)
    return APOSTROPHE + cell if begins.startswith(FORMULA_BEGINNINGS) else cell


def _as_written(cell: str) -> str:
    begins = cell.lstrip(APOSTROPHE)
    guarded = cell.startswith(APOSTROPHE) and begins.startswith(FORMULA_BEGINNINGS)
    return cell[1:] if guarded else cell
