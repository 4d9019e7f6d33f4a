"""What the shop answers by itself while it is closed."""

from kramar.channels import outbox
from kramar.chats.events import MessageQueued
from kramar.chats.models import Chat, Message
from kramar.chats.services.changes import ChatChanges
from kramar.company.queries import AwayMessage
from kramar.core import clock


def answer_away(changes: ChatChanges, chat: Chat, away: AwayMessage | None) -> Message | None:
    """Answer a client who wrote, once in one closed time; they go on waiting for a person.

    The reply is written with the larger change; after it :func:`enqueue_reply` sends it.
    """
    if away is None or (chat.away_sent_at and chat.away_sent_at >= away.closed_since):
        return None
    reply = Message(
        company_id=chat.company_id,
        channel_id=chat.channel_id,
        chat=chat,
        direction=Message.Direction.OUT,
        status=Message.Status.QUEUED,
        text=away.text,
        created_at=clock.now(),
    )
    chat.away_sent_at = reply.created_at
    changes.append(chat, reply)
    changes.announce(
        lambda saved: MessageQueued(
            chat=saved.chat(chat), message=saved.message(chat, reply), counters=saved.counters
        )
    )
    return reply


def enqueue_reply(reply: Message) -> None:
    """Put a written reply on its way."""
    outbox.enqueue(
        channel=reply.chat.channel,
        chat_id=reply.chat.pk,
        message_id=reply.pk,
        to=reply.chat.contact.external_id,
        text=reply.text,
        file_ids=[],
        at=reply.created_at,
    )
