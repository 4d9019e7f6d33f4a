"""What may be done to many chats, and how each of it is undone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from kramar.chats.models import BulkAction, Chat
from kramar.chats.services.assignment import Former, assign_chat, give_back_chat
from kramar.chats.services.closing import close_chat, reopen_chat
from kramar.chats.services.labelling import label_chat, unlabel_chat
from kramar.chats.services.reading import mark_read, mark_unread
from kramar.staff.models import Employee
from kramar.staff.queries import get_employee

Before = dict[str, int | str | None]


class Deed(Protocol):
    """One thing done to one chat, under its lock."""

    def apply(self, chat: Chat) -> Before | None:
        """Do it and return what undoing needs, ``None`` when there was nothing to change."""

    def undo(self, chat: Chat, before: Mapping[str, object]) -> None:
        """Bring back what was, where nobody has changed it since."""


@dataclass(frozen=True, slots=True)
class Close:
    """Close the chat."""

    by: Employee

    def apply(self, chat: Chat) -> Before | None:
        """Close an open chat."""
        if chat.state == Chat.State.CLOSED:
            return None
        close_chat(chat_id=chat.pk, by=self.by)
        return {"read_seq": chat.read_seq}

    def undo(self, chat: Chat, before: Mapping[str, object]) -> None:
        """Open it again, with what was unread."""
        if chat.state == Chat.State.CLOSED:
            reopen_chat(chat_id=chat.pk, by=self.by)
            mark_unread(chat_id=chat.pk, read_seq=_number(before["read_seq"]), by=self.by)


@dataclass(frozen=True, slots=True)
class Read:
    """Mark the chat read."""

    by: Employee

    def apply(self, chat: Chat) -> Before | None:
        """Read everything so far."""
        if chat.unread == 0:
            return None
        mark_read(chat_id=chat.pk, seq=chat.last_seq, by=self.by)
        return {"read_seq": chat.read_seq, "last_seq": chat.last_seq}

    def undo(self, chat: Chat, before: Mapping[str, object]) -> None:
        """Let it be unread again, if nobody has read further."""
        if chat.read_seq == before["last_seq"]:
            mark_unread(chat_id=chat.pk, read_seq=_number(before["read_seq"]), by=self.by)


@dataclass(frozen=True, slots=True)
class HandOver:
    """Hand the chat over."""

    to: Employee
    by: Employee

    def apply(self, chat: Chat) -> Before | None:
        """Give it to its receiver."""
        if chat.responsible_id == self.to.pk:
            return None
        of_client = chat.client.responsible_id if chat.client else None
        assign_chat(chat_id=chat.pk, to=self.to, by=self.by)
        return {"responsible": chat.responsible_id, "of_client": of_client}

    def undo(self, chat: Chat, before: Mapping[str, object]) -> None:
        """Give it back to the former responsible, and its client, if the receiver still has it."""
        if chat.responsible_id == self.to.pk:
            former = Former(_employee(before["responsible"]), _employee(before.get("of_client")))
            give_back_chat(chat_id=chat.pk, receiver=self.to, former=former, by=self.by)


@dataclass(frozen=True, slots=True)
class PutLabel:
    """Put a label on the chat."""

    name: str
    by: Employee

    def apply(self, chat: Chat) -> Before | None:
        """Put it where it is not yet."""
        had = set(chat.label_ids)
        put = set(label_chat(chat_id=chat.pk, name=self.name, by=self.by).label_ids) - had
        return {"label": put.pop()} if put else None

    def undo(self, chat: Chat, before: Mapping[str, object]) -> None:
        """Take it off."""
        unlabel_chat(chat_id=chat.pk, label_id=_number(before["label"]), by=self.by)


@dataclass(frozen=True, slots=True)
class TakeLabelOff:
    """Take a label off the chat.

    :param name: by which undoing puts it on again, even if the label has gone with its last chat
    """

    label_id: int
    name: str
    by: Employee

    def apply(self, chat: Chat) -> Before | None:
        """Take it off where it is."""
        if self.label_id not in chat.label_ids:
            return None
        unlabel_chat(chat_id=chat.pk, label_id=self.label_id, by=self.by)
        return {"name": self.name}

    def undo(self, chat: Chat, before: Mapping[str, object]) -> None:
        """Put it on again."""
        label_chat(chat_id=chat.pk, name=str(before["name"]), by=self.by)


def deed_of(action: BulkAction) -> Deed:
    """Return what an action does; its employee must be loaded with their role."""
    by, argument = action.employee, action.argument
    match action.deed:
        case BulkAction.Deed.CLOSE:
            return Close(by)
        case BulkAction.Deed.READ:
            return Read(by)
        case BulkAction.Deed.HAND_OVER:
            return HandOver(get_employee(argument["employee_id"]), by)
        case BulkAction.Deed.LABEL:
            return PutLabel(argument["name"], by)
    return TakeLabelOff(argument["label_id"], argument["name"], by)


def _employee(employee_id: object) -> Employee | None:
    return None if employee_id is None else get_employee(_number(employee_id))


def _number(value: object) -> int:
    if not isinstance(value, int):
        msg = f"{value!r} is not what a deed has kept"
        raise TypeError(msg)
    return value
