"""Reads the demo conversations: little scripts that are as easy to write as to read.

A line of a script is ``[+delay] who what``::

    < Добрий день!                  the contact writes, seconds after the line above
    +2m * taken olena               two minutes later Olena takes the chat
    +1m > Вітаю! Так, є 🙂           the responsible answers
    < [photo: owl] така?            a picture with a caption
    > [photos: owl, moon]           an album
    < [sticker: thanks]  [voice: 9]  [location: 50.4 30.5 Назва | адреса]  [contact: +380… Імʼя]
    +1d * handed iryna              the chat goes to Iryna, from now on she answers
    +5m * closed                    the responsible closes it
    +1h ! Чи ще актуально?          an answer that failed: the contact has blocked the bot
    +1m ? ТТН: 20450…               an answer of which nobody knows whether it arrived

Whoever writes several lines in a row pauses for a few seconds between them.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Literal, TypedDict

Who = Literal["contact", "employee", "event"]
Fate = Literal["sent", "failed", "unknown"]
AttachmentKind = Literal["photo", "sticker", "voice", "location", "contact"]

FOLDER = Path(__file__).parent / "conversations"
LINE = re.compile(
    r"^(?:\+(?P<amount>\d+)(?P<unit>[smhd]) )?(?P<mark>[<>*!?]) "
    r"(?:\[(?P<kind>photos?|sticker|voice|location|contact): (?P<value>[^\]]+)\] ?)?(?P<text>.*)$"
)
AGO = re.compile(r"^(\d+)([smhd])$")
MARKS: dict[str, Who] = {
    "<": "contact",
    ">": "employee",
    "!": "employee",
    "?": "employee",
    "*": "event",
}
FATES: dict[str, Fate] = {"!": "failed", "?": "unknown"}
KINDS: dict[str, AttachmentKind] = {
    "photo": "photo",
    "photos": "photo",
    "sticker": "sticker",
    "voice": "voice",
    "location": "location",
    "contact": "contact",
}
UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
PAUSE = timedelta(seconds=14)


class ScriptError(ValueError):
    """A line of a demo conversation that cannot be read."""


DemoKind = Literal[
    "telegram", "telegram_business", "instagram", "messenger", "whatsapp", "viber", "widget"
]


@dataclass(frozen=True, slots=True)
class Attached:
    """What a line carries beside its text; ``values`` are the names of pictures, or one value."""

    kind: AttachmentKind
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a conversation.

    :param after: time since the line above
    :param fate: what became of an employee's answer
    """

    after: timedelta
    who: Who
    text: str
    attached: Attached | None
    fate: Fate = "sent"


@dataclass(frozen=True, slots=True)
class Conversation:
    """A whole conversation with one contact.

    :param ago: how long before the loading its last line was said
    :param seen: the responsible has read it to the end, though not answered
    """

    contact: str
    nickname: str
    avatar: str
    channel: DemoKind
    page: str
    ago: timedelta
    seen: bool
    lines: tuple[Line, ...]

    @property
    def has_left(self) -> bool:
        """Whether the contact has blocked the shop in the end."""
        return any(line.fate == "failed" for line in self.lines)

    @property
    def length(self) -> timedelta:
        """From the first line to the last."""
        return sum((line.after for line in self.lines[1:]), timedelta())


class _Entry(TypedDict, total=False):
    contact: str
    nickname: str
    avatar: str
    channel: DemoKind
    page: str
    ago: str
    seen: bool
    script: str


def read_conversations() -> list[Conversation]:
    """Return all demo conversations, oldest first.

    :raises ScriptError: a line cannot be read
    """
    found = [_read_entry(entry) for path in sorted(FOLDER.glob("*.toml")) for entry in _load(path)]
    return sorted(found, key=lambda conversation: conversation.ago, reverse=True)


def read_line(text: str) -> Line:
    """Read one line of a script.

    :raises ScriptError: it is not of the notation
    """
    match = LINE.match(text.strip())
    if match is None:
        raise ScriptError(text)
    after = _span(match["amount"], match["unit"]) if match["amount"] else PAUSE
    attached = _read_attached(match["kind"], match["value"]) if match["kind"] else None
    mark = match["mark"]
    return Line(after, MARKS[mark], match["text"].strip(), attached, FATES.get(mark, "sent"))


def _load(path: Path) -> Iterator[_Entry]:
    with path.open("rb") as file:
        yield from tomllib.load(file)["conversation"]


def _read_entry(entry: _Entry) -> Conversation:
    ago = AGO.match(entry["ago"])
    if ago is None:
        raise ScriptError(entry["ago"])
    return Conversation(
        contact=entry["contact"],
        nickname=entry.get("nickname", ""),
        avatar=entry.get("avatar", ""),
        channel=entry["channel"],
        page=entry.get("page", ""),
        ago=_span(ago[1], ago[2]),
        seen=entry.get("seen", False),
        lines=tuple(read_line(line) for line in entry["script"].strip().splitlines()),
    )


def _read_attached(kind: str, value: str) -> Attached:
    values = [part.strip() for part in value.split(",")] if kind == "photos" else [value.strip()]
    return Attached(KINDS[kind], tuple(values))


def _span(amount: str, unit: str) -> timedelta:
    return timedelta(**{UNITS[unit]: int(amount)})
