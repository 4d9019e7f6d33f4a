"""Reading the tallies: which kinds of chats there are within bounds, and how many of each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from kramar.chats.models import ANY_CHANNEL, ANYBODY, EVERY_FACETS, EVERY_LABEL
from kramar.chats.models.tallies import tally_column
from kramar.chats.queries.filters import Bounds, facets_within
from kramar.core.plans import planned_once
from kramar.core.rows import places
from kramar.core.tenancy import current_company_id

Value = int | str | datetime | list[int] | None
Words = tuple[str, list[Value]]
"""A condition in SQL and its values."""

_EVERY_NUMBER = ", ".join(map(tally_column, EVERY_FACETS))


@dataclass(frozen=True, slots=True)
class Cell:
    """One number of the tallies."""

    label_key: int
    responsible_key: int
    channel_key: int
    facets: int
    chats: int


def read_cells(bounds: Bounds, label_keys: Sequence[int]) -> list[Cell]:
    """Return the numbers within the bounds that are not nought.

    They are as coarse as the bounds allow: of anybody and of any channel where none are named.
    With labels they are of each responsible and channel as soon as either is named, because so
    are the indexes.
    """
    is_named = bounds.responsible_keys is not None or bounds.channel_keys is not None
    is_fine = is_named and EVERY_LABEL not in label_keys
    condition, values = joined(
        [
            among("label_key", label_keys),
            key_within("responsible_key", bounds.responsible_keys, ANYBODY, is_fine=is_fine),
            key_within("channel_key", bounds.channel_keys, ANY_CHANNEL, is_fine=is_fine),
        ]
    )
    with planned_once(), connection.cursor() as cursor:
        # All numbers of a row, whichever are wanted: so there is one statement for all.
        cursor.execute(
            f"SELECT label_key, responsible_key, channel_key, {_EVERY_NUMBER} "  # noqa: S608 (conditions are ours)
            f"FROM chats_tallyrow WHERE company_id = %s AND {condition}",
            [current_company_id(), *values],
        )
        rows = cursor.fetchall()
    wanted = facets_within(bounds.facet_bits)
    return [
        Cell(label_key, responsible_key, channel_key, facets, chats)
        for label_key, responsible_key, channel_key, *numbers in rows
        for facets in wanted
        if (chats := numbers[facets]) > 0
    ]


def among(column: str, keys: Sequence[int]) -> Words:
    """Say that a column is one of the keys; of none it is none.

    PostgreSQL takes them as one value, so that there is one statement however many there are.
    """
    if len(keys) == 1:
        return f"{column} = %s", [*keys]
    if connection.vendor == "postgresql":
        return f"{column} = ANY(%s::bigint[])", [[*keys]]
    return (f"{column} IN {places(len(keys))}", [*keys]) if keys else ("1 = 0", [])


def key_within(column: str, keys: Sequence[int] | None, word: int, *, is_fine: bool) -> Words:
    """Say that a key is within bounds.

    :param word: the key that stands for all of them
    :param is_fine: whether each key is asked for, where the bounds name none
    """
    if keys is not None:
        return among(column, keys)
    # In the text, where PostgreSQL sees it: of what it knew nothing it would make a plan each time.
    return f"{column} {'>' if is_fine else '='} {word}", []


def joined(conditions: Iterable[Words]) -> Words:
    """Join conditions by «and»."""
    parts = list(conditions)
    return " AND ".join(words for words, _ in parts), [each for _, own in parts for each in own]
