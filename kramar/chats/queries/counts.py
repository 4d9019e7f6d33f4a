"""The number beside every choice of a filter: sums of a few rows of the tallies.

One statement, whatever is asked. With several labels chosen at once there is no tally of what
they share, so the chats are counted by the rows of those labels: no more rows are read than
carry one of them.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.db import connection

from kramar.chats.models import ANY_CHANNEL, ANYBODY, EVERY_LABEL, NOBODY, Chat
from kramar.chats.policies import ChatSight
from kramar.chats.queries.cells import Value, Words, among, facets_within, joined, key_within
from kramar.chats.queries.filters import Bounds, ChatFilter, bounds_of
from kramar.core.tenancy import current_company_id


@dataclass(frozen=True, slots=True)
class ChatCounts:
    """How many chats one would see with a choice added to the others.

    A choice that shuts out another of its kind is counted instead of it.

    :param responsibles: by id, ``NOBODY`` for those of nobody; who has none is not named
    """

    states: dict[str, int]
    unread: int
    unanswered: int
    linked: int
    unlinked: int
    unassigned: int
    snoozed: int
    responsibles: dict[int, int]
    channels: dict[int, int]
    labels: dict[int, int]


@dataclass(frozen=True, slots=True)
class _Source:
    """Numbers of chats to be added up.

    :param is_rolled_up: whether it has numbers of anybody and of any channel
    """

    table: str
    condition: Words
    is_rolled_up: bool
    prelude: Words = ("", [])

    def within(self, column: str, keys: Sequence[int] | None, word: int, *, each: bool) -> Words:
        """Say that a key is within bounds, or that every single one is asked for."""
        if keys is None and not self.is_rolled_up:
            return "1 = 1", []
        return key_within(column, keys, word, is_fine=each)


def count_chats(sight: ChatSight, wanted: ChatFilter) -> ChatCounts:
    """Count the chats beside every choice, for these eyes."""
    asked, seen = bounds_of(sight, wanted), bounds_of(sight, replace(wanted, responsible_ids=()))
    found = _read(wanted, asked, seen)

    def sum_of(choice: ChatFilter) -> int:
        return sum(found["facets"].get(each, 0) for each in choice.facets())

    return ChatCounts(
        states={
            "open": sum_of(replace(wanted, state=Chat.State.OPEN)),
            "closed": sum_of(replace(wanted, state=Chat.State.CLOSED)),
            "all": sum_of(replace(wanted, state=None)),
        },
        unread=sum_of(replace(wanted, unread=True)),
        unanswered=sum_of(replace(wanted, unanswered=True)),
        linked=sum_of(replace(wanted, linked=True)),
        unlinked=sum_of(replace(wanted, linked=False)),
        unassigned=found["responsible_key"].get(NOBODY, 0),
        snoozed=sum_of(replace(wanted, snoozed=True)),
        responsibles=found["responsible_key"],
        channels=found["channel_key"],
        labels=found["label_key"],
    )


def _read(wanted: ChatFilter, asked: Bounds, seen: Bounds) -> dict[str, dict[int, int]]:
    source = _source_of(wanted)
    facets = facets_within(asked.facets)
    of_asked = source.within("responsible_key", asked.responsible_keys, ANYBODY, each=False)
    of_channels = source.within("channel_key", asked.channel_keys, ANY_CHANNEL, each=False)
    of_each = source.within("responsible_key", seen.responsible_keys, ANYBODY, each=True)
    by_each = source.within("channel_key", None, ANY_CHANNEL, each=True)
    parts = [
        source.prelude,
        _part(source, "facets", [of_asked, of_channels]),
        _part(source, "responsible_key", [of_each, of_channels, facets]),
        _part(source, "channel_key", [of_asked, by_each, facets]),
        _labels(wanted, asked),
    ]
    prelude, *selects = (words for words, _ in parts)
    statement = prelude + " UNION ALL ".join(selects)
    found: dict[str, dict[int, int]] = defaultdict(dict)
    with connection.cursor() as cursor:
        cursor.execute(statement, [value for _, own in parts for value in own])
        for kind, key, chats in cursor.fetchall():
            found[kind][int(key)] = int(chats)
    return found


def _part(source: _Source, column: str, conditions: Sequence[Words]) -> Words:
    condition, values = joined([source.condition, *conditions])
    statement = (
        f"SELECT '{column}' AS kind, {column}, SUM(chats) FROM {source.table} "  # noqa: S608 (names are ours)
        f"WHERE chats > 0 AND {condition} GROUP BY {column}"
    )
    return statement, values


def _source_of(wanted: ChatFilter) -> _Source:
    if len(wanted.label_ids) > 1:
        condition, values = _with_labels(wanted)
        counted = (
            "WITH counted AS (SELECT responsible_key, channel_key, facets, COUNT(*) AS chats "  # noqa: S608 (names are ours)
            f"FROM chats_chatlabel AS own WHERE {condition} GROUP BY 1, 2, 3) "
        )
        return _Source("counted", ("1 = 1", []), is_rolled_up=False, prelude=(counted, values))
    own = among("label_key", wanted.label_ids or [EVERY_LABEL])
    return _Source("chats_chattally", joined([_of_company(), own]), is_rolled_up=True)


def _labels(wanted: ChatFilter, asked: Bounds) -> Words:
    """Count the chats with each label: by itself, or together with those that are asked for."""
    facets = facets_within(asked.facets)
    if not wanted.label_ids or wanted.label_mode == "any":
        source = _Source("chats_chattally", _of_company(), is_rolled_up=True)
        return _part(
            source,
            "label_key",
            [
                (f"label_key > {EVERY_LABEL}", []),
                source.within("responsible_key", asked.responsible_keys, ANYBODY, each=False),
                source.within("channel_key", asked.channel_keys, ANY_CHANNEL, each=False),
                facets,
            ],
        )
    source = _Source("chats_chatlabel", ("1 = 1", []), is_rolled_up=False)
    condition, values = joined(
        [
            _with_labels(wanted),
            source.within("own.responsible_key", asked.responsible_keys, ANYBODY, each=False),
            source.within("own.channel_key", asked.channel_keys, ANY_CHANNEL, each=False),
            ("1 = 1", []) if facets[0] == "1 = 1" else (f"own.{facets[0]}", facets[1]),
        ]
    )
    statement = (
        "SELECT 'label_key', other.label_id, COUNT(*) FROM chats_chatlabel AS own "  # noqa: S608 (names are ours)
        "JOIN chats_chatlabel AS other ON other.chat_id = own.chat_id "
        f"WHERE {condition} GROUP BY other.label_id"
    )
    return statement, values


def _with_labels(wanted: ChatFilter) -> Words:
    """Find each chat with the labels by one of its rows, however many of them it has."""
    first, *others = wanted.label_ids
    company = "own.company_id = %s"
    values: list[Value] = [current_company_id()]
    if wanted.label_mode == "all":
        rest = "".join(" AND own.all_labels LIKE %s" for _ in others)
        return f"{company} AND own.label_id = %s{rest}", [*values, first, *map(_mention, others)]
    choices = ["own.label_id = %s"]
    values.append(first)
    for place, label_id in enumerate(others, start=1):
        earlier = wanted.label_ids[:place]
        unseen = " AND own.all_labels NOT LIKE %s" * len(earlier)
        choices.append(f"(own.label_id = %s{unseen})")
        values += [label_id, *map(_mention, earlier)]
    return f"{company} AND ({' OR '.join(choices)})", values


def _mention(label_id: int) -> str:
    return f"% {label_id} %"


def _of_company() -> Words:
    return "company_id = %s", [current_company_id()]
