"""Tables that people bring and take away: CSV in every guise, and what spreadsheet programs write.

Rows are read one after another as texts; whatever a formula has calculated is its text.
"""

import codecs
import csv
import re
import struct
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from io import StringIO
from pathlib import Path

from django.utils.translation import gettext as _
from python_calamine import CalamineError, CalamineWorkbook

from kramar.core.errors import InvalidError
from kramar.core.workbooks import FAULTS, find_workbook, read_workbook

Cell = str | int | float | bool | date | datetime | time | timedelta

CHUNK = 1024 * 1024
# A spreadsheet is a ZIP: a small one may hold a great deal of nothing.
UNPACKED_LIMIT = 1024 * 1024 * 1024
DELIMITERS = ";,\t"
UTF8, UTF16, CYRILLIC = "utf-8-sig", "utf-16", "cp1251"
_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# What begins so is a formula to a spreadsheet program, unless all of it is a number.
_FORMULA_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"[+-]?\d[\d .,]*")


class TableUnreadableError(InvalidError):
    """The file is no table, or is damaged."""

    code = "table_unreadable"


def open_table(path: Path) -> Iterator[list[str]]:
    """Yield the rows of the first sheet, empty ones too, so that their numbers are the file's.

    :raises TableUnreadableError: the file is no table, or breaks off in the middle
    """
    with path.open("rb") as file:
        head = file.read(len(_SPREADSHEETS[0]))
    return _read_spreadsheet(path) if head.startswith(_SPREADSHEETS) else _read_text(path)


def guard_cell(text: str) -> str:
    """Keep a cell of a CSV from being calculated by whoever opens it."""
    if text.startswith(_FORMULA_BEGINNINGS) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def unguard_cell(text: str) -> str:
    """Take off what :func:`guard_cell` has put on."""
    begins = text.lstrip("'")
    return text[1:] if text.startswith("'") and begins.startswith(_FORMULA_BEGINNINGS) else text


def write_csv(rows: Iterable[Iterable[str]]) -> Iterator[bytes]:
    """Yield a CSV as Excel opens it with a double click: UTF-8 with a mark, semicolons."""
    yield codecs.BOM_UTF8
    for row in rows:
        line = StringIO()
        csv.writer(line, delimiter=";", lineterminator="\r\n").writerow(map(guard_cell, row))
        yield line.getvalue().encode()


def _read_text(path: Path) -> Iterator[list[str]]:
    encoding = _find_encoding(path)
    errors = "replace" if encoding == CYRILLIC else "strict"
    try:
        with path.open(encoding=encoding, errors=errors, newline="") as file:
            first = file.readline()
            file.seek(0)
            for row in csv.reader(file, delimiter=max(DELIMITERS, key=first.count)):
                yield [unguard_cell(cell) for cell in row]
    except (csv.Error, UnicodeDecodeError) as error:
        raise _refusal() from error


def _find_encoding(path: Path) -> str:
    """Look through the whole file: what is not UTF-8 only at its end is what Excel writes."""
    decoder = codecs.getincrementaldecoder(UTF8)()
    with path.open("rb") as file:
        if file.read(2) in _UTF16_MARKS:
            return UTF16
        file.seek(0)
        is_utf8 = True
        while chunk := file.read(CHUNK):
            if b"\0" in chunk:
                raise _refusal()
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                is_utf8 = False
    return UTF8 if is_utf8 else CYRILLIC


def _read_spreadsheet(path: Path) -> Iterator[list[str]]:
    if zipfile.is_zipfile(path):
        with _open_archive(path) as archive:
            if name := _find_workbook(archive):
                yield from _read_streamed(archive, name)
                return
    try:
        sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0)
        for row in sheet.iter_rows():
            yield [_as_text(cell) for cell in row]
    except (CalamineError, IndexError, ValueError) as error:
        raise _refusal() from error


def _open_archive(path: Path) -> zipfile.ZipFile:
    try:
        archive = zipfile.ZipFile(path)
    except (*FAULTS, struct.error) as error:
        raise _refusal() from error
    if sum(part.file_size for part in archive.infolist()) > UNPACKED_LIMIT:
        archive.close()
        raise _refusal()
    return archive


def _find_workbook(archive: zipfile.ZipFile) -> str:
    try:
        return find_workbook(archive)
    except FAULTS as error:
        raise _refusal() from error


def _read_streamed(archive: zipfile.ZipFile, name: str) -> Iterator[list[str]]:
    rows = read_workbook(archive, name)
    while True:
        try:
            row = next(rows, None)
        except FAULTS as error:
            raise _refusal() from error
        if row is None:
            return
        yield row


def _as_text(cell: Cell) -> str:
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float) and cell.is_integer():
        # A spreadsheet keeps a phone that was typed without its plus as a number.
        return str(int(cell))
    if isinstance(cell, date | datetime | time):
        return cell.isoformat()
    return str(cell)


def _refusal() -> TableUnreadableError:
    return TableUnreadableError(_("Файл не схожий на таблицю CSV чи Excel або він пошкоджений"))
