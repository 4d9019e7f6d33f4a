"""A key may be limited to less than its employee may."""

from http import HTTPStatus

import pytest
from django.test import Client

from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from kramar.staff.queries import find_api_key
from kramar.staff.scopes import KeyScope
from kramar.staff.services.api_keys import create_api_key
from tests.api.test_order_door import FORM, LAMP, Doors, doors

__all__ = ["doors"]

JSON = "application/json"
OF_ORDERS = [KeyScope.ORDERS_CREATE]


@pytest.fixture
def key(owner: Employee) -> str:
    return make_key(owner, OF_ORDERS)


def make_key(employee: Employee, scopes: list[KeyScope] | None) -> str:
    with company_scope(employee.company_id):
        return create_api_key(employee=employee, name="Сайт", scopes=scopes, by=employee)[1]


def bearer(key: str) -> dict[str, str]:
    return {"authorization": f"Bearer {key}"}


def test_a_key_for_orders_takes_them_as_json_and_as_a_form(key: str, client: Client) -> None:
    made = client.post("/api/v1/orders", LAMP, content_type=JSON, headers=bearer(key))
    taken = client.post("/api/addNewOrder.html", {"key": key, **FORM})

    assert (made.status_code, taken.json()["status"]) == (HTTPStatus.CREATED, "ok")


@pytest.mark.django_db(transaction=True)
def test_a_key_for_orders_opens_both_doors(doors: Doors, key: str) -> None:
    doors.key = key

    assert [each.status_code for each in doors.post(LAMP)] == [HTTPStatus.CREATED]
    assert [each.json()["status"] for each in doors.post_forms(FORM)] == ["ok"]


@pytest.mark.django_db(transaction=True)
def test_a_key_for_something_else_opens_neither_door(doors: Doors, owner: Employee) -> None:
    doors.key = make_key(owner, [KeyScope.CATALOG_READ])

    (order,), (form,) = doors.post(LAMP), doors.post_forms(FORM)

    assert (order.status_code, order.json()["code"]) == (HTTPStatus.FORBIDDEN, "key_scope")
    assert form.status_code == HTTPStatus.FORBIDDEN
    assert form.json()["message"] == ["Ключу бракує дозволу «Приймати замовлення»"]


@pytest.mark.parametrize(
    ("path", "detail"),
    [
        ("orders", "Ключу бракує дозволу «Читати замовлення»"),
        ("products", "Ключу бракує дозволу «Читати товари»"),
        ("clients", "Ключу бракує дозволу «Читати клієнтів»"),
        ("chats", "Ключу бракує дозволу «Вести чати»"),
        ("api-keys", "Обмежений ключ цього не може: потрібен ключ на все, що може співробітник"),
        ("me", "Обмежений ключ цього не може: потрібен ключ на все, що може співробітник"),
    ],
)
def test_a_key_for_orders_is_told_what_it_lacks(
    key: str, client: Client, path: str, detail: str
) -> None:
    answer = client.get(f"/api/v1/{path}", headers=bearer(key))

    assert answer.status_code == HTTPStatus.FORBIDDEN
    assert answer.json() == {"code": "key_scope", "detail": detail}


@pytest.mark.parametrize("path", ["getStatuses", "getCategories"])
def test_the_reads_of_lp_crm_ask_the_key_too(key: str, client: Client, path: str) -> None:
    answer = client.post(f"/api/{path}.html", {"key": key})

    assert answer.status_code == HTTPStatus.FORBIDDEN


def test_a_scope_gives_nothing_that_the_role_refuses(anna: Employee, client: Client) -> None:
    with company_scope(anna.company_id):
        anna.role.permissions = ["orders.create"]
        anna.role.save(update_fields=["permissions"])
    key = make_key(anna, [KeyScope.CLIENTS_READ])

    answer = client.get("/api/v1/clients", headers=bearer(key))

    assert (answer.status_code, answer.json()["code"]) == (HTTPStatus.FORBIDDEN, "refused")


def test_a_key_without_scopes_may_all_that_its_employee_may(owner: Employee) -> None:
    found = find_api_key(make_key(owner, None))

    assert found is not None
    assert found.employee.can("administration")


def test_the_list_of_keys_tells_their_scopes(owner_browser: Client) -> None:
    asks = [{"name": "Сайт", "scopes": ["orders.create"]}, {"name": "Усе"}]
    made = [owner_browser.post("/api/v1/api-keys", ask, content_type=JSON) for ask in asks]

    items = owner_browser.get("/api/v1/api-keys").json()["items"]

    assert [each.status_code for each in made] == [HTTPStatus.CREATED] * 2
    assert [each["scopes"] for each in items] == [None, ["orders.create"]]


@pytest.mark.parametrize("scopes", [[], ["administration"]])
def test_a_key_for_nothing_known_is_not_made(owner_browser: Client, scopes: list[str]) -> None:
    ask = {"name": "Сайт", "scopes": scopes}

    answer = owner_browser.post("/api/v1/api-keys", ask, content_type=JSON)

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
