"""Keeping a database from sorting where an index already has the rows in order."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

_ONLY_WALKS = (
    "SELECT set_config('enable_sort', 'off', true), set_config('enable_seqscan', 'off', true), "
    "set_config('enable_bitmapscan', 'off', true)"
)


@contextmanager
def only_walks() -> Iterator[None]:
    """Keep PostgreSQL from sorting what it believes to be few rows, until the transaction ends.

    Where its statistics are old, few are many. SQLite walks by itself, and is not to be held by
    a transaction.
    """
    if connection.vendor != "postgresql":
        yield
        return
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(_ONLY_WALKS)
        yield
