"""What chats and messages look like to a screen: the values that events and the API carry."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from kramar.channels.models import Channel
from kramar.chats.models import Attachment, Chat, Contact, Label, Message
from kramar.core.models import StoredFile
from kramar.events.shape import Shape, one_of
from kramar.staff.models import Employee

PREVIEW_LENGTH = 160

ChatState = Annotated[str, one_of(*Chat.State.values)]
Direction = Annotated[str, one_of(*Message.Direction.values)]
MessageStatus = Annotated[str, one_of(*Message.Status.values)]
AttachmentState = Annotated[str, one_of(*Attachment.State.values)]
FileKind = Annotated[str, one_of("image", "video", "audio", "voice", "file", "sticker")]
PreviewKind = Annotated[
    str,
    one_of(
        *("text", "image", "video", "audio", "voice", "file", "sticker"),
        *("location", "contact", "event"),
    ),
]
EventLineKind = Annotated[
    str,
    one_of(
        *("chat.taken", "chat.assigned", "chat.distributed", "chat.handed_back", "chat.inherited"),
        *("chat.closed", "chat.reopened", "chat.snoozed", "chat.returned"),
        *("chat.labelled", "chat.unlabelled", "chat.linked", "chat.unlinked", "chat.erased"),
        *("contact.blocked", "contact.returned", "contact.started"),
    ),
]


class Ref(Shape):
    """A row named elsewhere."""

    id: int
    name: str


class ChannelRef(Shape):
    """The channel of a chat."""

    id: int
    kind: str
    name: str

    @classmethod
    def of(cls, channel: Channel) -> "ChannelRef":
        """Present a channel."""
        return cls(id=channel.pk, kind=channel.kind, name=channel.name)


class ContactSnapshot(Shape):
    """The person at the other end."""

    id: int
    name: str
    nickname: str
    avatar_url: str | None
    reachable: bool

    @classmethod
    def of(cls, contact: Contact) -> "ContactSnapshot":
        """Present a contact."""
        return cls(
            id=contact.pk,
            name=contact.name,
            nickname=contact.nickname,
            avatar_url=f"/files/{contact.avatar_id}/thumbnail" if contact.avatar_id else None,
            reachable=contact.is_reachable,
        )


class LabelSnapshot(Shape):
    """A coloured word on a chat."""

    id: int
    name: str
    color: str

    @classmethod
    def of(cls, label: Label) -> "LabelSnapshot":
        """Present a label."""
        return cls(id=label.pk, name=label.name, color=label.color)


class ListedLabel(LabelSnapshot):
    """A label as the company's list shows it; a prepared one stays without chats."""

    is_prepared: bool

    @classmethod
    def of(cls, label: Label) -> "ListedLabel":
        """Present a label of the list."""
        return cls(id=label.pk, name=label.name, color=label.color, is_prepared=label.is_prepared)


class LastMessage(Shape):
    """The preview of a chat in the list; kept on the chat's row (law 5)."""

    id: int
    seq: int
    direction: Direction
    author_name: str
    text: str
    kind: PreviewKind
    status: MessageStatus
    created_at: datetime

    @classmethod
    def of(
        cls, message: Message, *, author_name: str, attachment_kind: str | None
    ) -> "LastMessage":
        """Shorten a message to its preview."""
        extras = message.extras or {}
        other = next((key for key in ("location", "contact", "event") if key in extras), "text")
        return cls(
            id=message.pk,
            seq=message.seq,
            direction=message.direction,
            author_name=author_name,
            text=message.text[:PREVIEW_LENGTH],
            kind=attachment_kind or other,
            status=message.status,
            created_at=message.created_at,
        )


class ChatSnapshot(Shape):
    """A chat as lists and headers show it."""

    id: int
    state: ChatState
    channel: ChannelRef
    contact: ContactSnapshot
    client: Ref | None
    responsible: Ref | None
    unread: int
    waiting_since: datetime | None
    last_message: LastMessage | None
    last_message_at: datetime
    reply_until: datetime | None
    labels: list[LabelSnapshot]
    snoozed_until: datetime | None
    scheduled: int
    asked_by: list[Ref]
    read_seq: int
    created_at: datetime

    @classmethod
    def of(cls, chat: Chat) -> "ChatSnapshot":
        """Present a chat whose contact, channel, responsible, client and labels are loaded."""
        return cls(
            id=chat.pk,
            state=chat.state,
            channel=ChannelRef.of(chat.channel),
            contact=ContactSnapshot.of(chat.contact),
            client=Ref(id=chat.client.pk, name=chat.client.name) if chat.client else None,
            responsible=employee_ref(chat.responsible) if chat.responsible else None,
            unread=chat.unread,
            waiting_since=chat.waiting_since,
            last_message=LastMessage.model_validate(chat.last_message)
            if chat.last_message
            else None,
            last_message_at=chat.last_message_at,
            reply_until=chat.reply_until,
            labels=[LabelSnapshot.of(label) for label in chat.shown_labels],
            snoozed_until=chat.snoozed_until,
            scheduled=chat.scheduled,
            asked_by=[employee_ref(asker) for asker in chat.shown_askers],
            read_seq=chat.read_seq,
            created_at=chat.created_at,
        )


class Author(Shape):
    """Who said it. ``id`` is of the contact or the employee; ``None`` for the system."""

    kind: Literal["contact", "employee", "system"]
    id: int | None
    name: str


class AttachmentSnapshot(Shape):
    """A file of a message; ``url`` is there once the bytes are."""

    id: int
    kind: FileKind
    name: str
    content_type: str
    size: int | None
    width: int | None
    height: int | None
    duration: int | None
    state: AttachmentState
    url: str | None
    thumbnail_url: str | None

    @classmethod
    def of(cls, attachment: Attachment) -> "AttachmentSnapshot":
        """Present an attachment whose file is loaded."""
        file = attachment.file
        return cls(
            id=attachment.pk,
            kind=attachment.kind,
            name=attachment.name,
            content_type=attachment.content_type,
            size=attachment.size,
            width=attachment.width,
            height=attachment.height,
            duration=attachment.duration,
            state=attachment.state,
            url=file_url(file) if file else None,
            thumbnail_url=f"/files/{file.pk}/thumbnail" if file and file.thumbnail_key else None,
        )


class LocationSnapshot(Shape):
    """A place on the map, in degrees."""

    latitude: float
    longitude: float
    title: str
    address: str


class SharedContactSnapshot(Shape):
    """A visiting card."""

    name: str
    phone: str


class EventLine(Shape):
    """What happened in the chat; ``data`` holds names for the sentence."""

    kind: EventLineKind
    data: dict[str, str]


class SendError(Shape):
    """Why a message did not go, in plain words."""

    code: str
    detail: str


class Quote(Shape):
    """The message that is answered."""

    id: int
    seq: int
    author_name: str
    text: str


class Reaction(Shape):
    """One emoji under a message, and the name of who put it there."""

    emoji: str
    by: Literal["contact", "employee"]
    name: str


class ActSnapshot(Shape):
    """What is being done to a message on its channel, or could not be done there.

    :param text: what a refused edit was to bring
    """

    kind: Literal["edit", "delete", "react"]
    state: Literal["queued", "failed"]
    error: SendError | None
    text: str | None


class MessageSnapshot(Shape):
    """A message as the conversation shows it."""

    id: int
    chat_id: int
    seq: int
    direction: Direction
    author: Author
    text: str
    attachments: list[AttachmentSnapshot]
    location: LocationSnapshot | None
    shared_contact: SharedContactSnapshot | None
    event: EventLine | None
    status: MessageStatus
    error: SendError | None
    created_at: datetime
    provider_at: datetime | None
    reply_to: Quote | None
    edited_at: datetime | None
    deleted_at: datetime | None
    has_history: bool
    reactions: list[Reaction]
    mentions: list[Ref]
    acts: list[ActSnapshot]
    client_id: UUID | None

    @classmethod
    def of(
        cls, message: Message, contact: Contact, attachments: list[Attachment]
    ) -> "MessageSnapshot":
        """Present a message whose employee and quoted message are loaded."""
        extras = message.extras or {}
        return cls(
            id=message.pk,
            chat_id=message.chat_id,
            seq=message.seq,
            direction=message.direction,
            author=author_of(message, contact),
            text="" if message.deleted_at else message.text,
            attachments=[AttachmentSnapshot.of(attachment) for attachment in attachments],
            location=extras.get("location"),
            shared_contact=extras.get("contact"),
            event=extras.get("event"),
            status=message.status,
            error=SendError(code=message.error_code, detail=message.error_detail)
            if message.error_code
            else None,
            created_at=message.created_at,
            provider_at=message.provider_at,
            reply_to=_quote(message, contact),
            edited_at=message.edited_at,
            deleted_at=message.deleted_at,
            mentions=extras.get("mentions", []),
            has_history=has_history(message),
            reactions=_reactions(message, contact),
            acts=_acts(message),
            client_id=message.client_id,
        )


def has_history(message: Message) -> bool:
    """Whether there are words that the message shows no longer."""
    return message.edited_at is not None or bool(message.deleted_at and message.text)


def author_of(message: Message, contact: Contact) -> Author:
    """Say who a message is from; the employee must be loaded."""
    if message.direction == Message.Direction.IN:
        return Author(kind="contact", id=contact.pk, name=contact.name)
    if message.employee:
        return Author(kind="employee", id=message.employee.pk, name=message.employee.short_name)
    return Author(kind="system", id=None, name="")


def file_url(file: StoredFile) -> str:
    """Return the address of a file for people who are signed in."""
    return f"/files/{file.pk}/{file.name}"


def employee_ref(employee: Employee) -> Ref:
    """Name an employee."""
    return Ref(id=employee.pk, name=employee.short_name)


def _quote(message: Message, contact: Contact) -> Quote | None:
    quoted = message.reply_to
    if quoted is None:
        return None
    return Quote(
        id=quoted.pk,
        seq=quoted.seq,
        author_name=author_of(quoted, contact).name,
        text="" if quoted.deleted_at else quoted.text[:PREVIEW_LENGTH],
    )


def _reactions(message: Message, contact: Contact) -> list[Reaction]:
    return [
        Reaction(
            emoji=each["emoji"],
            by=each["by"],
            name=contact.name if each["by"] == "contact" else each.get("name", ""),
        )
        for each in message.reactions or []
    ]


def _acts(message: Message) -> list[ActSnapshot]:
    return [
        ActSnapshot(
            kind=kind,
            state=act["state"],
            error=SendError(code=act["code"], detail=act["detail"]) if "code" in act else None,
            text=act.get("text"),
        )
        for kind, act in (message.acts or {}).items()
    ]
