"""One transaction's changes to chats, written in few statements and announced at its end."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from typing import Any

from django.db import connection
from django.db.models import Field

from kramar.chats.events import CounterValue
from kramar.chats.events.snapshots import (
    PREVIEW_LENGTH,
    ChatSnapshot,
    LastMessage,
    MessageSnapshot,
    author_of,
)
from kramar.chats.models import Attachment, Chat, Message
from kramar.chats.services.counters import CounterChanges
from kramar.chats.services.label_rows import LabelRowChanges
from kramar.chats.services.tallies import TallyChanges
from kramar.chats.services.words import remember_words
from kramar.core.plans import planned_once
from kramar.core.rows import number_rows, prepare_with, write_rows
from kramar.events.services import publish
from kramar.events.shape import Event

_FACTS: "list[Field[Any, Any]]" = [
    field
    for field in Chat._meta.concrete_fields
    if field.name
    in {
        "state",
        "facets",
        "responsible",
        "client",
        "label_ids",
        "asker_ids",
        "snoozed_until",
        "snoozed_by",
        "scheduled",
        "away_sent_at",
        "unread",
        "waiting_since",
        "last_seq",
        "read_seq",
        "contact_read_seq",
        "last_message",
        "last_message_at",
        "last_inbound_at",
        "reply_until",
    }
]
_UPDATE_FACTS = "UPDATE chats_chat SET {} WHERE id = %s".format(  # noqa: S608 (columns of the model)
    ", ".join(f"{fact.column} = %s" for fact in _FACTS)
)


@dataclass
class Saved:
    """What announcing needs: the rows as they are written, shown once each."""

    counters: list[CounterValue]
    attachments: dict[int, list[Attachment]]
    _chats: dict[int, ChatSnapshot] = dataclass_field(default_factory=dict)

    def chat(self, chat: Chat) -> ChatSnapshot:
        """Show a chat; events of one transaction share the picture."""
        if chat.pk not in self._chats:
            self._chats[chat.pk] = ChatSnapshot.of(chat)
        return self._chats[chat.pk]

    def message(self, chat: Chat, message: Message) -> MessageSnapshot:
        """Show a message with its files."""
        return MessageSnapshot.of(message, chat.contact, self.attachments.get(message.pk, []))


Announcement = Callable[[Saved], Event]


class ChatChanges:
    """Gathers what happens to locked chats; nothing is written before :meth:`save`.

    The chats must be locked by the caller, with contact, channel and responsible loaded.
    """

    def __init__(self) -> None:
        self._counters = CounterChanges()
        self._tallies = TallyChanges()
        self._label_rows = LabelRowChanges()
        self._chats: dict[int, Chat] = {}
        self._messages: list[Message] = []
        self._last: dict[int, Message] = {}
        self._attachments: list[Attachment] = []
        self._shown: dict[int, list[Attachment]] = {}
        self._announcements: list[Announcement] = []

    def begin(self, chat: Chat, *, is_new: bool = False) -> None:
        """Remember the chat as it is before its first change."""
        if chat.pk not in self._chats:
            self._chats[chat.pk] = chat
            self._counters.watch(chat)
            self._tallies.watch(chat, is_new=is_new)
            self._label_rows.watch(chat)

    def append(
        self, chat: Chat, message: Message, attachments: Sequence[Attachment] = ()
    ) -> Message:
        """Put a message at the end of the chat and keep the facts that every message changes.

        The caller numbers nothing: ``seq`` is given here, under the chat's lock (law 4).
        """
        self.begin(chat)
        chat.last_seq += 1
        message.seq = chat.last_seq
        self._messages.append(message)
        if _is_said(message):
            chat.last_message_at = message.created_at
            self._last[chat.pk] = message
        for attachment in attachments:
            self.attach(message, attachment)
        return message

    def bring_back(self, chat: Chat) -> None:
        """Let a chat that was put away be seen among the others again."""
        self.begin(chat)
        chat.snoozed_until = chat.snoozed_by = None

    def attach(self, message: Message, attachment: Attachment) -> None:
        """Add a file to a message, written or not yet written."""
        attachment.message = message
        self._attachments.append(attachment)

    def show(self, message: Message, attachments: Sequence[Attachment]) -> None:
        """Give the files that a written message has already, for the announcements."""
        self._shown[message.pk] = list(attachments)

    def show_files(self, message: Message) -> None:
        """Read the files that a written message has already, for the announcements."""
        files = Attachment.objects.select_related("file").filter(message=message)
        self.show(message, list(files.order_by("position", "pk")))

    def announce(self, announcement: Announcement) -> None:
        """Plan an event; it is made when everything is written."""
        self._announcements.append(announcement)

    def preview_again(self, chat: Chat, message: Message) -> None:
        """Refresh the chat's preview after the message that it shows has changed."""
        self.begin(chat)
        shown = chat.last_message
        if shown and shown["id"] == message.pk:
            text = "" if message.deleted_at else message.text[:PREVIEW_LENGTH]
            chat.last_message = {**shown, "text": text, "status": message.status}

    def save(self) -> None:
        """Write all of it and publish, in the caller's transaction."""
        self._save_messages()
        self._save_attachments()
        self._save_facts()
        saved = Saved(counters=self._save_counters(), attachments=self._shown)
        publish(*(announcement(saved) for announcement in self._announcements))

    def _save_messages(self) -> None:
        number_rows(self._messages)
        for message in self._messages:
            # One that answers another of this change has waited for that one's id.
            message.reply_to_id = message.reply_to.pk if message.reply_to else None
        write_rows(self._messages)
        remember_words(self._messages)

    def _save_attachments(self) -> None:
        if not self._attachments:
            return
        for attachment in self._attachments:
            # The message's id was not known when they were put together.
            attachment.message_id = attachment.message.pk
        Attachment.objects.bulk_create(self._attachments)
        for attachment in self._attachments:
            self._shown.setdefault(attachment.message_id, []).append(attachment)

    def _save_facts(self) -> None:
        for chat_id, message in self._last.items():
            chat = self._chats[chat_id]
            files = self._shown.get(message.pk)
            preview = LastMessage.of(
                message,
                author_name=author_of(message, chat.contact).name,
                attachment_kind=files[0].kind if files else None,
            )
            chat.last_message = preview.model_dump(mode="json")
        prepare = prepare_with(_FACTS)
        for chat in self._chats.values():
            chat.facets = chat.facets_now()
        rows = [[*prepare(chat), chat.pk] for chat in self._chats.values()]
        if rows:
            with planned_once(), connection.cursor() as cursor:
                cursor.executemany(_UPDATE_FACTS, rows)
        self._label_rows.save(self._chats.values())

    def _save_counters(self) -> list[CounterValue]:
        for chat in self._chats.values():
            self._counters.settle(chat)
            self._tallies.settle(chat)
        values = self._counters.save()
        self._tallies.save()
        return values


def _is_said(message: Message) -> bool:
    """Whether it is what a person said: that is what the list shows and sorts by.

    A line about the chat is not, nor a note for the team, nor what the shop answers by itself.
    What has the provider's name before it leaves us was said at another screen.
    """
    if message.direction == Message.Direction.OUT:
        return message.employee_id is not None or bool(message.external_id)
    return message.direction == Message.Direction.IN


def is_unwritten(message: Message) -> bool:
    """Whether the message is not in the database yet, and so has no id."""
    return message._state.adding  # noqa: SLF001 (Django documents it for exactly this question)
