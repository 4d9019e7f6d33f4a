"""S1–S3: the mark with its count, the list that is cleared for everybody, mend and accept."""

import re
from uuid import uuid4

import pytest
from playwright.sync_api import APIResponse, Browser, Page, expect

from tests.e2e.sitting import A_MOMENT, seated
from tests.e2e.test_accessibility import list_barriers

pytestmark = pytest.mark.e2e

MARK = re.compile(r"Системні повідомлення: \d+")


def make_key(boss: Page) -> str:
    """Make an API key as the owner's page does."""
    cookies = {cookie.get("name"): cookie.get("value", "") for cookie in boss.context.cookies()}
    answer = boss.request.post(
        "/api/v1/api-keys",
        data={"name": "Сайт"},
        headers={"X-CSRFToken": cookies["csrftoken"]},
    )
    key: str = answer.json()["key"]
    return key


def send_order(page: Page, key: str, product: str) -> APIResponse:
    """Send an order of a product as a landing page does."""
    return page.request.post(
        "/api/addNewOrder.html",
        form={"key": key, "phone": "0671234567", "bayer_name": "Бойко Ірина", "p_id": product},
    )


def test_s1_s2_errors_are_marked_counted_and_cleared_for_everybody(
    browser: Browser, base_url: str
) -> None:
    with seated(browser, base_url, "olena") as boss, seated(browser, base_url, "andrii") as desk:
        key, product = make_key(boss), f"нема-{uuid4().hex[:6]}"
        send_order(boss, key, product)
        expect(boss.get_by_role("link", name=MARK)).to_be_visible(timeout=A_MOMENT)
        expect(desk.get_by_role("link", name=MARK)).to_be_visible(timeout=A_MOMENT)

        boss.get_by_role("link", name=MARK).click()
        row = boss.get_by_role("listitem").filter(has_text=f"Товару «{product}» немає в каталозі")
        expect(row).to_be_visible()
        send_order(boss, key, product)
        expect(row).to_contain_text("2 рази", timeout=A_MOMENT)
        assert list_barriers(boss) == []

        boss.get_by_role("button", name="Очистити").click()
        expect(desk.get_by_role("link", name=MARK)).to_have_count(0, timeout=A_MOMENT)
        expect(boss.get_by_text("Помилок немає")).to_be_visible()
        send_order(boss, key, product)
        expect(row).to_be_visible(timeout=A_MOMENT)


def test_s3_a_bad_order_is_mended_and_accepted(browser: Browser, base_url: str) -> None:
    with seated(browser, base_url, "olena") as boss:
        product = f"нема-{uuid4().hex[:6]}"
        send_order(boss, make_key(boss), product)
        boss.get_by_role("link", name=MARK).click(timeout=A_MOMENT)
        row = boss.get_by_role("listitem").filter(has_text=product)
        row.get_by_role("link", name="Виправити й прийняти").click()

        expect(boss.get_by_role("heading", name="Виправити й прийняти")).to_be_visible()
        expect(boss.get_by_text(f"Товару «{product}» немає в каталозі").first).to_be_visible()
        expect(boss.get_by_role("textbox", name="Телефон")).to_have_value("0671234567")
        assert list_barriers(boss) == []
        boss.get_by_role("textbox", name="Артикул або код").fill("")
        boss.get_by_role("textbox", name="Назва").fill("Лампа з вітрини")
        boss.get_by_role("textbox", name="Ціна").fill("1 713 грн")
        boss.get_by_role("button", name="Прийняти замовлення").click()

        expect(boss.get_by_text(re.compile(r"Замовлення № \d+ прийнято"))).to_be_visible()


def test_s3_what_waits_is_listed_discarded_and_put_back(browser: Browser, base_url: str) -> None:
    with seated(browser, base_url, "olena") as boss, seated(browser, base_url, "andrii") as desk:
        product = f"нема-{uuid4().hex[:6]}"
        boss.goto("/orders")
        boss.get_by_role("link", name="Заявки із сайтів").click()
        desk.goto("/order-requests")
        expect(desk.get_by_role("radio", name="Чекають")).to_be_checked()
        send_order(boss, make_key(boss), product)
        here, there = (
            page.get_by_role("listitem").filter(has=page.get_by_text(product, exact=True))
            for page in (boss, desk)
        )
        expect(there).to_contain_text(f"Товару «{product}» немає в каталозі", timeout=A_MOMENT)
        assert list_barriers(desk) == []

        here.get_by_role("button", name="Це не замовлення").click(timeout=A_MOMENT)
        expect(there).to_have_count(0, timeout=A_MOMENT)
        boss.get_by_role("button", name="Повернути").click()

        expect(there).to_be_visible(timeout=A_MOMENT)
        there.get_by_role("link", name="Виправити й прийняти").click()
        expect(desk.get_by_role("textbox", name="Артикул або код")).to_have_value(product)
