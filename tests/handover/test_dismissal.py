"""Whoever leaves loses the door at once; their work goes to a colleague, or to nobody."""

import json

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from kramar.channels.connector import InboundMessage, Person
from kramar.channels.models import Channel
from kramar.chats.models import Chat, Message
from kramar.chats.services.assignment import take_chat
from kramar.chats.services.closing import close_chat, reopen_chat
from kramar.chats.services.leaving import hand_over_chats
from kramar.chats.services.receiving import receive
from kramar.clients.models import Client as Buyer
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.leaving import hand_over_clients
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.handover.models import Handover
from kramar.handover.tasks import work_once
from kramar.orders.drafts import OrderDraft
from kramar.orders.models import Order
from kramar.orders.services.creating import create_order
from kramar.orders.services.leaving import hand_over_orders
from kramar.staff.models import Employee, Role

pytestmark = pytest.mark.django_db
JSON = "application/json"


def say(channel: Channel, number: str, text: str = "Чи є лампа?") -> Chat:
    person = Person(external_id=number, name=f"Клієнтка {number}")
    item = InboundMessage(
        person=person, external_id=f"{number} {text}", provider_at=clock.now(), text=text
    )
    receive(channel, [item])
    return Chat.objects.get(contact__external_id=number)


@pytest.fixture
def left_by_anna(in_lamp_shop: Company, anna: Employee, lamp_bot: Channel) -> list[int]:
    """Give Anna an open and a closed chat, a client and an order."""
    chats = [say(lamp_bot, number) for number in ("501", "502")]
    taken = [take_chat(chat_id=each.pk, seen_responsible_id=None, by=anna).pk for each in chats]
    close_chat(chat_id=taken[1], by=anna)
    create_client(fields=ClientFields(last_name="Цукер"), responsible=anna, by=anna)
    create_order(draft=OrderDraft(responsible_id=anna.pk), by=anna)
    return taken


def dismiss(browser: Client, employee: Employee, to: Employee | None) -> int:
    body = json.dumps({"hand_to": to.pk if to else None})
    url = f"/api/v1/employees/{employee.pk}/dismiss"
    return browser.post(url, body, content_type=JSON).status_code


def responsibles(chat_ids: list[int]) -> list[int | None]:
    chats = Chat.objects.filter(pk__in=chat_ids).order_by("pk")
    return [
        *chats.values_list("responsible_id", flat=True),
        Buyer.objects.get().responsible_id,
        Order.objects.get().responsible_id,
    ]


def test_a_colleague_gets_open_chats_clients_and_unfinished_orders(
    left_by_anna: list[int], anna: Employee, boris: Employee, owner_browser: Client
) -> None:
    assert dismiss(owner_browser, anna, boris) == 200
    [waiting] = owner_browser.get("/api/v1/handovers").json()["items"]
    assert waiting == {"employee_id": anna.pk, "receiver_id": boris.pk, "done": 0, "total": 3}

    assert work_once(lambda: False)

    assert responsibles(left_by_anna) == [boris.pk, anna.pk, boris.pk, boris.pk]
    line = Message.objects.latest("pk")
    assert (line.extras or {}).get("event") == {
        "kind": "chat.inherited",
        "data": {"from": anna.short_name, "to": boris.short_name},
    }
    assert owner_browser.get("/api/v1/handovers").json()["items"] == []


def test_nobody_gets_them_where_nobody_is_chosen(
    left_by_anna: list[int], anna: Employee, owner_browser: Client
) -> None:
    dismiss(owner_browser, anna, None)

    assert work_once(lambda: False)

    assert responsibles(left_by_anna) == [None, anna.pk, None, None]


def test_orders_go_to_nobody_where_the_colleague_may_not_open_them(
    left_by_anna: list[int], anna: Employee, boris: Employee, owner_browser: Client
) -> None:
    boris.role.permissions = ["chats.use", "chats.take", "clients.view"]
    boris.role.save(update_fields=["permissions"])
    dismiss(owner_browser, anna, boris)

    assert work_once(lambda: False)

    assert responsibles(left_by_anna) == [boris.pk, anna.pk, boris.pk, None]


def test_what_was_stopped_goes_on(
    left_by_anna: list[int], anna: Employee, boris: Employee, owner_browser: Client
) -> None:
    dismiss(owner_browser, anna, boris)

    assert work_once(lambda: True)
    assert Handover.objects.get().state == Handover.State.WAITING
    assert work_once(lambda: False)

    assert responsibles(left_by_anna)[0] == boris.pk
    assert Handover.objects.get().done == 3


def test_many_cost_as_many_statements_as_one(
    left_by_anna: list[int], lamp_bot: Channel, anna: Employee, owner: Employee, boris: Employee
) -> None:
    def hand_over(to: Employee | None, of: Employee) -> int:
        with CaptureQueriesContext(connection) as caught:
            hand_over_chats(of=of, to=to, after=0, by=owner)
            hand_over_clients(of=of, to=to, after=0, by=owner)
            hand_over_orders(of=of, to=to, after=0, by=owner)
        return len(caught)

    alone = hand_over(boris, anna)
    give_back = [say(lamp_bot, number) for number in ("503", "504")]
    Chat.objects.filter(pk__in=[each.pk for each in give_back]).update(responsible=boris)
    create_client(fields=ClientFields(last_name="Бойко"), responsible=boris, by=owner)
    create_order(draft=OrderDraft(responsible_id=boris.pk), by=owner)

    # The two chats are unread: a counter each of whoever had them and whoever gets them.
    assert hand_over(anna, boris) <= alone + 2


def test_a_closed_chat_that_a_colleague_opens_is_nobodys(
    left_by_anna: list[int], anna: Employee, owner: Employee, owner_browser: Client
) -> None:
    dismiss(owner_browser, anna, None)

    reopen_chat(chat_id=left_by_anna[1], by=owner)

    chat = Chat.objects.get(pk=left_by_anna[1])
    assert (chat.state, chat.responsible_id) == (Chat.State.OPEN, None)


def test_a_receiver_who_leaves_too_gets_nothing(
    left_by_anna: list[int], anna: Employee, boris: Employee, owner_browser: Client
) -> None:
    dismiss(owner_browser, anna, boris)
    dismiss(owner_browser, boris, None)

    assert work_once(lambda: False)

    assert responsibles(left_by_anna) == [None, anna.pk, None, None]


def test_whoever_comes_back_keeps_what_is_left(
    left_by_anna: list[int], anna: Employee, boris: Employee, owner_browser: Client
) -> None:
    dismiss(owner_browser, anna, boris)
    owner_browser.post(f"/api/v1/employees/{anna.pk}/return")

    assert work_once(lambda: False)

    assert set(responsibles(left_by_anna)) == {anna.pk}
    assert owner_browser.get("/api/v1/handovers").json()["items"] == []


def test_what_an_owner_inherits_is_still_unread(
    left_by_anna: list[int],
    anna: Employee,
    owner: Employee,
    lamp_bot: Channel,
    owner_browser: Client,
) -> None:
    say(lamp_bot, "501", "Ви тут?")
    dismiss(owner_browser, anna, owner)

    work_once(lambda: False)

    chat = Chat.objects.get(pk=left_by_anna[0])
    assert (chat.responsible_id, chat.unread) == (owner.pk, 1)


@pytest.mark.parametrize("whom", ["themselves", "somebody who left"])
def test_a_receiver_works_here(
    whom: str, anna: Employee, boris: Employee, owner_browser: Client
) -> None:
    dismiss(owner_browser, boris, None)
    receiver = {"themselves": anna, "somebody who left": boris}[whom]

    assert dismiss(owner_browser, anna, receiver) == 422


def test_a_dismissed_employee_comes_back(anna: Employee, owner_browser: Client) -> None:
    dismiss(owner_browser, anna, None)

    answer = owner_browser.post(f"/api/v1/employees/{anna.pk}/return")

    assert answer.json()["is_active"] is True
    again = Client()
    again.force_login(anna.user)
    assert again.get("/api/v1/me").status_code == 200


def delete_role(browser: Client, role_id: int, move_to: int | None = None) -> tuple[int, str]:
    query = f"?move_to={move_to}" if move_to else ""
    answer = browser.delete(f"/api/v1/roles/{role_id}{query}")
    return answer.status_code, answer.json()["code"] if answer.content else ""


def test_a_role_in_use_does_not_vanish_from_under_its_people(
    in_lamp_shop: Company, anna: Employee, owner_browser: Client
) -> None:
    observer = Role.objects.get(code="observer")

    assert delete_role(owner_browser, anna.role_id) == (409, "role_in_use")
    assert delete_role(owner_browser, anna.role_id, anna.role_id) == (422, "invalid")
    assert delete_role(owner_browser, anna.role_id, observer.pk) == (204, "")

    with company_scope(in_lamp_shop.pk):
        anna.refresh_from_db()
    assert anna.role_id == observer.pk


def test_the_owners_role_stays(owner: Employee, anna: Employee, owner_browser: Client) -> None:
    assert delete_role(owner_browser, owner.role_id, anna.role_id)[0] == 422


def test_a_new_role_stands_in_the_grid(owner_browser: Client) -> None:
    body = {"name": "Комірник", "permissions": ["catalog.view", "catalog.edit"]}
    made = owner_browser.post("/api/v1/roles", body, content_type=JSON)

    grid = owner_browser.get("/api/v1/roles/grid").json()["items"]

    assert made.status_code == 201
    assert grid[-1] == {**made.json(), "people": 0}
    assert [row["people"] for row in grid] == [1, 0, 0, 0]
