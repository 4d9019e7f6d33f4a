"""Fills PostgreSQL with one shop of very many clients: ``python -m bench.large_clients N``."""

import json
import os
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kramar.project.settings")
django.setup()

from django.core.management import call_command  # noqa: E402 (after django.setup)
from django.db import connection, transaction  # noqa: E402

from bench.large import unindexed  # noqa: E402
from bench.seed import seed_company  # noqa: E402
from kramar.core import clock  # noqa: E402
from kramar.core.alphabet import sort_key  # noqa: E402
from kramar.core.search.folding import fold_name  # noqa: E402

NOTE = "large-clients.json"
CLIENT_COLUMNS = (
    "id, company_id, last_name, first_name, patronymic, comment, sort_name, created_at, changed_at"
)
Row = tuple[object, ...]
ROOTS = ("Бойк", "Мельник", "Ковал", "Шевч", "Бондар", "Ткач", "Руд", "Лис", "Полі", "Гнат", "Савч")
ENDS = ("енко", "чук", "ський", "ець", "ьов", "юк", "ій", "ар", "ишин", "овий", "ан")
MIDDLES = ("", "ов", "ин", "ал", "ос", "ур", "ем", "ид")
NAMES = ("Ірина", "Олена", "Андрій", "Петро", "Марія", "Юрій", "Оксана", "Тарас", "Ганна", "Ігор")
FATHERS = ("Олегівна", "Іванівна", "Петрович", "Юрійович", "Василівна", "Ігорович")


class Clients:
    """The rows of a shop with so many clients, the same for the same number."""

    def __init__(self, company_id: int, count: int) -> None:
        self._company = company_id
        self._count = count
        self._now = clock.now()

    def tables(self) -> Iterator[tuple[str, str, Iterator[Row]]]:
        """Return each table with its columns and rows."""
        yield (
            "clients_client",
            CLIENT_COLUMNS,
            map(self._client, range(1, self._count + 1)),
        )
        numbers = range(1, self._count + 1)
        yield (
            "clients_clientphone",
            "company_id, client_id, number, position",
            ((self._company, each, phone_of(each), 0) for each in numbers),
        )
        yield (
            "clients_clientemail",
            "company_id, client_id, address, position",
            ((self._company, each, email_of(each), 0) for each in numbers),
        )
        yield (
            "clients_clientwords",
            "company_id, client_id, folded",
            ((self._company, each, self._folded(each)) for each in numbers),
        )

    def _client(self, number: int) -> Row:
        names = names_of(number)
        at = self._now - timedelta(minutes=self._count - number)
        return (number, self._company, *names, "", sort_key(" ".join(names), length=100), at, at)

    @staticmethod
    def _folded(number: int) -> str:
        return fold_name(" ".join(names_of(number)), phone_of(number), email_of(number))


def names_of(number: int) -> tuple[str, str, str]:
    """Return the names of a client."""
    random = Random(number)  # noqa: S311 (made the same every time)
    surname = f"{random.choice(ROOTS)}{random.choice(MIDDLES)}{random.choice(ENDS)}"
    return surname, random.choice(NAMES), random.choice(FATHERS)


def phone_of(number: int) -> str:
    """Return the phone of a client: no two have the same."""
    return f"+3806{number * 7919 % 100_000_000:08}"


def email_of(number: int) -> str:
    """Return the address of a client."""
    return f"buyer{number * 31 % 9_999_991}@example.com"


def copy_rows(table: str, columns: str, rows: Iterator[Row]) -> None:
    """Hand rows over in one statement."""
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def make(count: int) -> dict[str, object]:
    """Make the shop; return what measurements need of it."""
    seeded = seed_company(1, 2)
    for table, columns, rows in Clients(int(str(seeded["id"])), count).tables():
        print(f"· {table}", flush=True)
        with unindexed(table), transaction.atomic():
            copy_rows(table, columns, rows)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    return {**seeded, "clients": count}


def main() -> None:
    """Make the shop unless it is there; bring the tables up to date either way."""
    call_command("migrate", verbosity=0, interactive=False)
    note = Path(os.environ["KRAMAR_DATA"]) / NOTE
    if not note.is_file():
        note.write_text(json.dumps(make(int(sys.argv[1]))))


if __name__ == "__main__":
    main()
