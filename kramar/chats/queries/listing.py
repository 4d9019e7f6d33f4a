"""The ids of a page of chats: ordered walks of indexes, merged by the database.

The tallies say which kinds of chats the filter finds. For every kind there is an index in which
its chats lie in the list's own order, so the page is a merge of such walks, cut at its length:
nothing is scanned for what is rare, and nothing is sorted.
"""

from collections.abc import Iterable, Sequence
from itertools import islice

from django.db import connection

from kramar.chats.models import ANY_CHANNEL, ANYBODY, EVERY_LABEL, NOBODY, Chat
from kramar.chats.policies import ChatSight
from kramar.chats.queries.cells import Cell, Words, among, joined, read_cells
from kramar.chats.queries.filters import Bounds, ChatFilter, ChatPosition, bounds_of
from kramar.core.plans import planned_once
from kramar.core.rows import run_query
from kramar.core.tenancy import current_company_id
from kramar.core.walks import only_walks

# What a database plans for in a millisecond or two; SQLite takes 500 at most.
MOST_WALKS = 64

# There are as many statements as filters: the plans of those that come once are not kept.
FREQUENT = 3

_ORDER = "ORDER BY 1 DESC, 2 DESC"

Kind = tuple[int, int, int, int]
"""Keys of a label, a responsible and a channel, and facets: what one walk is of."""


def find_page(
    sight: ChatSight, wanted: ChatFilter, *, after: ChatPosition | None, limit: int
) -> list[ChatPosition]:
    """Return the places of a page of chats, the newest first, by two queries."""
    statement = page_statement(sight, wanted, after=after, limit=limit)
    if statement is None:
        return []
    words, values = statement
    last_message_at = Chat._meta.get_field("last_message_at")
    with only_walks(whatever_values=True), planned_once(after=FREQUENT):
        found = run_query(words, values, fields=[last_message_at, Chat._meta.pk])
    # A chat with two of the labels is found twice, at one place.
    unique = dict.fromkeys(ChatPosition(moment, chat_id) for moment, chat_id in found)
    return list(islice(unique, limit))


def page_statement(
    sight: ChatSight, wanted: ChatFilter, *, after: ChatPosition | None, limit: int
) -> Words | None:
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
    walks = [
        _walk(kind, [_residue(bounds, kind), _with_labels(needed), _after(kind, after)])
        for kind in _kinds(cells)
    ]
    statement = _merged([words for words, _ in walks])
    values = [each for _, own in walks for each in own]
    most = limit * max(1, len({cell.label_key for cell in cells}))
    # In the text: how far walks go decides how PostgreSQL plans them.
    return f"{statement} {_ORDER} LIMIT {most:d}", values


def _merged(walks: Sequence[str]) -> str:
    """Join the walks; the order of the whole follows."""
    if connection.vendor == "postgresql" and len(walks) > 1:
        # It merges what is said to come in order; SQLite sees that for itself.
        walks = [f"({words} {_ORDER})" for words in walks]
    return " UNION ALL ".join(walks)


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


def _walk(kind: Kind, conditions: Sequence[Words]) -> Words:
    label_key, responsible_key, channel_key, facets = kind
    is_of_label = label_key != EVERY_LABEL
    own: list[Words] = [("company_id = %s", [current_company_id()]), ("facets = %s", [facets])]
    if is_of_label:
        own.append(("label_id = %s", [label_key]))
    if responsible_key != ANYBODY:
        own.append(_of_responsibles(label_key, [responsible_key]))
    if channel_key != ANY_CHANNEL:
        own.append((f"{_channel(label_key)} = %s", [channel_key]))
    condition, values = joined([*own, *(each for each in conditions if each[0])])
    table = "chats_chatlabel" if is_of_label else "chats_chat"
    columns = f"last_message_at, {_id(label_key)}"
    return f"SELECT {columns} FROM {table} WHERE {condition}", values  # noqa: S608 (names are ours)


def _residue(bounds: Bounds, kind: Kind) -> Words:
    """Say of each chat what a coarse kind leaves open.

    The plus keeps SQLite from walking an index of the column, whose order would need a sort.
    """
    label_key, responsible_key, channel_key, _ = kind
    left: list[Words] = []
    if responsible_key == ANYBODY and bounds.responsible_keys is not None:
        left.append(_of_responsibles(label_key, bounds.responsible_keys, mark="+"))
    if channel_key == ANY_CHANNEL and bounds.channel_keys is not None:
        left.append(among(f"+{_channel(label_key)}", bounds.channel_keys))
    return joined(left)


def _of_responsibles(label_key: int, keys: Sequence[int], *, mark: str = "") -> Words:
    if label_key != EVERY_LABEL:
        return among(f"{mark}responsible_key", keys)
    named = [key for key in keys if key != NOBODY]
    if NOBODY not in keys:
        return among(f"{mark}responsible_id", named)
    if not named:
        return "responsible_id IS NULL", []
    condition, values = among(f"{mark}responsible_id", named)
    return f"({condition} OR responsible_id IS NULL)", values


def _with_labels(label_ids: Sequence[int]) -> Words:
    return joined([("all_labels LIKE %s", [f"% {label_id} %"]) for label_id in label_ids])


def _after(kind: Kind, after: ChatPosition | None) -> Words:
    if after is None:
        return "", []
    moment = connection.ops.adapt_datetimefield_value(after.last_message_at)
    return f"(last_message_at, {_id(kind[0])}) < (%s, %s)", [moment, after.chat_id]


def _id(label_key: int) -> str:
    return "id" if label_key == EVERY_LABEL else "chat_id"


def _channel(label_key: int) -> str:
    return "channel_id" if label_key == EVERY_LABEL else "channel_key"
