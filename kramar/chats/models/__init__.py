"""The rows of chats: conversations, their labels and words, the notes that wait there."""

from kramar.chats.models.answers import Answer
from kramar.chats.models.bulk import BulkAction, BulkItem
from kramar.chats.models.conversations import (
    NAME_LENGTH,
    NICKNAME_LENGTH,
    Attachment,
    Chat,
    Contact,
    Message,
    UnreadCounter,
)
from kramar.chats.models.edits import MessageEdit
from kramar.chats.models.facets import EVERY_FACETS, Facet
from kramar.chats.models.labels import ChatLabel, Label, LabelSet
from kramar.chats.models.names import MessageName
from kramar.chats.models.notes import WaitingNote
from kramar.chats.models.quick_replies import QuickReply, QuickReplyFile, QuickReplyMessage
from kramar.chats.models.saved_filters import SavedFilter
from kramar.chats.models.scheduling import ScheduledFile, ScheduledMessage
from kramar.chats.models.tallies import ANY_CHANNEL, ANYBODY, EVERY_LABEL, NOBODY, TallyRow
from kramar.chats.models.team import Mention
from kramar.chats.models.words import ContactWords, MessageWords, WaitingNoteWords

__all__ = [
    "ANYBODY",
    "ANY_CHANNEL",
    "EVERY_FACETS",
    "EVERY_LABEL",
    "NAME_LENGTH",
    "NICKNAME_LENGTH",
    "NOBODY",
    "Answer",
    "Attachment",
    "BulkAction",
    "BulkItem",
    "Chat",
    "ChatLabel",
    "Contact",
    "ContactWords",
    "Facet",
    "Label",
    "LabelSet",
    "Mention",
    "Message",
    "MessageEdit",
    "MessageName",
    "MessageWords",
    "QuickReply",
    "QuickReplyFile",
    "QuickReplyMessage",
    "SavedFilter",
    "ScheduledFile",
    "ScheduledMessage",
    "TallyRow",
    "UnreadCounter",
    "WaitingNote",
    "WaitingNoteWords",
]
