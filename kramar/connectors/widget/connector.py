"""The widget's side of the contract: nothing leaves the house, so nothing can fail to arrive."""

from collections.abc import AsyncIterator, Mapping, Sequence
from hashlib import sha256
from typing import ClassVar
from urllib.parse import urlsplit

from kramar.channels.capabilities import Capabilities
from kramar.channels.connector import (
    Identity,
    Inbound,
    InboundFile,
    InboundMessage,
    InboundReceipt,
    InboundStart,
    Link,
    Outbound,
    PermanentError,
    Person,
    Profile,
    Receipt,
)
from kramar.connectors.widget.payloads import (
    PAYLOAD,
    KeptFile,
    PageContext,
    Visitor,
    VisitorSaw,
    VisitorWrote,
    external_id_of_message,
)
from kramar.connectors.widget.settings import WidgetSettings
from kramar.core.file_types import FROM_STRANGERS


class WidgetConnector:
    """Speaks with the frame on the shop's page, through our own tables and sockets."""

    kind: ClassVar[str] = "widget"
    capabilities: ClassVar[Capabilities] = Capabilities(
        text_limit=4000,
        caption_limit=4000,
        file_size_limit=20 * 1024 * 1024,
        image_size_limit=20 * 1024 * 1024,
        accepts=FROM_STRANGERS,
        album_limit=10,
        can_edit=True,
        can_delete=True,
        can_react=True,
        can_quote=True,
        voice_types=("audio/ogg", "audio/webm", "audio/mp4"),
        can_type=True,
        receipts="delivered_read",
        messages_per_second=1000.0,
    )

    def is_authentic(self, link: Link, headers: Mapping[str, str], body: bytes) -> bool:  # noqa: ARG002 (the contract's shape)
        """Refuse every webhook: visitors come by their own door."""
        return False

    def parse(self, body: bytes) -> list[Inbound]:
        """Translate what the visitor's door has kept.

        :raises ValueError: the bytes are not of our making
        """
        payload = PAYLOAD.validate_json(body)
        person = _person(payload.visitor)
        if isinstance(payload, VisitorSaw):
            return [InboundReceipt(person, payload.status, payload.external_id)]
        return [*_arrival(person, payload), _message(person, payload)]

    def split(self, message: Outbound) -> tuple[Outbound, ...]:
        """Leave the message whole."""
        return (message,)

    async def send(self, link: Link, part: Outbound) -> Receipt:  # noqa: ARG002 (the contract's shape)
        """Accept at once: the message is in our table, the visitor's socket reads it there."""
        return Receipt((f"kramar:{part.message_id}",))

    async def edit(self, link: Link, to: str, external_id: str, text: str) -> None:
        """Do nothing, as with the next two: the visitor's socket reads our table again."""

    async def delete(self, link: Link, to: str, external_ids: Sequence[str]) -> None:
        """Do nothing."""

    async def react(self, link: Link, to: str, external_id: str, emoji: str | None) -> None:
        """Do nothing."""

    async def send_typing(self, link: Link, to: str) -> None:
        """Do nothing: the visitor's socket hears the same sign as the employees' screens."""

    def download(self, link: Link, source: Mapping[str, str]) -> AsyncIterator[bytes]:  # noqa: ARG002 (the contract's shape)
        """Refuse with a :class:`PermanentError`: files are with us before their message is."""
        raise PermanentError("files of the widget are not fetched")

    async def find_profile(self, link: Link, person_external_id: str) -> Profile:  # noqa: ARG002 (the contract's shape)
        """Return nothing: visitors have no pictures, and what they are called they say themselves."""
        return Profile()

    async def check(self, link: Link) -> Identity:
        """Answer for ourselves, when the sites that may show the chat are named well.

        :raises PermanentError: an address among the sites is none
        """
        settings = WidgetSettings.of(link.settings)
        if settings.refused:
            raise PermanentError(f"Це не адреса сайту: {', '.join(settings.refused)}", code="origins")
        return Identity(external_id=link.key, name=settings.title)

    async def connect(self, link: Link) -> None:
        """Do nothing: the door is always open."""

    async def disconnect(self, link: Link) -> None:
        """Do nothing: an inactive channel's door answers by itself."""


def _person(visitor: Visitor) -> Person:
    return Person(external_id=visitor.external_id, name=visitor.name)


def _message(person: Person, payload: VisitorWrote) -> InboundMessage:
    return InboundMessage(
        person=person,
        external_id=external_id_of_message(person.external_id, payload.echo_id),
        provider_at=payload.at,
        text=payload.text,
        files=tuple(_file(file) for file in payload.files),
    )


def _file(file: KeptFile) -> InboundFile:
    return InboundFile(
        kind=file.kind,
        external_id=str(file.file_id),
        name=file.name,
        content_type=file.content_type,
        size=file.size,
        width=file.width,
        height=file.height,
        duration=file.duration,
        stored_file_id=file.file_id,
    )


def _arrival(person: Person, payload: VisitorWrote) -> list[InboundStart]:
    """Tell the employees where the visitor writes from, once for each page of the site."""
    summary = _summarise(payload.context)
    if not summary:
        return []
    page = urlsplit(payload.context.url)
    tag = sha256(f"{page.netloc}{page.path}".encode()).hexdigest()[:16]
    return [InboundStart(person, f"{person.external_id}:page:{tag}", summary, payload.at)]


def _summarise(context: PageContext) -> str:
    utm = ", ".join(f"{name}={value}" for name, value in context.utm.items())
    extra = ", ".join(f"{name}: {value}" for name, value in context.extra.items())
    # A referrer of the same site only says that the visitor has looked around.
    is_from_outside = urlsplit(context.referrer).netloc != urlsplit(context.url).netloc
    parts = [
        context.title,
        context.url,
        f"UTM: {utm}" if utm else "",
        f"← {context.referrer}" if context.referrer and is_from_outside else "",
        extra,
    ]
    return " · ".join(part for part in parts if part)
