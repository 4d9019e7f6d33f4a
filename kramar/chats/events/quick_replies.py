"""Quick replies as screens see them, and what happens to them."""

from datetime import datetime
from typing import ClassVar

from kramar.chats.events.snapshots import LabelSnapshot, Ref, file_url
from kramar.chats.models.quick_replies import QuickReply, QuickReplyMessage
from kramar.core.models import StoredFile
from kramar.events.shape import Audience, Event, Shape
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission


class QuickReplyFileSnapshot(Shape):
    """A file that goes with a message."""

    id: int
    name: str
    content_type: str
    size: int
    width: int | None
    height: int | None
    url: str
    thumbnail_url: str | None

    @classmethod
    def of(cls, file: StoredFile) -> "QuickReplyFileSnapshot":
        """Present a file."""
        return cls(
            id=file.pk,
            name=file.name,
            content_type=file.content_type,
            size=file.size,
            width=file.width,
            height=file.height,
            url=file_url(file),
            thumbnail_url=f"/files/{file.pk}/thumbnail" if file.thumbnail_key else None,
        )


class QuickReplyMessageSnapshot(Shape):
    """One message of a quick reply, with its variables as they are written."""

    text: str
    attachments: list[QuickReplyFileSnapshot]

    @classmethod
    def of(cls, message: QuickReplyMessage) -> "QuickReplyMessageSnapshot":
        """Present a message whose files are loaded."""
        files = [QuickReplyFileSnapshot.of(file) for file in message.shown_files]
        return cls(text=message.text, attachments=files)


class QuickReplySnapshot(Shape):
    """A quick reply; without an owner it is shared by the company."""

    id: int
    activation: str
    folder: str
    label: LabelSnapshot | None
    is_shared: bool
    owner: Ref | None
    author: Ref | None
    messages: list[QuickReplyMessageSnapshot]
    usage_count: int
    created_at: datetime

    @classmethod
    def of(cls, reply: QuickReply) -> "QuickReplySnapshot":
        """Present a quick reply whose label, people and messages are loaded."""
        return cls(
            id=reply.pk,
            activation=reply.activation,
            folder=reply.folder,
            label=LabelSnapshot.of(reply.label) if reply.label else None,
            is_shared=reply.owner_id is None,
            owner=_ref(reply.owner),
            author=_ref(reply.author),
            messages=[QuickReplyMessageSnapshot.of(each) for each in reply.shown_messages],
            usage_count=reply.usage_count,
            created_at=reply.created_at,
        )


class QuickReplyChanged(Event):
    """A quick reply was made, changed, or taken back out of the bin."""

    kind: ClassVar[str] = "quick_reply.changed"
    quick_reply: QuickReplySnapshot

    def audience(self) -> Audience:
        """Everyone with the messenger; of an own one, its owner alone."""
        owner = self.quick_reply.owner
        return Audience(permission=Permission.CHATS_USE, employee_id=owner.id if owner else None)


class QuickReplyDeleted(Event):
    """A quick reply was thrown away, or became somebody's own."""

    kind: ClassVar[str] = "quick_reply.deleted"
    quick_reply_id: int
    owner_id: int | None

    def audience(self) -> Audience:
        """Whoever could see it."""
        return Audience(permission=Permission.CHATS_USE, employee_id=self.owner_id)


def _ref(employee: Employee | None) -> Ref | None:
    return Ref(id=employee.pk, name=employee.short_name) if employee else None
