"""What the account itself has said: our own words coming back, or somebody's at another screen."""

from datetime import timedelta

from kramar.channels.connector import InboundEcho, InboundFailure, InboundReceipt
from kramar.chats.events import MessageQueued
from kramar.chats.models import Chat, Message
from kramar.chats.services.answers import end_wait
from kramar.chats.services.delivery import note_receipt, raise_status
from kramar.chats.services.naming import give_name
from kramar.chats.services.receiving.arriving import add_files
from kramar.chats.services.receiving.loading import Rows
from kramar.core import clock

# Later than this, the same words are said anew.
COMES_BACK_WITHIN = timedelta(days=1)


def echo(rows: Rows, item: InboundEcho) -> bool:
    """Recognise our own message, or write down one that was said elsewhere; whether it was news.

    The echo may come before the provider's answer to our sending, and it may be the only answer
    there ever is: then it tells that a doubtful message has arrived after all (law 9).
    """
    if rows.find_message(item.external_id):
        return False
    chat = rows.chat_of(item.person)
    if own := _find_leaving(chat, item):
        hurried = give_name(chat, own, item.external_id)
        rows.messages[item.external_id] = own
        if _is_whole(own, item):
            raise_status(rows.changes, chat, own, Message.Status.SENT)
        if hurried:
            note_receipt(rows.changes, chat, own, hurried)
        return True
    _write_down(rows, chat, item)
    return True


def recognise(rows: Rows, item: InboundReceipt | InboundFailure) -> Message | None:
    """Find the message of ours that a notice names by our own id, and learn the provider's.

    The notice may be the only answer there ever is: then the provider has taken the message
    (law 9).
    """
    if item.message_id is None:
        return None
    chat = rows.chat_of(item.person)
    leaving = chat.messages.select_related("employee").filter(
        pk=item.message_id, direction=Message.Direction.OUT, external_id=None
    )
    own = leaving.first()
    if own is not None:
        hurried = give_name(chat, own, item.external_id)
        rows.messages[item.external_id] = own
        raise_status(rows.changes, chat, own, Message.Status.SENT)
        if hurried:
            note_receipt(rows.changes, chat, own, hurried)
    return own


def _find_leaving(chat: Chat, item: InboundEcho) -> Message | None:
    """Find the message that is leaving, or may have left, and says what the echo says."""
    if item.is_elsewhere:
        return None
    said = chat.messages.select_related("employee").filter(direction=Message.Direction.OUT)
    if item.message_id:
        # Our own mark came back: there is nothing to guess.
        return said.filter(pk=item.message_id).first()
    leaving = said.filter(
        status__in=[Message.Status.SENDING, Message.Status.UNKNOWN],
        created_at__gt=clock.now() - COMES_BACK_WITHIN,
    )
    return next((each for each in leaving.order_by("seq") if _may_be(each, item)), None)


def _may_be(message: Message, item: InboundEcho) -> bool:
    if item.text:
        # A long text leaves in parts, each of which comes back by itself.
        return _plain(item.text) in _plain(message.text)
    return bool(item.files) and message.attachments.exists()


def _is_whole(message: Message, item: InboundEcho) -> bool:
    """Whether the echo is of the whole message: of one part of many it says nothing of the rest."""
    same_files = message.attachments.count() == len(item.files)
    return same_files and _plain(message.text) == _plain(item.text)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _write_down(rows: Rows, chat: Chat, item: InboundEcho) -> None:
    message = Message(
        company_id=chat.company_id,
        channel_id=chat.channel_id,
        chat=chat,
        direction=Message.Direction.OUT,
        status=Message.Status.SENT,
        text=item.text,
        external_id=item.external_id,
        reply_to=rows.find_message(item.reply_to),
        created_at=clock.now(),
        provider_at=item.provider_at,
    )
    rows.changes.append(chat, message)
    add_files(rows, message, item.files)
    rows.messages[item.external_id] = message
    if not item.is_automatic:
        # Whoever answered from the phone has read, and the client waits no more.
        end_wait(chat, by=None)
        chat.read_seq, chat.unread = chat.last_seq, 0
    rows.changes.announce(
        lambda saved: MessageQueued(
            chat=saved.chat(chat), message=saved.message(chat, message), counters=saved.counters
        )
    )
