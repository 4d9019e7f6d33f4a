"""Telling a client something in the shop's name, without anybody at the keyboard."""

from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.channels import outbox
from kramar.chats.events import MessageQueued
from kramar.chats.models import Chat, Message
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.limits import check_sendable
from kramar.chats.services.locking import lock_chat
from kramar.chats.services.sending import capabilities_of, check_window, find_sent
from kramar.core import clock
from kramar.core.errors import AbsentError


class NoChatError(AbsentError):
    """The client has no chat."""

    code = "no_chat"


def find_chat_to_tell(*, chat_id: int | None, client_id: int | None) -> int:
    """Return where a client is told something: in that chat, or where they wrote last.

    :raises NoChatError: there is no chat with them
    """
    if chat_id is not None and Chat.objects.filter(pk=chat_id).exists():
        return chat_id
    wrote = Chat.objects.filter(client__isnull=False, last_inbound_at__isnull=False)
    newest = wrote.filter(client_id=client_id or 0).order_by("-last_inbound_at", "-pk").first()
    if newest is None:
        raise NoChatError(_("З цим клієнтом немає чату"))
    return newest.pk


@transaction.atomic
def tell_client(*, chat_id: int, text: str, client_id: UUID) -> Message:
    """Put a message of nobody's on its way; the same ``client_id`` again is the first one.

    Who waits for an answer goes on waiting, and what is unread stays unread: no person answered.

    :raises ChatAbsentError: no such chat in the company
    :raises InvalidError: the channel would not take it
    :raises WindowClosedError: the client wrote too long ago for the channel to take it
    """
    chat = lock_chat(chat_id)
    if sent := find_sent(chat_id, client_id):
        return sent
    check_sendable(text, [], capabilities_of(chat))
    check_window(chat)
    message = Message(
        company_id=chat.company_id,
        channel_id=chat.channel_id,
        chat=chat,
        direction=Message.Direction.OUT,
        status=Message.Status.QUEUED,
        text=text.strip(),
        client_id=client_id,
        created_at=clock.now(),
    )
    changes = ChatChanges()
    changes.begin(chat)
    changes.append(chat, message)
    changes.announce(
        lambda saved: MessageQueued(
            chat=saved.chat(chat), message=saved.message(chat, message), counters=saved.counters
        )
    )
    changes.save()
    outbox.enqueue(
        channel=chat.channel,
        chat_id=chat.pk,
        message_id=message.pk,
        to=chat.contact.external_id,
        text=message.text,
        file_ids=[],
        at=message.created_at,
    )
    return message
