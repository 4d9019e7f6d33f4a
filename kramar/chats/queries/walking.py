"""Ordered walks of indexes that together find a page of chats.

Merged, the walks read no more than the page has; but PostgreSQL plans each of them, which takes it
longer than to walk. Where walks pass over nothing, there the kinds travel as values of one short
statement, whose plan is kept, and each gives as many chats as the page has.
"""

from collections.abc import Sequence

from django.db import connection

from kramar.chats.models import ANY_CHANNEL, ANYBODY, EVERY_LABEL, NOBODY
from kramar.chats.queries.cells import Value, Words, joined
from kramar.core.tenancy import current_company_id

Kind = tuple[int, int, int, int]
"""Keys of a label, a responsible and a channel, and facets: what one walk is of."""

_ORDER = "ORDER BY 1 DESC, 2 DESC"

# A whole number comes to Python at a tenth of what a moment costs.
_MICROSECONDS = "(EXTRACT(EPOCH FROM last_message_at) * 1000000)::bigint"


def walk_merged(kinds: Sequence[Kind], rest: Sequence[Words], *, limit: int) -> Words:
    """Return a statement that finds the newest chats of the kinds, in order.

    :param rest: what else is asked of each chat
    """
    walks: list[str] = []
    values: list[Value] = []
    for kind in kinds:
        named: list[Words] = [(f"{column} = %s", [key]) for column, key in _named(kind).items()]
        words, own = _chats("last_message_at", kind, [*named, *rest])
        walks.append(words)
        values += own
    if connection.vendor == "postgresql" and len(walks) > 1:
        # It merges what is said to come in order; SQLite sees that for itself.
        walks = [f"({words} {_ORDER})" for words in walks]
    # A chat is found once for each of its labels.
    most = limit * len({label_key for label_key, *_ in kinds})
    # In the text: how far walks go decides how PostgreSQL plans them.
    return f"{' UNION ALL '.join(walks)} {_ORDER} LIMIT {most:d}", values


def walk_each(kinds: Sequence[Kind], rest: Sequence[Words], *, limit: int) -> Words:
    """Return a statement that finds the newest chats of each kind, in no order; for PostgreSQL.

    :param rest: what else is asked of each chat
    """
    columns = [*_named(kinds[0])]
    keys: list[Value] = [
        [*each] for each in zip(*(_named(kind).values() for kind in kinds), strict=True)
    ]
    named: list[Words] = [(f"{column} = kind.{column}", []) for column in columns]
    words, values = _chats(_MICROSECONDS, kinds[0], [*named, *rest])
    order = f"last_message_at DESC, {id_column(kinds[0][0])} DESC"
    arrays = ", ".join(["%s::bigint[]"] * len(columns))
    statement = (
        f"SELECT found.* FROM unnest({arrays}) AS kind ({', '.join(columns)}), "  # noqa: S608 (names are ours)
        f"LATERAL ({words} ORDER BY {order} LIMIT {limit:d}) AS found"
    )
    return statement, [*keys, *values]


def id_column(label_key: int) -> str:
    """Return where the walked table has a chat's id."""
    return "id" if label_key == EVERY_LABEL else "chat_id"


def channel_column(label_key: int) -> str:
    """Return where the walked table has a chat's channel."""
    return "channel_id" if label_key == EVERY_LABEL else "channel_key"


def responsible_column(label_key: int) -> str:
    """Return where the walked table has a chat's responsible."""
    return "responsible_id" if label_key == EVERY_LABEL else "responsible_key"


def is_of_nobody(kind: Kind) -> bool:
    """Whether the chats of a kind are those whose responsible is empty."""
    label_key, responsible_key, *_ = kind
    return label_key == EVERY_LABEL and responsible_key == NOBODY


def _chats(moment: str, kind: Kind, conditions: Sequence[Words]) -> Words:
    label_key, *_ = kind
    own: list[Words] = [("company_id = %s", [current_company_id()])]
    if is_of_nobody(kind):
        own.append(("responsible_id IS NULL", []))
    condition, values = joined([*own, *conditions])
    table = "chats_chat" if label_key == EVERY_LABEL else "chats_chatlabel"
    return f"SELECT {moment}, {id_column(label_key)} FROM {table} WHERE {condition}", values  # noqa: S608 (names are ours)


def _named(kind: Kind) -> dict[str, int]:
    """Return the columns that have a key; that of nobody's chats is empty, and not among them."""
    label_key, responsible_key, channel_key, facets = kind
    named = {"facets": facets}
    if label_key != EVERY_LABEL:
        named["label_id"] = label_key
    if responsible_key != ANYBODY and not is_of_nobody(kind):
        named[responsible_column(label_key)] = responsible_key
    if channel_key != ANY_CHANNEL:
        named[channel_column(label_key)] = channel_key
    return named
