"""Looking into a table before it is taken in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.utils.translation import gettext as _

from kramar.clients.services.jobs.columns import FIELDS, SKIPPED, guess_columns
from kramar.core.errors import InvalidError
from kramar.core.files import Readable, readable_path, store_file
from kramar.core.models import StoredFile
from kramar.core.tables import TableUnreadableError, open_table

ROWS_SHOWN = 8
MOST_COLUMNS = 100
KEPT = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class TablePreview:
    """The heading of a table, what its columns seem to mean, its first rows, and how many."""

    file: StoredFile
    heading: Sequence[str]
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    total: int


def preview_table(content: Readable, *, name: str) -> TablePreview:
    """Keep a table for a day, and look into it. Slow: never call it inside a transaction.

    :raises TableUnreadableError: it is no table, or has no rows
    """
    file = store_file(content, name=name, keep_unused=KEPT)
    heading: Sequence[str] = []
    rows: list[Sequence[str]] = []
    total = 0
    with readable_path(file) as path:
        for number, cells in enumerate(open_table(path)):
            if number == 0:
                heading = cells[:MOST_COLUMNS]
            elif any(cell.strip() for cell in cells):
                total += 1
                if len(rows) < ROWS_SHOWN:
                    rows.append(cells[:MOST_COLUMNS])
    if not total:
        raise TableUnreadableError(
            _("У таблиці немає рядків: перший має бути заголовком, далі — клієнти")
        )
    return TablePreview(file, heading, guess_columns(heading), rows, total)


def clean_columns(columns: Sequence[str]) -> list[str]:
    """Return what the columns are said to mean.

    :raises InvalidError: one is no field, or there is nothing to know a client by
    """
    if not set(columns) <= {SKIPPED, *FIELDS} or len(columns) > MOST_COLUMNS:
        raise InvalidError(_("Такого поля клієнта немає"))
    if set(columns) <= {SKIPPED, "comment", "address"}:
        message = _("Вкажіть, у якому стовпці ім’я, телефон або e-mail")
        raise InvalidError(message, fields={"columns": message})
    return list(columns)
