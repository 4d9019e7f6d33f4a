"""What became of messages on their way out. Receipts never step back."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db.models.functions import Coalesce

from kramar.channels import outbox
from kramar.channels.ports import DeliveryOutcome
from kramar.chats.alarms import tell_message_refused
from kramar.chats.events import MessageStatusChanged
from kramar.chats.events.snapshots import SendError
from kramar.chats.models import Chat, Message
from kramar.chats.services.act_outcomes import record_act
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.labelling import lock_labels, put_label
from kramar.chats.services.lines import append_line
from kramar.chats.services.locking import lock_chats
from kramar.chats.services.naming import find_names, learn_names

NOT_DELIVERED = "not_delivered"
ERROR_LENGTH = 500
# A provider's watermark is by its own clock, and the moment of our message by ours.
CLOCKS_DIFFER_BY = timedelta(seconds=2)

_RANK = {
    Message.Status.QUEUED: 0,
    Message.Status.SENDING: 1,
    Message.Status.UNKNOWN: 2,
    Message.Status.FAILED: 2,
    Message.Status.SENT: 3,
    Message.Status.DELIVERED: 4,
    Message.Status.READ: 5,
}


def record_outcomes(outcomes: Sequence[DeliveryOutcome]) -> None:
    """Write what the outbox learned, inside its transaction.

    The chats are locked in the order of their ids, as everybody does who locks several.
    """
    by_message: dict[int, list[DeliveryOutcome]] = defaultdict(list)
    for outcome in outcomes:
        by_message[outcome.message_id].append(outcome)
    chat_ids = Message.objects.filter(pk__in=by_message).values_list("chat_id", flat=True)
    chats = {chat.pk: chat for chat in lock_chats(chat_ids)}
    channel_ids = {chat.channel_id for chat in chats.values()}
    known = find_names(channel_ids, {name for each in outcomes for name in each.external_ids})
    changes = ChatChanges()
    messages = Message.objects.select_related("employee").filter(pk__in=by_message)
    for message in messages.order_by("pk"):
        for outcome in by_message[message.pk]:
            chat, names = chats[message.chat_id], outcome.external_ids
            hurried = learn_names(chat, message, names, known) if names else []
            _record(changes, chat, message, outcome)
            for receipt in hurried:
                note_receipt(changes, chat, message, receipt)
    changes.save()


def note_receipt(changes: ChatChanges, chat: Chat, named: Message, status: str) -> None:
    """Mark our messages up to and including the named one as ``delivered`` or ``read``."""
    if status == Message.Status.READ:
        changes.begin(chat)
        chat.contact_read_seq = max(chat.contact_read_seq, named.seq)
    sent = Message.objects.select_related("employee").filter(
        chat=chat, seq__lte=named.seq, direction=Message.Direction.OUT
    )
    for message in sent.filter(status__in=["sent", "delivered"]).order_by("seq"):
        raise_status(changes, chat, message, status)


def note_watermark(changes: ChatChanges, chat: Chat, until: datetime, status: str) -> bool:
    """Mark our messages of up to then as ``delivered`` or ``read``; whether there are any."""
    said = Coalesce("provider_at", "created_at")
    sent = chat.messages.alias(said_at=said).filter(
        direction=Message.Direction.OUT,
        status__in=["sent", "delivered", "read"],
        said_at__lte=until + CLOCKS_DIFFER_BY,
    )
    last = sent.order_by("-seq").first()
    if last:
        note_receipt(changes, chat, last, status)
    return last is not None


def raise_status(changes: ChatChanges, chat: Chat, message: Message, status: str) -> None:
    """Move a message forward to ``status`` and announce it; a step back is ignored."""
    if _RANK[Message.Status(status)] <= _RANK[Message.Status(message.status)]:
        return
    message.status = status
    message.error_code = message.error_detail = ""
    message.save(update_fields=["status", "error_code", "error_detail"])
    announce_status(changes, chat, message)


def fail_after_all(changes: ChatChanges, chat: Chat, message: Message, detail: str) -> bool:
    """Take back that a message was sent; whether it was news.

    What a receipt has confirmed stays confirmed: the provider's notices come in any order.
    """
    if message.status != Message.Status.SENT:
        return False
    message.status = Message.Status.FAILED
    message.error_code, message.error_detail = NOT_DELIVERED, detail[:ERROR_LENGTH]
    message.save(update_fields=["status", "error_code", "error_detail"])
    outbox.take_back(message_id=message.pk)
    tell_message_refused(chat, NOT_DELIVERED, detail)
    announce_status(changes, chat, message)
    return True


def announce_status(changes: ChatChanges, chat: Chat, message: Message) -> None:
    """Plan the event of a message's status, and keep the chat's preview true."""
    changes.preview_again(chat, message)
    error = (
        SendError(code=message.error_code, detail=message.error_detail)
        if message.error_code
        else None
    )
    changes.announce(
        lambda _saved: MessageStatusChanged(
            chat_id=chat.pk,
            responsible_id=chat.responsible_id,
            message_id=message.pk,
            status=message.status,
            error=error,
        )
    )


def set_reachable(changes: ChatChanges, chat: Chat, *, reachable: bool) -> None:
    """Remember whether the contact can be written to, with a line in the chat when it changes."""
    contact = chat.contact
    if contact.is_reachable == reachable:
        return
    contact.is_reachable = reachable
    contact.save(update_fields=["is_reachable"])
    append_line(changes, chat, "contact.returned" if reachable else "contact.blocked")


def _record(changes: ChatChanges, chat: Chat, message: Message, outcome: DeliveryOutcome) -> None:
    if outcome.act:
        record_act(changes, chat, message, outcome)
    else:
        _record_sending(changes, chat, message, outcome)
    if outcome.unreachable:
        set_reachable(changes, chat, reachable=False)


def _record_sending(
    changes: ChatChanges, chat: Chat, message: Message, outcome: DeliveryOutcome
) -> None:
    moved = _RANK[Message.Status(outcome.status)] >= _RANK[Message.Status(message.status)]
    if _is_refused_after_all(message):
        # The provider's notice was quicker than its answer, and is the last word of this sending.
        outbox.take_back(message_id=message.pk)
        moved = False
    if moved:
        message.status = outcome.status
        message.error_code = outcome.error_code
        message.error_detail = outcome.error_detail
    message.save(update_fields=["external_id", "status", "error_code", "error_detail"])
    if moved and message.status == Message.Status.FAILED:
        tell_message_refused(chat, outcome.error_code, outcome.error_detail)
    if moved:
        announce_status(changes, chat, message)
        _label_when_sent(changes, chat, message)
    if outcome.unreachable:
        set_reachable(changes, chat, reachable=False)


def _is_refused_after_all(message: Message) -> bool:
    return message.status == Message.Status.FAILED and message.error_code == NOT_DELIVERED


def _label_when_sent(changes: ChatChanges, chat: Chat, message: Message) -> None:
    """Put the label of a prepared answer, once and not before the answer has left (S19)."""
    label_id = message.label_when_sent_id
    if label_id is None or _RANK[Message.Status(message.status)] < _RANK[Message.Status.SENT]:
        return
    label = lock_labels([label_id]).get(label_id)
    message.label_when_sent = None
    message.save(update_fields=["label_when_sent"])
    if label:
        put_label(changes, chat, label, by=message.employee)
