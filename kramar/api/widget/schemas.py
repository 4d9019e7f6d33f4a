"""What the frame says and hears."""

from typing import Annotated, Literal
from uuid import UUID

from ninja import Schema
from pydantic import AfterValidator, BeforeValidator, Field

from kramar.connectors.widget.messages import VisitorMessage
from kramar.connectors.widget.payloads import PageContext

TEXT_KEPT = 500
TEXTS_KEPT = 20
TEXT_TAKEN = 100_000


def _clean_text(text: str) -> str:
    # PostgreSQL takes no NUL in a text, and nobody means one.
    return text.replace("\0", "").strip()


def _short(value: object) -> str:
    return _clean_text(str(value))[:TEXT_KEPT] if isinstance(value, str | int | float) else ""


def _short_texts(value: object) -> dict[str, str]:
    pairs = list(value.items()) if isinstance(value, dict) else []
    return {_short(name)[:50]: _short(text) for name, text in pairs[:TEXTS_KEPT]}


Short = Annotated[str, BeforeValidator(_short)]
ShortTexts = Annotated[dict[str, str], BeforeValidator(_short_texts)]


class ContextIn(Schema):
    """The page that the visitor is on: untrusted, cut to what an employee would read."""

    url: Short = ""
    title: Short = ""
    referrer: Short = ""
    utm: ShortTexts = {}
    extra: ShortTexts = {}

    def kept(self) -> PageContext:
        """Return it as it is kept, without the name, which has a place of its own."""
        extra = {name: text for name, text in self.extra.items() if name != "name"}
        return PageContext(
            url=self.url, title=self.title, referrer=self.referrer, utm=self.utm, extra=extra
        )


class SessionIn(Schema):
    """Somebody opened the chat."""

    token: str = ""
    language: str = ""
    context: ContextIn = Field(default_factory=ContextIn)


class LimitsOut(Schema):
    """What the visitor may send; sizes are bytes."""

    text: int
    file_size: int
    accepts: list[str]


class SessionOut(Schema):
    """What the chat shows before anything was said."""

    token: str
    greeting: str
    away: str
    title: str
    language: Literal["uk", "en"]
    color: str
    online: bool
    limits: LimitsOut
    last_seq: int


class MessageIn(Schema):
    """The visitor wrote."""

    echo_id: UUID
    text: Annotated[str, Field(max_length=TEXT_TAKEN), AfterValidator(_clean_text)] = ""
    attachments: Annotated[list[str], Field(max_length=100)] = []
    context: ContextIn = Field(default_factory=ContextIn)


class AcceptedOut(Schema):
    """The message is kept; it comes back by the socket."""

    echo_id: UUID


class UploadOut(Schema):
    """A file that waits for its message. The id is good for this visitor only."""

    id: str
    name: str
    content_type: str
    size: int
    width: int | None
    height: int | None


class HistoryOut(Schema):
    """A page of the conversation, ascending; ``next`` is where the older page ends."""

    items: list[VisitorMessage]
    next: int | None
    operator_read_seq: int
