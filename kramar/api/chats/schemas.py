"""What the chats' routes take and answer; chats and messages look as they do in events."""

from typing import Annotated
from uuid import UUID

from ninja import Schema
from pydantic import Field

from kramar.api.capabilities import CapabilitiesOut
from kramar.chats.events.snapshots import ChatSnapshot, MessageSnapshot
from kramar.chats.models import Chat
from kramar.chats.queries.counts import ChatCounts
from kramar.chats.services.sending import Draft
from kramar.chats.services.templates import TemplateChoice
from kramar.events.shape import Shape

RowId = Annotated[int, Field(ge=1, le=2**63 - 1)]
Seq = Annotated[int, Field(ge=0, le=2**31 - 1)]


class ChatPage(Schema):
    """A page of chats.

    ``number`` is the number of the event up to which the page is valid.
    """

    items: list[ChatSnapshot]
    next: str | None
    number: int


class StateCounts(Shape):
    """How many chats there are in each state."""

    open: int
    closed: int
    all: int


class ChoiceCount(Shape):
    """How many chats there are with one choice; ``id`` of a responsible may be that of nobody."""

    id: int | None
    count: int


class CountsOut(Shape):
    """How many chats one would see with each choice added to the others.

    A choice that shuts out another of its kind is counted instead of it.
    """

    states: StateCounts
    unread: int
    unanswered: int
    linked: int
    unlinked: int
    unassigned: int
    snoozed: int
    responsibles: list[ChoiceCount]
    channels: list[ChoiceCount]
    labels: list[ChoiceCount]

    @classmethod
    def of(cls, counts: ChatCounts) -> "CountsOut":
        """Present the numbers."""
        return cls(
            states=StateCounts(**counts.states),
            unread=counts.unread,
            unanswered=counts.unanswered,
            linked=counts.linked,
            unlinked=counts.unlinked,
            unassigned=counts.unassigned,
            snoozed=counts.snoozed,
            responsibles=_choices(counts.responsibles),
            channels=_choices(counts.channels),
            labels=_choices(counts.labels),
        )


def _choices(counts: dict[int, int]) -> list[ChoiceCount]:
    # There are hundreds, and the numbers are ours: nothing of them is looked at again.
    return [
        ChoiceCount.model_construct(id=key or None, count=count)
        for key, count in sorted(counts.items())
    ]


class ChatOut(ChatSnapshot):
    """One chat, with what its channel can do."""

    capabilities: CapabilitiesOut
    number: int

    @classmethod
    def of_opened(cls, chat: Chat, number: int) -> "ChatOut":
        """Present an opened chat."""
        return cls(
            **dict(ChatSnapshot.of(chat)),
            capabilities=CapabilitiesOut.of(chat.channel),
            number=number,
        )


class MessagePage(Schema):
    """Messages in ascending order.

    ``next`` is the ``before`` of the next older page, ``newer`` the ``after`` of the next newer
    one; ``None`` where there is none.
    """

    items: list[MessageSnapshot]
    next: int | None
    newer: int | None
    number: int


class MessageQuery(Schema):
    """Which messages of a chat are listed."""

    before: Seq | None = None
    after: Seq | None = None
    around: Seq | None = None
    limit: int = Field(default=50, ge=1, le=100)


Key = Annotated[str, Field(max_length=80)]
Value = Annotated[str, Field(max_length=1024)]


class TemplateIn(Schema):
    """A template of the channel's account, with a value for each of its fields' keys."""

    name: Annotated[str, Field(max_length=512)]
    language: Annotated[str, Field(max_length=20)]
    values: Annotated[dict[Key, Value], Field(max_length=100)] = {}

    def choice(self) -> TemplateChoice:
        """Hand it to the service."""
        return TemplateChoice(self.name, self.language, self.values)


class MessageIn(Schema):
    """A message to send; ``client_id`` is the screen's own (law 10).

    ``seen_seq`` is up to which message the employee has seen the conversation: when the client
    wrote after it, nothing is sent.
    The label of a ``quick_reply`` is put on the chat once the message is sent, unless
    ``with_label`` is false. A ``template`` makes the text by itself.
    """

    client_id: UUID
    text: str = Field(default="", max_length=200_000)
    attachments: list[RowId] = Field(default=[], max_length=100)
    reply_to: RowId | None = None
    seen_seq: Seq | None = None
    quick_reply: RowId | None = None
    with_label: bool = True
    template: TemplateIn | None = None

    def draft(self) -> Draft:
        """Hand it to the service."""
        return Draft(
            client_id=self.client_id,
            text=self.text,
            file_ids=tuple(self.attachments),
            reply_to_id=self.reply_to,
            seen_seq=self.seen_seq,
            quick_reply_id=self.quick_reply,
            puts_label=self.with_label,
            template=self.template.choice() if self.template else None,
        )


class TakeIn(Schema):
    """``from`` is the responsible whom the employee saw when they asked."""

    seen_responsible_id: RowId | None = Field(default=None, alias="from")


class ReadIn(Schema):
    """Up to which message the chat was read."""

    seq: Seq


class ResponsibleIn(Schema):
    """Who is to answer for the chat."""

    employee_id: RowId
