"""Everything that chats hold on one person."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kramar.chats.models import Attachment, Chat, Message, MessageEdit, WaitingNote

MESSAGES_AT_ONCE = 500


class Said(NamedTuple):
    """A message with its files and what it said before."""

    message: Message
    files: list[Attachment]
    former: list[str]


def list_person_chats(client_ids: Sequence[int]) -> list[Chat]:
    """Return the chats of these clients with their contacts and channels, the oldest first."""
    chats = Chat.objects.select_related("contact__avatar", "channel")
    return list(chats.filter(client__in=client_ids).order_by("pk"))


def list_waiting_notes(chat_ids: Sequence[int]) -> list[WaitingNote]:
    """Return the notes that wait on these chats."""
    return list(WaitingNote.objects.select_related("author").filter(chat__in=chat_ids))


def count_messages(chat_ids: Sequence[int]) -> int:
    """Count what was said in these chats; lines about them are not."""
    said = Message.objects.exclude(direction=Message.Direction.EVENT)
    return said.filter(chat__in=chat_ids).count()


def count_files(chat_ids: Sequence[int]) -> int:
    """Count the files that are kept of these chats."""
    return Attachment.objects.filter(message__chat__in=chat_ids, file__isnull=False).count()


def walk_messages(chat: Chat) -> Iterator[Said]:
    """Yield all that was said in a chat, deleted messages too, the oldest first."""
    messages = Message.objects.select_related("employee").filter(chat=chat).order_by("seq")
    last = 0
    while step := list(messages.filter(seq__gt=last)[:MESSAGES_AT_ONCE]):
        last = step[-1].seq
        ids = [message.pk for message in step]
        files: dict[int, list[Attachment]] = defaultdict(list)
        for each in Attachment.objects.select_related("file").filter(message__in=ids):
            files[each.message_id].append(each)
        former: dict[int, list[str]] = defaultdict(list)
        for edit in MessageEdit.objects.filter(message__in=ids).order_by("pk"):
            former[edit.message_id].append(edit.text)
        for message in step:
            yield Said(message, files[message.pk], former[message.pk])
