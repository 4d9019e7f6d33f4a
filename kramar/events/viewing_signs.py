"""Who has which chat open just now: shown and forgotten, so it goes over the bus alone."""

from collections.abc import Sequence

from pydantic import TypeAdapter

from kramar.core.tenancy import current_company_id
from kramar.events.bus import get_bus
from kramar.events.shape import Shape


class ChatViewer(Shape):
    """An employee who has the chat open."""

    id: int
    name: str
    typing: bool


class ViewingSign(Shape):
    """Everybody who has a chat open at one process; it replaces what was said before.

    It counts for a few seconds: a process that dies is forgotten without a word.
    """

    process: str
    chat_id: int
    viewers: tuple[ChatViewer, ...]


SIGNS: TypeAdapter[list[ViewingSign]] = TypeAdapter(list[ViewingSign])


def announce_viewing(signs: Sequence[ViewingSign]) -> None:
    """Tell every process who has chats of the company in scope open at this one."""
    get_bus().wake(f"viewing:{current_company_id()}", SIGNS.dump_json(list(signs)))
