"""Claiming deliveries, and writing what became of them. The request leaves between the two."""

import hmac
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext_noop as _

from kramar.alerts.models import AlertKind
from kramar.alerts.services.raising import raise_alert
from kramar.alerts.words import Words
from kramar.channels.credentials import CredentialsUnreadableError, unseal
from kramar.core import clock
from kramar.events.services import publish
from kramar.webhooks.events import WebhookChanged
from kramar.webhooks.models import ANSWER_LENGTH, Webhook, WebhookDelivery

LEASE = timedelta(seconds=60)
# After the first refusal, the second, …; after the last of them it has failed.
PAUSES = (
    timedelta(seconds=10),
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=6),
    timedelta(hours=12),
    timedelta(hours=24),
)
ALERTED_AFTER = 3
# A key is mended by a person, or never.
UNREADABLE_PAUSE = timedelta(minutes=30)
GONE = 410


@dataclass(frozen=True, slots=True)
class Parcel:
    """A delivery that is ready to leave."""

    delivery_id: int
    webhook_id: int
    url: str
    body: bytes
    headers: dict[str, str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a receiver answered, or why it did not.

    :param status: none where no answer came
    :param error: a word for that, such as ``too_slow``
    """

    status: int | None
    error: str
    answer: str
    milliseconds: int

    @property
    def is_taken(self) -> bool:
        """Whether the receiver has it."""
        return self.status is not None and self.status // 100 == 2  # noqa: PLR2004 (2xx)


@transaction.atomic
def take_parcel(webhook_id: int) -> Parcel | None:
    """Claim the delivery of an address that is the longest due.

    Two processes do not get the same one: the row is locked, and leased until it is written.
    """
    at = clock.now()
    rows = WebhookDelivery.objects.select_for_update(skip_locked=True)
    due = rows.filter(webhook_id=webhook_id, due_at__lte=at).exclude(taken_until__gt=at)
    delivery = due.order_by("due_at", "pk").first()
    webhook = Webhook.objects.filter(pk=webhook_id, state=Webhook.State.ACTIVE).first()
    if delivery is None or webhook is None:
        return None
    try:
        secret = unseal(bytes(webhook.sealed))["secret"]
    except CredentialsUnreadableError:
        # Nothing that waits for this address can be signed: all of it waits, and nothing is lost.
        due.update(due_at=at + UNREADABLE_PAUSE)
        _alert(
            webhook.pk,
            webhook.url,
            _("Вебхук %(url)s мовчить: його секрет зашифровано іншим ключем"),
        )
        return None
    delivery.taken_until = at + LEASE
    delivery.attempts += 1
    delivery.attempted_at = at
    delivery.save(update_fields=["taken_until", "attempts", "attempted_at"])
    body = delivery.body.encode()
    return Parcel(
        delivery_id=delivery.pk,
        webhook_id=webhook.pk,
        url=webhook.url,
        body=body,
        headers={
            "content-type": "application/json; charset=utf-8",
            "x-kramar-event": delivery.kind,
            "x-kramar-delivery": str(delivery.uuid),
            "x-kramar-signature": sign(secret, body, int(at.timestamp())),
        },
    )


def sign(secret: str, body: bytes, seconds: int) -> str:
    """Return the signature of a body at a Unix time."""
    signed = hmac.new(secret.encode(), f"{seconds}.".encode() + body, sha256)
    return f"t={seconds},v1={signed.hexdigest()}"


@transaction.atomic
def record_outcome(parcel: Parcel, outcome: Outcome) -> None:
    """Write what came of an attempt: done, later again, or failed for good."""
    delivery = WebhookDelivery.objects.select_for_update().filter(pk=parcel.delivery_id).first()
    if delivery is None:
        return
    delivery.taken_until = None
    delivery.status_code, delivery.error = outcome.status, outcome.error
    delivery.answer = outcome.answer[:ANSWER_LENGTH].replace("\0", "")
    delivery.milliseconds = outcome.milliseconds
    webhooks = Webhook.objects.filter(pk=parcel.webhook_id)
    if outcome.is_taken:
        delivery.state, delivery.due_at = WebhookDelivery.State.DELIVERED, None
        is_other = bool(webhooks.exclude(failures=0).update(failures=0))
    elif outcome.status == GONE:
        delivery.state, delivery.due_at = WebhookDelivery.State.FAILED, None
        is_other = bool(webhooks.update(state=Webhook.State.GONE, failures=F("failures") + 1))
        _alert(parcel.webhook_id, parcel.url, _("Вебхук вимкнено: %(url)s більше не приймає подій"))
    else:
        _put_off(delivery)
        is_other = bool(webhooks.update(failures=F("failures") + 1))
        if delivery.attempts == ALERTED_AFTER or delivery.due_at is None:
            _alert(parcel.webhook_id, parcel.url, _("Вебхук %(url)s не приймає подій"))
    delivery.save()
    if is_other:
        publish(WebhookChanged(webhook_id=parcel.webhook_id))


def _put_off(delivery: WebhookDelivery) -> None:
    if delivery.attempts > len(PAUSES):
        delivery.state, delivery.due_at = WebhookDelivery.State.FAILED, None
    else:
        delivery.due_at = clock.now() + PAUSES[delivery.attempts - 1]


def _alert(webhook_id: int, url: str, text: str) -> None:
    raise_alert(
        kind=AlertKind.WEBHOOK,
        key=f"webhook:{webhook_id}",
        title=Words(text, {"url": url}),
        link="/administration/webhooks",
    )
