"""S25, S26: the order's number, waybill and total, and a product's card go into the message."""

from base64 import b64decode
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.orders import client_of, post, send
from tests.e2e.sitting import A_MOMENT, Pair, block
from tests.e2e.test_s21_client_block import make_client

pytestmark = pytest.mark.e2e

PICTURE = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEE"
    "lEQVR4nGP4f8YYiBggFAA7Bgf5/2D3NwAAAABJRU5ErkJggg=="
)
WAYBILL = "20450012345678"


def add_lamp(page: Page, name: str) -> int:
    """Put a lamp with a picture on the shelf; return its offer."""
    cookies = {cookie.get("name"): cookie.get("value", "") for cookie in page.context.cookies()}
    picture = page.request.post(
        "/api/v1/product-pictures",
        multipart={"file": {"name": "lamp.png", "mimeType": "image/png", "buffer": PICTURE}},
        headers={"X-CSRFToken": cookies["csrftoken"]},
    ).json()
    offers = [{"sku": uuid4().hex[:8], "price": "640.00", "stock": 9}]
    body = {"name": name, "picture_id": picture["id"], "offers": offers}
    offer_id: int = post(page, "products", body)["offers"][0]["id"]
    return offer_id


def test_a_waybill_and_a_card_go_into_the_message_and_are_sent(pair: Pair, question: str) -> None:
    desk, lamp = pair.desk, "Торшер " + uuid4().hex[:6]
    offer_id = add_lamp(pair.boss, lamp)
    desk.get_by_role("button", name="Забрати").first.click()
    make_client(desk, "Шпак" + uuid4().hex[:5], "067 765 43 21")
    lines = [{"offer_id": offer_id}]
    order = post(desk, "orders", {"client_id": client_of(desk), "lines": lines})
    send(desk, "PUT", f"orders/{order['id']}/ttn", {"number": WAYBILL})
    orders = block(desk, "Замовлення")
    number = order["number"]
    orders.get_by_role("button", name=f"Показати замовлення №{number}").click()

    composer = desk.get_by_role("textbox", name="Повідомлення")
    composer.fill("Ваше замовлення")
    orders.get_by_role("button", name="Вставити номер замовлення").click()
    orders.get_by_role("button", name="Вставити суму замовлення").click()
    orders.get_by_role("button", name="Вставити ТТН").click()
    orders.get_by_role("button", name=f"Картка товару «{lamp}»").click()
    staged = desk.get_by_role("list", name="Файли до повідомлення")
    expect(staged.get_by_role("listitem")).to_have_count(1)
    total = "640,00\N{NO-BREAK SPACE}₴"
    expect(composer).to_have_value(f"Ваше замовлення №{number} {total} {WAYBILL} {lamp} — {total}")
    composer.press("Enter")

    log = pair.boss.get_by_role("log")
    expect(log.get_by_text(f"{lamp} — 640,00")).to_be_visible(timeout=A_MOMENT)
    expect(log.locator("img[src*='/files/']").first).to_be_visible(timeout=A_MOMENT)
