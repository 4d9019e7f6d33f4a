"""A client's message arrives: as a message of its own, or as one more file of an album."""

from collections.abc import Sequence
from dataclasses import asdict
from uuid import UUID

from kramar.channels.connector import InboundFile, InboundMessage
from kramar.chats.models import Attachment, Chat, Message
from kramar.chats.services.away import answer_away
from kramar.chats.services.closing import reopen
from kramar.chats.services.lines import announce_received
from kramar.chats.services.receiving.loading import Rows
from kramar.chats.services.scheduling import cancel_for_words
from kramar.core import clock
from kramar.core.file_types import clean_name

TYPE_LENGTH = 127


def arrive(rows: Rows, item: InboundMessage) -> bool:
    """Put the message into its chat; answer whether it was new (law 2)."""
    album = rows.albums.get(item.album_id) if item.album_id else None
    if album:
        return _join_album(rows, item, album)
    if item.external_id in rows.messages:
        return False
    chat = rows.chat_of(item.person)
    rows.changes.begin(chat)
    _welcome_back(rows, chat)
    message = _compose(rows, chat, item)
    rows.changes.append(chat, message)
    add_files(rows, message, item.files)
    _count(rows, chat, message)
    rows.messages[item.external_id] = message
    if item.album_id:
        rows.albums[item.album_id] = message
    announce_received(rows.changes, chat, message)
    _interrupt(rows, chat)
    if reply := answer_away(rows.changes, chat, rows.away):
        rows.replies.append(reply)
    return True


def _interrupt(rows: Rows, chat: Chat) -> None:
    """Undo what was meant for a client who stays silent."""
    if chat.snoozed_until:
        rows.changes.bring_back(chat)
    if chat.scheduled:
        cancel_for_words(rows.changes, chat)


def _welcome_back(rows: Rows, chat: Chat) -> None:
    """Reopen the chat of a client who writes again.

    An open one of somebody who has just left is on its way to whoever inherits it.
    """
    if chat.state == Chat.State.CLOSED:
        reopen(rows.changes, chat, by=None)
    if not chat.contact.is_reachable:
        chat.contact.is_reachable = True
        chat.contact.save(update_fields=["is_reachable"])


def _count(rows: Rows, chat: Chat, message: Message) -> None:
    chat.unread += 1
    chat.waiting_since = chat.waiting_since or message.created_at
    chat.last_inbound_at = message.created_at
    if rows.reply_window:
        chat.reply_until = (message.provider_at or message.created_at) + rows.reply_window


def _compose(rows: Rows, chat: Chat, item: InboundMessage) -> Message:
    extras: dict[str, object] = {}
    if item.location:
        extras["location"] = asdict(item.location)
    if item.shared_contact:
        extras["contact"] = {
            "name": item.shared_contact.name,
            "phone": item.shared_contact.phone,
        }
    return Message(
        company_id=chat.company_id,
        channel_id=chat.channel_id,
        chat=chat,
        direction=Message.Direction.IN,
        status=Message.Status.RECEIVED,
        text=item.text,
        external_id=item.external_id,
        album_id=item.album_id or None,
        client_id=UUID(item.client_id) if item.client_id else None,
        reply_to=rows.find_message(item.reply_to),
        extras=extras or None,
        created_at=clock.now(),
        provider_at=item.provider_at,
    )


def _join_album(rows: Rows, item: InboundMessage, album: Message) -> bool:
    """Add a part to its album: one message with many files, not many messages (law 3)."""
    known = {file.external_id for file in rows.files_of(album)}
    new = [file for file in item.files if file.external_id not in known]
    if not new:
        return False
    add_files(rows, album, new)
    if item.text and not album.text:
        album.text = item.text
    rows.edit(rows.chat_of(item.person), album)
    return True


def add_files(rows: Rows, message: Message, files: Sequence[InboundFile]) -> None:
    """Put files under a message, behind those that are there."""
    present = rows.files_of(message)
    for file in files:
        attachment = _attachment(rows, file, position=len(present))
        present.append(attachment)
        rows.changes.attach(message, attachment)


def _attachment(rows: Rows, file: InboundFile, *, position: int) -> Attachment:
    here = file.stored_file_id is not None
    state = Attachment.State.PENDING if file.source else Attachment.State.FAILED
    return Attachment(
        company_id=rows.channel.company_id,
        position=position,
        kind=file.kind,
        external_id=file.external_id,
        name=clean_name(file.name) if file.name else "",
        content_type=file.content_type[:TYPE_LENGTH],
        size=file.size,
        width=file.width,
        height=file.height,
        duration=file.duration,
        state=Attachment.State.READY if here else state,
        source=dict(file.source),
        file_id=file.stored_file_id,
        next_attempt_at=None if here else clock.now(),
    )
