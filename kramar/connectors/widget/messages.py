"""Messages as the visitor's screen gets them, by HTTP and by the socket alike."""

from datetime import datetime
from typing import Literal
from urllib.parse import quote as quote_path

from kramar.chats.events.snapshots import PREVIEW_LENGTH
from kramar.chats.models import Attachment, Message
from kramar.connectors.widget.payloads import echo_id_of_message
from kramar.core.file_links import Variant, sign_file
from kramar.core.models import StoredFile
from kramar.events.shape import Shape
from kramar.staff.models import Employee


class VisitorAttachment(Shape):
    """A file of a message; ``url`` is there once the bytes are."""

    id: int
    kind: str
    name: str
    content_type: str
    size: int
    width: int | None
    height: int | None
    url: str | None
    thumbnail_url: str | None

    @classmethod
    def of(cls, attachment: Attachment) -> "VisitorAttachment":
        """Present an attachment whose file is loaded."""
        file = attachment.file
        is_odd_picture = attachment.kind == "image" and file is not None and not file.is_image
        return cls(
            id=attachment.pk,
            # A browser cannot show every picture that a phone takes.
            kind="file" if is_odd_picture else attachment.kind,
            name=attachment.name,
            content_type=attachment.content_type,
            size=attachment.size or 0,
            width=attachment.width,
            height=attachment.height,
            url=_url(file, "original") if file else None,
            thumbnail_url=_url(file, "thumbnail") if file and file.thumbnail_key else None,
        )


class VisitorQuote(Shape):
    """The message that is answered; its text is empty when it was deleted, or is a file."""

    seq: int
    is_own: bool
    text: str


class VisitorMessage(Shape):
    """A message as the visitor sees it: "in" is their own."""

    id: int
    seq: int
    direction: Literal["in", "out"]
    author_name: str | None
    text: str
    attachments: list[VisitorAttachment]
    created_at: datetime
    echo_id: str | None
    deleted: bool
    edited: bool
    reactions: list[str]
    quote: VisitorQuote | None

    @classmethod
    def of(cls, message: Message) -> "VisitorMessage":
        """Present a message whose employee, attachments and quoted message are loaded."""
        is_own = message.direction == Message.Direction.IN
        is_deleted = message.deleted_at is not None
        shown = [] if is_deleted else message.attachments.all()
        return cls(
            id=message.pk,
            seq=message.seq,
            direction="in" if is_own else "out",
            author_name=first_name(message.employee) if message.employee else None,
            text="" if is_deleted else message.text,
            attachments=[VisitorAttachment.of(attachment) for attachment in shown],
            created_at=message.created_at,
            echo_id=echo_id_of_message(message.external_id or "") or None if is_own else None,
            deleted=is_deleted,
            edited=message.edited_at is not None,
            reactions=[] if is_deleted else [each["emoji"] for each in message.reactions or []],
            quote=_quote(message.reply_to) if message.reply_to and not is_deleted else None,
        )


def first_name(employee: Employee) -> str:
    """«Коваль Олена Петрівна» is «Олена» to a buyer."""
    return (employee.full_name.split()[1:2] or [employee.full_name])[0]


def _quote(quoted: Message) -> VisitorQuote:
    text = "" if quoted.deleted_at else quoted.text[:PREVIEW_LENGTH]
    return VisitorQuote(seq=quoted.seq, is_own=quoted.direction == "in", text=text)


def _url(file: StoredFile, variant: Variant) -> str:
    return f"/widget/files/{sign_file(file, variant)}/{quote_path(file.name)}"
