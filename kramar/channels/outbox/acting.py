"""Putting acts on their way: changing, deleting and reacting to what was said.

An act stands in its chat's queue behind the message itself. What has not left yet is changed where
it waits, and leaves as it is meant to be read.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NotRequired, TypedDict, Unpack

from django.db.models import Max, QuerySet
from pydantic import BaseModel, ConfigDict

from kramar.channels.acting import ActKind
from kramar.channels.models import Channel, Delivery
from kramar.channels.outbox.queueing import DeliveryBody, wake_outbox

NOT_LEFT = [Delivery.State.QUEUED, Delivery.State.FAILED]


class ActBody(BaseModel):
    """What is kept of an act until it is done.

    :param external_ids: the message's ids where it was not this outbox that sent it
    :param queued_at: when a person asked for it
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    to: str
    text: str = ""
    emoji: str | None = None
    external_ids: tuple[str, ...] = ()
    queued_at: datetime


class NewAct(TypedDict):
    """What :func:`enqueue_act` is told.

    :param to: the person's external id
    :param text: the new text of an edit
    :param emoji: what to react with; ``None`` takes the reaction back
    :param external_ids: what the provider calls the message, as far as is known
    """

    channel: Channel
    chat_id: int
    message_id: int
    kind: ActKind
    to: str
    text: NotRequired[str]
    emoji: NotRequired[str | None]
    external_ids: Sequence[str]
    at: datetime


def rewrite(*, message_id: int, text: str) -> bool:
    """Change the text of a message that has not left, under the caller's lock of its chat.

    :returns: whether it had not left
    """
    delivery = _lock_unsent(message_id)
    if delivery is None:
        return False
    # One that waits from an earlier attempt to send would bring back what it said then.
    _waiting(message_id, Delivery.Kind.EDIT).delete()
    body = DeliveryBody.model_validate(delivery.body).model_copy(update={"text": text})
    delivery.body = body.model_dump(mode="json")
    delivery.save(update_fields=["body"])
    return True


def withdraw(*, message_id: int) -> bool:
    """Take back a message that has not left, under the caller's lock of its chat.

    :returns: whether it had not left
    """
    delivery = _lock_unsent(message_id)
    if delivery is None:
        return False
    Delivery.objects.filter(message_id=message_id, state__in=NOT_LEFT).delete()
    return True


def enqueue_act(**act: Unpack[NewAct]) -> int:
    """Put an act on its way in the caller's transaction, under the caller's lock of the chat.

    Of two edits, or two reactions, that wait, the last one is done. What becomes of it comes back
    through ``ports.Conversations.record_outcomes`` under its number.

    :returns: its number, by which the outcome names it
    """
    channel, message_id, kind = act["channel"], act["message_id"], act["kind"]
    body = ActBody(
        to=act["to"],
        text=act.get("text", ""),
        emoji=act.get("emoji"),
        external_ids=tuple(act["external_ids"]),
        queued_at=act["at"],
    ).model_dump(mode="json")
    if waiting := _waiting(message_id, Delivery.Kind(kind)).first():
        waiting.body = body
        waiting.save(update_fields=["body"])
        return waiting.number
    last = Delivery.objects.filter(message_id=message_id).aggregate(Max("number"))["number__max"]
    created = Delivery.objects.create(
        company_id=channel.company_id,
        channel=channel,
        chat_id=act["chat_id"],
        message_id=message_id,
        number=(last or 0) + 1,
        kind=kind,
        body=body,
        next_attempt_at=act["at"],
        created_at=act["at"],
    )
    wake_outbox(channel.pk)
    return created.number


def _lock_unsent(message_id: int) -> Delivery | None:
    # A row that a sender holds is leaving. To wait for it would be to wait for somebody who
    # waits for our chat.
    unsent = Delivery.objects.select_for_update(skip_locked=True, of=("self",))
    return unsent.filter(message_id=message_id, number=0, state__in=NOT_LEFT, parts_sent=0).first()


def _waiting(message_id: int, kind: Delivery.Kind) -> QuerySet[Delivery]:
    acts = Delivery.objects.filter(message_id=message_id, kind=kind, state=Delivery.State.QUEUED)
    free = acts.select_for_update(skip_locked=True, of=("self",)).values_list("pk", flat=True)
    return Delivery.objects.filter(pk__in=list(free))
