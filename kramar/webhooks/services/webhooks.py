"""Making, changing and removing addresses, and what an administrator does with deliveries."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.changes import compare, values_of
from kramar.audit.services import record
from kramar.channels.credentials import seal
from kramar.core import clock
from kramar.core.errors import ConflictError, InvalidError
from kramar.core.outgoing import FetchError, refuse_address
from kramar.core.tenancy import current_company_id
from kramar.events.queries import newest_numbers
from kramar.events.services import publish
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission
from kramar.webhooks.events import WebhookChanged
from kramar.webhooks.models import EventKind, Webhook, WebhookDelivery, WebhookPosition
from kramar.webhooks.queries import get_delivery, get_webhook
from kramar.webhooks.services.recording import record_test

SECRET_BYTES = 32
PREFIX = "whsec_"
MOST = 20
# What the audit tells of.
_TOLD = ("url", "events", "state")


class WebhookStateError(ConflictError):
    """It is not the time for this."""

    code = "webhook_state"


@dataclass(frozen=True, slots=True)
class WebhookChanges:
    """What is to change; ``None`` stays."""

    url: str | None = None
    events: Sequence[str] | None = None
    is_paused: bool | None = None


@transaction.atomic
def create_webhook(*, url: str, events: Sequence[str], by: Employee) -> tuple[Webhook, str]:
    """Make an address; return its row and the secret, which is never shown again.

    Whole phones are told where the one who makes it sees them.

    :raises InvalidError: the address is none, nothing is chosen, or there are too many
    """
    if Webhook.objects.count() >= MOST:
        raise InvalidError(_("Вебхуків забагато: можна до %(limit)d") % {"limit": MOST})
    secret = PREFIX + secrets.token_urlsafe(SECRET_BYTES)
    webhook = Webhook.objects.create(
        company_id=current_company_id(),
        url=_clean_url(url),
        events=_clean_events(events),
        sealed=seal({"secret": secret}),
        shows_phones=by.can(Permission.CLIENTS_SEE_FULL_PHONES),
        created_by=by,
        created_at=clock.now(),
    )
    company_id = current_company_id()
    newest = newest_numbers([company_id]).get(company_id, 0)
    # What happened before is not told; whoever listens already goes on where they are.
    WebhookPosition.objects.get_or_create(company_id=company_id, defaults={"number": newest})
    record("webhook.created", target=webhook, by=by, url=webhook.url, events=webhook.events)
    publish(WebhookChanged(webhook_id=webhook.pk))
    return webhook, secret


@transaction.atomic
def change_webhook(*, webhook_id: int, changes: WebhookChanges, by: Employee) -> Webhook:
    """Change where to and what is told, pause it, or let it go on.

    :raises AbsentError: there is none
    :raises InvalidError: the address is none, or nothing is chosen
    """
    webhook = get_webhook(webhook_id)
    before = values_of(webhook, _TOLD)
    if changes.url is not None:
        webhook.url = _clean_url(changes.url)
        # Nobody sends elsewhere what they may not see themselves.
        webhook.shows_phones &= by.can(Permission.CLIENTS_SEE_FULL_PHONES)
    if changes.events is not None:
        webhook.events = _clean_events(changes.events)
    if changes.is_paused is not None:
        webhook.state = Webhook.State.PAUSED if changes.is_paused else Webhook.State.ACTIVE
        webhook.failures = 0
    webhook.save(update_fields=["url", "events", "shows_phones", "state", "failures"])
    record(
        "webhook.changed",
        target=webhook,
        by=by,
        url=webhook.url,
        changes=compare(before, values_of(webhook, _TOLD)),
    )
    publish(WebhookChanged(webhook_id=webhook.pk))
    return webhook


@transaction.atomic
def delete_webhook(*, webhook_id: int, by: Employee) -> None:
    """Remove an address with its deliveries.

    :raises AbsentError: there is none
    """
    webhook = get_webhook(webhook_id)
    record("webhook.deleted", target=webhook, by=by, url=webhook.url)
    webhook.delete()
    publish(WebhookChanged(webhook_id=webhook_id))


@transaction.atomic
def try_webhook(*, webhook_id: int, by: Employee) -> WebhookDelivery:
    """Send a test to an address.

    :raises AbsentError: there is none
    :raises WebhookStateError: it is switched off
    """
    webhook = get_webhook(webhook_id)
    if webhook.state != Webhook.State.ACTIVE:
        raise WebhookStateError(_("Спершу увімкніть вебхук"))
    record("webhook.tested", target=webhook, by=by, url=webhook.url)
    return record_test(webhook)


@transaction.atomic
def repeat_delivery(*, delivery_id: int, by: Employee) -> WebhookDelivery:
    """Send a delivery once more, with the same id and body.

    :raises AbsentError: there is none
    """
    delivery = get_delivery(delivery_id)
    rows = WebhookDelivery.objects.filter(pk=delivery.pk)
    # Conditional: one that is on its way just now is not sent twice at once.
    free = rows.exclude(taken_until__gt=clock.now())
    if not free.update(state=WebhookDelivery.State.WAITING, due_at=clock.now(), attempts=0):
        raise WebhookStateError(_("Цю доставку саме надсилають"))
    record(
        "webhook.repeated",
        target=delivery.webhook,
        by=by,
        url=delivery.webhook.url,
        delivery=delivery.pk,
    )
    return get_delivery(delivery.pk)


def _clean_url(url: str) -> str:
    try:
        refuse_address(url)
    except FetchError as error:
        message = _("Потрібна адреса, що починається з https:// або http://")
        raise InvalidError(message, fields={"url": message}) from error
    return url


def _clean_events(events: Sequence[str]) -> list[str]:
    known = [each for each in EventKind.values if each != EventKind.TEST]
    chosen = [each for each in known if each in events]
    if not chosen or len(chosen) < len(set(events)):
        message = _("Виберіть хоча б одну подію")
        raise InvalidError(message, fields={"events": message})
    return chosen
