"""The number beside every choice of a filter: sums of a few rows of the tallies.

One statement, whatever is asked. Chats with several labels are in the tally of each of them and
in that of all together, so a sum over labels is put right by the sets of labels: a chat with two
of those that are asked for is taken away once, one with three twice.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from django.db import connection

from kramar.chats.models import ANY_CHANNEL, ANYBODY, EVERY_LABEL, NOBODY, Chat
from kramar.chats.models.labels import write_labels
from kramar.chats.policies import ChatSight
from kramar.chats.queries.cells import Words, among, facets_within, joined, key_within
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
    facets = facets_within(asked.facets)
    of_asked = key_within("responsible_key", asked.responsible_keys, ANYBODY, is_fine=False)
    of_channels = key_within("channel_key", asked.channel_keys, ANY_CHANNEL, is_fine=False)
    of_each = key_within("responsible_key", seen.responsible_keys, ANYBODY, is_fine=True)
    by_each = key_within("channel_key", None, ANY_CHANNEL, is_fine=True)
    prelude, values = _weights(wanted)
    parts = [
        _part("facets", [of_asked, of_channels]),
        _part("responsible_key", [of_each, of_channels, facets]),
        _part("channel_key", [of_asked, by_each, facets]),
        *_labels(wanted, joined([of_asked, of_channels, facets])),
    ]
    statement = prelude + " UNION ALL ".join(words for words, _ in parts)
    found: dict[str, dict[int, int]] = defaultdict(dict)
    with connection.cursor() as cursor:
        cursor.execute(statement, [*values, *(each for _, own in parts for each in own)])
        for kind, key, chats in cursor.fetchall():
            found[kind][int(key)] = int(chats)
    return found


def _weights(wanted: ChatFilter) -> Words:
    """Say which tallies are added up, and how many times each."""
    if not wanted.label_ids:
        return f"WITH weighed(label_key, weight) AS (VALUES ({EVERY_LABEL}, 1)) ", []
    once = dict.fromkeys(wanted.label_ids)
    if len(once) == 1:
        return "WITH weighed(label_key, weight) AS (VALUES (%s, 1)) ", [*once]
    sets, values = _sets_with(once, at_least=len(once) if wanted.label_mode == "all" else 2)
    if wanted.label_mode == "all":
        words = f"SELECT key, 1 FROM ({sets}) AS sets"  # noqa: S608 (names are ours)
    else:
        single = ", ".join(["(%s, 1)"] * len(once))
        words = f"VALUES {single} UNION ALL SELECT key, 1 - shared FROM ({sets}) AS sets"  # noqa: S608
        values = [*once, *values]
    return f"WITH weighed(label_key, weight) AS ({words}) ", values


def _sets_with(label_ids: Collection[int], *, at_least: int) -> Words:
    """Find the sets that hold so many of the labels."""
    shared = " + ".join(["CASE WHEN all_labels LIKE %s THEN 1 ELSE 0 END"] * len(label_ids))
    statement = (
        f"SELECT key, all_labels, shared FROM (SELECT key, all_labels, {shared} AS shared "  # noqa: S608 (names are ours)
        "FROM chats_labelset WHERE company_id = %s) AS own_sets WHERE shared >= %s"
    )
    mentions = [f"%{write_labels([label_id])}%" for label_id in label_ids]
    return statement, [*mentions, current_company_id(), at_least]


def _part(column: str, conditions: Sequence[Words]) -> Words:
    condition, values = joined([_of_company(), *conditions])
    # A cross join is walked in this order by SQLite: a few weights, and the tallies of each.
    statement = (
        f"SELECT '{column}' AS kind, {column}, SUM(chats * weight) "  # noqa: S608 (names are ours)
        "FROM weighed CROSS JOIN chats_chattally AS tally "
        "WHERE tally.label_key = weighed.label_key AND chats > 0 "
        f"AND {condition} GROUP BY {column}"
    )
    return statement, values


def _labels(wanted: ChatFilter, within: Words) -> list[Words]:
    """Count the chats with each label: by itself, or together with those that are asked for."""
    if not wanted.label_ids or wanted.label_mode == "any":
        return [_of_each_label((f"label_key > {EVERY_LABEL}", []), within)]
    asked, others = among("label_key", wanted.label_ids), _of_sets(wanted.label_ids, within)
    # Chats with that label alone are in no set.
    return [_of_each_label(asked, within), others] if len({*wanted.label_ids}) == 1 else [others]


def _of_each_label(labels: Words, within: Words) -> Words:
    condition, values = joined([_of_company(), labels, within])
    statement = (
        "SELECT 'label_key', label_key, SUM(chats) FROM chats_chattally "  # noqa: S608 (names are ours)
        f"WHERE chats > 0 AND {condition} GROUP BY label_key"
    )
    return statement, values


def _of_sets(label_ids: Sequence[int], within: Words) -> Words:
    """Count by the sets that hold all of the labels, for each label of them."""
    once = dict.fromkeys(label_ids)
    sets, set_values = _sets_with(once, at_least=len(once))
    condition, values = joined([_of_company(), within])
    alone = "AND label.id <> %s" if len(once) == 1 else ""
    statement = (
        "SELECT 'label_key', label.id, SUM(of_set.chats) FROM ("  # noqa: S608 (names are ours)
        f"SELECT all_labels, SUM(chats) AS chats FROM ({sets}) AS sets "
        "CROSS JOIN chats_chattally AS tally "
        f"WHERE tally.label_key = sets.key AND chats > 0 AND {condition} GROUP BY all_labels"
        ") AS of_set JOIN chats_label AS label ON label.company_id = %s "
        f"AND of_set.all_labels LIKE ('%% ' || label.id || ' %%') {alone} GROUP BY label.id"
    )
    return statement, [*set_values, *values, current_company_id(), *(once if alone else ())]


def _of_company() -> Words:
    return "company_id = %s", [current_company_id()]
