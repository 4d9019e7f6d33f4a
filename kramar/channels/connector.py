"""The contract between Kramar and one provider's language.

A connector translates; it holds no state, knows no models, no tenancy, no retries. It answers
questions about bytes (:meth:`Connector.is_authentic`, :meth:`Connector.parse`) and makes calls
(:meth:`Connector.send` and the rest), raising from one small tree::

    ConnectorError
    ├── RetryLaterError      not accepted; may be sent again after so many seconds
    ├── PermanentError       will never be accepted as it is; says why
    │   └── UnreachableError     the person has left or blocked us
    ├── CredentialsError     the channel's token was revoked or is wrong
    └── UncertainError       the request left and no answer came: it may have been accepted
"""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import ClassVar, Literal, Protocol, TypeAlias

from kramar.channels.capabilities import Capabilities
from kramar.channels.templates import FilledTemplate

FileKind = Literal["image", "video", "audio", "voice", "file", "sticker"]
ReceiptStatus = Literal["sent", "delivered", "read"]


class ConnectorError(Exception):
    """The root of what a provider may answer.

    :param detail: the provider's own words, free of tokens
    """

    def __init__(self, detail: str, *, code: str = "") -> None:
        super().__init__(detail)
        self.detail = detail
        self.code = code


class RetryLaterError(ConnectorError):
    """Not accepted now.

    :param after: seconds to wait, as the provider said; ``None`` where it did not say
    :param whole_channel: the limit is the channel's, not only this chat's
    """

    def __init__(
        self, detail: str, *, after: float | None = None, whole_channel: bool = True
    ) -> None:
        super().__init__(detail, code="retry_later")
        self.after = after
        self.whole_channel = whole_channel


class PermanentError(ConnectorError):
    """Will never be accepted as it is."""


class UnreachableError(PermanentError):
    """The person has left or blocked us; nothing can be sent until they return."""


class CredentialsError(ConnectorError):
    """The channel's credentials are refused."""


class UncertainError(ConnectorError):
    """The request left, no answer came. Never sent again without a person's word (law 9)."""


@dataclass(frozen=True, slots=True)
class Link:
    """One channel as its connector needs to know it.

    :param webhook_url: where the provider can reach us
    :param connection: by what name the account lets us in, where it does so by itself
    """

    channel_id: int
    key: str
    credentials: Mapping[str, str]
    settings: Mapping[str, object]
    webhook_url: str = ""
    connection: str = ""


@dataclass(frozen=True, slots=True)
class Identity:
    """What the provider calls the account behind the credentials."""

    external_id: str
    name: str
    nickname: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Who wrote, as the provider names them; nameless where it tells names only when asked.

    :param former_id: what the provider called them before: the contact of that id is theirs
    :param phone: their own number, as the provider itself has verified it, with a ``+``
    :param account: the account of ours that was written to, where a webhook may serve several;
        or the name of the connection by which it lets us in
    """

    external_id: str
    name: str
    nickname: str = ""
    former_id: str = ""
    phone: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """What the provider tells of a person when asked; ``avatar`` is what ``download`` takes."""

    name: str = ""
    nickname: str = ""
    avatar: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class InboundFile:
    """A file that came with a message.

    :param external_id: the provider's id of the message part, unique within the chat
    :param source: what :meth:`Connector.download` needs to fetch it; empty when there is
        nothing to fetch
    :param stored_file_id: set when the bytes are with us already (the site widget)
    """

    kind: FileKind
    external_id: str
    name: str = ""
    content_type: str = ""
    size: int | None = None
    width: int | None = None
    height: int | None = None
    duration: int | None = None
    source: Mapping[str, str] = field(default_factory=dict)
    stored_file_id: int | None = None


@dataclass(frozen=True, slots=True)
class Location:
    """A place on the map, in degrees."""

    latitude: float
    longitude: float
    title: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class SharedContact:
    """A visiting card. ``is_own`` means that it is the sender's own number."""

    name: str
    phone: str
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class InboundMessage:
    """A message, or one part of an album.

    :param external_id: unique within the channel
    :param album_id: shared by the parts of one album, unique within the channel; empty otherwise
    :param client_id: the sender's own UUID where the channel carries one
    """

    person: Person
    external_id: str
    provider_at: datetime
    text: str = ""
    files: tuple[InboundFile, ...] = ()
    album_id: str = ""
    location: Location | None = None
    shared_contact: SharedContact | None = None
    reply_to: str = ""
    client_id: str = ""


@dataclass(frozen=True, slots=True)
class InboundEcho:
    """What the account itself said to the person: by us, or by somebody elsewhere.

    :param message_id: our own id of the message, where the provider carries it back
    :param is_elsewhere: certainly not said by us, whatever is just leaving
    :param is_automatic: nobody has said it: the client still waits for an answer
    """

    person: Person
    external_id: str
    provider_at: datetime
    text: str = ""
    files: tuple[InboundFile, ...] = ()
    reply_to: str = ""
    message_id: int | None = None
    is_elsewhere: bool = False
    is_automatic: bool = False


@dataclass(frozen=True, slots=True)
class InboundEdit:
    """The person changed a message's text."""

    person: Person
    external_id: str
    text: str
    edited_at: datetime


@dataclass(frozen=True, slots=True)
class InboundDelete:
    """The person deleted messages.

    :param deleted_at: ``None`` where the provider does not tell: it was just now
    """

    person: Person
    external_ids: tuple[str, ...]
    deleted_at: datetime | None


@dataclass(frozen=True, slots=True)
class InboundReaction:
    """The person's reactions to a message as they are now; empty when taken back."""

    person: Person
    external_id: str
    emojis: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InboundReceipt:
    """Our messages up to and including ``external_id`` were delivered or read.

    :param status: ``sent`` tells no more than that the provider took it
    :param until: where no message is named, those that were sent up to then
    :param message_id: our own id of the message, where the channel brings it back
    """

    person: Person
    status: ReceiptStatus
    external_id: str = ""
    until: datetime | None = None
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class InboundFailure:
    """A message of ours that the provider had accepted did not reach the person after all."""

    person: Person
    external_id: str
    detail: str
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class InboundReachability:
    """The person blocked us, or came back."""

    person: Person
    reachable: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class InboundStart:
    """The person opened the conversation by a link, which may carry a ``payload``."""

    person: Person
    external_id: str
    payload: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Unhandled:
    """Something that is kept and not acted upon; ``reason`` is a word for the log."""

    reason: str


@dataclass(frozen=True, slots=True)
class Broken(Unhandled):
    """An element that is not as documented: its batch is taken in and shown among the failed."""


Inbound: TypeAlias = (
    InboundMessage
    | InboundEcho
    | InboundEdit
    | InboundDelete
    | InboundReaction
    | InboundReceipt
    | InboundFailure
    | InboundReachability
    | InboundStart
    | Unhandled
)


@dataclass(frozen=True, slots=True)
class OutboundFile:
    """A file to send, readable at ``path`` meanwhile; providers fetch it at ``url`` for a week."""

    file_id: int
    kind: FileKind
    name: str
    content_type: str
    size: int
    path: Path
    url: str = ""


@dataclass(frozen=True, slots=True)
class Outbound:
    """One message to one person; also one part of it after :meth:`Connector.split`.

    :param message_id: our own id of the message
    :param reply_to: the provider's id of the quoted message, or empty
    :param is_whole: it is all of the message, not one part of several
    :param template: sent instead of the text, which says the same
    """

    to: str
    message_id: int
    text: str = ""
    files: tuple[OutboundFile, ...] = ()
    reply_to: str = ""
    is_whole: bool = True
    template: FilledTemplate | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """The provider accepted it.

    :param external_ids: the provider's ids, one for each message that it made of it
    """

    external_ids: tuple[str, ...]


class Connector(Protocol):
    """The code that speaks one provider's language."""

    kind: ClassVar[str]
    capabilities: ClassVar[Capabilities]

    def is_authentic(self, link: Link, headers: Mapping[str, str], body: bytes) -> bool:
        """Whether the webhook was signed by the provider, on raw bytes, in constant time.

        :param headers: with lower-case names
        """

    def parse(self, body: bytes) -> list[Inbound]:
        """Translate one stored payload; unknown kinds become :class:`Unhandled`.

        :raises ValueError: the payload is not what the provider documents
        """

    def split(self, message: Outbound) -> tuple[Outbound, ...]:
        """Cut a message into parts, each of which is one call."""

    async def send(self, link: Link, part: Outbound) -> Receipt:
        """Send one part.

        :raises ConnectorError: as the tree above tells
        """

    async def send_typing(self, link: Link, to: str) -> None:
        """Show the person that somebody is typing; silently nothing where there is no such call."""

    def download(self, link: Link, source: Mapping[str, str]) -> AsyncIterator[bytes]:
        """Fetch a file by the source that ``parse`` gave.

        :raises ConnectorError: as the tree above tells
        """

    async def find_profile(self, link: Link, person_external_id: str) -> Profile:
        """Ask what the person is called and looks like; empty where nothing is to be seen."""

    async def check(self, link: Link) -> Identity:
        """Ask the provider who we are; a real call.

        :raises ConnectorError: as the tree above tells
        """

    async def connect(self, link: Link) -> None:
        """Make the provider deliver to us (set the webhook, or clear it for polling)."""

    async def disconnect(self, link: Link) -> None:
        """Make the provider stop delivering to us."""
