"""The door of orders: those that come at once are made together, the unusual go on to Django."""

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from http import HTTPStatus
from typing import Any

import httpx
import pytest
from a2wsgi import WSGIMiddleware
from django.test import Client
from pytest_django import Settings

from kramar.alerts.models import Alert
from kramar.api.intake import door, limits
from kramar.api.intake.door import (
    BEGINNING,
    BODY_LIMIT,
    LONGEST_BODY,
    OrderDoor,
    door_of_forms,
    door_of_orders,
)
from kramar.api.intake.limits import WINDOW_SECONDS
from kramar.catalog.models import Offer
from kramar.catalog.services.drafts import OfferDraft, ProductDraft
from kramar.catalog.services.products import create_product
from kramar.core.tenancy import company_scope
from kramar.intake.models import RawOrderRequest
from kramar.orders.models import Order
from kramar.project.wsgi import application
from kramar.staff.models import Employee
from kramar.staff.services.api_keys import create_api_key

pytestmark = pytest.mark.django_db(transaction=True)

LAMP = {"buyer": {"phone": "0671234567"}, "lines": [{"name": "Лампа", "price": "640.00"}]}
FORM = {"phone": "0671234567", "products": "Лампа"}


@dataclass
class Doors:
    """Both doors, and a key of the lamp shop's owner."""

    forms: OrderDoor
    orders: OrderDoor
    key: str

    def post(self, *bodies: Mapping[str, object], word: str = "") -> list[httpx.Response]:
        """Send orders as JSON, all at once."""
        headers = {"Authorization": f"Bearer {self.key}", "Idempotency-Key": word}
        asks = [httpx.Request("POST", ORDERS, json=body, headers=headers) for body in bodies]
        return send(self.orders, *asks)

    def post_forms(self, *forms: dict[str, str]) -> list[httpx.Response]:
        """Send LP-CRM's forms, all at once."""
        asks = [httpx.Request("POST", FORMS, data={"key": self.key, **form}) for form in forms]
        return send(self.forms, *asks)


ORDERS = "http://localhost/api/v1/orders"
FORMS = "http://localhost/api/addNewOrder.html"


def send(door: OrderDoor, *asks: httpx.Request) -> list[httpx.Response]:
    async def send_all() -> list[httpx.Response]:
        transport = httpx.ASGITransport(app=door)
        async with httpx.AsyncClient(transport=transport) as client:
            return await asyncio.gather(*map(client.send, asks))

    return asyncio.run(send_all())


@pytest.fixture
def doors(owner: Employee) -> Iterator[Doors]:
    with company_scope(owner.company_id):
        key = create_api_key(employee=owner, name="Сайт", by=owner)[1]
    # a2wsgi declares its own, narrower types of the same protocols.
    django: Any = WSGIMiddleware(application)  # type: ignore[arg-type]
    both = Doors(door_of_forms(django), door_of_orders(django), key)
    both.forms.start()
    both.orders.start()
    yield both
    both.forms.stop()
    both.orders.stop()


def test_json_at_once_is_answered_as_alone(doors: Doors, owner: Employee) -> None:
    wrong = {**LAMP, "lines": [{"name": "Лампа"}]}

    *good, refused = doors.post(LAMP, LAMP, LAMP, wrong)

    assert [each.status_code for each in good] == [HTTPStatus.CREATED] * 3
    assert sorted(each.json()["number"] for each in good) == [1, 2, 3]
    assert good[0].json()["buyer"]["phone"] == "+380671234567"
    assert refused.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert refused.json()["fields"].keys() == {"lines.0.price"}


def test_an_order_of_nothing_for_nobody_is_refused_by_its_fields(doors: Doors) -> None:
    (refused,) = doors.post({"comment": "Чекаю", "lines": [], "buyer": {"last_name": "Шпак"}})

    assert (refused.status_code, refused.json()["code"]) == (422, "order_empty")
    assert refused.json()["fields"].keys() == {"lines", "buyer.phone"}


def test_what_a_program_is_refused_is_kept_and_mended_once(
    doors: Doors, owner: Employee, owner_browser: Client
) -> None:
    wrong = {**LAMP, "lines": [{"name": "Лампа", "price": "1 713 грн", "quantity": 2}]}
    refused, again = (doors.post(wrong, word="18")[0] for _time in range(2))
    with company_scope(owner.company_id):
        request = RawOrderRequest.objects.get()

    shown = owner_browser.get(f"/api/v1/order-requests/{request.pk}").json()
    line = {"product_id": "", "name": "Лампа", "price": "1 713 грн", "count": "2"}
    assert (shown["texts"], shown["lines"]) == ({"phone": "0671234567"}, [line])
    body = {"texts": shown["texts"], "lines": shown["lines"]}
    address = f"/api/v1/order-requests/{request.pk}/accept"
    accepted = owner_browser.post(address, body, content_type="application/json")

    assert [refused.status_code, again.status_code, accepted.status_code] == [422, 422, 200]
    (repeated,) = doors.post(LAMP, word="18")
    assert (repeated.json()["total"], repeated.json()["number"]) == ("3426.00", 1)


def test_a_line_is_of_the_offer_whose_sku_it_names(doors: Doors, owner: Employee) -> None:
    with company_scope(owner.company_id):
        offers = [OfferDraft(sku="SOVA", price=Decimal(640), stock=10)]
        create_product(draft=ProductDraft(name="Лампа «Сова»"), offers=offers, by=owner)

    made, unknown = doors.post(
        {**LAMP, "lines": [{"sku": "SOVA", "quantity": 2}]}, {**LAMP, "lines": [{"sku": "НЕМА"}]}
    )

    assert (made.json()["total"], made.json()["preview"]) == ("1280.00", "Лампа «Сова» × 2")
    assert unknown.json()["fields"] == {"lines.0.sku": "Товару «НЕМА» немає в каталозі"}
    with company_scope(owner.company_id):
        assert Offer.objects.get().reserved == 2
        assert Alert.objects.get().link.startswith("/order-requests/")


def test_one_word_at_once_is_one_order(doors: Doors) -> None:
    answers = doors.post(LAMP, LAMP, LAMP, word="once")

    assert [each.json()["number"] for each in answers] == [1, 1, 1]


def test_what_is_no_order_is_refused_in_django_s_words(doors: Doors) -> None:
    unread, strange = doors.post({"lines": "Лампа"}, {**LAMP, "chat_id": 10**9})

    assert (unread.status_code, unread.json()["code"]) == (422, "invalid")
    assert strange.status_code == HTTPStatus.NOT_FOUND


@pytest.mark.parametrize("key", ["", "kramar_no"])
def test_a_wrong_key_opens_neither_door(doors: Doors, key: str) -> None:
    doors.key = key

    assert [each.status_code for each in doors.post(LAMP)] == [401]
    assert [each.status_code for each in doors.post_forms(FORM)] == [403]


def test_forms_at_once_are_answered_as_lp_crm_does(doors: Doors, owner: Employee) -> None:
    again = {**FORM, "order_id": "7"}

    answers = doors.post_forms(FORM, again, again, {"phone": "1", "product_id": "NEMA"})

    assert [each.json()["status"] for each in answers].count("ok") == 3
    assert {"status": "error", "message": ["Дублирующая заявка"]} in [
        each.json() for each in answers
    ]
    with company_scope(owner.company_id):
        assert Order.objects.count() == 2
        bodies = RawOrderRequest.objects.values_list("body", flat=True)
        assert doors.key.encode() not in b"".join(map(bytes, bodies))


def test_a_long_form_goes_on_to_django_whole(doors: Doors, owner: Employee) -> None:
    (answer,) = doors.post_forms({**FORM, "comment": "щ" * BODY_LIMIT})

    assert answer.json()["status"] == "ok"
    with company_scope(owner.company_id):
        assert len(Order.objects.get().comment) == 5000


def test_not_more_long_mistakes_of_one_program_are_kept_than_the_disk_bears(
    doors: Doors, owner: Employee, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MOST_LONG", 1)
    long = "щ" * BODY_LIMIT

    answers = doors.post(*({"comment": f"{number}{long}", "lines": []} for number in range(3)))

    assert [each.status_code for each in answers] == [HTTPStatus.UNPROCESSABLE_ENTITY] * 3
    with company_scope(owner.company_id):
        assert RawOrderRequest.objects.count() == 1


def test_what_is_too_long_is_refused_and_its_beginning_kept(
    doors: Doors, owner: Employee, owner_browser: Client
) -> None:
    long = "щ" * LONGEST_BODY

    (form,) = doors.post_forms({**FORM, "comment": long})
    order, again = (doors.post({**LAMP, "comment": long})[0] for _time in range(2))

    assert [form.status_code, order.status_code, again.status_code] == [413, 413, 413]
    assert (order.json()["code"], form.json()["status"]) == ("order_too_large", "error")
    kept = owner_browser.get("/api/v1/order-requests").json()["items"]
    assert kept[1]["texts"].items() >= FORM.items() - {("products", "Лампа")}
    assert kept[0]["texts"]["comment"].startswith('{"buyer":{"phone":"0671234567"}')
    assert all("завелика" in each["problems"][0]["text"] for each in kept)
    with company_scope(owner.company_id):
        assert (Alert.objects.get().count, Order.objects.count()) == (3, 0)
        bodies = RawOrderRequest.objects.values_list("body", flat=True)
        assert [len(body) for body in bodies] == [BEGINNING, BEGINNING]


@pytest.mark.parametrize("sent", [b'["0671234567"]', b"phone=0671234567", b'{"buyer": {"ph'])
def test_what_is_no_object_is_refused_and_kept(
    doors: Doors, owner: Employee, owner_browser: Client, sent: bytes
) -> None:
    headers = {"Authorization": f"Bearer {doors.key}"}

    (refused,) = send(doors.orders, httpx.Request("POST", ORDERS, content=sent, headers=headers))

    assert (refused.status_code, refused.json()["code"]) == (400, "unreadable")
    (kept,) = owner_browser.get("/api/v1/order-requests").json()["items"]
    assert kept["texts"] == {"comment": sent.decode()}
    with company_scope(owner.company_id):
        assert Alert.objects.get().link == f"/order-requests/{kept['id']}"


def test_a_list_is_django_s(doors: Doors) -> None:
    headers = {"Authorization": f"Bearer {doors.key}"}

    (answer,) = send(doors.orders, httpx.Request("GET", ORDERS, headers=headers))

    assert answer.json()["items"] == []


def test_a_storm_is_told_to_come_again(doors: Doors, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "MOST_WAITING", 2 * (door.WEIGHT + 500))

    statuses = [each.status_code for each in doors.post(LAMP, LAMP, LAMP, LAMP)]

    assert sorted(statuses) == [201, 201, 503, 503]
    # What waited has been answered, so that there is room again.
    assert [each.status_code for each in doors.post(LAMP)] == [201]


def test_a_key_that_sends_too_often_is_told_when_to_come_again(
    doors: Doors, settings: Settings
) -> None:
    settings.ORDERS_PER_KEY_PER_MINUTE = 3

    orders = doors.post(LAMP, LAMP)
    forms = doors.post_forms(FORM, FORM)
    # The first is Django's to answer, because of its chat; the second is the door's.
    late = doors.post({**LAMP, "chat_id": 10**9}, LAMP)

    assert [each.status_code for each in orders] == [201, 201]
    assert sorted(each.status_code for each in forms) == [200, 429]
    refused = next(each for each in forms if each.status_code == HTTPStatus.TOO_MANY_REQUESTS)
    assert refused.json() == {"status": "error", "message": ["Забагато запитів"]}
    assert [(each.status_code, each.json()["code"]) for each in late] == [
        (429, "too_many_requests")
    ] * 2
    waits = [int(each.headers["Retry-After"]) for each in [refused, *late]]
    assert min(waits) >= 1
    assert max(waits) <= WINDOW_SECONDS


def test_a_form_of_large_parts_is_read_in_a_thread_of_its_own(
    doors: Doors, owner: Employee
) -> None:
    parts = {name: (None, value) for name, value in {**FORM, "key": doors.key}.items()}
    parts["comment"] = (None, "Щ" * door.PARTS_LIMIT)

    (answer,) = send(doors.forms, httpx.Request("POST", FORMS, files=parts))

    assert answer.status_code == HTTPStatus.OK
    with company_scope(owner.company_id):
        assert RawOrderRequest.objects.count() == 1
