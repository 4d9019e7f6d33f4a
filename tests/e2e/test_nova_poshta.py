"""Delivery by Nova Poshta, from the key to the buyer who is told that the parcel waits."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from fakes.nova_poshta.client import FakeNovaPoshta
from fakes.process import running_fake
from tests.e2e.orders import post
from tests.e2e.server import running_server
from tests.e2e.sitting import A_MOMENT, Pair, seated
from tests.e2e.test_s21_client_block import make_client
from tests.e2e.test_s26_new_order import basket, drawer

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def nova_poshta() -> Iterator[FakeNovaPoshta]:
    """Run the carrier, where the shop's key is ``demo``."""
    with (
        running_fake("fakes.nova_poshta", "--key", "demo") as server,
        FakeNovaPoshta(server.url) as carrier,
    ):
        yield carrier


@pytest.fixture(scope="module")
def base_url(
    tmp_path_factory: pytest.TempPathFactory, nova_poshta: FakeNovaPoshta
) -> Iterator[str]:
    """Return a server of its own: in the shared one places are written by hand."""
    carrier = {"KRAMAR_NOVA_POSHTA_BASE": nova_poshta.base_url, "KRAMAR_TRACKING_SECONDS": "1"}
    with running_server(tmp_path_factory.mktemp("delivery"), **carrier) as address:
        yield address


def choose(part: Page | Locator, page: Page, label: str, text: str) -> None:
    """Type into a field, and take the first of what it suggests."""
    part.get_by_role("textbox", name=label, exact=True).fill(text)
    page.get_by_role("listbox", name=label).get_by_role("option", name=text).first.click()


def connect(boss: Page) -> None:
    """Give the key, say where parcels are handed in, and what the buyer is told."""
    boss.goto("/administration/delivery")
    boss.get_by_label("Ключ API Нової пошти").fill("demo")
    boss.get_by_role("button", name="Підключити").click()
    expect(boss.get_by_text("Підключено: Лампа")).to_be_visible()
    choose(boss, boss, "Місто", "Київ")
    choose(boss, boss, "Відділення", "1")
    boss.get_by_role("button", name="Зберегти").click()
    expect(boss.get_by_text("Збережено")).to_be_visible()
    message = boss.get_by_label("«У відділенні»: повідомлення покупцеві")
    message.fill("Посилка {order.ttn} чекає на вас")
    with boss.expect_response("**/delivery/rules"):
        message.blur()


@pytest.fixture(scope="module", autouse=True)
def _connected(browser: Browser, base_url: str) -> None:
    """Let the shop send by the carrier."""
    with seated(browser, base_url, "olena") as boss:
        connect(boss)


def write_order(desk: Page) -> int:
    """Write an order to Lviv down beside the chat; return its id."""
    basket(desk).click()
    order = drawer(desk)
    name = "Лампа " + uuid4().hex[:6]
    order.get_by_role("button", name="Рядок вручну").click()
    order.get_by_label("Назва товару").fill(name)
    order.get_by_label("Ціна, ₴").fill("640")
    order.get_by_label("Спосіб доставки").select_option(label="Нова пошта")
    choose(order, desk, "Місто", "Львів")
    choose(order, desk, "Відділення", "2")
    order.get_by_label("Спосіб оплати").select_option(label="Післяплата")
    with desk.expect_response(lambda answer: answer.request.method == "POST") as made:
        order.get_by_role("button", name="Створити замовлення").click()
    order_id: int = made.value.json()["id"]
    return order_id


@pytest.mark.leisurely
def test_a_parcel_is_sent_followed_and_announced(
    pair: Pair, question: str, nova_poshta: FakeNovaPoshta
) -> None:
    make_client(pair.desk, "Шпак" + uuid4().hex[:5], "0677654321")
    chat = pair.desk.url
    order_id = write_order(pair.desk)

    pair.desk.goto(f"/orders/{order_id}")
    pair.desk.get_by_role("button", name="Створити ТТН").click()
    pair.desk.get_by_role("button", name="Порахувати").click()
    expect(pair.desk.get_by_text("Доставка 60,00 ₴")).to_be_visible()
    pair.desk.get_by_role("form", name="Нова ТТН").get_by_role(
        "button", name="Створити ТТН"
    ).click()
    expect(pair.desk.get_by_role("link", name="Етикетка")).to_be_visible()
    number = pair.desk.locator("a[href*='novaposhta.ua/tracking']").inner_text()
    label = pair.desk.request.get(f"/api/v1/orders/{order_id}/waybill/label.pdf")
    assert label.body().startswith(b"%PDF-")

    nova_poshta.call("/move", {"number": number, "code": "7"})
    parcel = pair.desk.get_by_role("status", name="Де посилка")
    expect(parcel.get_by_text("Прибув на відділення")).to_be_visible(timeout=A_MOMENT * 2)
    expect(pair.desk.get_by_text("У відділенні", exact=True).first).to_be_visible()
    pair.desk.goto(chat)
    told = pair.desk.get_by_role("log").get_by_text(f"Посилка {number} чекає на вас")
    expect(told).to_be_visible(timeout=A_MOMENT)


@pytest.mark.leisurely
def test_a_parcel_goes_to_the_door(pair: Pair, nova_poshta: FakeNovaPoshta) -> None:
    line = {"name": "Лампа «Сова»", "price": "640.00"}
    buyer = {"last_name": "Шпак", "first_name": "Ірина", "phone": "0671112233"}
    made = post(pair.desk, "orders", {"lines": [line], "buyer": buyer})
    desk = pair.desk
    desk.goto(f"/orders/{made['id']}")
    desk.get_by_label("Спосіб доставки").select_option(label="Нова пошта")
    choose(desk, desk, "Місто", "Львів")
    address = desk.get_by_role("textbox", name="Адреса для кур’єра")
    address.fill("Шевченка")
    streets = desk.get_by_role("listbox", name="Адреса для кур’єра")
    streets.get_by_role("option").first.click()
    address.press_sequentially("12, кв. 5")
    desk.get_by_role("button", name="Зберегти", exact=True).click()

    desk.get_by_role("button", name="Створити ТТН").click()
    form = desk.get_by_role("form", name="Нова ТТН")
    form.get_by_role("button", name="Створити ТТН").click()

    expect(desk.get_by_role("link", name="Етикетка")).to_be_visible()
    watched = nova_poshta.call("/shops/demo/watch")
    assert "'ServiceType': 'WarehouseDoors'" in str(watched)
