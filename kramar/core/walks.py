"""Keeping a database from sorting where an index already has the rows in order."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

_WAYS = (
    "SELECT set_config('enable_sort', '{sort}', true), "
    "set_config('enable_incremental_sort', '{sort}', true), "
    "set_config('enable_seqscan', 'off', true), "
    "set_config('enable_bitmapscan', '{bitmap}', true), "
    "set_config('enable_indexscan', '{index}', true), "
    "set_config('plan_cache_mode', '{cache}', true)"
)
_ONLY_WALKS = _WAYS.format(sort="off", bitmap="off", index="on", cache="auto")
_WALKS_WHATEVER_VALUES = _WAYS.format(
    sort="off", bitmap="off", index="on", cache="force_generic_plan"
)
_ONLY_INDEXES = _WAYS.format(sort="on", bitmap="off", index="on", cache="auto")
_ONLY_BITMAPS = _WAYS.format(sort="on", bitmap="on", index="off", cache="auto")


@contextmanager
def only_walks(*, whatever_values: bool = False) -> Iterator[None]:
    """Keep PostgreSQL from sorting what it believes to be few rows, until the transaction ends.

    Where its statistics are old, few are many. SQLite walks by itself, and is not to be held by
    a transaction.

    :param whatever_values: plan for any values, so that a plan can be kept; where each walk has
        an index of its own, there is nothing else to choose
    """
    with _planning(_WALKS_WHATEVER_VALUES if whatever_values else _ONLY_WALKS):
        yield


@contextmanager
def only_indexes() -> Iterator[None]:
    """Have PostgreSQL read what one index knows from it alone, however it is sorted then."""
    with _planning(_ONLY_INDEXES):
        yield


@contextmanager
def only_bitmaps() -> Iterator[None]:
    """Have PostgreSQL join the indexes of all conditions before it looks at any row.

    Hoping to come across enough of them soon, it would walk all rows where there are few. SQLite
    uses one index whatever it is told.
    """
    with _planning(_ONLY_BITMAPS):
        yield


@contextmanager
def _planning(settings: str) -> Iterator[None]:
    if connection.vendor != "postgresql":
        yield
        return
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(settings)
        yield
