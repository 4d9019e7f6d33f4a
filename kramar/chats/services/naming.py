"""What providers call our messages: several ids for several parts, and receipts that hurry."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from kramar.channels.models import Channel
from kramar.chats.models import Chat, Message, MessageName
from kramar.core import clock

# An answer to a sending that has not come by then will not come.
HURRIED_KEPT = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Names:
    """What is known already of the ids that a provider has just given.

    :param parts: by channel and id
    :param messages: channels and ids of messages that stand by themselves
    """

    parts: Mapping[tuple[int, str], MessageName]
    messages: Collection[tuple[int, str | None]]


def find_names(channel_ids: Collection[int], names: Collection[str]) -> Names:
    """Look ids up; asked under the chats' locks."""
    if not names:
        return Names({}, set())
    parts = MessageName.objects.filter(channel_id__in=channel_ids, external_id__in=names)
    messages = Message.objects.filter(channel_id__in=channel_ids, external_id__in=names)
    return Names(
        {(each.channel_id, each.external_id): each for each in parts},
        set(messages.values_list("channel_id", "external_id")),
    )


def learn_names(chat: Chat, message: Message, names: Sequence[str], known: Names) -> list[str]:
    """Keep what the provider calls a message; the caller saves the message itself.

    :returns: the receipts that came before the provider's answer
    """
    # An echo that was not recognised as ours has become a message of its own, under our id.
    own = [name for name in names if (chat.channel_id, name) not in known.messages]
    if own and not message.external_id:
        message.external_id = own[0]
    parts = [known.parts.get((chat.channel_id, name)) for name in own]
    hurried = [each for each in parts if each and each.message_id is None]
    for each in hurried:
        each.message = message
        each.save(update_fields=["message"])
    new = [
        _name(chat, message, name)
        for name, part in zip(own, parts, strict=True)
        if part is None and name != message.external_id
    ]
    if new:
        MessageName.objects.bulk_create(new)
    return [each.receipt for each in hurried]


def find_by_name(channel: Channel, external_id: str) -> Message | None:
    """Find a message by any of its ids; to be asked under the lock of the chat."""
    messages = Message.objects.select_related("employee", "reply_to__employee")
    found = messages.filter(channel=channel, external_id=external_id).first()
    if found:
        return found
    name = MessageName.objects.filter(channel=channel, external_id=external_id).first()
    return messages.get(pk=name.message_id) if name and name.message_id else None


def give_name(chat: Chat, message: Message, external_id: str) -> str:
    """Remember one more id of a message of ours, which is not a name of any other.

    :returns: the receipt that came before, or nothing
    """
    waiting = MessageName.objects.filter(chat=chat, message=None, external_id=external_id)
    hurried = waiting.first()
    if message.external_id:
        part = hurried or _name(chat, None, external_id)
        part.message = message
        part.save()
    else:
        message.external_id = external_id
        message.save(update_fields=["external_id"])
        waiting.delete()
    return hurried.receipt if hurried else ""


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
