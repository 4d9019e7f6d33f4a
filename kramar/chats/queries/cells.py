"""Reading the tallies: which kinds of chats there are within bounds, and how many of each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from kramar.chats.models import ANY_CHANNEL, ANYBODY, EVERY_LABEL
from kramar.chats.queries.filters import Bounds
from kramar.core.plans import planned_once
from kramar.core.rows import places
from kramar.core.tenancy import current_company_id

Value = int | str | datetime | list[int] | None
Words = tuple[str, list[Value]]
"""A condition in SQL and its values."""


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
            facets_within(bounds.facet_bits),
        ]
    )
    with planned_once(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT label_key, responsible_key, channel_key, facets, chats "  # noqa: S608 (conditions are ours)
            f"FROM chats_chattally WHERE company_id = %s AND chats > 0 AND {condition}",
            [current_company_id(), *values],
        )
        return [Cell(*row) for row in cursor.fetchall()]


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
    return f"{column} {'>' if is_fine else '='} %s", [word]


def facets_within(facet_bits: tuple[int, int]) -> Words:
    """Say that those facets which are looked at are as they are wanted.

    An index does not help here, and is not to: the facets of one responsible and channel are a
    handful of rows that lie together. To try each row against every combination costs more.
    """
    narrowed, wanted = facet_bits
    return ("facets & %s = %s", [narrowed, wanted]) if narrowed else ("1 = 1", [])


def joined(conditions: Iterable[Words]) -> Words:
    """Join conditions by «and»."""
    parts = list(conditions)
    return " AND ".join(words for words, _ in parts), [each for _, own in parts for each in own]
