"""What happens in chats, told with new values. Only services publish these."""

from datetime import datetime
from typing import ClassVar

from kramar.chats.events.mentions import EmployeeMentioned, MentionsRead
from kramar.chats.events.scheduling import ScheduledSnapshot
from kramar.chats.events.snapshots import (
    ChatSnapshot,
    ListedLabel,
    MessageSnapshot,
    MessageStatus,
    Ref,
    SendError,
)
from kramar.events.shape import Audience, Event, Shape
from kramar.staff.permissions import Permission

__all__ = [
    "ChatAskWithdrawn",
    "ChatAsked",
    "ChatAssigned",
    "ChatChanged",
    "ChatClosed",
    "ChatErased",
    "ChatLabelled",
    "ChatLinked",
    "ChatRead",
    "ChatReopened",
    "ChatReturned",
    "ChatSnoozed",
    "ChatUnlabelled",
    "ChatUnlinked",
    "CounterValue",
    "EmployeeMentioned",
    "LabelChanged",
    "LabelDeleted",
    "MentionsRead",
    "MessageChanged",
    "MessageNoted",
    "MessageQueued",
    "MessageReceived",
    "MessageStatusChanged",
    "ScheduledChanged",
    "ScheduledDeleted",
]


class CounterValue(Shape):
    """The new number of unread chats of one responsible; ``None`` counts the chats of nobody."""

    employee_id: int | None
    unread_chats: int


class _AboutChat(Event):
    """An event that carries the chat itself."""

    chat: ChatSnapshot

    def audience(self) -> Audience:
        """Everyone with the messenger who may see the chat."""
        responsible = self.chat.responsible
        return Audience(
            permission=Permission.CHATS_USE,
            chat_id=self.chat.id,
            responsible_id=responsible.id if responsible else None,
            former_id=responsible.id if responsible else None,
        )


class _AboutMessage(Event):
    """An event that names the chat and leaves it as it is."""

    chat_id: int
    responsible_id: int | None

    def audience(self) -> Audience:
        """Everyone with the messenger who may see the chat."""
        return Audience(
            permission=Permission.CHATS_USE,
            chat_id=self.chat_id,
            responsible_id=self.responsible_id,
            former_id=self.responsible_id,
        )


class MessageReceived(_AboutChat):
    """A client wrote."""

    kind: ClassVar[str] = "message.received"
    message: MessageSnapshot
    counters: list[CounterValue]


class MessageQueued(_AboutChat):
    """An employee wrote; the message is on its way."""

    kind: ClassVar[str] = "message.queued"
    message: MessageSnapshot
    counters: list[CounterValue]


class MessageChanged(_AboutMessage):
    """A message got its file, was edited, deleted, or reacted to."""

    kind: ClassVar[str] = "message.changed"
    message: MessageSnapshot


class MessageNoted(_AboutMessage):
    """An employee wrote a private note; the chat stays as it is."""

    kind: ClassVar[str] = "message.noted"
    message: MessageSnapshot


class MessageStatusChanged(_AboutMessage):
    """A message came further on its way out, or failed."""

    kind: ClassVar[str] = "message.status_changed"
    message_id: int
    status: MessageStatus
    error: SendError | None


class ChatAssigned(_AboutChat):
    """A chat was taken or handed over."""

    kind: ClassVar[str] = "chat.assigned"
    message: MessageSnapshot
    counters: list[CounterValue]
    former_id: int | None

    def audience(self) -> Audience:
        """Also whoever has just lost it."""
        responsible = self.chat.responsible
        return Audience(
            permission=Permission.CHATS_USE,
            chat_id=self.chat.id,
            responsible_id=responsible.id if responsible else None,
            former_id=self.former_id,
        )


class ChatClosed(_AboutChat):
    """A chat was closed."""

    kind: ClassVar[str] = "chat.closed"
    message: MessageSnapshot
    counters: list[CounterValue]


class ChatReopened(_AboutChat):
    """A chat was opened again, by an employee or by the client's writing."""

    kind: ClassVar[str] = "chat.reopened"
    message: MessageSnapshot
    counters: list[CounterValue]


class ChatSnoozed(_AboutChat):
    """A chat was put away until a time."""

    kind: ClassVar[str] = "chat.snoozed"
    message: MessageSnapshot
    counters: list[CounterValue]


class ChatReturned(_AboutChat):
    """A chat that was put away is back.

    ``employee_id`` is who asked to be reminded; ``None`` when somebody took it back by hand.
    """

    kind: ClassVar[str] = "chat.returned"
    message: MessageSnapshot
    counters: list[CounterValue]
    employee_id: int | None


class ScheduledChanged(_AboutChat):
    """A message was written ahead, changed, sent at its time, or stopped."""

    kind: ClassVar[str] = "scheduled.changed"
    scheduled: ScheduledSnapshot


class ScheduledDeleted(_AboutChat):
    """A message that was written ahead was taken back."""

    kind: ClassVar[str] = "scheduled.deleted"
    scheduled_id: int


class ChatRead(_AboutChat):
    """The responsible has read the chat."""

    kind: ClassVar[str] = "chat.read"
    counters: list[CounterValue]


class ChatChanged(_AboutChat):
    """The contact's name, picture or reachability changed, or the preview did."""

    kind: ClassVar[str] = "chat.changed"


class ChatErased(_AboutChat):
    """All that was said in a chat was erased, and with whom.

    ``at`` is when; each message is deleted since then and says nothing.
    """

    kind: ClassVar[str] = "chat.erased"
    at: datetime


class ChatLabelled(_AboutChat):
    """A label was put on a chat; it may have been made by that."""

    kind: ClassVar[str] = "chat.labelled"
    message: MessageSnapshot
    label: ListedLabel


class ChatUnlabelled(_AboutChat):
    """A label was taken off a chat."""

    kind: ClassVar[str] = "chat.unlabelled"
    message: MessageSnapshot
    label: ListedLabel


class ChatLinked(_AboutChat):
    """A chat was linked to a client, and what waited on it moved to the card."""

    kind: ClassVar[str] = "chat.linked"
    message: MessageSnapshot


class ChatUnlinked(_AboutChat):
    """A chat has no client any more."""

    kind: ClassVar[str] = "chat.unlinked"
    message: MessageSnapshot


class LabelChanged(Event):
    """A label was prepared, renamed or recoloured, on all chats that have it."""

    kind: ClassVar[str] = "label.changed"
    label: ListedLabel

    def audience(self) -> Audience:
        """Everyone with the messenger."""
        return Audience(permission=Permission.CHATS_USE)


class LabelDeleted(Event):
    """A label is gone, from all chats that had it too."""

    kind: ClassVar[str] = "label.deleted"
    label_id: int

    def audience(self) -> Audience:
        """Everyone with the messenger."""
        return Audience(permission=Permission.CHATS_USE)


class ChatAsked(_AboutChat):
    """An employee asks the responsible for the chat."""

    kind: ClassVar[str] = "chat.asked"
    asker: Ref


class ChatAskWithdrawn(_AboutChat):
    """An employee asks for the chat no more; somebody else did it where they were declined."""

    kind: ClassVar[str] = "chat.ask_withdrawn"
    asker: Ref
    by: Ref
