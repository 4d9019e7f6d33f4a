"""A chat as its contact sees it, where the other side of the channel is ours too."""

from collections.abc import Collection
from typing import Literal

from django.db.models import Max, Prefetch, Q, QuerySet

from kramar.chats.models import Attachment, Chat, Message

REACHED = [Message.Status.SENT, Message.Status.DELIVERED, Message.Status.READ]
"""What an employee wrote is seen once it is sent, so that a receipt finds the name it was given."""


def find_contact_chat(channel_id: int, external_id: str) -> Chat | None:
    """Find the chat of a person by what the channel calls them."""
    chats = Chat.objects.select_related("contact")
    return chats.filter(contact__channel_id=channel_id, contact__external_id=external_id).first()


def find_contact_chats(channel_id: int, external_ids: Collection[str]) -> dict[str, Chat]:
    """Find the chats of several people of one channel."""
    chats = Chat.objects.select_related("contact").filter(
        contact__channel_id=channel_id, contact__external_id__in=external_ids
    )
    return {chat.contact.external_id: chat for chat in chats}


def list_contact_messages(
    chat_id: int, *, before: int | None = None, after: int | None = None, limit: int
) -> list[Message]:
    """Return messages in ascending order of ``seq``: the newest, or those before or after one."""
    messages = _seen(chat_id)
    if after is not None:
        return list(messages.filter(seq__gt=after).order_by("seq")[:limit])
    if before is not None:
        messages = messages.filter(seq__lt=before)
    return list(messages.order_by("-seq")[:limit])[::-1]


def list_contact_messages_by_id(chat_id: int, message_ids: Collection[int]) -> list[Message]:
    """Return those of the messages that the contact may see, in ascending order of ``seq``."""
    return list(_seen(chat_id).filter(pk__in=message_ids).order_by("seq"))


def find_last_seen(
    chat_id: int, *, seq: int, status: Literal["delivered", "read"]
) -> Message | None:
    """Find the newest message up to ``seq`` that a receipt of this status would still move."""
    earlier = {"delivered": REACHED[:1], "read": REACHED[:2]}[status]
    sent = Message.objects.filter(
        chat_id=chat_id,
        seq__lte=seq,
        direction=Message.Direction.OUT,
        status__in=earlier,
        external_id__isnull=False,
    )
    return sent.order_by("-seq").first()


def newest_contact_seq(chat_id: int) -> int:
    """Return the number of the newest message that the contact may see, 0 without any."""
    newest = Message.objects.filter(_visible(), chat_id=chat_id).aggregate(seq=Max("seq"))
    return newest["seq"] or 0


def _seen(chat_id: int) -> QuerySet[Message]:
    files = Attachment.objects.select_related("file").order_by("position", "pk")
    return (
        Message.objects.select_related("employee", "reply_to")
        .prefetch_related(Prefetch("attachments", queryset=files))
        .filter(_visible(), chat_id=chat_id)
    )


def _visible() -> Q:
    own = Q(direction=Message.Direction.IN)
    return own | Q(direction=Message.Direction.OUT, status__in=REACHED)
