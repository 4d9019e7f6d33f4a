"""A site's order becomes an order, or is kept for a person to mend; none is lost."""

import json
from collections.abc import Mapping
from urllib.parse import quote_plus, urlencode

import pytest
from django.test import Client

from kramar.alerts.models import Alert
from kramar.catalog.models import Offer
from kramar.intake.models import RawOrderRequest
from kramar.intake.php_serialized import PhpKey, PhpValue
from kramar.orders.models import Order, OrderLine
from tests.cast import Commits
from tests.intake.conftest import Site
from tests.intake.test_php_serialized import serialize

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_lamp_shop")]

OWL: Mapping[PhpKey, PhpValue] = {0: {"product_id": "SOVA", "price": "600", "count": "2"}}


def serialized(value: PhpValue) -> str:
    return quote_plus(serialize(value))


def lines() -> list[tuple[str, int, str]]:
    return [
        (line.name, line.quantity, str(line.price)) for line in OrderLine.objects.order_by("pk")
    ]


@pytest.mark.parametrize(
    "fields",
    [
        {"products": serialized(OWL)},
        {"products": serialize(OWL).decode()},
        {"products": json.dumps(list(OWL.values()))},
        {"s2": "SOVA", "s1": "600 грн", "countProduct": "2"},
        {
            "products[0][product_id]": "SOVA",
            "products[0][price]": "600,00",
            "products[0][count]": "2",
        },
        {
            "products": serialized(
                {
                    0: {
                        "product_id": "7",
                        "price": "600",
                        "count": "9",
                        "subs": {0: {"sub_id": "SOVA", "count": 2}},
                    }
                }
            )
        },
    ],
    ids=["encoded", "plain", "json", "aliases", "nested", "variants"],
)
def test_products_are_read_in_every_way_of_writing(
    site: Site, owl: Offer, fields: dict[str, str]
) -> None:
    answer = site(bayer_name="Бойко Ірина", phone="067 123-45-67", **fields)

    assert answer.json() == {"status": "ok", "message": ["Заявку прийнято"]}
    assert lines() == [("Лампа «Сова»", 2, "600.00")]
    order = Order.objects.get()
    assert (order.phone, order.last_name, order.first_name) == ("+380671234567", "Бойко", "Ірина")
    owl.refresh_from_db()
    assert owl.reserved == 2


def test_a_bare_name_is_a_free_line(site: Site) -> None:
    site(phone="0671234567", products="Лампа з вітрини", price="1 713 грн")

    assert lines() == [("Лампа з вітрини", 1, "1713.00")]


def test_marks_of_the_advertisement_and_the_sender_come_along(site: Site, owl: Offer) -> None:
    sender: Mapping[PhpKey, PhpValue] = {
        "SERVER_NAME": "lampa.example",
        "REMOTE_ADDR": "203.0.113.7",
        "argv": {},
    }
    site(
        phone="0671234567",
        products=serialized(OWL),
        sender=serialized(sender),
        utm_source="instagram",
        additional_1="Київ",
    )

    order = Order.objects.select_related("source").get()
    assert order.source is not None
    assert order.source.name == "lampa.example"
    assert order.utm == {"source": "instagram"}
    assert {"name": "additional_1", "value": "Київ"} in order.extra
    assert {"name": "ip", "value": "203.0.113.7"} in order.extra


def test_the_same_order_again_is_answered_as_lp_crm_does(site: Site, owl: Offer) -> None:
    first = site(order_id="17", phone="0671234567", products=serialized(OWL))
    again = site(order_id="17", phone="0671234567", products=serialized(OWL))

    assert first.json()["status"] == "ok"
    assert again.json() == {"status": "error", "message": ["Дублирующая заявка"]}
    assert Order.objects.count() == 1


@pytest.mark.parametrize(
    ("product", "field"),
    [
        ({"product_id": "НЕМА", "price": "1", "count": "1"}, "lines.0.product_id"),
        ({"product_id": "SOVA", "price": "даром", "count": "1"}, "lines.0.price"),
        ({"product_id": "SOVA", "price": "-5", "count": "1"}, "lines.0.price"),
        ({"product_id": "SOVA", "price": "1", "count": "0"}, "lines.0.count"),
        ({"product_id": "SOVA", "price": "1", "count": "-2"}, "lines.0.count"),
        ({"product_id": "SOVA", "price": "1", "count": "1000000000"}, "lines.0.count"),
        ({"product_id": "SOVA", "price": "1", "count": "11"}, "lines.0.count"),
    ],
)
def test_a_bad_order_is_kept_and_told(
    site: Site, owl: Offer, commits: Commits, product: Mapping[PhpKey, PhpValue], field: str
) -> None:
    with commits(execute=True):
        answer = site(phone="0671234567", products=serialized({0: product}))

    request = RawOrderRequest.objects.get()
    assert answer.json()["status"] == "ok"
    assert request.state == "failed"
    assert Order.objects.count() == 0
    alert = Alert.objects.get(kind="intake")
    assert alert.link == f"/order-requests/{request.pk}"
    assert [problem["field"] for problem in request.problems] == [field]


def test_a_lack_of_goods_is_told_in_the_language_of_whoever_reads(
    site: Site, owl: Offer, commits: Commits
) -> None:
    product: Mapping[PhpKey, PhpValue] = {0: {"product_id": "SOVA", "price": "1", "count": "11"}}
    with commits(execute=True):
        site(phone="0671234567", products=serialized(product))

    told = Alert.objects.get().more_words.in_every_language()

    assert told["uk"] == "«Лампа «Сова»»: потрібно 11, а є 10"
    assert told["en"] == "“Лампа «Сова»”: 11 wanted, 10 left"


def test_a_phone_alone_is_an_order_to_call_about(site: Site) -> None:
    site(phone="067 123 45 67")

    assert (lines(), Order.objects.get().phone) == ([], "+380671234567")


@pytest.mark.parametrize("fields", [{}, {"phone": ""}, {"phone": "мамі", "comment": "Чекаю"}])
def test_a_form_of_nothing_for_nobody_is_kept_and_told(
    site: Site, commits: Commits, fields: dict[str, str]
) -> None:
    with commits(execute=True):
        answer = site(bayer_name="Ян", **fields)

    request = RawOrderRequest.objects.get()
    assert answer.json()["message"] == ["Заявку збережено, її перевірить менеджер"]
    assert (request.state, request.problems[0]["field"]) == ("failed", "phone")
    assert Alert.objects.get().link == f"/order-requests/{request.pk}"
    assert Order.objects.count() == 0


@pytest.mark.parametrize(
    "products", ['O:8:"stdClass":0:{}', "a:1:{i:0;" * 30, 'a:1:{i:0;s:99:"x";}', "[{", "[" * 9999]
)
def test_products_that_cannot_be_read_are_kept(site: Site, products: str) -> None:
    site(phone="0671234567", products=products)

    assert RawOrderRequest.objects.get().problems[0]["field"] == "products"


def test_a_phone_of_letters_is_flagged_and_never_refused(
    site: Site, owl: Offer, commits: Commits
) -> None:
    with commits(execute=True):
        site(phone="дзвоніть мамі", products=serialized(OWL))

    order = Order.objects.get()
    assert order.phone == ""
    assert {"name": "phone", "value": "дзвоніть мамі"} in order.extra
    assert Alert.objects.get().link == f"/orders/{order.pk}"


def test_a_page_that_is_not_in_utf_8_is_read_too(client: Client, key: str) -> None:
    body = f"key={key}&phone=0671234567&bayer_name=Їжак".encode("cp1251")
    quoted = urlencode({"products": "Ґава"}, encoding="cp1251").encode()

    form = "application/x-www-form-urlencoded"
    client.post("/api/addNewOrder.html", body + b"&" + quoted, content_type=form)

    assert (Order.objects.get().first_name, lines()) == ("Їжак", [("Ґава", 1, "0.00")])


def test_an_image_of_old_brings_an_order_too(client: Client, key: str, owl: Offer) -> None:
    data = serialize({"key": key, "phone": "0671234567", "bayer_name": "Ян", "products": OWL})

    answer = client.get("/api/?" + urlencode({"data": data}))

    assert answer.json()["status"] == "ok"
    assert lines() == [("Лампа «Сова»", 2, "600.00")]


@pytest.mark.parametrize("wrong", ["", "kramar_no", "\0"])
def test_a_wrong_key_is_refused_and_nothing_kept(client: Client, wrong: str) -> None:
    answer = client.post("/api/addNewOrder.html", {"key": wrong, "phone": "1"})

    assert answer.status_code == 403
    assert answer.json()["status"] == "error"
    assert RawOrderRequest.objects.count() == 0


def test_what_is_kept_holds_no_key(site: Site, key: str) -> None:
    site(phone="0671234567", products="Лампа")

    assert key.encode() not in bytes(RawOrderRequest.objects.get().body)
