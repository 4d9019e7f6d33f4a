"""What may be done to one message: edit it, delete it, react to it, read what it said before."""

from datetime import datetime

from ninja import Router, Schema
from pydantic import Field

from kramar.api.access import needs
from kramar.api.chats.routes import find_chat
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id
from kramar.chats import queries
from kramar.chats.events.snapshots import MessageSnapshot
from kramar.chats.models import Chat, Message
from kramar.chats.services.acts import delete_message, edit_message, react_to_message
from kramar.staff.permissions import Permission

router = Router(tags=["chats"])
messenger = needs(Permission.CHATS_USE)


class TextIn(Schema):
    """The new text of a message."""

    text: str = Field(max_length=200_000)


class ReactionIn(Schema):
    """One emoji; ``null`` takes the reaction back."""

    emoji: str | None = Field(max_length=32)


class FormerTextOut(Schema):
    """A text that the message shows no longer, and when it was replaced or deleted."""

    text: str
    until: datetime


class HistoryOut(Schema):
    """What a message said before, the oldest first."""

    items: list[FormerTextOut]
    next: None = None

    @classmethod
    def of(cls, message: Message) -> "HistoryOut":
        """Present a message's former texts; a deleted message's last one is among them."""
        items = [
            FormerTextOut(text=edit.text, until=edit.edited_at)
            for edit in queries.list_former_texts(message)
        ]
        if message.deleted_at and message.text:
            items.append(FormerTextOut(text=message.text, until=message.deleted_at))
        return cls(items=items)


@router.patch(
    "/chats/{chat_id}/messages/{message_id}",
    response=MessageSnapshot,
    auth=messenger,
    operation_id="edit_message",
)
def patch_message(
    request: EmployeeRequest, chat_id: Id, message_id: Id, body: TextIn
) -> MessageSnapshot:
    """Change the text of an own message, where the channel allows it."""
    chat = find_chat(request, chat_id)
    message = edit_message(
        chat_id=chat_id, message_id=message_id, text=body.text, by=request.employee
    )
    return _present(chat, message)


@router.delete(
    "/chats/{chat_id}/messages/{message_id}",
    response=MessageSnapshot,
    auth=messenger,
    operation_id="delete_message",
)
def remove_message(request: EmployeeRequest, chat_id: Id, message_id: Id) -> MessageSnapshot:
    """Take an employee's message back, where the channel allows it."""
    chat = find_chat(request, chat_id)
    message = delete_message(chat_id=chat_id, message_id=message_id, by=request.employee)
    return _present(chat, message)


@router.put(
    "/chats/{chat_id}/messages/{message_id}/reaction",
    response=MessageSnapshot,
    auth=messenger,
    operation_id="react_to_message",
)
def put_reaction(
    request: EmployeeRequest, chat_id: Id, message_id: Id, body: ReactionIn
) -> MessageSnapshot:
    """React to a message, or take the reaction back."""
    chat = find_chat(request, chat_id)
    message = react_to_message(
        chat_id=chat_id, message_id=message_id, emoji=body.emoji, by=request.employee
    )
    return _present(chat, message)


@router.get(
    "/chats/{chat_id}/messages/{message_id}/history",
    response=HistoryOut,
    auth=needs(Permission.CHATS_SEE_EDITS),
    operation_id="get_message_history",
)
def get_history(request: EmployeeRequest, chat_id: Id, message_id: Id) -> HistoryOut:
    """Show what a message said before it was edited or deleted."""
    return HistoryOut.of(queries.get_message(find_chat(request, chat_id), message_id))


def _present(chat: Chat, message: Message) -> MessageSnapshot:
    return queries.present_messages(chat, [message])[0]
