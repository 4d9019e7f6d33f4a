"""Writing clients into a table that can be downloaded for a week."""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from tempfile import TemporaryFile
from typing import IO
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from kramar.clients.events import ClientSnapshot
from kramar.clients.models import ClientJob
from kramar.clients.queries import Eyes, present_clients
from kramar.clients.queries.filters import ClientFilter
from kramar.clients.queries.listing import count_all, iterate_clients
from kramar.clients.services.jobs.asking import FILTER
from kramar.clients.services.jobs.steps import JobEndedError, step
from kramar.company.queries import get_current_company
from kramar.core import clock
from kramar.core.files import store_file
from kramar.core.spreadsheets import write_spreadsheet
from kramar.core.tables import write_csv

CLIENTS_AT_ONCE = 500
LARGEST = 1024 * 1024 * 1024
KEPT = timedelta(days=1)


def export_clients(job: ClientJob, is_stopping: Callable[[], bool]) -> None:
    """Write the clients of the job's filter into a file, as the employee may see them."""
    wanted, eyes = FILTER.validate_python(job.wanted), Eyes.of(job.employee)
    kind = job.argument["format"]
    job.total = count_all(wanted, eyes=eyes)
    try:
        with TemporaryFile() as written:
            _write(written, kind, _rows(job, is_stopping, wanted, eyes))
            if is_stopping():
                # Nothing is half exported: whoever goes on begins again.
                return
            written.seek(0)
            name = f"clients-{clock.now():%Y-%m-%d}.{kind}"
            job.file = store_file(written, name=name, limit=LARGEST, keep_unused=KEPT)
            with step(job, "total", "done", "file", is_last=True):
                pass
    except JobEndedError:
        return


def _write(target: IO[bytes], kind: str, rows: Iterator[Sequence[str]]) -> None:
    if kind == "xlsx":
        write_spreadsheet(target, rows)
        return
    for line in write_csv(rows):
        target.write(line)


def _rows(
    job: ClientJob, is_stopping: Callable[[], bool], wanted: ClientFilter, eyes: Eyes
) -> Iterator[Sequence[str]]:
    yield _heading()
    zone = ZoneInfo(get_current_company().time_zone)
    job.done = 0
    for clients in iterate_clients(wanted, eyes=eyes, at_once=CLIENTS_AT_ONCE):
        if is_stopping():
            return
        yield from (_row(each, zone) for each in present_clients(clients, eyes))
        job.done += len(clients)
        with step(job, "total", "done"):
            pass


def _heading() -> list[str]:
    return [
        *(_("Прізвище"), _("Ім’я"), _("По батькові"), _("Телефон"), _("E-mail"), _("Адреса")),
        *(_("Коментар"), _("Відповідальний"), _("Викуплено"), _("Відмов"), _("Не забрано")),
        *(_("Чорний список"), _("Створено")),
    ]


def _row(client: ClientSnapshot, zone: ZoneInfo) -> list[str]:
    reliability = client.reliability
    return [
        *(client.last_name, client.first_name, client.patronymic),
        *(", ".join(client.phones), ", ".join(client.emails), "; ".join(client.addresses)),
        client.comment,
        client.responsible.name if client.responsible else "",
        *map(str, (reliability.bought_out, reliability.refused, reliability.unclaimed)),
        client.blacklist.reason if client.blacklist else "",
        f"{client.created_at.astimezone(zone):%Y-%m-%d}",
    ]
