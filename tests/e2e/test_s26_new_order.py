"""S26: the basket starts a new order for the client, in a drawer beside the chat that stays open.

«Також з чату ви можете оформити замовлення для клієнта, що звернувся. Для цього натисніть на
значок кошика.»
"""

from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.orders import post
from tests.e2e.sitting import A_MOMENT, Pair, block, seated
from tests.e2e.test_s21_client_block import make_client

pytestmark = pytest.mark.e2e


def add_product(page: Page, name: str, stock: int) -> None:
    """Put a product on the shelf."""
    offer = {"sku": uuid4().hex[:8], "price": "640.00", "stock": stock}
    post(page, "products", {"name": name, "offers": [offer]})


def basket(page: Page) -> Locator:
    """Return the button that begins an order."""
    return block(page, "Замовлення").get_by_role("button", name="Нове замовлення")


def drawer(page: Page) -> Locator:
    """Return the order that is being written."""
    return page.get_by_role("region", name="Нове замовлення")


def test_the_basket_makes_an_order_beside_the_open_chat(pair: Pair, question: str) -> None:
    lamp = "Торшер " + uuid4().hex[:6]
    add_product(pair.boss, lamp, stock=3)
    make_client(pair.desk, surname := "Шпак" + uuid4().hex[:5], "0677654321")
    basket(pair.desk).click()
    order = drawer(pair.desk)
    expect(order.get_by_label("Прізвище")).to_have_value(surname)

    order.get_by_role("textbox", name="Знайти товар").fill(lamp)
    expect(pair.desk.get_by_role("option").filter(has_text=lamp)).to_contain_text("є 3")
    order.get_by_role("textbox", name="Знайти товар").press("Enter")
    order.get_by_label("Кількість").fill("5")
    expect(order.get_by_text("Замовлено більше, ніж є: лишилося 3")).to_be_visible()
    order.get_by_role("button", name="Створити замовлення").click()
    expect(order.get_by_text(f"«{lamp}»: потрібно 5, а є 3").first).to_be_visible()

    expect(pair.desk.get_by_role("log").get_by_text(question)).to_be_visible()
    pair.desk.get_by_role("navigation", name="Розділи").get_by_role("link", name="Клієнти").click()
    expect(pair.desk.get_by_role("heading", name="Клієнти")).to_be_visible()
    pair.desk.go_back()
    order.get_by_label("Кількість").fill("2")
    order.get_by_label("Вартість доставки, ₴").fill("70")
    expect(order.get_by_text("1 350,00 ₴")).to_be_visible()
    order.get_by_role("button", name="Створити замовлення").click()

    expect(drawer(pair.desk)).to_have_count(0)
    pair.on_both(
        lambda page: expect(
            block(page, "Замовлення").get_by_text("1 350,00 ₴").first
        ).to_be_visible(timeout=A_MOMENT)
    )


def test_whoever_may_not_make_orders_has_no_basket(
    pair: Pair, question: str, browser: Browser, base_url: str
) -> None:
    expect(basket(pair.desk)).to_be_visible()
    with seated(browser, base_url, "oleh") as observer:
        observer.goto(pair.desk.url)
        expect(observer.get_by_role("log").get_by_text(question)).to_be_visible()

        expect(observer.get_by_role("button", name="Нове замовлення")).to_have_count(0)
