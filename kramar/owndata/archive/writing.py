"""Writing the archive row by row: what it takes of memory does not grow with the company."""

import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO
from zoneinfo import ZoneInfo

from django.utils import translation
from django.utils.translation import gettext as _

from kramar.company.events import CompanySnapshot
from kramar.company.models import Company
from kramar.company.queries import find_subscription, get_current_company
from kramar.company.services.subscriptions import list_payments
from kramar.core import clock
from kramar.core.files import CHUNK, count_files, find_newest_file, open_file, walk_files
from kramar.core.models import StoredFile
from kramar.core.tables import write_csv
from kramar.owndata.archive.headings import HEADINGS
from kramar.owndata.archive.owners import find_places
from kramar.owndata.archive.presenting import (
    heading_of,
    say,
    say_as_cells,
    say_as_json,
    write_json,
)
from kramar.owndata.archive.reading import Span, measure, read_batches
from kramar.owndata.archive.readme import write_readme

FORMAT = 1
FILE_COLUMNS = ("id", "name", "content_type", "size", "created_at")
# What is packed already is not packed again.
PACKED = ("image/", "audio/", "video/", "application/zip", "application/pdf")

Tell = Callable[[int, int], None]
"""Is told how many rows and files are written, and of how many; raises to stop the writing."""


@dataclass(frozen=True, slots=True)
class _Tables:
    """The two guises of one table while it is being written."""

    lines: IO[bytes]
    cells: IO[bytes]


@dataclass(slots=True)
class _FileCount:
    """How many files are in the archive, and of how many the storage has lost the bytes."""

    kept: int = 0
    lost: int = 0

    def add(self, *, is_kept: bool) -> None:
        """Count one more."""
        self.kept += is_kept
        self.lost += not is_kept


class _Archive:
    """An archive on its way, with how far it is."""

    def __init__(self, target: zipfile.ZipFile, *, folder: Path, tell: Tell) -> None:
        self.target, self._folder, self._tell = target, folder, tell
        self.total = self._done = 0

    def add(self, name: str, content: bytes) -> None:
        """Add something small."""
        self.target.writestr(name, content)

    @contextmanager
    def table(self, path: str, heading: Iterable[str]) -> Iterator[_Tables]:
        """Add a table in both guises; they wait beside: an archive takes one at a time."""
        with TemporaryFile(dir=self._folder) as cells, TemporaryFile(dir=self._folder) as lines:
            cells.writelines(write_csv([heading]))
            yield _Tables(lines, cells)
            for ending, content in ((".csv", cells), (".jsonl", lines)):
                content.seek(0)
                with self.target.open(path + ending, "w", force_zip64=True) as member:
                    self.copy(content, member)

    def copy(self, source: IO[bytes], member: IO[bytes]) -> None:
        """Copy some at a time, asking in between whether to go on."""
        while chunk := source.read(CHUNK):
            member.write(chunk)
            self.advance(0)

    def advance(self, count: int) -> None:
        """Count what is written."""
        self._done += count
        self._tell(self._done, self.total)


def write_archive(target: Path, *, tell: Tell) -> None:
    """Write everything of the company in scope into a ZIP, in the company's language.

    The company goes on working: each kind is read in parts, up to what was there at the beginning.

    :raises OSError: the disk is full
    """
    company = get_current_company()
    with (
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as packed,
        translation.override(company.language),
    ):
        _write(_Archive(packed, folder=target.parent, tell=tell), company)


def _write(archive: _Archive, company: Company) -> None:
    at, zone = clock.now(), ZoneInfo(company.time_zone)
    spans = measure()
    last_file = find_newest_file()
    archive.total = sum(span.count for span in spans) + count_files().count
    archive.add("company.json", write_json(_present(company)))
    for span in spans:
        _write_table(archive, span, zone)
    files = _write_files(archive, last_file, zone)
    readme = write_readme(name=company.name, at=at.astimezone(zone), spans=spans, files=files.kept)
    # Windows' own editor takes a text without the mark for a text of the old days.
    archive.add("README.txt", readme.encode("utf-8-sig"))
    archive.add("manifest.json", write_json(_list_contents(company, spans, files)))


def _write_table(archive: _Archive, span: Span, zone: ZoneInfo) -> None:
    with archive.table(span.kind.path, heading_of(span.kind)) as tables:
        for batch in read_batches(span):
            tables.lines.writelines(say_as_json(span.kind, batch))
            _add_cells(tables, say_as_cells(span.kind, batch, zone))
            archive.advance(len(batch.rows))


def _add_cells(tables: _Tables, rows: Iterable[list[str]]) -> None:
    # The mark of UTF-8 stands at the beginning of a table only.
    _mark, *lines = write_csv(rows)
    tables.cells.writelines(lines)


def _write_files(archive: _Archive, last_id: int, zone: ZoneInfo) -> _FileCount:
    count = _FileCount()
    heading = [str(HEADINGS[name]) for name in FILE_COLUMNS]
    with archive.table("files", [*heading, _("Місце в архіві")]) as tables:
        for files in walk_files(last_id):
            places = find_places(files)
            for file in files:
                if place := places.get(file.pk):
                    is_kept = _add_file(archive, file, place)
                    count.add(is_kept=is_kept)
                    _list_file(tables, file, place if is_kept else "", zone)
                archive.advance(1)
    return count


def _add_file(archive: _Archive, file: StoredFile, place: str) -> bool:
    """Add a file's bytes; whether the storage still has them."""
    member = zipfile.ZipInfo(place, file.created_at.timetuple()[:6])
    is_packed = file.content_type.startswith(PACKED)
    member.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
    try:
        content = open_file(file)
    except FileNotFoundError:
        return False
    with content, archive.target.open(member, "w", force_zip64=True) as target:
        archive.copy(content, target)
    return True


def _list_file(tables: _Tables, file: StoredFile, place: str, zone: ZoneInfo) -> None:
    told = {name: getattr(file, name) for name in FILE_COLUMNS}
    tables.lines.write(write_json(told | {"path": place or None}) + b"\n")
    _add_cells(tables, [[*(say(value, zone) for value in told.values()), place]])


def _present(company: Company) -> dict[str, object]:
    subscription = find_subscription(company)
    payments = list_payments(company).values("paid_date", "amount", "plan__name", "paid_until")
    return CompanySnapshot.of(company).model_dump() | {
        "language": company.language,
        "created_at": company.created_at,
        "plan": subscription.plan.name if subscription else None,
        "paid_until": subscription.paid_until if subscription else None,
        "payments": list(payments),
    }


def _list_contents(company: Company, spans: list[Span], files: _FileCount) -> dict[str, object]:
    return {
        "format": FORMAT,
        "company": {"id": company.pk, "slug": company.slug, "name": company.name},
        "at": clock.now(),
        "rows": {span.kind.path: span.count for span in spans},
        "files": files.kept,
        "files_lost": files.lost,
    }
