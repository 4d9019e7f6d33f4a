"""The administrators read who changed what, and only what is for their eyes."""

from datetime import UTC, datetime

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from kramar.audit.services import record, record_many
from kramar.channels.models import Channel
from kramar.chats.models import Chat
from kramar.chats.services.distributing import (
    ChatHandout,
    hand_back_chats,
    hand_out_chats,
    lock_waiting,
)
from kramar.clients.models import Client as Buyer
from kramar.clients.services.cards import change_client, create_client
from kramar.clients.services.fields import ClientFields
from kramar.company.models import Company
from kramar.core import clock
from kramar.staff.models import Employee, Role
from kramar.staff.permissions import Permission
from kramar.staff.scopes import KeyScope
from kramar.staff.services.api_keys import create_api_key
from kramar.staff.services.roles import change_role
from tests.cast import SignIn, hire
from tests.distribution.test_chats import write

Entry = dict[str, object]


@pytest.fixture
def clara_card(in_lamp_shop: Company, owner: Employee) -> Buyer:
    fields = ClientFields(last_name="Цукер", phones=["+380671234567"])
    return create_client(fields=fields, responsible=None, by=owner)


@pytest.fixture
def administrator(in_lamp_shop: Company, sign_in: SignIn) -> Client:
    Role.objects.create(
        company=in_lamp_shop,
        code="clerk",
        name="Діловод",
        permissions=[Permission.ADMINISTRATION, Permission.CLIENTS_VIEW],
    )
    return sign_in(hire(in_lamp_shop, "vira", "Ясна Віра Іванівна", "clerk"))


def read(browser: Client, **query: str | int) -> list[Entry]:
    answer = browser.get("/api/v1/audit", query)
    assert answer.status_code == 200, answer.content
    items: list[Entry] = answer.json()["items"]
    return items


def test_a_change_of_a_role_says_what_was_and_what_is(
    in_lamp_shop: Company, owner: Employee, owner_browser: Client
) -> None:
    role = Role.objects.get(code="observer")
    kept = {Permission.ORDERS_VIEW}
    change_role(role=role, name="Гість", revoke=set(Permission) - kept, by=owner)

    entry = read(owner_browser, area="people")[0]

    assert (entry["action"], entry["by"]) == ("role.changed", {"id": owner.pk, "name": "Коваль О."})
    changes = {change["field"]: change for change in entry["changes"]}  # type: ignore[attr-defined]
    assert changes["name"] == {"field": "name", "before": "Спостерігач", "now": "Гість"}
    assert changes["permissions"]["now"] == ["orders.view"]


def test_a_key_tells_what_it_is_limited_to(
    in_lamp_shop: Company, owner: Employee, owner_browser: Client
) -> None:
    create_api_key(employee=owner, name="Сайт", scopes=[KeyScope.ORDERS_CREATE], by=owner)

    [entry] = read(owner_browser, area="api")

    assert entry["changes"] == [{"field": "scopes", "before": None, "now": ["orders.create"]}]


def test_phones_are_hidden_from_whoever_may_not_see_them(
    clara_card: Buyer, owner: Employee, administrator: Client, owner_browser: Client
) -> None:
    fields = ClientFields(phones=["+380671234568"])
    change_client(client_id=clara_card.pk, fields=fields, by=owner)
    query: dict[str, str | int] = {"target_kind": "client", "target_id": clara_card.pk}

    assert "+380671234568" in str(read(owner_browser, **query))
    assert "+380671234568" not in str(read(administrator, **query))
    assert "+38067" in str(read(administrator, **query))


def test_what_one_may_not_see_has_neither_name_nor_values(
    clara_card: Buyer, administrator: Client, in_lamp_shop: Company
) -> None:
    Role.objects.filter(code="clerk").update(permissions=[Permission.ADMINISTRATION])

    [entry] = read(administrator, area="clients")

    assert entry["target"] == {"kind": "client", "id": clara_card.pk, "name": "", "chat_id": None}
    assert entry["changes"] == []


def test_days_are_those_of_the_shop(owner_browser: Client, in_lamp_shop: Company) -> None:
    with clock.standing_at(datetime(2026, 3, 2, 22, 30, tzinfo=UTC)):
        record("label.deleted", target=in_lamp_shop, by=None, name="vip")

    days: dict[str, str | int] = {"from": "2026-03-03", "to": "2026-03-03", "by_system": 1}
    [entry] = read(owner_browser, **days)

    assert entry["action"] == "label.deleted"


def test_a_page_goes_on_from_the_last_one_by_as_many_queries(
    owner_browser: Client,
    in_lamp_shop: Company,
    owner: Employee,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    record_many("label.prepared", targets=[in_lamp_shop] * 5, by=owner)
    wanted: dict[str, str | int] = {"limit": 3, "area": "settings"}
    first = owner_browser.get("/api/v1/audit", wanted).json()

    with django_assert_max_num_queries(12):
        second = owner_browser.get("/api/v1/audit", {**wanted, "cursor": first["next"]}).json()

    ids = [item["id"] for page in (first, second) for item in page["items"]]
    assert ids == sorted(ids, reverse=True)
    assert len(set(ids)) == len(ids) > 3


@pytest.mark.parametrize(
    "asked", [{"from": "0001-01-01"}, {"to": "9999-12-31"}, {"target_kind": "chat\0"}]
)
def test_what_cannot_be_looked_for_is_said(asked: dict[str, str], owner_browser: Client) -> None:
    assert owner_browser.get("/api/v1/audit", asked).status_code == 422


def test_who_was_given_a_chat_by_itself_is_named(
    in_lamp_shop: Company, lamp_bot: Channel, anna: Employee, owner_browser: Client
) -> None:
    write(lamp_bot, "Клара")
    [chat] = lock_waiting([Chat.objects.get().pk])
    hand_out_chats([chat], {chat.pk: ChatHandout(anna, {"reason": "share", "taken": 2})})
    hand_back_chats(anna)

    back, given = read(owner_browser, target_kind="chat", target_id=chat.pk)[:2]

    assert given["changes"] == [{"field": "responsible", "before": "", "now": "Бондар А."}]
    assert back["changes"] == [{"field": "responsible", "before": "Бондар А.", "now": ""}]
