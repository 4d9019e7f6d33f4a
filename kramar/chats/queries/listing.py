"""The ids of a page of chats: ordered walks of indexes, merged by the database.

The tallies say which kinds of chats the filter finds. For every kind there is an index in which
its chats lie in the list's own order, so the page is a merge of such walks, cut at its length:
nothing is scanned for what is rare, and nothing is sorted.
"""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice

from django.db import connection

from kramar.chats.models import ANY_CHANNEL, ANYBODY, EVERY_LABEL, NOBODY
from kramar.chats.policies import ChatSight
from kramar.chats.queries.cells import Cell, Value, Words, among, read_cells
from kramar.chats.queries.filters import Bounds, ChatFilter, ChatPosition, bounds_of
from kramar.chats.queries.walking import (
    Kind,
    channel_column,
    id_column,
    is_of_nobody,
    responsible_column,
    walk_each,
    walk_merged,
)
from kramar.core.plans import planned_once
from kramar.core.walks import only_walks

# What a database plans for in a millisecond or two; SQLite takes 500 at most.
MOST_WALKS = 64

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class PageStatement:
    """The query of a page.

    :param passes_over: whether walks come across chats of others; so do those of nobody's chats,
        for PostgreSQL does not see that rows without a key lie in order
    """

    words: str
    values: list[Value]
    passes_over: bool

    def forced(self) -> AbstractContextManager[None]:
        """Keep PostgreSQL from sorting where it expects to pass over very many.

        Where each walk has an index of its own, there is nothing to choose; and telling it would
        take longer than the walks.
        """
        return only_walks(whatever_values=True) if self.passes_over else nullcontext()


def find_page(
    sight: ChatSight, wanted: ChatFilter, *, after: ChatPosition | None, limit: int
) -> list[ChatPosition]:
    """Return the places of a page of chats, the newest first, by two queries."""
    statement = page_statement(sight, wanted, after=after, limit=limit)
    if statement is None:
        return []
    with statement.forced(), planned_once(), connection.cursor() as cursor:
        cursor.execute(statement.words, statement.values)
        found = cursor.fetchall()
    # Walks that the database has not merged are merged here. A chat with two of the labels is
    # found twice, at one place.
    unique = dict.fromkeys(sorted(found, reverse=True))
    return [ChatPosition(_read_moment(at), chat_id) for at, chat_id in islice(unique, limit)]


def page_statement(
    sight: ChatSight, wanted: ChatFilter, *, after: ChatPosition | None, limit: int
) -> PageStatement | None:
    """Return the query of a page, ``None`` where the tallies say that there is nothing.

    The plan suite asks the database how it would run.
    """
    bounds = bounds_of(sight, wanted)
    cells = read_cells(bounds, wanted.label_ids or (EVERY_LABEL,))
    needed: Sequence[int] = ()
    if wanted.label_mode == "all":
        cells, needed = _rarest(cells, wanted.label_ids)
    if not cells:
        return None
    kinds = _kinds(cells)
    left_open = [*_residue(bounds, kinds[0]), *_with_labels(needed)]
    passes_over = bool(left_open) or any(is_of_nobody(kind) for kind in kinds)
    walk = walk_merged if passes_over or connection.vendor == "sqlite" else walk_each
    words, values = walk(kinds, [*left_open, *_after(kinds[0], after)], limit=limit)
    return PageStatement(words, values, passes_over)


def _rarest(cells: Sequence[Cell], label_ids: Sequence[int]) -> tuple[list[Cell], list[int]]:
    """Choose the label with the fewest chats to walk by; the others are asked of each chat."""
    chats = dict.fromkeys(label_ids, 0)
    for cell in cells:
        if cell.label_key in chats:
            chats[cell.label_key] += cell.chats
    if not chats:
        return [*cells], []
    rarest = min(chats, key=lambda label_id: chats[label_id])
    others = [label_id for label_id in chats if label_id != rarest]
    return [cell for cell in cells if cell.label_key == rarest], others


def _kinds(cells: Iterable[Cell]) -> list[Kind]:
    """Return what is walked: each kind that there is, or fewer and coarser ones.

    Coarser ones pass over chats of other responsibles or channels. That happens only where so
    many are chosen at once that what they share is found soon.
    """
    fine = [(cell.label_key, cell.responsible_key, cell.channel_key, cell.facets) for cell in cells]
    coarser = [
        fine,
        [(label, responsible, ANY_CHANNEL, facets) for label, responsible, _, facets in fine],
        [(label, ANYBODY, channel, facets) for label, _, channel, facets in fine],
        [(label, ANYBODY, ANY_CHANNEL, facets) for label, _, _, facets in fine],
    ]
    if fine[0][0] != EVERY_LABEL:
        # Rows of labels have no index for the two between.
        coarser = [coarser[0], coarser[3]]
    each_once = [list(dict.fromkeys(kinds)) for kinds in coarser]
    fitting = [kinds for kinds in each_once if len(kinds) <= MOST_WALKS]
    return fitting[0] if fitting else each_once[-1]


def _residue(bounds: Bounds, kind: Kind) -> list[Words]:
    """Say of each chat what a coarse kind leaves open.

    The plus keeps SQLite from walking an index of the column, whose order would need a sort.
    """
    label_key, responsible_key, channel_key, _ = kind
    left: list[Words] = []
    if responsible_key == ANYBODY and bounds.responsible_keys is not None:
        left.append(_of_responsibles(label_key, bounds.responsible_keys))
    if channel_key == ANY_CHANNEL and bounds.channel_keys is not None:
        left.append(among(f"+{channel_column(label_key)}", bounds.channel_keys))
    return left


def _of_responsibles(label_key: int, keys: Sequence[int]) -> Words:
    column = f"+{responsible_column(label_key)}"
    if label_key != EVERY_LABEL or NOBODY not in keys:
        return among(column, keys)
    condition, values = among(column, [key for key in keys if key != NOBODY])
    return f"({condition} OR responsible_id IS NULL)", values


def _with_labels(label_ids: Sequence[int]) -> list[Words]:
    return [("all_labels LIKE %s", [f"% {label_id} %"]) for label_id in label_ids]


def _after(kind: Kind, after: ChatPosition | None) -> list[Words]:
    if after is None:
        return []
    moment = connection.ops.adapt_datetimefield_value(after.last_message_at)
    place = f"(last_message_at, {id_column(kind[0])})"
    return [(f"{place} < (%s, %s)", [moment, after.chat_id])]


def _read_moment(at: int | datetime) -> datetime:
    """Read what the walks say of a chat's last message: microseconds, or SQLite's own moment."""
    return EPOCH + timedelta(microseconds=at) if isinstance(at, int) else at.replace(tzinfo=UTC)
