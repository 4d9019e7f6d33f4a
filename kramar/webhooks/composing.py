"""What a receiver is told of an event: the same snapshots as the API gives."""

import json
from uuid import UUID

from kramar.clients.queries import find_phones
from kramar.core import clock
from kramar.core.clock import to_iso
from kramar.events.queries import LoggedEvent
from kramar.orders.queries import find_phone
from kramar.webhooks.models import EventKind

# Of an event's values, those that mean something outside.
_TOLD = ("order", "client", "chat", "message")
_KINDS = {
    "order.created": EventKind.ORDER_CREATED,
    "client.created": EventKind.CLIENT_CREATED,
    "message.received": EventKind.MESSAGE_RECEIVED,
}

Data = dict[str, object]


def read_event(event: LoggedEvent) -> tuple[EventKind, Data] | None:
    """Return what an event of the log is outside, ``None`` where it is nothing."""
    if event.kind not in {*_KINDS, "order.changed"}:
        return None
    values: Data = json.loads(event.data)
    told = {name: values[name] for name in _TOLD if name in values}
    if event.kind != "order.changed":
        return _KINDS[event.kind], told
    order = told["order"]
    # A change of the status is the change at which both moments are one.
    is_moved = isinstance(order, dict) and order["status_changed_at"] == order["changed_at"]
    return (EventKind.STATUS_CHANGED, told) if is_moved else None


def with_phones(data: Data) -> Data:
    """Return the same with whole phones, as they are now; the log has them hidden."""
    order, client = data.get("order"), data.get("client")
    if isinstance(order, dict):
        return {**data, "order": {**order, "buyer": {**order["buyer"], **_phone(order["id"])}}}
    if isinstance(client, dict):
        return {**data, "client": {**client, "phones": find_phones(client["id"])}}
    return data


def compose(kind: EventKind, uuid: UUID, data: Data) -> str:
    """Write a body; ``id`` is the same in every attempt."""
    body = {
        "id": str(uuid),
        "event": kind.value,
        "created_at": to_iso(clock.now()),
        "data": data,
    }
    return json.dumps(body, ensure_ascii=False)


def _phone(order_id: int) -> dict[str, str]:
    phone = find_phone(order_id)
    return {} if phone is None else {"phone": phone}
