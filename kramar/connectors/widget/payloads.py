"""What a visitor's requests are kept as until they are taken in. Written by us, read by us."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from kramar.core.file_types import ShownKind


class _Kept(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class Visitor(_Kept):
    """Who it is: the hash of the token, and what employees call them; empty leaves it as it was."""

    external_id: str
    name: str = ""


class PageContext(_Kept):
    """Where the visitor was when they wrote. Untrusted texts, shown and never followed by us."""

    url: str = ""
    title: str = ""
    referrer: str = ""
    utm: dict[str, str] = {}
    extra: dict[str, str] = {}


class KeptFile(_Kept):
    """A file that is with us already."""

    file_id: int
    kind: ShownKind
    name: str
    content_type: str
    size: int
    width: int | None
    height: int | None
    duration: int | None = None


class VisitorWrote(_Kept):
    """A message of a visitor.

    :param echo_id: the visitor's own UUID of the message, unique among theirs
    """

    kind: Literal["message"] = "message"
    visitor: Visitor
    echo_id: str
    text: str
    files: list[KeptFile]
    context: PageContext
    at: datetime


class VisitorSaw(_Kept):
    """Our messages up to and including one have reached the visitor's screen, or eyes."""

    kind: Literal["receipt"] = "receipt"
    visitor: Visitor
    status: Literal["delivered", "read"]
    external_id: str


VisitorPayload = Annotated[VisitorWrote | VisitorSaw, Field(discriminator="kind")]
PAYLOAD: TypeAdapter[VisitorWrote | VisitorSaw] = TypeAdapter(VisitorPayload)


def external_id_of_message(visitor_id: str, echo_id: str) -> str:
    """Name a visitor's message within the channel: two visitors may come by the same UUID."""
    return f"{visitor_id}:{echo_id}"


def echo_id_of_message(external_id: str) -> str:
    """Return the visitor's own UUID from a message's name."""
    return external_id.partition(":")[2]
