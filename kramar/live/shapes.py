"""The frames of ``/live``, both ways. Events have shapes of their own, listed in the catalogue."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field, TypeAdapter

from kramar.events.shape import Event, Shape
from kramar.events.typing_signs import TypingAuthor
from kramar.events.viewing_signs import ChatViewer


class Welcome(Shape):
    """The first frame: who is signed in, and the number that the connection starts at."""

    type: Literal["welcome"] = "welcome"
    number: int
    employee: int


class Reset(Shape):
    """What the client holds cannot be brought up to date by events: it asks for everything anew."""

    type: Literal["reset"] = "reset"
    number: int


class Heartbeat(Shape):
    """The newest number; a client that is behind it has lost something and connects again."""

    type: Literal["heartbeat"] = "heartbeat"
    number: int


class Expired(Shape):
    """The session or the employment has ended; the connection closes with 4401."""

    type: Literal["expired"] = "expired"


class Pong(Shape):
    """The answer to a ping."""

    type: Literal["pong"] = "pong"


class TypingShown(Shape):
    """Somebody writes in a chat; shown for a few seconds."""

    type: Literal["typing"] = "typing"
    chat_id: int
    author: TypingAuthor


class ViewersShown(Shape):
    """Who has the chat open, that this screen has open; shown until the next such frame."""

    type: Literal["viewers"] = "viewers"
    chat_id: int
    viewers: list[ChatViewer]


class Ping(Shape):
    """The client asks whether the connection lives."""

    type: Literal["ping"]


class TypingHere(Shape):
    """The employee writes in a chat."""

    type: Literal["typing"]
    chat_id: int


class ViewingHere(Shape):
    """The employee has a chat open, or none; ``typing``: and writes in it, even if only a note."""

    type: Literal["viewing"]
    chat_id: int | None
    typing: bool = False


class AttendingHere(Shape):
    """Whether the page is in front of the employee: whoever looks at one is called nowhere else."""

    type: Literal["attending"]
    visible: bool


class ChatWithdrawn(Event):
    """The viewer may not see the chat any longer. Made for each socket, never stored."""

    kind: ClassVar[str] = "chat.withdrawn"
    chat_id: int


class OrderWithdrawn(Event):
    """The viewer may not see the order any longer. Made for each socket, never stored."""

    kind: ClassVar[str] = "order.withdrawn"
    order_id: int


ClientFrame = Annotated[
    Ping | TypingHere | ViewingHere | AttendingHere, Field(discriminator="type")
]
CLIENT_FRAME: TypeAdapter[Ping | TypingHere | ViewingHere | AttendingHere] = TypeAdapter(
    ClientFrame
)
