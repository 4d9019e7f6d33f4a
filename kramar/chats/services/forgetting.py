"""Forgetting what was said long ago in chats that are closed and silent since."""

from collections.abc import Callable, Collection, Iterator
from datetime import datetime

from django.db import transaction

from kramar.channels.services.erasing import forget_deliveries
from kramar.chats.events import ChatChanged
from kramar.chats.models import Attachment, Chat, Message
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.locking import lock_chat
from kramar.core.files import release_files

CHATS_AT_ONCE = 500
MESSAGES_AT_ONCE = 200

FindBusy = Callable[[Collection[int]], set[int]]
"""Returns those of the clients whose chats are kept whatever their age."""


def count_old_messages(before: datetime, *, find_busy: FindBusy) -> int:
    """Count what :func:`forget_old_messages` would delete."""
    return sum(
        Message.objects.filter(chat__in=chat_ids).count()
        for chat_ids in _walk_silent(before, find_busy)
    )


def forget_old_messages(
    before: datetime, *, find_busy: FindBusy, is_stopping: Callable[[], bool]
) -> int:
    """Delete all messages of chats that are closed, and in which nothing was said since a moment.

    The chats, their clients, labels and counts stay. Files go that nothing else refers to.

    :returns: how many were deleted
    """
    deleted = 0
    for chat_ids in _walk_silent(before, find_busy):
        for chat_id in chat_ids:
            while count := _forget_some(chat_id, before):
                deleted += count
                if is_stopping():
                    return deleted
    return deleted


def _walk_silent(before: datetime, find_busy: FindBusy) -> Iterator[list[int]]:
    """Yield the closed chats in which something old can be read, some at a time."""
    last_id = 0
    silent = Chat.objects.filter(
        state=Chat.State.CLOSED, last_message_at__lt=before, last_message__isnull=False
    ).order_by("pk")
    while step := list(
        silent.filter(pk__gt=last_id).values_list("pk", "client_id")[:CHATS_AT_ONCE]
    ):
        last_id = step[-1][0]
        clients = {client_id for _chat_id, client_id in step if client_id}
        busy = find_busy(clients) | _talking(clients)
        yield [chat_id for chat_id, client_id in step if client_id not in busy]


def _talking(client_ids: Collection[int]) -> set[int]:
    rows = Chat.objects.filter(client__in=client_ids, state=Chat.State.OPEN)
    return {client_id for client_id in rows.values_list("client_id", flat=True) if client_id}


def _forget_some(chat_id: int, before: datetime) -> int:
    """Delete some of a chat's messages, the last step empties what the list shows of it."""
    ids = _delete_some(chat_id, before)
    # Never under the chat's lock: whoever sends holds a delivery and waits for the chat.
    forget_deliveries(ids)
    return len(ids)


@transaction.atomic
def _delete_some(chat_id: int, before: datetime) -> list[int]:
    chat = lock_chat(chat_id)
    if chat.state != Chat.State.CLOSED or chat.last_message_at >= before:
        # The client has written since.
        return []
    oldest = Message.objects.filter(chat=chat).order_by("seq")
    ids = list(oldest.values_list("pk", flat=True)[:MESSAGES_AT_ONCE])
    files = Attachment.objects.filter(message__in=ids, file__isnull=False)
    file_ids = list(files.values_list("file_id", flat=True).distinct())
    Message.objects.filter(pk__in=ids).delete()
    release_files(file_id for file_id in file_ids if file_id)
    if len(ids) < MESSAGES_AT_ONCE:
        changes = ChatChanges()
        changes.begin(chat)
        chat.last_message = None
        changes.announce(lambda saved: ChatChanged(chat=saved.chat(chat)))
        changes.save()
    return ids
