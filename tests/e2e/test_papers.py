"""An order's papers: the account is checked, the invoice downloads, and goes into the chat."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.orders import client_of, post, send
from tests.e2e.sitting import A_MOMENT, Pair, block
from tests.e2e.test_s21_client_block import make_client

pytestmark = pytest.mark.e2e


@pytest.mark.leisurely
def test_an_account_is_checked_and_the_invoice_downloads(boss: Page) -> None:
    order = post(boss, "orders", {"lines": [{"name": "Бра", "price": "640.00"}]})
    boss.goto("/administration/orders")
    boss.get_by_label("Отримувач").fill("ФОП Іваненко Іван Іванович")
    boss.get_by_role("textbox", name="IBAN").fill("UA223223130000026007233566001")
    boss.get_by_role("textbox", name="Код ЄДРПОУ або ІПН").fill("1234567899")
    save = (
        boss.locator("form")
        .filter(has=boss.get_by_role("textbox", name="IBAN"))
        .get_by_role("button")
    )
    save.click()
    expect(boss.get_by_text("контрольні цифри не сходяться")).to_be_visible()
    boss.get_by_role("textbox", name="IBAN").fill("UA21 3223 1300 0002 6007 2335 6600 1")
    save.click()
    expect(boss.get_by_text("Реквізити збережено")).to_be_visible()

    boss.goto(f"/orders/{order['id']}")
    boss.get_by_role("button", name="Друк").click()
    address = boss.get_by_role("menuitem", name="Рахунок-фактура, PDF").get_attribute("href")
    paper = boss.request.get(address or "")
    assert paper.headers["content-type"] == "application/pdf"
    assert paper.body().startswith(b"%PDF")
    boss.get_by_role("menuitem", name="QR-код для оплати").click()
    expect(boss.get_by_role("img", name="QR-код платежу")).to_be_visible()


@pytest.mark.leisurely
def test_an_invoice_goes_into_the_chat(pair: Pair, question: str) -> None:
    desk = pair.desk
    account: dict[str, object] = {
        "recipient": "ФОП Іваненко",
        "iban": "UA213223130000026007233566001",
        "code": "1234567899",
        "purpose": "Замовлення №{number}",
    }
    send(pair.boss, "PUT", "requisites", account)
    desk.get_by_role("button", name="Забрати").first.click()
    make_client(desk, "Шпак", "067 765 43 21")
    lines = [{"name": "Бра", "price": "640.00"}]
    number = post(desk, "orders", {"client_id": client_of(desk), "lines": lines})["number"]
    orders = block(desk, "Замовлення")
    orders.get_by_role("button", name=f"Показати замовлення №{number}").click()

    orders.get_by_role("button", name="Посилання на оплату").click()
    composer = desk.get_by_role("textbox", name="Повідомлення")
    expect(composer).to_have_value(re.compile(r"^https://qr\.bank\.gov\.ua/"))
    orders.get_by_role("button", name="Рахунок-фактура в повідомлення").click()
    staged = desk.get_by_role("list", name="Файли до повідомлення")
    expect(staged.get_by_role("listitem")).to_have_count(1)
    composer.press("Enter")

    log = pair.boss.get_by_role("log")
    expect(log.get_by_text(f"invoice-{number}.pdf")).to_be_visible(timeout=A_MOMENT)
