"""The number beside every choice of a filter: sums of a few rows of the tallies.

One statement, and one before it where several labels are asked for. Chats with several labels are
in the tally of each of them and in that of all together, so a sum over labels is put right by the
sets of labels: a chat with two of those that are asked for is taken away once, one with three
twice.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from django.db import connection

from kramar.chats.models import ANY_CHANNEL, ANYBODY, EVERY_LABEL, NOBODY, Chat
from kramar.chats.models.labels import write_labels
from kramar.chats.policies import ChatSight
from kramar.chats.queries.cells import Value, Words, facets_within, joined, key_within
from kramar.chats.queries.filters import Bounds, ChatFilter, bounds_of
from kramar.core.plans import planned_once
from kramar.core.tenancy import current_company_id

FREQUENT = 3


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


@dataclass(frozen=True, slots=True)
class _Sets:
    """Labels that chats have together.

    :param members: of each set by its key
    :param weights: how many times the tallies of which keys are added up
    """

    members: dict[int, list[int]]
    weights: dict[int, list[int]]


def _read(wanted: ChatFilter, asked: Bounds, seen: Bounds) -> dict[str, Counter[int]]:
    facets = facets_within(asked.facet_bits)
    of_asked = key_within("responsible_key", asked.responsible_keys, ANYBODY, is_fine=False)
    of_channels = key_within("channel_key", asked.channel_keys, ANY_CHANNEL, is_fine=False)
    of_each = key_within("responsible_key", seen.responsible_keys, ANYBODY, is_fine=True)
    by_each = key_within("channel_key", None, ANY_CHANNEL, is_fine=True)
    sets = _read_sets(wanted)
    parts = [
        *_parts("facets", sets, [of_asked, of_channels]),
        *_parts("responsible_key", sets, [of_each, of_channels, facets]),
        *_parts("channel_key", sets, [of_asked, by_each, facets]),
        _of_labels(wanted, sets, [of_asked, of_channels, facets]),
    ]
    found: dict[str, Counter[int]] = defaultdict(Counter)
    # There is a statement for each set of labels: the plans of those that come once are not kept.
    with planned_once(after=FREQUENT if wanted.label_ids else 0), connection.cursor() as cursor:
        words, values = " UNION ALL ".join(words for words, _ in parts), [*_values(parts)]
        cursor.execute(words, values)
        for kind, key, chats in cursor.fetchall():
            # A set counts for each of its labels.
            for each in sets.members.get(int(key), [int(key)]):
                found[kind][each] += int(chats)
    return found


def _read_sets(wanted: ChatFilter) -> _Sets:
    """Find the sets that the sums are put right by, and say which tallies are added up."""
    label_ids = {*wanted.label_ids}
    if not label_ids:
        return _Sets({}, {1: [EVERY_LABEL]})
    is_all = wanted.label_mode == "all"
    if len(label_ids) == 1 and not is_all:
        return _Sets({}, {1: [*label_ids]})
    shared = " + ".join(["CASE WHEN all_labels LIKE %s THEN 1 ELSE 0 END"] * len(label_ids))
    with planned_once(), connection.cursor() as cursor:
        cursor.execute(
            f"SELECT key, all_labels FROM chats_labelset WHERE company_id = %s AND {shared} >= %s",  # noqa: S608 (conditions are ours)
            [
                current_company_id(),
                *(f"%{write_labels([label_id])}%" for label_id in label_ids),
                len(label_ids) if is_all else 2,
            ],
        )
        rows = cursor.fetchall()
    members = {int(key): [*map(int, all_labels.split())] for key, all_labels in rows}
    if is_all and len(label_ids) == 1:
        # Its own tally has the label already.
        others = {key: sorted({*own} - label_ids) for key, own in members.items()}
        return _Sets(others, {1: [*label_ids]})
    if is_all:
        return _Sets(members, {1: [*members]})
    weights = defaultdict(list, {1: [*label_ids]})
    for key, own in members.items():
        weights[1 - len(label_ids.intersection(own))].append(key)
    return _Sets({}, weights)


def _parts(column: str, sets: _Sets, conditions: Sequence[Words]) -> Iterator[Words]:
    """Add up the tallies, those of each weight by themselves: joins are planned worse."""
    condition, values = joined([_of_company(), *conditions])
    for weight, label_keys in sets.weights.items():
        statement = (
            f"SELECT '{column}' AS kind, {column}, {weight} * SUM(chats) FROM chats_chattally "  # noqa: S608 (names and numbers are ours)
            f"WHERE chats > 0 AND {_among(label_keys)} AND {condition} GROUP BY {column}"
        )
        yield statement, values


def _of_labels(wanted: ChatFilter, sets: _Sets, within: Sequence[Words]) -> Words:
    """Count the chats with each label: by itself, or together with those that are asked for."""
    if not wanted.label_ids or wanted.label_mode == "any":
        labels = f"label_key > {EVERY_LABEL}"
    elif len({*wanted.label_ids}) == 1:
        labels = _among([*sets.members, *wanted.label_ids])
    else:
        labels = _among([*sets.members])
    condition, values = joined([_of_company(), *within])
    statement = (
        "SELECT 'label_key', label_key, SUM(chats) FROM chats_chattally "  # noqa: S608 (names are ours)
        f"WHERE chats > 0 AND {labels} AND {condition} GROUP BY label_key"
    )
    return statement, values


def _among(label_keys: Sequence[int]) -> str:
    """Name keys as numbers: there may be more sets than a statement takes values."""
    return f"label_key IN ({', '.join(map(str, label_keys)) or 'NULL'})"


def _values(parts: Sequence[Words]) -> Iterator[Value]:
    for _, values in parts:
        yield from values


def _of_company() -> Words:
    return "company_id = %s", [current_company_id()]
