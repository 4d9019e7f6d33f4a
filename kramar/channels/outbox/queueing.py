"""Putting messages on their way."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import NotRequired, TypedDict, Unpack

from django.db import transaction
from django.utils.translation import gettext as _
from pydantic import BaseModel, ConfigDict

from kramar.channels.models import Channel, Delivery
from kramar.channels.templates import FilledTemplate
from kramar.core.errors import ConflictError
from kramar.events.bus import get_bus

TOPIC = "outbox"


class DeliveryBody(BaseModel):
    """What is kept of a message until it has gone.

    :param queued_at: when a person last asked for it to be sent
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    to: str
    text: str
    file_ids: tuple[int, ...]
    reply_to: str
    queued_at: datetime
    template: FilledTemplate | None = None


class NotRetriableError(ConflictError):
    """The message is on its way already, or has been sent."""

    code = "not_retriable"


class NewDelivery(TypedDict):
    """What :func:`enqueue` is told.

    :param chat_id: messages of one chat go out in the order in which they were enqueued
    :param to: the person's external id
    :param file_ids: stored files, in the order in which they are shown
    :param reply_to: the provider's id of the quoted message
    :param template: sent instead of the text, which says the same
    """

    channel: Channel
    chat_id: int
    message_id: int
    to: str
    text: str
    file_ids: Sequence[int]
    reply_to: NotRequired[str]
    template: NotRequired[FilledTemplate | None]
    at: datetime


def enqueue(**message: Unpack[NewDelivery]) -> None:
    """Put a message on its way in the caller's transaction; called with :class:`NewDelivery`.

    The workers wake when the transaction commits. What becomes of it comes back through
    ``ports.Conversations.record_outcomes``.
    """
    channel, at = message["channel"], message["at"]
    body = DeliveryBody(
        to=message["to"],
        text=message["text"],
        file_ids=tuple(message["file_ids"]),
        reply_to=message.get("reply_to", ""),
        queued_at=at,
        template=message.get("template"),
    )
    Delivery.objects.create(
        company_id=channel.company_id,
        channel=channel,
        chat_id=message["chat_id"],
        message_id=message["message_id"],
        body=body.model_dump(mode="json", exclude_defaults=True),
        next_attempt_at=at,
        created_at=at,
    )
    wake_outbox(channel.pk)


def retry(*, message_id: int, at: datetime) -> None:
    """Send a failed or unknown message again because a person asked for it.

    Parts that the provider has accepted are not sent again. The caller puts the message itself
    back to ``queued`` in the same transaction.

    :raises NotRetriableError: the message is on its way already, or has been sent
    """
    delivery = (
        Delivery.objects.select_for_update()
        .filter(
            message_id=message_id,
            number=0,
            state__in=[Delivery.State.FAILED, Delivery.State.UNKNOWN],
        )
        .first()
    )
    if delivery is None:
        raise NotRetriableError(_("Це повідомлення вже надсилається або надіслане."))
    body = DeliveryBody.model_validate(delivery.body).model_copy(update={"queued_at": at})
    delivery.body = body.model_dump(mode="json")
    delivery.state = Delivery.State.QUEUED
    delivery.next_attempt_at = at
    delivery.error_code = delivery.error_detail = ""
    delivery.save(update_fields=["body", "state", "next_attempt_at", "error_code", "error_detail"])
    wake_outbox(delivery.channel_id)


def take_back(*, message_id: int) -> None:
    """Remember that what had been accepted did not arrive, so that a person can send it again."""
    sent = Delivery.objects.filter(message_id=message_id, number=0, state=Delivery.State.SENT)
    sent.update(state=Delivery.State.FAILED, parts_sent=0, external_ids=[], text_ids=[])


def wake_outbox(channel_id: int) -> None:
    """Wake the senders when the current transaction has committed."""
    transaction.on_commit(partial(get_bus().wake, TOPIC, b"%d" % channel_id))
