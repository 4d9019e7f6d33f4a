"""What providers call our messages: several ids for several parts, and receipts that hurry."""

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta

from kramar.channels.models import Channel
from kramar.chats.models import Chat, Message, MessageName
from kramar.core import clock

Names = Mapping[tuple[int, str], MessageName]

# An answer to a sending that has not come by then will not come.
HURRIED_KEPT = timedelta(hours=1)


def find_names(channel_ids: Collection[int], names: Collection[str]) -> Names:
    """Find what is kept of the ids that a provider has just given; asked under the chats' locks."""
    if not names:
        return {}
    found = MessageName.objects.filter(channel_id__in=channel_ids, external_id__in=names)
    return {(each.channel_id, each.external_id): each for each in found}


def learn_names(chat: Chat, message: Message, names: Sequence[str], known: Names) -> list[str]:
    """Keep what the provider calls a message; the caller saves the message itself.

    :returns: the receipts that came before the provider's answer
    """
    if not message.external_id:
        message.external_id = names[0]
    new = [
        _name(chat, message, name)
        for name in names
        if name != message.external_id and (chat.channel_id, name) not in known
    ]
    if new:
        MessageName.objects.bulk_create(new)
    kept = [known[chat.channel_id, name] for name in names if (chat.channel_id, name) in known]
    hurried = [each for each in kept if each.message_id is None]
    for each in hurried:
        each.message = message
        each.save(update_fields=["message"])
    return [each.receipt for each in hurried]


def find_by_name(channel: Channel, external_id: str) -> Message | None:
    """Find a message by any of its ids; to be asked under the lock of the chat."""
    messages = Message.objects.select_related("employee", "reply_to__employee")
    found = messages.filter(channel=channel, external_id=external_id).first()
    if found:
        return found
    name = MessageName.objects.filter(channel=channel, external_id=external_id).first()
    return messages.get(pk=name.message_id) if name and name.message_id else None


def keep_hurried(chat: Chat, external_id: str, receipt: str) -> bool:
    """Keep a receipt of what may be just leaving; whether there is such a thing."""
    leaving = [Message.Status.SENDING, Message.Status.UNKNOWN]
    if not chat.messages.filter(status__in=leaving).exists():
        return False
    waiting = MessageName.objects.filter(chat=chat, message=None)
    waiting.filter(created_at__lt=clock.now() - HURRIED_KEPT).delete()
    # The chat's lock stands behind this: nobody else writes receipts of this chat.
    kept = waiting.filter(external_id=external_id).first() or _name(chat, None, external_id)
    kept.receipt = receipt
    kept.save()
    return True


def _name(chat: Chat, message: Message | None, external_id: str) -> MessageName:
    return MessageName(
        company_id=chat.company_id,
        channel_id=chat.channel_id,
        chat=chat,
        message=message,
        external_id=external_id,
        created_at=clock.now(),
    )
