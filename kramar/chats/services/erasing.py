"""Erasing what was said in chats, and with whom: counts and times stay, for reports are of them."""

from collections.abc import Sequence
from typing import NamedTuple

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.chats.events import ChatErased
from kramar.chats.models import (
    Attachment,
    Chat,
    Contact,
    ContactWords,
    Message,
    MessageEdit,
    MessageName,
    MessageWords,
    ScheduledFile,
    ScheduledMessage,
    WaitingNote,
)
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.lines import append_line
from kramar.chats.services.locking import lock_chat
from kramar.clients.models import Client
from kramar.core import clock
from kramar.core.files import release_files
from kramar.staff.models import Employee

MESSAGES_AT_ONCE = 200
_ON_ITS_WAY = [Message.Status.QUEUED, Message.Status.SENDING, Message.Status.UNKNOWN]


def erase_contact(chat: Chat, *, client: Client, by: Employee) -> set[int]:
    """Take the person out of a locked chat within a larger change, and close it.

    It is the emptied card's from now on, if it was nobody's.

    The contact's address on the channel goes too, so that whoever writes again is somebody new.
    What was said is emptied after, by :func:`erase_messages`.

    :returns: the files that nothing here refers to any longer
    """
    contact = chat.contact
    files = _forget_waiting(chat) | ({contact.avatar_id} if contact.avatar_id else set())
    _empty(contact)
    changes = ChatChanges()
    changes.bring_back(chat)
    chat.client = client
    chat.state, chat.waiting_since, chat.reply_until = Chat.State.CLOSED, None, None
    chat.asker_ids, chat.shown_askers = [], []
    chat.read_seq, chat.unread, chat.scheduled = chat.last_seq, 0, 0
    chat.last_message = None
    append_line(changes, chat, "chat.erased", by=by.short_name)
    record("chat.erased", target=chat, by=by)
    changes.save()
    release_files(files)
    return files


class Erased(NamedTuple):
    """What one step has emptied, and the files that nothing here refers to any longer."""

    message_ids: list[int]
    last_seq: int
    file_ids: list[int]


@transaction.atomic
def erase_messages(*, chat_id: int, after: int) -> Erased:
    """Empty some messages of a chat, in their order; screens that have it open are told at its end.

    :param after: the last number of the step before
    :returns: no messages at the end
    """
    chat = lock_chat(chat_id)
    step = list(chat.messages.filter(seq__gt=after).order_by("seq")[:MESSAGES_AT_ONCE])
    if not step:
        changes = ChatChanges()
        changes.announce(lambda saved: ChatErased(chat=saved.chat(chat), at=clock.now()))
        changes.save()
        return Erased([], after, [])
    ids = [message.pk for message in step]
    for model in (MessageEdit, MessageWords, MessageName):
        model._default_manager.filter(message__in=ids).delete()
    files = _forget_files(ids)
    _empty_messages(step, client=chat.client.name if chat.client else "")
    return Erased(ids, step[-1].seq, files)


def _forget_waiting(chat: Chat) -> set[int]:
    WaitingNote.objects.filter(chat=chat).delete()
    files = set(
        ScheduledFile.objects.filter(scheduled__chat=chat).values_list("file_id", flat=True)
    )
    ScheduledMessage.objects.filter(chat=chat).delete()
    # Receipts that hurried hold the provider's names of messages.
    MessageName.objects.filter(chat=chat, message=None).delete()
    return files


def _empty(contact: Contact) -> None:
    contact.external_id = f"erased:{contact.pk}"
    contact.name, contact.nickname, contact.phone = _("Дані стерто"), "", ""
    contact.avatar = None
    contact.is_reachable = False
    # Nobody is asked for a face or a name of it again.
    contact.avatar_checked_at = clock.now()
    contact.save(
        update_fields=[
            *("external_id", "name", "nickname", "phone", "avatar"),
            *("is_reachable", "avatar_checked_at"),
        ]
    )
    ContactWords.objects.filter(contact=contact).delete()


def _forget_files(message_ids: Sequence[int]) -> list[int]:
    attachments = Attachment.objects.filter(message__in=message_ids)
    files = list(
        attachments.filter(file__isnull=False).values_list("file_id", flat=True).distinct()
    )
    attachments.delete()
    release_files(files)
    return files


def _empty_messages(messages: Sequence[Message], *, client: str) -> None:
    lines = [each for each in messages if each.direction == Message.Direction.EVENT]
    for line in lines:
        data = (line.extras or {}).get("event", {}).get("data", {})
        if "client" in data:
            data["client"] = client
    Message.objects.bulk_update(lines, ["extras"])
    said = Message.objects.filter(pk__in=[each.pk for each in messages if each not in lines])
    said.filter(status__in=_ON_ITS_WAY).update(status=Message.Status.FAILED)
    # A provider's name of a message may hold the person's number on that channel.
    said.update(
        text="",
        extras=None,
        reactions=None,
        acts=None,
        external_id=None,
        album_id=None,
        reply_to=None,
        label_when_sent=None,
        error_detail="",
        edited_at=None,
        deleted_at=clock.now(),
    )
