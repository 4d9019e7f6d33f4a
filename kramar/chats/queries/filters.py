"""Which chats a list is asked for, and in what bounds of the tallies they lie."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from django.db.models import Q

from kramar.chats.models import EVERY_FACETS, NOBODY, Chat, Facet
from kramar.chats.policies import ChatSight

LabelMode = Literal["any", "all"]


@dataclass(frozen=True, slots=True)
class ChatFilter:
    """Which chats are asked for; conditions of different kinds are joined by «and».

    :param responsible_ids: ``None`` among them stands for «nobody»
    :param linked: whether the chat has a client; ``None`` asks for both
    :param snoozed: whether the chat is put away; ``None`` asks for both, but for the work at hand
        only for what is not
    :param label_mode: whether one of the labels is enough
    """

    state: Chat.State | None = None
    unread: bool = False
    unanswered: bool = False
    linked: bool | None = None
    snoozed: bool | None = None
    responsible_ids: tuple[int | None, ...] = ()
    channel_ids: tuple[int, ...] = ()
    label_ids: tuple[int, ...] = ()
    label_mode: LabelMode = "any"

    def facets(self) -> list[int]:
        """Return every combination of facets that is asked for."""
        return facets_within(self.facet_bits())

    def facet_bits(self) -> tuple[int, int]:
        """Return which facets are looked at, and which of those there must be."""
        asked: list[tuple[Facet, bool | None]] = [
            (Facet.OPEN, None if self.state is None else self.state == Chat.State.OPEN),
            (Facet.UNREAD, self.unread or None),
            (Facet.WAITING, self.unanswered or None),
            (Facet.LINKED, self.linked),
            (Facet.SNOOZED, False if self._is_work_at_hand() else self.snoozed),
        ]
        # Plain numbers: the arithmetic of flags would take milliseconds where this is asked.
        wanted = sum(facet.value for facet, wish in asked if wish)
        narrowed = sum(facet.value for facet, wish in asked if wish is not None)
        return narrowed, wanted

    def _is_work_at_hand(self) -> bool:
        """Whether what was put away stays out of sight.

        Not from the unread ones: their number stands in the header, and must be found here.
        """
        return self.snoozed is None and self.state == Chat.State.OPEN and not self.unread

    def condition(self) -> Q:
        """Say it to the database about single chats; a list goes the way of :mod:`.listing`."""
        condition = Q(facets__in=self.facets())
        if self.responsible_ids:
            condition &= _responsible_in(self.responsible_ids)
        if self.channel_ids:
            condition &= Q(channel_id__in=self.channel_ids)
        return condition


@dataclass(frozen=True, slots=True)
class ChatPosition:
    """Where a page of chats ends: lists go on after it."""

    last_message_at: datetime
    chat_id: int


@dataclass(frozen=True, slots=True)
class Bounds:
    """The same filter in the words of the tallies.

    :param responsible_keys: ids and ``NOBODY``; ``None`` is anybody
    :param channel_keys: ids; ``None`` is any channel
    :param facet_bits: which facets are looked at, and which of those there must be
    """

    responsible_keys: tuple[int, ...] | None
    channel_keys: tuple[int, ...] | None
    facet_bits: tuple[int, int]


def bounds_of(sight: ChatSight, wanted: ChatFilter) -> Bounds:
    """Put together what is asked for and what may be seen."""
    return Bounds(
        responsible_keys=_seen_of(sight, wanted.responsible_ids),
        channel_keys=tuple(sorted({*wanted.channel_ids})) or None,
        facet_bits=wanted.facet_bits(),
    )


def facets_within(facet_bits: tuple[int, int]) -> list[int]:
    """Return every combination of facets of which those that are looked at are as wanted."""
    narrowed, wanted = facet_bits
    return [facets for facets in EVERY_FACETS if facets & narrowed == wanted]


def _seen_of(sight: ChatSight, responsible_ids: Sequence[int | None]) -> tuple[int, ...] | None:
    asked = {responsible_id or NOBODY for responsible_id in responsible_ids}
    seen = sight.responsible_keys()
    if seen is None:
        return tuple(sorted(asked)) or None
    return tuple(sorted(asked & seen if asked else seen))


def _responsible_in(responsible_ids: Sequence[int | None]) -> Q:
    named = [each for each in responsible_ids if each is not None]
    condition = Q(responsible_id__in=named)
    return condition | Q(responsible_id=None) if None in responsible_ids else condition
