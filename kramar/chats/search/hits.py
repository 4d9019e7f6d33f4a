"""What a search finds."""

from dataclasses import dataclass, field
from typing import Literal

from kramar.chats.models import Chat, Message
from kramar.core.search.limits import SearchTime
from kramar.core.search.question import FROM_THE_NEWEST
from kramar.core.search.snippets import Snippet
from kramar.core.search.wanted import Wanted

FoundIn = Literal["message", "contact", "nickname", "client", "phone", "note", "order"]


@dataclass(frozen=True, slots=True)
class Hit:
    """A chat, where in it the wanted was found, and the words around it."""

    chat: Chat
    found_in: FoundIn
    snippet: Snippet
    message: Message | None = None


@dataclass(frozen=True, slots=True)
class Position:
    """Where a page ends: the next one begins with rows of this source before this key."""

    source: str
    before: int = FROM_THE_NEWEST


@dataclass(frozen=True, slots=True)
class SearchPage:
    """A page of hits.

    :param hint: a sentence about why less was searched than was asked, or how to find more
    """

    hits: list[Hit] = field(default_factory=list)
    next: Position | None = None
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """One look into one source."""

    wanted: Wanted
    before: int
    limit: int
    time: SearchTime


@dataclass(frozen=True, slots=True)
class Part:
    """What a source has.

    :param before: where it goes on, ``None`` when that was all
    :param is_cut: the time was over before all of it was looked at
    """

    hits: list[Hit]
    before: int | None
    is_cut: bool = False
