"""The frames of a visitor's socket."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from kramar.connectors.widget.messages import VisitorMessage
from kramar.events.shape import Shape

NUMBER_AT_MOST = 2**31 - 1


class MessagesFrame(Shape):
    """What was said after the number that the visitor holds; the answer to their hello."""

    type: Literal["messages"] = "messages"
    items: list[VisitorMessage]
    operator_read_seq: int


class MessageFrame(Shape):
    """A message that came, or is not what it was."""

    type: Literal["message"] = "message"
    message: VisitorMessage


class TypingFrame(Shape):
    """An employee writes."""

    type: Literal["typing"] = "typing"
    name: str


class OperatorReadFrame(Shape):
    """The visitor's messages up to a number were read."""

    type: Literal["operator_read"] = "operator_read"
    seq: int


class HeartbeatFrame(Shape):
    """The line lives; ``seq`` is the newest number that was pushed through it."""

    type: Literal["heartbeat"] = "heartbeat"
    seq: int


ServerFrame = MessagesFrame | MessageFrame | TypingFrame | OperatorReadFrame | HeartbeatFrame


class _Said(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class Hello(_Said):
    """The first frame: who this is, and the newest number on their screen."""

    type: Literal["hello"]
    token: str
    after: Annotated[int, Field(ge=0, le=NUMBER_AT_MOST)] = 0


class TypingSaid(_Said):
    """The visitor writes."""

    type: Literal["typing"]


class SeenSaid(_Said):
    """Messages up to a number have reached the visitor's screen, or their eyes."""

    type: Literal["delivered", "read"]
    seq: Annotated[int, Field(ge=0, le=NUMBER_AT_MOST)]


VisitorFrame = Annotated[TypingSaid | SeenSaid, Field(discriminator="type")]
VISITOR_FRAME: TypeAdapter[TypingSaid | SeenSaid] = TypeAdapter(VisitorFrame)
