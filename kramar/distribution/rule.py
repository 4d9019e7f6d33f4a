"""Who gets what, and why: the whole rule of handing out, over plain data.

A returning client goes to whoever answers for them, if that one is on site. All else goes to
whoever has taken the smallest share today for their weight; of equals to whoever has waited the
longest. Nobody is given more than they have room for, and what finds nobody waits on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import lcm


class Reason(StrEnum):
    """Why somebody was chosen."""

    CLIENT = "client"
    ALONE = "alone"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class Taker:
    """Somebody on site who takes part.

    :param weight: zero takes nothing but what comes from the taker's own clients
    :param taken: how much was handed to the taker today
    :param room: how much more the taker may be given, ``None`` where nothing limits it
    :param waits_since: a moment; the smaller, the longer the wait
    """

    id: int
    weight: int
    taken: int
    room: int | None
    waits_since: float


@dataclass(frozen=True, slots=True)
class Item:
    """An order or a chat that nobody has; ``client_of`` answers for its client."""

    id: int
    client_id: int | None = None
    client_of: int | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """Who gets an item and why.

    :param taken: how much the taker had been handed today before
    :param among: of how many the taker was chosen
    """

    item_id: int
    taker_id: int
    reason: Reason
    taken: int
    weight: int
    among: int


def hand_out(items: Sequence[Item], takers: Sequence[Taker]) -> list[Choice]:
    """Choose a taker for each item, in their order; those for whom there is nobody are left out."""
    desk = _Desk(takers)
    return [choice for item in items if (choice := desk.choose(item))]


class _Desk:
    """The takers while items are handed out, one after another."""

    def __init__(self, takers: Sequence[Taker]) -> None:
        self._takers = {each.id: each for each in takers}
        self._taken = {each.id: each.taken for each in takers}
        self._room = {each.id: each.room for each in takers}
        ordered = sorted(takers, key=lambda each: (each.waits_since, each.id))
        self._turn = {each.id: turn for turn, each in enumerate(ordered)}
        # Shares are compared without fractions: by whole parts of what all weights divide.
        weights = [each.weight for each in takers if each.weight > 0]
        self._part = {each.id: lcm(*weights) // each.weight for each in takers if each.weight > 0}
        self._next_turn = len(ordered)
        self._clients: dict[int, int] = {}

    def choose(self, item: Item) -> Choice | None:
        """Choose for one item, and count it."""
        known = item.client_of or self._clients.get(item.client_id or 0)
        if known in self._takers and self._has_room(known):
            return self._give(item, known, Reason.CLIENT, among=1)
        ready = [each for each in self._part if self._has_room(each)]
        if not ready:
            return None
        reason = Reason.SHARE if len(ready) > 1 else Reason.ALONE
        return self._give(item, min(ready, key=self._rank), reason, among=len(ready))

    def _has_room(self, taker_id: int) -> bool:
        room = self._room[taker_id]
        return room is None or room > 0

    def _rank(self, taker_id: int) -> tuple[int, int]:
        return self._taken[taker_id] * self._part[taker_id], self._turn[taker_id]

    def _give(self, item: Item, taker_id: int, reason: Reason, *, among: int) -> Choice:
        taken, room = self._taken[taker_id], self._room[taker_id]
        self._taken[taker_id] = taken + 1
        self._room[taker_id] = None if room is None else room - 1
        if item.client_id and not item.client_of:
            # Whoever is first to serve a client answers for their next one, too.
            self._clients.setdefault(item.client_id, taker_id)
        self._turn[taker_id], self._next_turn = self._next_turn, self._next_turn + 1
        weight = self._takers[taker_id].weight
        return Choice(item.id, taker_id, reason, taken, weight, among)
