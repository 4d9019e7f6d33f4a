"""Carrying a load out: fetched, read, applied, ended."""

import logging
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import RawIOBase
from pathlib import Path

from django.db import Error as DatabaseFault
from django.db import transaction

from kramar.catalog.events import CatalogReloaded
from kramar.catalog.models import CatalogImport, ImportProblem, Offer, Product
from kramar.catalog.reading.cleaning import Problem
from kramar.catalog.services.importing.applying import Applier, Tally
from kramar.catalog.services.importing.asking import State, announce, lock_import
from kramar.catalog.services.importing.child import Told, reading
from kramar.catalog.services.importing.rows import read_batches
from kramar.catalog.services.importing.telling import MOST_PROBLEMS, tell_trouble
from kramar.catalog.services.pictures.asking import plan_pictures
from kramar.core import clock
from kramar.core.connections import release_connection
from kramar.core.files import readable_path, release_files, store_file
from kramar.core.growth import Growth
from kramar.core.jobs import LEASE
from kramar.core.outgoing import FetchError, fetch
from kramar.events.services import publish

logger = logging.getLogger(__name__)

# Compared at once, without a transaction; how many are written at once, the pace says.
ROWS_AT_ONCE = 200
PAUSE_SECONDS = 0.004
TOLD_EVERY_SECONDS = 1.0
SIZE_LIMIT = 1024 * 1024 * 1024
FETCH_SECONDS = 600.0
HIDDEN_AT_ONCE = 500


class _StoppedError(Exception):
    """Somebody has cancelled the load."""


class _FailedError(Exception):
    """The file cannot be taken; the catalogue stays as it was."""

    def __init__(self, code: str, place: str = "") -> None:
        super().__init__(code)
        self.code, self.place = code, place


def carry_out(import_id: int, *, is_stopping: Callable[[], bool]) -> None:
    """Do all of a claimed load, in its company's scope.

    A load that another process has died at begins anew: the same rows applied twice change
    nothing.
    """
    row = CatalogImport.objects.select_related("source", "file", "employee").get(pk=import_id)
    ImportProblem.objects.filter(catalog_import=row).delete()
    try:
        with _file_of(row) as path, tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "rows"
            is_table = _read(row, path, out, is_stopping)
            _apply(row, out, Applier(row.source, names_shelves=is_table), is_stopping)
    except _StoppedError:
        return
    except _FailedError as error:
        _end(row, state=State.FAILED, error=error)
    except DatabaseFault:
        # It is tried again once the lease has run out.
        raise
    except Exception:
        logger.exception("A load of the catalogue broke", extra={"catalog_import": import_id})
        _end(row, state=State.FAILED, error=_FailedError("internal"))
    else:
        _end(row, state=State.DONE)


@contextmanager
def _file_of(row: CatalogImport) -> Iterator[Path]:
    if row.file is None:
        try:
            row.file = store_file(
                _Body(fetch(row.source.url, limit=SIZE_LIMIT, seconds=FETCH_SECONDS)),
                name=row.source.url.rsplit("/", 1)[-1].split("?")[0] or "goods.xml",
                limit=SIZE_LIMIT,
            )
        except FetchError as error:
            raise _FailedError(f"fetch_{error.code}", error.detail) from error
        row.file_name = row.file.name
        row.save(update_fields=["file", "file_name"])
    try:
        with readable_path(row.file) as path:
            yield path
    except FileNotFoundError as error:
        raise _FailedError("file_lost") from error


def _read(row: CatalogImport, path: Path, out: Path, is_stopping: Callable[[], bool]) -> bool:
    """Read the file into rows; return whether it is a table."""
    progress = _Progress(row, State.READING, is_stopping)
    progress.tell(0, force=True)
    release_connection()
    told: Told = {}
    with reading(path, out, mapping=row.source.mapping) as heard:
        for told in heard:
            progress.tell(told.get("rows", 0))
    if error := told.get("error"):
        raise _FailedError(error, told.get("place", ""))
    if not told.get("good"):
        raise _FailedError("nothing_good")
    row.total = told.get("rows", 0)
    if told.get("mapping") and not row.source.mapping:
        row.source.mapping = dict(told["mapping"])
        row.source.save(update_fields=["mapping"])
    return told.get("format") == "table"


def _apply(
    row: CatalogImport, out: Path, applier: Applier, is_stopping: Callable[[], bool]
) -> None:
    progress = _Progress(row, State.APPLYING, is_stopping)
    progress.tell(0, force=True)
    seen: set[str] = set()
    growth = Growth(Product, Offer)
    done = 0
    for batch in read_batches(out, size=ROWS_AT_ONCE):
        if batch.categories:
            applier.shelves.put(batch.categories)
        tally = applier.apply(batch.goods)
        growth.add(tally.created)
        _keep(row, tally, batch.problems)
        seen.update(each.id for each in batch.goods)
        seen.update(each.external_id for each in batch.problems)
        done += len(batch.goods) + sum(each.is_refused for each in batch.problems)
        progress.tell(done)
        # The other writers' turn.
        time.sleep(PAUSE_SECONDS)
    if row.source.missing == row.source.Missing.HIDE:
        row.hidden = _hide_missing(row, seen)
    row.done = row.total


def _keep(row: CatalogImport, tally: Tally, problems: list[Problem]) -> None:
    row.created += tally.created
    row.changed += tally.changed
    row.unchanged += tally.unchanged
    found = [*problems, *tally.problems]
    if not found:
        return
    room = MOST_PROBLEMS - row.bad
    row.bad += len(found)
    ImportProblem.objects.bulk_create(
        ImportProblem(
            company_id=row.company_id,
            catalog_import=row,
            row=each.number,
            external_id=each.external_id,
            name=each.name,
            code=each.code,
            value=each.value,
            is_refused=each.is_refused,
        )
        for each in found[: max(room, 0)]
    )


def _hide_missing(row: CatalogImport, seen: set[str]) -> int:
    """Take off sale what the source no longer brings; what it brings again comes back."""
    offers = Offer.objects.filter(source=row.source, is_active=True)
    known = offers.order_by("pk").values_list("pk", "external_id").iterator()
    gone = [pk for pk, external_id in known if external_id not in seen]
    for start in range(0, len(gone), HIDDEN_AT_ONCE):
        with transaction.atomic():
            part = Offer.objects.filter(pk__in=gone[start : start + HIDDEN_AT_ONCE])
            products = list(part.values_list("product_id", flat=True))
            part.update(is_active=False)
            left = Offer.objects.filter(product_id__in=products, is_active=True)
            empty = set(products) - set(left.values_list("product_id", flat=True))
            Product.objects.filter(pk__in=empty).update(is_active=False)
        time.sleep(PAUSE_SECONDS)
    return len(gone)


@transaction.atomic
def _end(row: CatalogImport, *, state: str, error: _FailedError | None = None) -> None:
    current = lock_import(row.pk)
    if current.state == State.CANCELLED:
        return
    row.state = state
    row.error = error.code if error else ""
    row.error_data = {"place": error.place} if error and error.place else {}
    row.ended_at = clock.now()
    if state == State.DONE:
        plan_pictures(row)
    row.save()
    _forget_older_files(row)
    tell_trouble(row)
    publish(CatalogReloaded())
    announce(row)


def _forget_older_files(row: CatalogImport) -> None:
    """Keep one file of a source: hundreds of megabytes every hour would fill the disk."""
    older = CatalogImport.objects.filter(source=row.source, pk__lt=row.pk, file__isnull=False)
    release_files([*older.values_list("file_id", flat=True)])
    older.update(file=None)


class _Progress:
    """Tells how far a load is, now and then, and hears that it is to stop."""

    def __init__(self, row: CatalogImport, state: str, is_stopping: Callable[[], bool]) -> None:
        self._row, self._state, self._is_stopping = row, state, is_stopping
        self._next = 0.0

    @transaction.atomic
    def tell(self, done: int, *, force: bool = False) -> None:
        """Note how many rows are done.

        :raises _StoppedError: the load was cancelled, or the process ends
        """
        if self._is_stopping():
            # The lease runs out by itself and another process begins anew.
            raise _StoppedError
        if not force and time.monotonic() < self._next:
            return
        self._next = time.monotonic() + TOLD_EVERY_SECONDS
        current = lock_import(self._row.pk)
        if current.state == State.CANCELLED:
            raise _StoppedError
        self._row.state, self._row.done = self._state, done
        self._row.lease_until = clock.now() + LEASE
        self._row.save()
        announce(self._row)


class _Body(RawIOBase):
    """Bytes that come in pieces, read as a file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def read(self, size: int = -1, /) -> bytes:  # noqa: ARG002 (as files are read)
        """Return the next piece, whatever was asked for; nothing at the end."""
        return next(self._pieces, b"")
