"""Turning the log into deliveries: each event once for each address, whatever dies meanwhile.

The log is written with the fact. Deliveries and the position behind them are one transaction, so
an event is neither recorded twice nor left out.
"""

from uuid import uuid4

from django.db import transaction

from kramar.core import clock
from kramar.events.queries import list_events_after, newest_numbers
from kramar.webhooks.composing import compose, read_event, with_phones
from kramar.webhooks.models import EventKind, Webhook, WebhookDelivery, WebhookPosition

READ_AT_ONCE = 500


@transaction.atomic
def take_events() -> int:
    """Record what the next events of the company in scope tell; return how many events.

    The position's row is locked: of several processes one reads, the others pass it over.
    """
    position = WebhookPosition.objects.select_for_update(skip_locked=True).first()
    if position is None:
        return 0
    webhooks = list(Webhook.objects.exclude(state=Webhook.State.GONE).order_by("pk"))
    newest = newest_numbers([position.company_id]).get(position.company_id, 0)
    events = list_events_after(position.number, limit=READ_AT_ONCE) if webhooks else []
    WebhookDelivery.objects.bulk_create(
        (
            _delivery(webhook, kind, data, event.number)
            for event in events
            if (told := read_event(event))
            for kind, data in [told]
            for webhook in webhooks
            if kind in webhook.events
        ),
        # A restored database may be read once more: what is known stays as it is.
        ignore_conflicts=True,
    )
    # Nobody listens, or the rest of the log was deleted: all of it is behind.
    position.number = events[-1].number if events else newest
    position.save(update_fields=["number"])
    return len(events)


def _delivery(
    webhook: Webhook, kind: EventKind, data: dict[str, object], number: int | None
) -> WebhookDelivery:
    uuid = uuid4()
    told = with_phones(data) if webhook.shows_phones else data
    return WebhookDelivery(
        company_id=webhook.company_id,
        webhook=webhook,
        kind=kind,
        event_number=number,
        uuid=uuid,
        body=compose(kind, uuid, told),
        due_at=clock.now(),
        created_at=clock.now(),
    )


def record_test(webhook: Webhook) -> WebhookDelivery:
    """Put a test on its way, as any delivery goes."""
    delivery = _delivery(webhook, EventKind.TEST, {"text": "Kramar"}, None)
    delivery.save()
    return delivery
