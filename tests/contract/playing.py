"""Plays one scenario in a company of its own and tells it as snapshot, events, snapshot."""

import json
from collections.abc import Callable
from datetime import datetime

from kramar.alerts.queries import list_alerts
from kramar.alerts.services.telling import tell_alerts
from kramar.api.alerts import AlertOut
from kramar.catalog.events import CategorySnapshot
from kramar.catalog.queries.products import (
    ProductFilter,
    list_categories,
    list_products,
    present_products,
)
from kramar.channels.models import Channel
from kramar.chats import policies, queries
from kramar.chats.events.quick_replies import QuickReplySnapshot
from kramar.chats.events.snapshots import ChatSnapshot
from kramar.chats.models import Chat
from kramar.chats.queries.filters import ChatFilter
from kramar.chats.queries.quick_replies import list_quick_replies
from kramar.chats.services.assignment import take_chat
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.events.models import StoredEvent
from kramar.events.services import newest_number
from kramar.orders.policies import OrderSight
from kramar.orders.queries import list_orders
from kramar.orders.queries.filters import OrderFilter, Ordering
from kramar.orders.queries.jobs import list_order_jobs
from kramar.orders.queries.places import Place
from kramar.orders.services.jobs.asking import show_job
from kramar.orders.services.shown import show_orders
from kramar.staff.models import Employee, Role
from kramar.staff.services.companies import NewCompany, create_company
from kramar.staff.services.employees import NewEmployee, hire_employee
from tests.contract.settings_scenarios import SETTINGS_SCENARIOS, picture_settings
from tests.contract.staff_scenarios import STAFF_SCENARIOS, picture_people
from tests.contract.stage import Stage, says


def play(scenario: Callable[[Stage], None], *, at: datetime) -> dict[str, object]:
    """Tell a scenario as the owner's screen would follow it."""
    name = scenario.__name__
    with clock.standing_at(at):
        owner = create_company(
            company=NewCompany(slug=name.replace("_", "-"), name=name),
            owner=NewEmployee(login=name, password="лампа", full_name="Коваль Олена Петрівна"),
        )
        with company_scope(owner.company_id):
            stage = _set_stage(owner, name)
            before = _picture(owner, stage) | _own_of(scenario, stage)
            scenario(stage)
            tell_alerts()
            after = _picture(owner, stage) | _own_of(scenario, stage)
            return {
                "name": name,
                "before": before,
                "events": _events_after(before["number"]),
                "after": after,
            }


def _own_of(scenario: Callable[[Stage], None], stage: Stage) -> dict[str, object]:
    """Return the settings or the people where a scenario is about them: they are long."""
    if scenario in STAFF_SCENARIOS:
        return picture_people(stage)
    return picture_settings() if scenario in SETTINGS_SCENARIOS else {}


def _set_stage(owner: Employee, name: str) -> Stage:
    manager = Role.objects.get(code="manager")
    anna, boris = (
        hire_employee(
            person=NewEmployee(login=f"{name}-{who}", password="лампа", full_name=full_name),
            role=manager,
            by=None,
        )
        for who, full_name in (("anna", "Бондар Анна"), ("boris", "Гнатюк Борис"))
    )
    channel = Channel.objects.create(
        company=owner.company,
        kind="telegram",
        name="Лампи в Telegram",
        key=name,
        created_at=clock.now(),
    )
    stage = Stage(channel=channel, chat=Chat(), anna=anna, boris=boris)
    stage.bring(says("Чи є лампа «Сова»?", 1), says("Жовта", 2))
    chat = Chat.objects.get()
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    return Stage(channel=channel, chat=chat, anna=anna, boris=boris)


def _picture(owner: Employee, stage: Stage) -> dict[str, object]:
    sight = policies.ChatSight.of(owner)
    chats = queries.list_chats(sight, ChatFilter(), after=None, limit=50).chats
    chat = queries.get_chat(sight, stage.chat.pk)
    messages = queries.present_messages(chat, queries.list_messages(chat, limit=50))
    return {
        "list": [ChatSnapshot.of(each).model_dump(mode="json") for each in chats],
        "messages": [message.model_dump(mode="json") for message in messages],
        "quick_replies": [
            QuickReplySnapshot.of(reply).model_dump(mode="json")
            for reply in list_quick_replies(owner)
        ],
        "products": [
            row.model_dump(mode="json")
            for row in present_products(list_products(ProductFilter(), before=None, limit=50))
        ],
        "categories": [
            CategorySnapshot.of(category).model_dump(mode="json") for category in list_categories()
        ],
        "orders": _orders(owner),
        "order_jobs": [
            show_job(job).model_dump(mode="json") for job in list_order_jobs(stage.boris)
        ],
        "alerts": [
            AlertOut.of(alert).model_dump(mode="json")
            for alert in list_alerts(kind=None, after=None, limit=50)
        ],
        "chat_id": chat.pk,
        "number": newest_number(owner.company_id),
    }


def _orders(owner: Employee) -> list[dict[str, object]]:
    place = Place(Ordering(), None, 50)
    page = list_orders(OrderSight.of(owner), OrderFilter(), place=place)
    return [order.model_dump(mode="json") for order in show_orders(page.orders, hide=False)]


def _events_after(number: object) -> list[dict[str, object]]:
    events = StoredEvent.objects.filter(number__gt=number).order_by("number")
    return [
        {"number": event.number, "kind": event.kind, "data": json.loads(event.data)}
        for event in events
    ]
