"""Taking clients in from a table, some hundred rows in a transaction."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from django.utils.translation import gettext as _

from kramar.clients.models import Client, ClientJob, ClientJobFault
from kramar.clients.queries import find_phone_owners
from kramar.clients.services.cards import change_client
from kramar.clients.services.fields import ClientFields, clean_fields
from kramar.clients.services.jobs.columns import read_row
from kramar.clients.services.jobs.joining import join_fields
from kramar.clients.services.jobs.making import make_clients
from kramar.clients.services.jobs.steps import JobEndedError, step
from kramar.core.errors import InvalidError, KramarError
from kramar.core.files import readable_path
from kramar.core.rows import take_turn
from kramar.core.tables import open_table

ROWS_AT_ONCE = 500
COUNTERS = ("position", "done", "created", "updated", "skipped", "failed")

Row = tuple[int, Sequence[str]]


@dataclass(slots=True)
class _Batch:
    """What becomes of the rows of one transaction."""

    new: list[ClientFields] = field(default_factory=list)
    known: list[tuple[Row, int, ClientFields]] = field(default_factory=list)
    faults: list[tuple[Row, str]] = field(default_factory=list)
    skipped: int = 0


def import_clients(job: ClientJob, is_stopping: Callable[[], bool]) -> None:
    """Take in the rows of the job's file from where it was left.

    A row with something wrong is kept with the reason and holds back no other.
    """
    if job.file is None:
        raise InvalidError(_("Файл не знайдено"))
    with readable_path(job.file) as path:
        if job.total == 0:
            job.total = sum(1 for _row in _rows(path))
        rows = (row for row in _rows(path) if row[0] > job.position)
        try:
            while taken := list(islice(rows, ROWS_AT_ONCE)):
                if is_stopping():
                    return
                with step(job, "total", *COUNTERS):
                    _take(job, taken)
            with step(job, "total", is_last=True):
                pass
        except JobEndedError:
            return


def _rows(path: Path) -> Iterator[Row]:
    """Yield the rows under the heading that are not empty, numbered as the file numbers them."""
    for number, cells in enumerate(open_table(path), 1):
        if number > 1 and any(cell.strip() for cell in cells):
            yield number, cells


def _take(job: ClientJob, rows: Sequence[Row]) -> None:
    batch = _sort(job, rows)
    made = make_clients(batch.new, by=job.employee)
    updated = sum(_update(job, batch, *known) for known in batch.known)
    ClientJobFault.objects.bulk_create(
        ClientJobFault(
            company_id=job.company_id, job=job, row=row[0], detail=why[:500], cells=list(row[1])
        )
        for row, why in batch.faults
    )
    job.position = rows[-1][0]
    job.done += len(rows)
    job.created += len(made)
    job.updated += updated
    job.skipped += batch.skipped
    job.failed += len(batch.faults)


def _sort(job: ClientJob, rows: Sequence[Row]) -> _Batch:
    """Find out which rows are new clients, which are known ones, and which are wrong."""
    batch = _Batch()
    read: list[tuple[Row, ClientFields]] = []
    for row in rows:
        try:
            read.append((row, _read(job.argument["columns"], row)))
        except KramarError as error:
            batch.faults.append((row, error.detail))
    numbers = {number for _row, fields in read for number in fields.phones or []}
    take_turn(*(f"clients.phone:{number}" for number in numbers))
    owners = find_phone_owners(numbers)
    places: dict[str, int] = {}
    for row, fields in read:
        _place(batch, owners, places, row, fields, updates=job.argument["known"] == "update")
    return batch


def _place(
    batch: _Batch,
    owners: dict[str, int],
    places: dict[str, int],
    row: Row,
    fields: ClientFields,
    *,
    updates: bool,
) -> None:
    phones = fields.phones or []
    known = next((owners[number] for number in phones if number in owners), None)
    twice = next((places[number] for number in phones if number in places), None)
    if known is None and twice is None:
        places |= dict.fromkeys(phones, len(batch.new))
        batch.new.append(fields)
    elif not updates:
        batch.skipped += 1
    elif known is not None:
        batch.known.append((row, known, fields))
    elif twice is not None:
        # An earlier row of these has just made the client.
        batch.new[twice] = join_fields(batch.new[twice], fields)
        batch.skipped += 1


def _read(columns: Sequence[str], row: Row) -> ClientFields:
    fields = read_row(columns, row[1])
    if fields.is_empty:
        raise InvalidError(_("У рядку немає ні імені, ні телефону, ні e-mail"))
    return clean_fields(fields)


def _update(job: ClientJob, batch: _Batch, row: Row, client_id: int, fields: ClientFields) -> bool:
    """Write what the row says into a known card; contacts are added to those that are there."""
    client = Client.objects.get(pk=client_id)
    try:
        change_client(client_id=client.pk, fields=join_fields(client, fields), by=job.employee)
    except KramarError as error:
        batch.faults.append((row, error.detail))
        return False
    return True
