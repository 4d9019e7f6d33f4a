"""Who is writing just now: shown and forgotten, so it goes over the bus and not into the log."""

from typing import Literal

from kramar.core.tenancy import current_company_id
from kramar.events.bus import get_bus
from kramar.events.shape import Shape


class TypingAuthor(Shape):
    """The one who writes: ``id`` is of the contact or of the employee."""

    kind: Literal["contact", "employee"]
    id: int
    name: str


class TypingSign(Shape):
    """Somebody writes in a chat; the responsible decides who may see it, as with events."""

    chat_id: int
    responsible_id: int | None
    author: TypingAuthor


def announce_typing(sign: TypingSign) -> None:
    """Show the sign on every screen of the company in scope that may see the chat."""
    payload = sign.model_dump_json().encode()
    get_bus().wake(f"typing:{current_company_id()}", payload)
