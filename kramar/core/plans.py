"""Letting PostgreSQL keep the plan of a statement that comes again and again."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection


@contextmanager
def planned_once(*, after: int = 0) -> Iterator[None]:
    """Have the statements that run meanwhile prepared on this connection; SQLite plans for little.

    Planning one of ours takes PostgreSQL as long as running it. Django keeps psycopg from
    preparing anything, because for some statements the best plan depends on their values: so only
    what is walked by an index whatever the values belongs in here.

    :param after: how often a statement has come before its plan is kept
    """
    if connection.vendor != "postgresql":
        yield
        return
    connection.ensure_connection()
    connection.connection.prepare_threshold = after
    try:
        yield
    finally:
        connection.connection.prepare_threshold = None
