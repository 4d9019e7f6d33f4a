"""Fills an installation with one shop of very many chats, once; ``python -m bench.large CHATS``."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kramar.project.settings")
django.setup()

from django.core.management import call_command  # noqa: E402 (after django.setup)
from django.db import connection, transaction  # noqa: E402

from bench.large_rows import LargeShop, Row  # noqa: E402
from bench.seed import seed_company  # noqa: E402
from kramar.chats.services.counters import reconcile_counters  # noqa: E402
from kramar.chats.services.tallies import reconcile_tallies  # noqa: E402
from kramar.core.rows import insert_rows  # noqa: E402
from kramar.core.tenancy import company_scope  # noqa: E402

EMPLOYEES = 50
AT_ONCE = 20_000
NOTE = "large.json"
"""What was made, in the data folder: its absence says that nothing was, or not all."""

_INDEXES = """
    SELECT indexname, indexdef FROM pg_indexes WHERE tablename = %s AND indexname NOT IN (
        SELECT conname FROM pg_constraint WHERE conrelid = %s::regclass
    )
"""


def make(chats: int) -> dict[str, object]:
    """Make the shop; return what measurements need of it."""
    seeded = seed_company(1, EMPLOYEES)
    company_id = int(str(seeded["id"]))
    with company_scope(company_id):
        shop = LargeShop(company_id, chats)
        for table, columns, rows in shop.tables():
            print(f"· {table}", flush=True)
            with unindexed(table):
                write(table, columns.split(), rows)
        reconcile_counters()
        reconcile_tallies()
    settle()
    return {**seeded, **shop.choices(), "chats": chats, "longest": shop.longest}


@contextmanager
def unindexed(table: str) -> Iterator[None]:
    """Take a table's indexes off PostgreSQL for as long as it fills; constraints keep theirs."""
    if connection.vendor != "postgresql":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute(_INDEXES, [table] * 2)
        indexes = dict(cursor.fetchall())
        for name in indexes:
            cursor.execute(f"DROP INDEX {name}")
    yield
    with connection.cursor() as cursor:
        cursor.execute("SET maintenance_work_mem = '512MB'")
        for definition in indexes.values():
            cursor.execute(definition)


def write(table: str, columns: list[str], rows: Iterator[Row]) -> None:
    """Insert rows, many at a time."""
    while part := list(islice(rows, AT_ONCE)):
        with transaction.atomic():
            insert_rows(table, columns, part)


def settle() -> None:
    """Let the database know what it has, as it would after a while by itself."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("ANALYZE")
            return
        for table in ("chats_contact", "chats_chat", "chats_message", "clients_client"):
            cursor.execute(
                f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), MAX(id)) FROM {table}"  # noqa: S608 (names are ours)
            )
        cursor.execute("VACUUM ANALYZE")


def main() -> None:
    """Make the shop unless it is there; bring the tables up to date either way."""
    call_command("migrate", verbosity=0, interactive=False)
    note = Path(os.environ["KRAMAR_DATA"]) / NOTE
    if not note.is_file():
        note.write_text(json.dumps(make(int(sys.argv[1]))))
    print(f"· {note}")


if __name__ == "__main__":
    main()
