"""Everything that chats hold on one person."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kramar.chats.models import Attachment, Chat, Contact, Message, MessageEdit, WaitingNote

MESSAGES_AT_ONCE = 500


class Said(NamedTuple):
    """A message with its files and what it said before."""

    message: Message
    files: list[Attachment]
    former: list[str]


def list_person_chats(client_ids: Sequence[int], *, phones: Sequence[str] = ()) -> list[Chat]:
    """Return the chats of these clients with their contacts and channels, the oldest first.

    With them those of nobody's card in which the same person wrote: by a number that the messenger
    vouches for, or by the same name on another channel of the same messenger.

    :param phones: in E.164, of this person only
    """
    chats = Chat.objects.select_related("contact__avatar", "contact__channel", "channel")
    linked = list(chats.filter(client__in=client_ids))
    contacts = _list_same_people([each.contact for each in linked], phones)
    strangers = chats.filter(client=None, contact__in=contacts)
    return sorted([*linked, *strangers], key=lambda chat: chat.pk)


def _list_same_people(known: Sequence[Contact], phones: Sequence[str]) -> list[int]:
    """Return the ids of contacts that are the same people, found by one index each."""
    numbers = {*phones, *(contact.phone for contact in known)} - {""}
    same = Contact.objects.exclude(phone="").filter(phone__in=numbers)
    found = list(same.values_list("pk", flat=True)) if numbers else []
    for contact in known:
        named = Contact.objects.filter(
            channel__kind=contact.channel.kind, external_id=contact.external_id
        )
        found += named.values_list("pk", flat=True)
    return found


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
