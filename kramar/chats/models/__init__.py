"""The rows of chats: conversations, and the labels put on them."""

from kramar.chats.models.conversations import (
    NAME_LENGTH,
    NICKNAME_LENGTH,
    Attachment,
    Chat,
    Contact,
    Message,
    UnreadCounter,
)
from kramar.chats.models.labels import ChatLabel, Label
from kramar.chats.models.names import MessageName
from kramar.chats.models.scheduling import ScheduledFile, ScheduledMessage
from kramar.chats.models.team import Mention

__all__ = [
    "NAME_LENGTH",
    "NICKNAME_LENGTH",
    "Attachment",
    "Chat",
    "ChatLabel",
    "Contact",
    "Label",
    "Mention",
    "Message",
    "MessageName",
    "ScheduledFile",
    "ScheduledMessage",
    "UnreadCounter",
]
