"""What integrators of LP-CRM read, and orders that a program sends again."""

import pytest
from django.test import Client

from kramar.catalog.models import Offer
from kramar.company.models import Company
from kramar.orders.models import Order, OrderStatus
from kramar.staff.models import Employee
from tests.intake.conftest import Site

pytestmark = pytest.mark.django_db


def test_orders_are_read_by_status_and_number(
    client: Client, key: str, site: Site, owl: Offer, in_lamp_shop: Company
) -> None:
    site(phone="0671234567", p_id="SOVA", order_id="77")
    status = OrderStatus.objects.get(is_default=True)

    statuses = client.get("/api/getStatuses.html", {"key": key}).json()["data"]
    found = client.post("/api/getOrdersIdByStatus.html", {"key": key, "status": status.pk}).json()
    number = found["data"][0]
    shown = client.get("/api/getOrdersByID.html", {"key": key, "order_id": f"{number},999"}).json()

    assert statuses[str(status.pk)] == status.name
    assert shown["data"][str(number)]["status"] == str(status.pk)
    assert shown["data"][str(number)]["products"][0]["product_id"] == "SOVA"


@pytest.mark.parametrize("days", ["2020-01-01", "нісенітниця", "2020-99-99"])
def test_days_that_are_no_days_narrow_nothing(client: Client, key: str, days: str) -> None:
    asked = {"key": key, "status": "1,x", "date_start": days, "date_end": days}

    assert client.get("/api/getOrdersIdByStatus.html", asked).json() == {"status": "ok", "data": []}


@pytest.mark.parametrize(
    "name",
    [
        "getStatuses",
        "getOrdersIdByStatus",
        "getOrdersByID",
        "getCategories",
        "getProductsByCategory",
    ],
)
def test_nothing_is_read_without_a_key(client: Client, name: str) -> None:
    assert client.get(f"/api/{name}.html", {"key": "no"}).status_code == 403


def test_an_order_that_is_sent_again_is_the_first_one(
    owner_browser: Client, owner: Employee, in_lamp_shop: Company
) -> None:
    body = {"lines": [{"name": "Лампа", "price": "640.00", "quantity": 1}]}
    headers = {"Idempotency-Key": "order-17"}
    answers = [
        owner_browser.post("/api/v1/orders", body, content_type="application/json", headers=headers)
        for _time in range(2)
    ]

    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].json()["id"] == answers[1].json()["id"]
    assert Order.objects.count() == 1
