"""Whose eyes each class of events is for: raw frames hold nothing that a role may not see."""

import pytest

from kramar.clients.services.cards import change_client, create_client
from kramar.clients.services.fields import ClientFields
from kramar.core.tenancy import company_scope
from kramar.events.queries import LoggedEvent
from kramar.events.shape import Event
from kramar.live.catalogue import EVENTS
from kramar.live.viewers import Verdict, Viewer
from kramar.orders.drafts import BuyerDraft, OrderDraft
from kramar.orders.services.creating import create_order
from kramar.orders.services.founding import found_directories
from kramar.staff.models import Employee, Role
from kramar.staff.permissions import OBSERVER_PERMISSIONS
from tests.live.conftest import OpenScreen
from tests.live.samples import sample_of
from tests.live.screen import Screen
from tests.live.shop import OBSERVER, Shop

# The permission that is needed, and whose sight is asked then: of chats, of orders, of the one
# employee whom it concerns, or of nobody further. What needs no permission says nothing but names
# and settings that every page shows; the two that are withdrawn are made for one viewer each.
EYES: dict[str, tuple[str, str]] = {
    "message.received": ("chats.use", "chat"),
    "message.queued": ("chats.use", "chat"),
    "message.changed": ("chats.use", "chat"),
    "message.noted": ("chats.use", "chat"),
    "message.status_changed": ("chats.use", "chat"),
    "chat.assigned": ("chats.use", "chat"),
    "chat.closed": ("chats.use", "chat"),
    "chat.reopened": ("chats.use", "chat"),
    "chat.returned": ("chats.use", "chat"),
    "chat.snoozed": ("chats.use", "chat"),
    "chat.read": ("chats.use", "chat"),
    "chat.changed": ("chats.use", "chat"),
    "chat.erased": ("chats.use", "chat"),
    "scheduled.changed": ("chats.use", "chat"),
    "scheduled.deleted": ("chats.use", "chat"),
    "chat.asked": ("chats.use", "chat"),
    "chat.ask_withdrawn": ("chats.use", "chat"),
    "bulk_action.changed": ("chats.use", "one"),
    "chat.withdrawn": ("", "all"),
    "chat.labelled": ("chats.use", "chat"),
    "chat.unlabelled": ("chats.use", "chat"),
    "label.changed": ("chats.use", "all"),
    "label.deleted": ("chats.use", "all"),
    "employee.mentioned": ("chats.use", "chat"),
    "employee.mentions_read": ("", "one"),
    "chat.linked": ("chats.use", "chat"),
    "chat.unlinked": ("chats.use", "chat"),
    "client.created": ("clients.view", "all"),
    "client.changed": ("clients.view", "all"),
    "client.deleted": ("clients.view", "all"),
    "client.restored": ("clients.view", "all"),
    "client_file.added": ("clients.view", "all"),
    "client_file.deleted": ("clients.view", "all"),
    "client_job.changed": ("clients.view", "one"),
    "note.added": ("clients.view", "all"),
    "note.changed": ("clients.view", "all"),
    "note.deleted": ("clients.view", "all"),
    "category.changed": ("catalog.view", "all"),
    "category.deleted": ("catalog.view", "all"),
    "product.changed": ("catalog.view", "all"),
    "product.deleted": ("catalog.view", "all"),
    "offer.stock_changed": ("catalog.view", "all"),
    "catalog.reloaded": ("catalog.view", "all"),
    "product_job.changed": ("catalog.edit", "one"),
    "catalog_import.changed": ("catalog.import", "all"),
    "catalog_source.changed": ("catalog.import", "all"),
    "catalog_source.deleted": ("catalog.import", "all"),
    "quick_reply.changed": ("chats.use", "all"),
    "quick_reply.deleted": ("chats.use", "all"),
    "saved_filter.changed": ("chats.use", "one"),
    "saved_filter.deleted": ("chats.use", "all"),
    "order.created": ("orders.view", "order"),
    "order.changed": ("orders.view", "order"),
    "order.deleted": ("orders.view", "order"),
    "order.withdrawn": ("", "all"),
    "order_status.changed": ("orders.view", "all"),
    "order_status.deleted": ("orders.view", "all"),
    "order_job.changed": ("orders.view", "one"),
    "payment_methods.changed": ("orders.view", "all"),
    "delivery_methods.changed": ("orders.view", "all"),
    "order_sources.changed": ("orders.view", "all"),
    "employee.changed": ("", "all"),
    "presence.changed": ("", "all"),
    "distribution.changed": ("administration", "all"),
    "role.changed": ("", "all"),
    "role.deleted": ("", "all"),
    "channel.changed": ("", "all"),
    "company.changed": ("", "all"),
    "requisites.changed": ("orders.view", "all"),
    "delivery_rule.changed": ("administration", "all"),
    "delivery_account.changed": ("administration", "all"),
    "webhook.changed": ("administration", "all"),
    "order_request.changed": ("orders.create", "all"),
    "company_export.changed": ("administration", "all"),
    "retention.changed": ("administration", "all"),
    "alert.raised": ("alerts.view", "all"),
    "alerts.cleared": ("alerts.view", "all"),
    "alerts.forgotten": ("alerts.view", "all"),
}
SEES_ALL_OF = {"chat": "chats.see_all", "order": "orders.view_all"}
PHONE = "+380671234567"


def logged(event: Event, responsible_id: int | None) -> LoggedEvent:
    """Return the event as the hub reads it, about a chat or an order of this responsible."""
    audience = event.audience()
    return LoggedEvent(
        1,
        event.kind,
        "{}",
        str(audience.permission),
        audience.chat_id,
        audience.order_id,
        responsible_id,
        responsible_id,
        audience.employee_id,
    )


def viewer(number: int, *permissions: str) -> Viewer:
    role = Role(permissions=list(permissions))
    return Viewer.of(Employee(pk=number, full_name="Ясна Віра", role=role))


def sight_of(event: Event) -> str:
    audience = event.audience()
    asked = {"chat": audience.chat_id, "order": audience.order_id, "one": audience.employee_id}
    return next((word for word, value in asked.items() if value), "all")


def read_raw(screen: Screen, number: int) -> str:
    """Return every byte that came, up to a number."""
    screen.wait_until(number)
    return "".join(screen.raw)


def test_every_class_of_events_says_whose_eyes_it_is_for() -> None:
    said = {kind: sample_of(kind) for kind in EVENTS}

    assert {
        event.kind: (str(event.audience().permission), sight_of(event)) for event in said.values()
    } == EYES


@pytest.mark.parametrize("kind", [each for each in EVENTS if EYES[each.kind][0]], ids=str)
def test_nobody_sees_an_event_without_its_permission(kind: type[Event]) -> None:
    event = logged(sample_of(kind), responsible_id=1)
    permission = EYES[kind.kind][0]
    everything_else = {*OBSERVER_PERMISSIONS, *SEES_ALL_OF.values()} - {permission}

    assert viewer(1, *everything_else).judge(event) == Verdict.HIDDEN


@pytest.mark.parametrize(
    "kind", [each for each in EVENTS if EYES[each.kind][1] in SEES_ALL_OF], ids=str
)
def test_a_stranger_to_a_chat_or_an_order_sees_nothing_of_it(kind: type[Event]) -> None:
    permission, whose = EYES[kind.kind]
    event = logged(sample_of(kind), responsible_id=1)

    assert viewer(2, permission).judge(event) == Verdict.HIDDEN
    assert viewer(1, permission, SEES_ALL_OF[whose]).judge(event) == Verdict.SHOWN


def test_raw_frames_hold_no_phone_and_nothing_of_others(
    shop: Shop, open_screen: OpenScreen
) -> None:
    owner = shop.hire("Коваль Олена")
    observer = shop.hire("Дорошенко Олег", frozenset(OBSERVER_PERMISSIONS))
    seller = shop.hire("Бондар Анна", frozenset({"orders.view", "clients.view", "chats.use"}))
    screens = [open_screen(observer), open_screen(seller)]

    with company_scope(shop.company.pk):
        found_directories()
        fields = ClientFields(last_name="Цукер", phones=[PHONE])
        card = create_client(fields=fields, responsible=owner, by=owner)
        change_client(client_id=card.pk, fields=ClientFields(comment="Дзвонити зранку"), by=owner)
        draft = OrderDraft(buyer=BuyerDraft(phone=PHONE), responsible_id=owner.pk, comment="Чуже")
        create_order(draft=draft, by=owner)
    shop.tell("Чужий чат", of=owner)
    # Everybody sees it, and it is the last: nothing else can come after it.
    last = shop.change_role(owner, OBSERVER)
    frames = [read_raw(screen, last) for screen in screens]

    seen_by_observer, seen_by_seller = frames
    assert "Цукер" in seen_by_observer
    assert "Чужий чат" in seen_by_observer
    assert "Чуж" not in seen_by_seller
    assert [frame for frame in frames if PHONE[1:] in frame or PHONE[4:] in frame] == []
