"""The number beside every choice of a filter: sums of a few rows of the tallies.

One statement, and one before it where several labels are asked for. Chats with several labels are
in the tally of each of them and in that of all together, so a sum over labels is put right by the
sets of labels: a chat with two of those that are asked for is taken away once, one with three
twice.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from django.db import connection

from kramar.chats.models import ANY_CHANNEL, ANYBODY, EVERY_FACETS, EVERY_LABEL, NOBODY, Chat
from kramar.chats.models.labels import write_labels
from kramar.chats.models.tallies import tally_column, tally_sum
from kramar.chats.policies import ChatSight
from kramar.chats.queries.cells import Value, Words, among, joined, key_within
from kramar.chats.queries.filters import ChatFilter, bounds_of
from kramar.core.plans import planned_once
from kramar.core.tenancy import current_company_id

_KEYS = ("responsible_key", "channel_key", "label_key")
# Of one row: as many columns in every other would have to be nothing.
_EVERY_SUM = "||' '||".join(f"SUM({tally_column(facets)})" for facets in EVERY_FACETS)


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
    found = _read(sight, wanted)
    choices = _facets_of_choices(replace(wanted, responsible_ids=(), channel_ids=(), label_ids=()))
    chats = {
        choice: sum(found.of_facets[each] for each in facets) for choice, facets in choices.items()
    }
    return ChatCounts(
        states={state: chats[state] for state in ("open", "closed", "all")},
        unread=chats["unread"],
        unanswered=chats["unanswered"],
        linked=chats["linked"],
        unlinked=chats["unlinked"],
        unassigned=found.of_keys["responsible_key"].get(NOBODY, 0),
        snoozed=chats["snoozed"],
        responsibles=found.of_keys["responsible_key"],
        channels=found.of_keys["channel_key"],
        labels=found.of_keys["label_key"],
    )


@lru_cache(maxsize=256)
def _facets_of_choices(wanted: ChatFilter) -> dict[str, list[int]]:
    """Return which combinations of facets are asked for with each choice in turn."""
    choices = {
        "open": replace(wanted, state=Chat.State.OPEN),
        "closed": replace(wanted, state=Chat.State.CLOSED),
        "all": replace(wanted, state=None),
        "unread": replace(wanted, unread=True),
        "unanswered": replace(wanted, unanswered=True),
        "linked": replace(wanted, linked=True),
        "unlinked": replace(wanted, linked=False),
        "snoozed": replace(wanted, snoozed=True),
    }
    return {name: choice.facets() for name, choice in choices.items()}


@dataclass(frozen=True, slots=True)
class _Found:
    """What the tallies say.

    :param of_facets: chats of each combination of facets
    :param of_keys: chats of each responsible, channel and label; who has none is not named
    """

    of_facets: list[int]
    of_keys: dict[str, dict[int, int]]


@dataclass(frozen=True, slots=True)
class _Sets:
    """Labels that chats have together.

    :param members: of each set by its key
    :param weights: how many times the tallies of which keys are added up
    """

    members: dict[int, list[int]]
    weights: dict[int, list[int]]


def _read(sight: ChatSight, wanted: ChatFilter) -> _Found:
    sets = _read_sets(wanted)
    words, values = _statement(sight, wanted, sets)
    of_facets = [0] * len(EVERY_FACETS)
    of_keys: dict[str, Counter[int]] = {column: Counter() for column in _KEYS}
    with planned_once(), connection.cursor() as cursor:
        cursor.execute(words, values)
        for kind, key, chats, numbers in cursor.fetchall():
            if kind == "facets":
                # The key is the weight; there are no numbers where there are no rows.
                for facets, number in enumerate((numbers or "").split()):
                    of_facets[facets] += key * int(number)
                continue
            # A set counts for each of its labels.
            for each in sets.members.get(key, [key]):
                of_keys[kind][each] += chats
    return _Found(
        of_facets,
        {
            kind: {key: chats for key, chats in own.items() if chats}
            for kind, own in of_keys.items()
        },
    )


def _statement(sight: ChatSight, wanted: ChatFilter, sets: _Sets) -> Words:
    asked, seen = bounds_of(sight, wanted), bounds_of(sight, replace(wanted, responsible_ids=()))
    chats = tally_sum(wanted.facets())
    of_asked = key_within("responsible_key", asked.responsible_keys, ANYBODY, is_fine=False)
    of_channels = _on_channels(asked.channel_keys)
    of_each = key_within("responsible_key", seen.responsible_keys, ANYBODY, is_fine=True)
    by_each = key_within("channel_key", None, ANY_CHANNEL, is_fine=True)
    parts = [
        _of_facets(sets, [of_asked, of_channels]),
        _of_keys("responsible_key", chats, sets, [of_each, of_channels]),
        _of_keys("channel_key", chats, sets, [of_asked, by_each]),
        _of_labels(wanted, chats, sets, [of_asked, of_channels]),
    ]
    return " UNION ALL ".join(words for words, _ in parts), [*_values(parts)]


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
    return _Sets({}, dict(weights))


def _of_facets(sets: _Sets, conditions: Sequence[Words]) -> Words:
    """Add up all numbers of the rows, those of each weight by themselves."""
    weight, weights = _weight(sets)
    condition, values = joined([*_of_sets(sets), *conditions])
    statement = (
        f"SELECT 'facets' AS kind, {weight} AS key, 0 AS chats, {_EVERY_SUM} AS numbers "  # noqa: S608 (names and numbers are ours)
        f"FROM chats_tallyrow WHERE {condition} GROUP BY 2"
    )
    return statement, [*weights, *values]


def _of_keys(column: str, chats: str, sets: _Sets, conditions: Sequence[Words]) -> Words:
    """Add up the tallies of each responsible or channel."""
    weight, weights = _weight(sets)
    condition, values = joined([*_of_sets(sets), *conditions])
    statement = (
        f"SELECT '{column}', {column}, SUM({weight} * ({chats})), NULL FROM chats_tallyrow "  # noqa: S608 (names and numbers are ours)
        f"WHERE {condition} GROUP BY {column}"
    )
    return statement, [*weights, *values]


def _weight(sets: _Sets) -> Words:
    """Say how many times a row is added up: a weight is looked for among the fewest keys."""
    *others, last = sorted(sets.weights, key=lambda weight: len(sets.weights[weight]))
    if not others:
        return str(last), []
    keys = [_of_labels_by(sets.weights[weight]) for weight in others]
    cases = zip(keys, others, strict=True)
    words = " ".join(f"WHEN {condition} THEN {weight}" for (condition, _), weight in cases)
    return f"CASE {words} ELSE {last} END", [each for _, values in keys for each in values]


def _of_sets(sets: _Sets) -> list[Words]:
    keys = [key for keys in sets.weights.values() for key in keys]
    return [_of_labels_by(keys), _of_company()]


def _of_labels(wanted: ChatFilter, chats: str, sets: _Sets, within: Sequence[Words]) -> Words:
    """Count the chats with each label: by itself, or together with those that are asked for."""
    if not wanted.label_ids or wanted.label_mode == "any":
        labels: Words = (f"label_key > {EVERY_LABEL}", [])
    elif len({*wanted.label_ids}) == 1:
        labels = _of_labels_by([*sets.members, *wanted.label_ids])
    else:
        labels = _of_labels_by([*sets.members])
    condition, values = joined([labels, _of_company(), *within])
    statement = (
        f"SELECT 'label_key', label_key, SUM({chats}), NULL FROM chats_tallyrow "  # noqa: S608 (names are ours)
        f"WHERE {condition} GROUP BY label_key"
    )
    return statement, values


def _on_channels(keys: Sequence[int] | None) -> Words:
    """Say of which channels a row is, in the text: there are few, and few choices of them.

    Of two lists that it does not see PostgreSQL expects so much that it would plan each time anew.
    """
    return f"channel_key IN ({', '.join(map(str, keys or [ANY_CHANNEL]))})", []


def _of_labels_by(label_keys: Sequence[int]) -> Words:
    """Say that a row is of one of the keys: there may be more than SQLite takes values.

    That of every label is told in the text: there are far more rows of it than of any other.
    """
    if connection.vendor == "postgresql" and label_keys != [EVERY_LABEL]:
        return among("label_key", label_keys)
    return f"label_key IN ({', '.join(map(str, label_keys)) or 'NULL'})", []


def _values(parts: Sequence[Words]) -> Iterator[Value]:
    for _, values in parts:
        yield from values


def _of_company() -> Words:
    return "company_id = %s", [current_company_id()]
