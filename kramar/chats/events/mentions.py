"""Calling an employee by a private note, told to that employee alone."""

from datetime import datetime
from typing import ClassVar

from kramar.chats.events.snapshots import PREVIEW_LENGTH, Ref, employee_ref
from kramar.chats.models import Mention
from kramar.events.shape import Audience, Event, Shape
from kramar.staff.permissions import Permission


class MentionSnapshot(Shape):
    """A mention as the list of mentions shows it: who called, where, with which words."""

    id: int
    chat_id: int
    chat_name: str
    message_id: int
    seq: int
    text: str
    by: Ref | None
    created_at: datetime
    read_at: datetime | None

    @classmethod
    def of(cls, mention: Mention) -> "MentionSnapshot":
        """Present a mention whose message, its employee, chat and contact are loaded."""
        message = mention.message
        return cls(
            id=mention.pk,
            chat_id=mention.chat_id,
            chat_name=mention.chat.contact.name,
            message_id=message.pk,
            seq=message.seq,
            text=message.text[:PREVIEW_LENGTH],
            by=employee_ref(message.employee) if message.employee else None,
            created_at=mention.created_at,
            read_at=mention.read_at,
        )


class EmployeeMentioned(Event):
    """A private note calls an employee."""

    kind: ClassVar[str] = "employee.mentioned"
    employee_id: int
    responsible_id: int | None
    mention: MentionSnapshot
    unread_mentions: int

    def audience(self) -> Audience:
        """Tell the one who is called, as long as they see the chat."""
        return Audience(
            permission=Permission.CHATS_USE,
            chat_id=self.mention.chat_id,
            responsible_id=self.responsible_id,
            former_id=self.responsible_id,
            employee_id=self.employee_id,
        )


class MentionsRead(Event):
    """An employee has read mentions on one of their screens; ``None`` is all of them."""

    kind: ClassVar[str] = "employee.mentions_read"
    employee_id: int
    mention_ids: list[int] | None
    read_at: datetime
    unread_mentions: int

    def audience(self) -> Audience:
        """Tell the employee's own screens."""
        return Audience(employee_id=self.employee_id)
