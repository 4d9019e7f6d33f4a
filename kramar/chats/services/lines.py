"""Event lines: quiet sentences in the conversation about what happened to the chat."""

from kramar.chats.events import MessageChanged, MessageReceived
from kramar.chats.models import Chat, Message
from kramar.chats.services.changes import ChatChanges
from kramar.core import clock


def event_line(chat: Chat, kind: str, **names: str) -> Message:
    """Make a line; the screen turns the kind and the names into a sentence.

    :param kind: ``chat.taken``, ``chat.assigned``, ``chat.distributed``, ``chat.handed_back``,
        ``chat.inherited``, ``chat.closed``, ``chat.reopened``, ``chat.snoozed``, ``chat.returned``,
        ``chat.labelled``, ``chat.unlabelled``, ``chat.linked``, ``chat.unlinked``, ``chat.erased``,
        ``contact.blocked``, ``contact.returned``, ``contact.started``
    :param names: short names of the people in the sentence (``by``, ``to``, ``from``), a time
        (``until``), or the name of a ``label`` or a ``client``
    """
    return Message(
        company_id=chat.company_id,
        channel_id=chat.channel_id,
        chat=chat,
        direction=Message.Direction.EVENT,
        status=Message.Status.RECEIVED,
        extras={"event": {"kind": kind, "data": names}},
        created_at=clock.now(),
    )


def append_line(changes: ChatChanges, chat: Chat, kind: str, **names: str) -> None:
    """Put a line at the end of the chat and announce it by itself."""
    line = changes.append(chat, event_line(chat, kind, **names))
    announce_received(changes, chat, line)


def announce_received(changes: ChatChanges, chat: Chat, message: Message) -> None:
    """Plan the event of a message that came in, or of a line."""
    changes.announce(
        lambda saved: MessageReceived(
            chat=saved.chat(chat), message=saved.message(chat, message), counters=saved.counters
        )
    )


def announce_changed(changes: ChatChanges, chat: Chat, message: Message) -> None:
    """Plan the event of a message that is not what it was."""
    changes.announce(
        lambda saved: MessageChanged(
            chat_id=chat.pk,
            responsible_id=chat.responsible_id,
            message=saved.message(chat, message),
        )
    )
