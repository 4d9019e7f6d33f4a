"""Mend and accept: a site's bad order is put right by a person and becomes an order (S3)."""

import pytest
from django.test import Client

from kramar.catalog.models import Offer
from kramar.company.models import Company
from kramar.events.models import StoredEvent
from kramar.intake.models import RawOrderRequest
from kramar.orders.models import Order
from kramar.staff.models import Employee, Role
from kramar.staff.permissions import MANAGER_PERMISSIONS, Permission
from tests.intake.conftest import Site

pytestmark = pytest.mark.django_db

Fields = dict[str, object]


@pytest.fixture
def bad(site: Site, owl: Offer, in_lamp_shop: Company) -> Fields:
    """Return what a page shows of an order with a product that there is not."""
    site(phone="0671234567", order_id="5", p_id="НЕМА", price="600", count="1")
    return {"id": RawOrderRequest.objects.get().pk}


def accept(browser: Client, bad: Fields, product_id: str) -> tuple[int, Fields]:
    address = f"/api/v1/order-requests/{bad['id']}"
    shown = browser.get(address).json()
    lines = [{**line, "product_id": product_id} for line in shown["lines"]]
    body = {"texts": shown["texts"], "lines": lines}
    answer = browser.post(f"{address}/accept", body, content_type="application/json")
    return answer.status_code, answer.json()


def test_a_page_shows_what_was_sent_and_what_is_wrong(anna_browser: Client, bad: Fields) -> None:
    shown = anna_browser.get(f"/api/v1/order-requests/{bad['id']}").json()

    assert shown["lines"] == [{"product_id": "НЕМА", "name": "", "price": "600", "count": "1"}]
    assert shown["texts"]["phone"] == "0671234567"
    assert shown["problems"] == [
        {"field": "lines.0.product_id", "text": "Товару «НЕМА» немає в каталозі"}
    ]


def test_what_is_still_wrong_is_told_by_its_field(anna_browser: Client, bad: Fields) -> None:
    status, body = accept(anna_browser, bad, "ТЕЖ НЕМА")

    assert status == 422
    assert list(body["fields"]) == ["lines.0.product_id"]  # type: ignore[call-overload]


def test_what_was_put_right_is_an_order_once(anna_browser: Client, bad: Fields, site: Site) -> None:
    status, _made = accept(anna_browser, bad, "SOVA")
    second, refusal = accept(anna_browser, bad, "SOVA")

    assert (status, second, refusal["code"]) == (200, 409, "order_request_settled")
    assert Order.objects.get().external_id == "5"
    repeated = site(phone="0671234567", order_id="5", p_id="SOVA")
    assert repeated.json()["message"] == ["Дублирующая заявка"]


def test_what_is_no_order_is_taken_off_the_list(anna_browser: Client, bad: Fields) -> None:
    assert anna_browser.delete(f"/api/v1/order-requests/{bad['id']}").status_code == 204

    assert anna_browser.get("/api/v1/order-requests").json()["items"] == []
    assert RawOrderRequest.objects.get().state == "discarded"


def test_what_was_taken_off_the_list_is_seen_apart_and_comes_back(
    anna_browser: Client, bad: Fields
) -> None:
    address = f"/api/v1/order-requests/{bad['id']}"
    anna_browser.delete(address)
    [shown] = anna_browser.get("/api/v1/order-requests?state=discarded").json()["items"]

    restored = anna_browser.post(f"{address}/restore")

    assert (shown["id"], restored.json()["state"]) == (bad["id"], "failed")
    assert [each["id"] for each in anna_browser.get("/api/v1/order-requests").json()["items"]] == [
        bad["id"]
    ]
    assert anna_browser.post(f"{address}/restore").status_code == 404


def test_what_became_an_order_names_it(anna_browser: Client, bad: Fields) -> None:
    accept(anna_browser, bad, "SOVA")

    [shown] = anna_browser.get("/api/v1/order-requests?state=accepted").json()["items"]

    assert shown["order_number"] == Order.objects.get().number
    assert StoredEvent.objects.filter(kind="order_request.changed").count() == 2


def test_what_became_an_order_is_seen_by_those_who_see_the_order(
    anna: Employee, boris: Employee, anna_browser: Client, bad: Fields
) -> None:
    accept(anna_browser, bad, "SOVA")
    Order.objects.update(responsible=boris)
    listed = anna_browser.get("/api/v1/order-requests?state=accepted").json()["items"]
    rights = {Permission.ORDERS_VIEW_ALL, Permission.CLIENTS_SEE_FULL_PHONES}
    Role.objects.filter(pk=anna.role_id).update(permissions=sorted(MANAGER_PERMISSIONS - rights))

    narrow = anna_browser.get("/api/v1/order-requests?state=accepted").json()["items"]
    single = anna_browser.get(f"/api/v1/order-requests/{bad['id']}").status_code
    Order.objects.update(responsible=None)
    (own,) = anna_browser.get("/api/v1/order-requests?state=accepted").json()["items"]

    assert ([each["id"] for each in listed], narrow, single) == ([bad["id"]], [], 404)
    assert (own["id"], "4567" in own["texts"]["phone"]) == (bad["id"], False)
