"""How many conversations began, what came of them, and how long people waited for an answer."""

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from datetime import date

from kramar.chats.policies import ChatSight
from kramar.chats.queries.sums import (
    ReportFilter,
    count_requests,
    list_waits,
    sum_chats,
)
from kramar.staff.queries import find_employees
from kramar.statistics.orders import Hour, count_hours
from kramar.statistics.periods import Period, day_of
from kramar.statistics.waits import Waits


@dataclass(frozen=True, slots=True)
class ChatFigure:
    """How many chats began, and how many of them have led to an order."""

    chats: int = 0
    ordered: int = 0

    @property
    def share(self) -> float | None:
        """Which share led to an order, of one."""
        return self.ordered / self.chats if self.chats else None

    def __add__(self, other: "ChatFigure") -> "ChatFigure":
        return ChatFigure(self.chats + other.chats, self.ordered + other.ordered)


@dataclass(frozen=True, slots=True)
class PersonWaits:
    """How one employee answers; no id for answers past Kramar."""

    id: int | None
    name: str
    first: Waits
    every: Waits


@dataclass(frozen=True, slots=True)
class ChatsReport:
    """All about the conversations of a period."""

    total: ChatFigure
    days: list[tuple[date, ChatFigure]]
    channels: dict[int, ChatFigure]
    responsibles: list[tuple[int | None, str, ChatFigure]]
    first: Waits
    every: Waits
    people: list[PersonWaits]
    hours: dict[Hour, int]


def report_chats(sight: ChatSight, wanted: ReportFilter, period: Period) -> ChatsReport:
    """Add up the chats that began in a period, and the waits that began in it."""
    wanted = replace(wanted, first=period.begins, last=period.ends)
    channels: dict[int, ChatFigure] = defaultdict(ChatFigure)
    responsibles: dict[int | None, ChatFigure] = defaultdict(ChatFigure)
    for (channel, person), chats, ordered in sum_chats(
        sight, wanted, by=("channel", "responsible")
    ):
        channels[int(channel or 0)] += ChatFigure(chats, ordered)
        responsibles[person] += ChatFigure(chats, ordered)
    waits = list_waits(sight, wanted)
    names = _names({*responsibles, *(person for person, *_ in waits)})
    return ChatsReport(
        total=sum(channels.values(), ChatFigure()),
        days=_days(sight, wanted, period),
        channels=dict(channels),
        responsibles=sorted(
            ((key, names.get(key, ""), figure) for key, figure in responsibles.items()),
            key=lambda row: (-row[2].chats, row[1]),
        ),
        first=Waits.of(each[2:] for each in waits if each[1]),
        every=Waits.of(each[2:] for each in waits),
        people=_people(waits, names),
        hours=count_hours(count_requests(sight, wanted), period),
    )


def total_chats(
    sight: ChatSight, wanted: ReportFilter, period: Period
) -> tuple[ChatFigure, Waits, Waits]:
    """Return the whole of a period, to compare another with: chats, first answers, all of them."""
    wanted = replace(wanted, first=period.begins, last=period.ends)
    found = sum_chats(sight, wanted, by=())
    waits = list_waits(sight, wanted)
    total = sum((ChatFigure(chats, ordered) for _, chats, ordered in found), ChatFigure())
    return (
        total,
        Waits.of(each[2:] for each in waits if each[1]),
        Waits.of(each[2:] for each in waits),
    )


def _days(sight: ChatSight, wanted: ReportFilter, period: Period) -> list[tuple[date, ChatFigure]]:
    clock, found = period.clock(), {day: ChatFigure() for day in period.days()}
    for (quarter,), chats, ordered in sum_chats(sight, wanted, by=("quarter",)):
        found[day_of(clock.hour_of(int(quarter or 0)))] += ChatFigure(chats, ordered)
    return list(found.items())


def _people(
    waits: list[tuple[int | None, bool, int, int, int]], names: dict[int | None, str]
) -> list[PersonWaits]:
    answers: Counter[int | None] = Counter()
    for person, _, _, _, count in waits:
        answers[person] += count
    return [
        PersonWaits(
            person,
            names.get(person, ""),
            Waits.of(each[2:] for each in waits if each[0] == person and each[1]),
            Waits.of(each[2:] for each in waits if each[0] == person),
        )
        for person, _ in answers.most_common()
    ]


def _names(ids: set[int | None]) -> dict[int | None, str]:
    return {key: each.full_name for key, each in find_employees(ids - {None}).items()}
