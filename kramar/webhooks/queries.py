"""Reading addresses and deliveries. The workers look past the company: they serve every one."""

from datetime import datetime

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from django_scopes import scopes_disabled

from kramar.company.queries import list_resting
from kramar.core.errors import AbsentError
from kramar.events.queries import newest_numbers
from kramar.webhooks.models import Webhook, WebhookDelivery, WebhookPosition


def list_webhooks() -> QuerySet[Webhook]:
    """Return the company's addresses, the newest first."""
    return Webhook.objects.select_related("created_by").order_by("-pk")


def get_webhook(webhook_id: int) -> Webhook:
    """Return an address.

    :raises AbsentError: there is none
    """
    webhook = list_webhooks().filter(pk=webhook_id).first()
    if webhook is None:
        raise AbsentError(_("Такого вебхука немає"))
    return webhook


def get_delivery(delivery_id: int) -> WebhookDelivery:
    """Return a delivery with its address.

    :raises AbsentError: there is none
    """
    rows = WebhookDelivery.objects.select_related("webhook")
    delivery = rows.filter(pk=delivery_id).first()
    if delivery is None:
        raise AbsentError(_("Такої доставки немає"))
    return delivery


def list_deliveries(webhook: Webhook, *, before: int | None, limit: int) -> list[WebhookDelivery]:
    """Return what was or will be sent to an address, the newest first."""
    rows = WebhookDelivery.objects.filter(webhook=webhook).select_related("webhook")
    if before is not None:
        rows = rows.filter(pk__lt=before)
    return list(rows.order_by("-pk")[:limit])


def find_unread_logs() -> list[int]:
    """Return the companies that have addresses, and events which were not recorded for them."""
    with scopes_disabled():
        positions = dict(WebhookPosition.objects.values_list("company_id", "number"))
    newest = newest_numbers(list(positions))
    return [each for each, number in positions.items() if newest.get(each, 0) > number]


def list_due_webhooks(at: datetime) -> list[tuple[int, int]]:
    """Return the companies and ids of the addresses to which something is to be sent.

    What a resting company has to tell waits, in its order.
    """
    with scopes_disabled():
        rows = WebhookDelivery.objects.filter(
            due_at__lte=at, webhook__state=Webhook.State.ACTIVE
        ).exclude(Q(taken_until__gt=at) | Q(company_id__in=list_resting()))
        return list(rows.values_list("company_id", "webhook_id").distinct())
