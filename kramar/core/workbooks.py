"""Reading the first sheet of an Excel workbook as a stream: XML inside of a ZIP.

What reads it at once takes hundreds of megabytes for two hundred thousand rows, and as long for the
first of them as for all. Here a row is held at a time; texts that cells share lie on the disk.
"""

import os
import posixpath
import tempfile
import zipfile
import zlib
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from itertools import repeat
from typing import NoReturn, Protocol, Self
from xml.parsers import expat

from kramar.core.cell_values import Meaning, meaning_of, say_number, unescape

CHUNK = 128 * 1024
# What Excel itself has.
MOST_ROWS = 1_048_576
LONGEST_TEXT = 40_000
# More than anybody fills in; what stands further is left out.
KEPT_COLUMNS = 500
# What Excel writes is far below: a file of a megabyte may unpack into a thousand.
LONGEST_TAG = 1024 * 1024
LARGEST_LIST = 32 * 1024 * 1024
MOST_TEXTS = 16 * MOST_ROWS
_PACKINGS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_KEPT_TEXTS = 1024
_LETTERS = 26
_MOST_LETTERS = 3
_FIRST_DAYS = {False: datetime(1899, 12, 30), True: datetime(1904, 1, 1)}  # noqa: DTZ001 (a cell has no zone)

Attributes = dict[str, str]
FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    expat.ExpatError,
    *(KeyError, IndexError, ValueError, EOFError, NotImplementedError, RuntimeError),
)
"""What reading a damaged workbook raises."""


class _Reader(Protocol):
    """Hears of tags without their prefixes."""

    def start(self, tag: str, attributes: Attributes) -> None: ...

    def text(self, data: str) -> None: ...

    def end(self, tag: str) -> None: ...


def find_workbook(archive: zipfile.ZipFile) -> str:
    """Return the name of the part that lists the sheets; empty where there is none in XML."""
    if "_rels/.rels" not in archive.namelist():
        return ""
    name = _links(archive, "").get("officeDocument", "")
    return name if name.endswith(".xml") else ""


def read_workbook(archive: zipfile.ZipFile, name: str) -> Iterator[list[str]]:
    """Yield the rows of the first sheet, those left out too, so that their numbers are the file's.

    :raises Exception: one of :data:`FAULTS`
    """
    book = _Listed()
    _parse_list(archive, name, book)
    links, by_id = _links(archive, name), _links_by_id(archive, name)
    styles = _Styles()
    if "styles" in links:
        _parse_list(archive, links["styles"], styles)
    with _Texts() as texts:
        if "sharedStrings" in links:
            for _ in _parse(archive, links["sharedStrings"], texts):
                pass
        sheet = _Sheet(texts, styles.meanings, _FIRST_DAYS[book.is_since_1904])
        for _ in _parse(archive, by_id[book.sheets[0]], sheet):
            yield from sheet.found
            sheet.found.clear()


def _parse_list(archive: zipfile.ZipFile, name: str, reader: _Reader) -> None:
    """Have a part read that is kept in memory."""
    if archive.getinfo(name).file_size > LARGEST_LIST:
        raise ValueError("a list is too long to be kept")
    for _ in _parse(archive, name, reader):
        pass


def _parse(archive: zipfile.ZipFile, name: str, reader: _Reader) -> Iterator[None]:
    """Have a part read, a piece at a time."""
    if archive.getinfo(name).compress_type not in _PACKINGS:
        raise ValueError("no spreadsheet program packs so")
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_document_type

    def begin(tag: str, attributes: Attributes) -> None:
        if ":" not in tag:
            # Nearly always: what has a prefix in such a part is nothing that is looked for.
            parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
        else:
            parser.StartElementHandler = start
        start(tag, attributes)

    def start(tag: str, attributes: Attributes) -> None:
        reader.start(tag.rpartition(":")[2], attributes)

    def end(tag: str) -> None:
        reader.end(tag.rpartition(":")[2])

    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.CharacterDataHandler = reader.text
    fed = 0
    with archive.open(name) as part:
        while chunk := part.read(CHUNK):
            parser.Parse(chunk)
            fed += len(chunk)
            # A tag that has not ended is looked through anew with every piece.
            if fed - parser.CurrentByteIndex > LONGEST_TAG:
                raise ValueError("a tag does not end")
            yield
        parser.Parse(b"", True)  # noqa: FBT003 (expat knows no names)
    yield


def _refuse_document_type(*_details: object) -> NoReturn:
    raise ValueError("a document type brings entities that grow without end")


@dataclass
class _Links:
    """To what other parts a part leads: name, kind and id of each."""

    folder: str
    found: list[tuple[str, str, str]] = field(default_factory=list)

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "Relationship" and attributes.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", self.folder, attributes["Target"]))
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.found.append((target.lstrip("/"), kind, attributes.get("Id", "")))

    def text(self, data: str) -> None:
        """Texts say nothing here."""

    def end(self, tag: str) -> None:
        """Nor do ends."""


def _read_links(archive: zipfile.ZipFile, name: str) -> _Links:
    folder, own = posixpath.split(name)
    links = _Links(folder)
    _parse_list(archive, posixpath.join(folder, "_rels", f"{own}.rels"), links)
    return links


def _links(archive: zipfile.ZipFile, name: str) -> dict[str, str]:
    return {kind: target for target, kind, _ in reversed(_read_links(archive, name).found)}


def _links_by_id(archive: zipfile.ZipFile, name: str) -> dict[str, str]:
    return {key: target for target, _, key in _read_links(archive, name).found}


@dataclass
class _Listed:
    """The sheets of a workbook, by the ids of their links."""

    sheets: list[str] = field(default_factory=list)
    is_since_1904: bool = False

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "workbookPr":
            self.is_since_1904 = attributes.get("date1904", "0") in {"1", "true"}
        elif tag == "sheet":
            ids = [value for name, value in attributes.items() if name.endswith(":id")]
            self.sheets.append(ids[0])

    def text(self, data: str) -> None:
        """Texts say nothing here."""

    def end(self, tag: str) -> None:
        """Nor do ends."""


@dataclass
class _Styles:
    """What the numbers of cells mean, by the places of their styles."""

    meanings: list[Meaning] = field(default_factory=list)
    _codes: dict[str, str] = field(default_factory=dict)
    _is_within: bool = False

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "numFmt":
            self._codes[attributes["numFmtId"]] = attributes.get("formatCode", "")
        elif tag == "cellXfs":
            self._is_within = True
        elif tag == "xf" and self._is_within:
            number = attributes.get("numFmtId", "0")
            self.meanings.append(meaning_of(int(number), self._codes.get(number, "")))

    def text(self, data: str) -> None:
        """Texts say nothing here."""

    def end(self, tag: str) -> None:
        self._is_within = self._is_within and tag != "cellXfs"


class _Said:
    """Gathers what is said between tags, but for how it is pronounced."""

    def __init__(self, *tags: str) -> None:
        self._tags = {*tags}
        self._parts: list[str] = []
        self._length = 0
        self._is_within = self._is_phonetic = False

    def start(self, tag: str, attributes: Attributes) -> None:  # noqa: ARG002 (as readers are told)
        if tag == "rPh":
            self._is_phonetic = True
        elif tag in self._tags:
            self._is_within = not self._is_phonetic

    def text(self, data: str) -> None:
        if self._is_within and self._length < LONGEST_TEXT:
            self._parts.append(data)
            self._length += len(data)

    def end(self, tag: str) -> None:
        if tag == "rPh":
            self._is_phonetic = False
        elif tag in self._tags:
            self._is_within = False

    def take(self) -> str:
        """Return all of it and begin anew."""
        said = "".join(self._parts)
        self._parts.clear()
        self._length = 0
        return said


class _Texts(_Said):
    """The texts that cells share: as many as there are cells, so they wait on the disk."""

    def __init__(self) -> None:
        super().__init__("t")
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 (closed by whoever leaves the texts)
        self._ends = array("Q", [0])
        self.find = lru_cache(_KEPT_TEXTS)(self._find)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._file.close()

    def end(self, tag: str) -> None:
        super().end(tag)
        if tag == "si":
            if len(self._ends) > MOST_TEXTS:
                raise ValueError("there are more texts than cells")
            said = unescape(self.take()).encode()
            self._file.write(said)
            self._ends.append(self._ends[-1] + len(said))
        elif tag == "sst":
            self._file.flush()

    def _find(self, place: int) -> str:
        if place < 0:
            raise ValueError("no text is there")
        first, last = self._ends[place], self._ends[place + 1]
        return os.pread(self._file.fileno(), last - first, first).decode()


class _Sheet(_Said):
    """The rows of a sheet, as soon as they are whole."""

    def __init__(self, texts: _Texts, meanings: list[Meaning], first_day: datetime) -> None:
        super().__init__("v", "t")
        self.found: list[list[str]] = []
        self._texts, self._meanings, self._first_day = texts, meanings, first_day
        self._cells: list[str] = []
        self._number = 0
        self._kind, self._style = "n", 0

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "c":
            self._kind = attributes.get("t", "n")
            self._style = int(attributes.get("s", "0"))
            self._leave_out(attributes.get("r", ""))
        elif tag == "row":
            self._begin(int(attributes.get("r", self._number + 1)))
        else:
            super().start(tag, attributes)

    def end(self, tag: str) -> None:
        if tag == "c":
            said = self.take()
            if len(self._cells) < KEPT_COLUMNS:
                self._cells.append(self._say(said))
        elif tag == "row":
            self.found.append(self._cells)
        else:
            super().end(tag)

    def _begin(self, number: int) -> None:
        if not self._number < number <= MOST_ROWS:
            raise ValueError("rows are not in their order")
        self.found += [[] for _ in range(number - self._number - 1)]
        self._number, self._cells = number, []

    def _leave_out(self, place: str) -> None:
        """Leave those empty that stand before the place."""
        if not place:
            return
        column = min(_column(place.rstrip("0123456789")), KEPT_COLUMNS)
        if column < len(self._cells):
            raise ValueError("cells are not in their order")
        self._cells += repeat("", column - len(self._cells))

    def _say(self, text: str) -> str:
        if self._kind == "s":
            # A cell that was emptied may keep its kind.
            return self._texts.find(int(text)) if text else ""
        if self._kind in {"n", ""}:
            is_known = self._style < len(self._meanings)
            meaning = self._meanings[self._style] if is_known else "number"
            return say_number(text.strip(), meaning, self._first_day)
        # A mistake of a formula says nothing.
        return "" if self._kind == "e" else unescape(text)


@lru_cache(KEPT_COLUMNS)
def _column(letters: str) -> int:
    """Return the place of a column, from nought."""
    if len(letters) > _MOST_LETTERS:
        raise ValueError("there is no such column")
    place = 0
    for letter in letters:
        place = place * _LETTERS + ord(letter) - ord("A") + 1
    return place - 1
