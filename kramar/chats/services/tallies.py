"""How many chats there are of each kind: changed with the chats, never counted (law 6)."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.db import connection, transaction

from kramar.chats.models import ANY_CHANNEL, ANYBODY, EVERY_FACETS, EVERY_LABEL, NOBODY, Chat
from kramar.chats.models.labels import set_key
from kramar.chats.models.tallies import tally_column
from kramar.chats.services.label_sets import LabelIds, remember_sets, remember_worn_sets
from kramar.core.rows import places
from kramar.core.tenancy import current_company_id

Place = tuple[int, int, int]
"""A label's, a responsible's and a channel's key: a row of numbers."""
Cell = tuple[int, int, int, int]
"""The same and facets: one of its numbers."""

# SQLite takes so many values in one statement on every build that there is.
_VALUES_AT_ONCE = 900
_ADD = (
    "INSERT INTO chats_tallyrow "
    "(company_id, label_key, responsible_key, channel_key, {columns}) VALUES {rows} "
    "ON CONFLICT (company_id, label_key, responsible_key, channel_key) DO UPDATE SET {added}"
)
_KEPT_NUMBERS = " UNION ALL ".join(
    f"SELECT label_key, responsible_key, channel_key, {facets}, -{tally_column(facets)} "  # noqa: S608 (names are ours)
    f"FROM kept WHERE {tally_column(facets)} <> 0"
    for facets in EVERY_FACETS
)
_DIFFERENCES = f"""
    WITH kept AS (SELECT * FROM chats_tallyrow WHERE company_id = %s), chats AS (
        SELECT 0 AS label_key, COALESCE(responsible_id, 0) AS responsible_key,
            channel_id AS channel_key, facets, COUNT(*) AS chats
        FROM chats_chat WHERE company_id = %s GROUP BY 1, 2, 3, 4
        UNION ALL
        SELECT label_id, responsible_key, channel_key, facets, COUNT(*)
        FROM chats_chatlabel WHERE company_id = %s GROUP BY 1, 2, 3, 4
        UNION ALL
        SELECT own_set.key, own.responsible_key, own.channel_key, own.facets, COUNT(*)
        FROM chats_chatlabel AS own JOIN chats_labelset AS own_set
            ON own_set.company_id = own.company_id AND own_set.all_labels = own.all_labels
        WHERE own.company_id = %s AND own.all_labels LIKE (' ' || own.label_id || ' %%')
        GROUP BY 1, 2, 3, 4
    )
    SELECT label_key, responsible_key, channel_key, facets, SUM(delta) FROM (
        SELECT label_key, responsible_key, channel_key, facets, chats AS delta FROM chats
        UNION ALL SELECT label_key, -1, channel_key, facets, chats FROM chats
        UNION ALL SELECT label_key, responsible_key, 0, facets, chats FROM chats
        UNION ALL SELECT label_key, -1, 0, facets, chats FROM chats
        UNION ALL
        {_KEPT_NUMBERS}
    ) AS both_sides GROUP BY 1, 2, 3, 4 HAVING SUM(delta) <> 0
"""  # noqa: S608 (names are ours)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a chat is counted."""

    responsible_id: int | None
    channel_id: int
    facets: int
    label_ids: tuple[int, ...]

    @classmethod
    def of(cls, chat: Chat) -> "Standing":
        """Read it from the chat's facts."""
        return cls(chat.responsible_id, chat.channel_id, chat.facets_now(), tuple(chat.label_ids))

    def cells(self) -> Iterator[Cell]:
        """Name every number that the chat is part of."""
        together = [set_key(self.label_ids)] if len(self.label_ids) > 1 else []
        for label_key in (EVERY_LABEL, *self.label_ids, *together):
            for responsible_key in (ANYBODY, self.responsible_id or NOBODY):
                for channel_key in (ANY_CHANNEL, self.channel_id):
                    yield label_key, responsible_key, channel_key, self.facets


class TallyChanges:
    """Gathers what one transaction changes in the tallies."""

    def __init__(self) -> None:
        self._deltas: Counter[Cell] = Counter()
        self._before: dict[int, Standing | None] = {}
        self._sets: set[LabelIds] = set()

    def watch(self, chat: Chat, *, is_new: bool = False) -> None:
        """Remember a locked chat as it is before the change; a new one is counted nowhere."""
        self._before.setdefault(chat.pk, None if is_new else Standing.of(chat))

    def settle(self, chat: Chat) -> None:
        """Compare the chat with what it was."""
        before, now = self._before.pop(chat.pk), Standing.of(chat)
        if before == now:
            return
        if before:
            self._deltas.subtract(before.cells())
        if len(now.label_ids) > 1 and (before is None or before.label_ids != now.label_ids):
            self._sets.add(now.label_ids)
        self._deltas.update(now.cells())

    def add(self, cell: Cell, delta: int) -> None:
        """Change one number by so many chats."""
        self._deltas[cell] += delta

    def save(self) -> None:
        """Write the changes.

        The rows are taken in one order by everybody, so that no two transactions wait for each
        other.
        """
        remember_sets(self._sets)
        self._sets.clear()
        rows: dict[Place, dict[int, int]] = defaultdict(dict)
        for (*place, facets), delta in self._deltas.items():
            if delta:
                label_key, responsible_key, channel_key = place
                rows[label_key, responsible_key, channel_key][facets] = delta
        self._deltas.clear()
        touched = sorted({facets for row in rows.values() for facets in row})
        places_in_order, at_once = sorted(rows), _VALUES_AT_ONCE // (4 + len(touched))
        with connection.cursor() as cursor:
            for first in range(0, len(places_in_order), at_once):
                part = places_in_order[first : first + at_once]
                cursor.execute(*_adding({place: rows[place] for place in part}, touched))


def _adding(
    rows: Mapping[Place, Mapping[int, int]], touched: Sequence[int]
) -> tuple[str, list[int]]:
    """Return the statement that adds to the numbers of these facets, and its values."""
    company_id = current_company_id()
    columns = [tally_column(facets) for facets in touched]
    values: list[int] = []
    for place, deltas in rows.items():
        values += [company_id, *place, *(deltas.get(facets, 0) for facets in touched)]
    statement = _ADD.format(
        columns=", ".join(columns),
        rows=", ".join([places(4 + len(columns))] * len(rows)),
        added=", ".join(f"{each} = chats_tallyrow.{each} + excluded.{each}" for each in columns),
    )
    return statement, values


def reconcile_tallies() -> int:
    """Compare the tallies with the chats, mend those that differ and return how many did.

    Nought is what is expected; anything else is a fault to be looked for. One statement compares
    both, so that it sees them as they are at one moment.
    """
    company_id = current_company_id()
    with transaction.atomic():
        remember_worn_sets()
        with connection.cursor() as cursor:
            cursor.execute(_DIFFERENCES, [company_id] * 4)
            differences = cursor.fetchall()
        changes = TallyChanges()
        for *cell, delta in differences:
            label_key, responsible_key, channel_key, facets = map(int, cell)
            changes.add((label_key, responsible_key, channel_key, facets), int(delta))
        changes.save()
    return len(differences)
