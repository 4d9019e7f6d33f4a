"""``webhooks``: addresses that are told what happens, and the log of what was sent to them."""

from datetime import datetime
from typing import Annotated, Literal

from ninja import Query, Router, Schema, Status
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission
from kramar.webhooks.models import URL_LENGTH, EventKind, Webhook, WebhookDelivery
from kramar.webhooks.queries import get_webhook, list_deliveries, list_webhooks
from kramar.webhooks.services.webhooks import (
    WebhookChanges,
    change_webhook,
    create_webhook,
    delete_webhook,
    repeat_delivery,
    try_webhook,
)

router = Router(tags=["webhooks"])
administrator = needs(Permission.ADMINISTRATION)

Url = Annotated[str, Field(min_length=1, max_length=URL_LENGTH)]
EventName = Literal["order.created", "order.status_changed", "client.created", "message.received"]
State = Literal["active", "paused", "gone"]
DeliveryState = Literal["waiting", "delivered", "failed"]
STATES: dict[str, State] = {"active": "active", "paused": "paused", "gone": "gone"}
DELIVERY_STATES: dict[str, DeliveryState] = {
    "waiting": "waiting",
    "delivered": "delivered",
    "failed": "failed",
}


class OutgoingWebhookOut(Schema):
    """An address; its secret was told when it was made."""

    id: int
    url: str
    events: list[str]
    state: State
    failures: int
    shows_phones: bool
    created_by: str
    created_at: datetime

    @classmethod
    def of(cls, row: Webhook) -> "OutgoingWebhookOut":
        """Present an address whose author is loaded."""
        return cls(
            id=row.pk,
            url=row.url,
            events=row.events,
            state=STATES[row.state],
            failures=row.failures,
            shows_phones=row.shows_phones,
            created_by=row.created_by.short_name,
            created_at=row.created_at,
        )


class OutgoingWebhookList(Schema):
    """All addresses of the company."""

    items: list[OutgoingWebhookOut]
    next: None = None


class OutgoingWebhookIn(Schema):
    """An address to make."""

    url: Url
    events: list[EventName] = Field(min_length=1, max_length=10)


class OutgoingWebhookPatch(Schema):
    """What is to change; what is left out stays."""

    url: Url | None = None
    events: list[EventName] | None = Field(default=None, max_length=10)
    is_paused: bool | None = None


class CreatedWebhook(Schema):
    """A new address with its secret, which is told this once."""

    webhook: OutgoingWebhookOut
    secret: str


class WebhookDeliveryOut(Schema):
    """One thing told to one address, and what became of the latest attempt."""

    id: int
    uuid: str
    event: str
    state: DeliveryState
    attempts: int
    due_at: datetime | None
    status_code: int | None
    error: str
    answer: str
    milliseconds: int | None
    body: str
    created_at: datetime
    attempted_at: datetime | None

    @classmethod
    def of(cls, row: WebhookDelivery, by: Employee) -> "WebhookDeliveryOut":
        """Present a delivery; one with whole phones is not read by those who may not see them."""
        may_read = not row.webhook.shows_phones or by.can(Permission.CLIENTS_SEE_FULL_PHONES)
        return cls(
            id=row.pk,
            uuid=str(row.uuid),
            event=EventKind(row.kind).value,
            state=DELIVERY_STATES[row.state],
            attempts=row.attempts,
            due_at=row.due_at,
            status_code=row.status_code,
            error=row.error,
            answer=row.answer,
            milliseconds=row.milliseconds,
            body=row.body if may_read else "",
            created_at=row.created_at,
            attempted_at=row.attempted_at,
        )


class WebhookDeliveryPage(Schema):
    """Deliveries, the newest first; ``next`` is given as ``before``."""

    items: list[WebhookDeliveryOut]
    next: int | None


class DeliveryQuery(Schema):
    """Which page of the log."""

    before: int | None = Field(default=None, ge=1, le=2**63 - 1)
    limit: int = Field(default=30, ge=1, le=100)


@router.get(
    "/webhooks", response=OutgoingWebhookList, auth=administrator, operation_id="list_webhooks"
)
def get_webhooks(request: EmployeeRequest) -> OutgoingWebhookList:
    """List the addresses."""
    return OutgoingWebhookList(items=[OutgoingWebhookOut.of(row) for row in list_webhooks()])


@router.post(
    "/webhooks",
    response={201: CreatedWebhook},
    auth=administrator,
    operation_id="create_webhook",
)
def post_webhook(request: EmployeeRequest, body: OutgoingWebhookIn) -> Status[CreatedWebhook]:
    """Make an address."""
    webhook, secret = create_webhook(url=body.url, events=body.events, by=request.employee)
    return Status(201, CreatedWebhook(webhook=OutgoingWebhookOut.of(webhook), secret=secret))


@router.patch(
    "/webhooks/{webhook_id}",
    response=OutgoingWebhookOut,
    auth=administrator,
    operation_id="change_webhook",
)
def patch_webhook(
    request: EmployeeRequest, webhook_id: Id, body: OutgoingWebhookPatch
) -> OutgoingWebhookOut:
    """Change an address, pause it, or let it go on."""
    changes = WebhookChanges(url=body.url, events=body.events, is_paused=body.is_paused)
    return OutgoingWebhookOut.of(
        change_webhook(webhook_id=webhook_id, changes=changes, by=request.employee)
    )


@router.delete(
    "/webhooks/{webhook_id}",
    response={204: None},
    auth=administrator,
    operation_id="delete_webhook",
)
def remove_webhook(request: EmployeeRequest, webhook_id: Id) -> Status[None]:
    """Remove an address with its log."""
    delete_webhook(webhook_id=webhook_id, by=request.employee)
    return Status(204, None)


@router.post(
    "/webhooks/{webhook_id}/test",
    response={202: WebhookDeliveryOut},
    auth=administrator,
    operation_id="test_webhook",
)
def post_test(request: EmployeeRequest, webhook_id: Id) -> Status[WebhookDeliveryOut]:
    """Send a test to an address."""
    return Status(
        202,
        WebhookDeliveryOut.of(
            try_webhook(webhook_id=webhook_id, by=request.employee), request.employee
        ),
    )


@router.get(
    "/webhooks/{webhook_id}/deliveries",
    response=WebhookDeliveryPage,
    auth=administrator,
    operation_id="list_webhook_deliveries",
)
def get_deliveries(
    request: EmployeeRequest, webhook_id: Id, query: Query[DeliveryQuery]
) -> WebhookDeliveryPage:
    """List what was or will be sent to an address."""
    webhook = get_webhook(webhook_id)
    rows = list_deliveries(webhook, before=query.before, limit=query.limit)
    last = rows[-1].pk if len(rows) == query.limit else None
    shown = [WebhookDeliveryOut.of(row, request.employee) for row in rows]
    return WebhookDeliveryPage(items=shown, next=last)


@router.post(
    "/webhook-deliveries/{webhook_delivery_id}/repeat",
    response={202: WebhookDeliveryOut},
    auth=administrator,
    operation_id="repeat_webhook_delivery",
)
def post_repeat(request: EmployeeRequest, webhook_delivery_id: Id) -> Status[WebhookDeliveryOut]:
    """Send a delivery once more, with the same id and body."""
    repeated = repeat_delivery(delivery_id=webhook_delivery_id, by=request.employee)
    return Status(202, WebhookDeliveryOut.of(repeated, request.employee))
