"""The order's card: read, edited by two people at once, called about and paid; and the full form.

«Карта замовлення: товари, доставка, оплата, дзвінки, історія змін з автором».
"""

import re
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.orders import post
from tests.e2e.sitting import A_MOMENT, Pair

pytestmark = pytest.mark.e2e


@pytest.fixture
def order(pair: Pair) -> dict[str, Any]:
    """Open an order of one lamp on both screens."""
    line = {"name": "Лампа «Сова»", "quantity": 1, "price": "640.00"}
    made = post(pair.desk, "orders", {"lines": [line], "buyer": {"last_name": "Шпак"}})
    number = made["number"]
    for page in pair.both():
        page.goto(f"/orders/{made['id']}")
        expect(page.get_by_role("heading", name=f"Замовлення №{number}")).to_be_visible()
    return made


def part(page: Page, name: str) -> Locator:
    """Return a part of the card."""
    return page.get_by_role("group", name=name, exact=True)


def write_source(page: Page, source: str) -> None:
    """Write by which advertisement the buyer came."""
    page.get_by_role("button", name="UTM-мітки").click()
    page.get_by_label("utm_source").fill(source)


def test_goods_that_are_changed_here_are_summed_up_there(pair: Pair, order: dict[str, Any]) -> None:
    desk = part(pair.desk, "Товари")
    desk.get_by_role("button", name="Рядок вручну").click()
    free = desk.get_by_role("listitem").nth(1)
    free.get_by_role("textbox", name="Назва товару").fill("Пакування")
    free.get_by_label("Ціна, ₴").fill("45,50")
    desk.get_by_label("Кількість").first.fill("2")
    pair.desk.get_by_label("Вартість доставки, ₴").fill("70")
    expect(pair.desk.get_by_text("1 395,50 ₴").first).to_be_visible()

    pair.desk.keyboard.press("Control+s")

    expect(pair.desk.get_by_role("region", name="Незбережені зміни")).to_have_count(0)
    expect(pair.boss.get_by_text("1 395,50 ₴").first).to_be_visible(timeout=A_MOMENT)
    named = part(pair.boss, "Товари").get_by_role("textbox", name="Назва товару")
    expect(named.nth(1)).to_have_value("Пакування")


def test_the_second_of_two_editors_compares_and_chooses(pair: Pair, order: dict[str, Any]) -> None:
    pair.boss.get_by_label("Місто").fill("Київ")
    write_source(pair.boss, "google")
    pair.desk.get_by_label("Місто").fill("Львів")
    write_source(pair.desk, "facebook")
    pair.desk.get_by_label("Коментар до замовлення").fill("Подзвонити")
    pair.boss.get_by_label("Адреса").fill("Хрещатик, 1")
    pair.boss.get_by_role("button", name="Зберегти", exact=True).click()

    told = pair.desk.get_by_role("status").filter(has_text="Коваль О.")
    expect(told).to_contain_text("Місто", timeout=A_MOMENT)
    expect(pair.desk.get_by_label("Адреса")).to_have_value("Хрещатик, 1")
    pair.desk.reload()
    pair.desk.get_by_role("button", name="Порівняти").click()
    question = pair.desk.get_by_role("dialog", name="Замовлення змінили двоє")
    question.get_by_role("radio", name="Місто: Коваль О.").click()
    question.get_by_role("radio", name="utm_source: моє").click()
    question.get_by_role("button", name="Зберегти вибране").click()

    expect(question).to_have_count(0)
    expect(pair.boss.get_by_label("Коментар до замовлення")).to_have_value(
        "Подзвонити", timeout=A_MOMENT
    )
    expect(pair.desk.get_by_label("Місто")).to_have_value("Київ")
    mark = part(pair.boss, "Історія").get_by_text("source: facebook")
    expect(mark).to_be_visible(timeout=A_MOMENT)


@pytest.mark.leisurely
def test_a_call_and_a_payment_stand_in_the_timeline(pair: Pair, order: dict[str, Any]) -> None:
    pair.desk.get_by_role("button", name="Не відповідає").click()
    pair.desk.get_by_role("button", name="Записати оплату").click()
    pair.desk.get_by_label("Сума, ₴", exact=True).fill("200")
    pair.desk.get_by_role("button", name="Записати", exact=True).click()

    timeline = part(pair.boss, "Історія")
    expect(timeline.get_by_text("Дзвінок: Не відповідає")).to_be_visible(timeout=A_MOMENT)
    expect(timeline.get_by_text("200,00 ₴")).to_be_visible(timeout=A_MOMENT)
    expect(pair.boss.get_by_text("лишилося 440,00 ₴")).to_be_visible()


@pytest.mark.leisurely
def test_a_deleted_order_comes_back_by_the_notice(pair: Pair, order: dict[str, Any]) -> None:
    heading = pair.boss.get_by_role("heading", name=f"Замовлення №{order['number']}")
    pair.desk.goto("/orders")
    row = pair.desk.get_by_role("link", name=str(order["number"]), exact=True)
    expect(row).to_be_visible(timeout=A_MOMENT)

    pair.boss.get_by_role("button", name="Що ще зробити").click()
    pair.boss.get_by_role("menuitem", name="Видалити").click()
    expect(row).to_have_count(0, timeout=A_MOMENT)
    pair.boss.get_by_role("button", name="Повернути").click()

    expect(row).to_be_visible(timeout=A_MOMENT)
    expect(heading).to_be_visible()


def test_the_full_form_makes_an_order_and_opens_its_card(pair: Pair) -> None:
    surname = "Ткач" + uuid4().hex[:5]
    post(pair.desk, "clients", {"last_name": surname, "phones": ["0671112233"]})
    pair.desk.goto("/orders/new")
    pair.desk.get_by_role("textbox", name="Телефон або прізвище").fill(surname)
    pair.desk.get_by_role("option").filter(has_text=surname).click()
    pair.desk.get_by_role("button", name="Рядок вручну").click()
    pair.desk.get_by_role("textbox", name="Назва товару").fill("Абажур")
    pair.desk.get_by_label("Ціна, ₴").fill("300")
    pair.desk.get_by_role("button", name="Створити замовлення").click()

    expect(pair.desk).to_have_url(re.compile(r"/orders/\d+$"))
    expect(pair.desk.get_by_role("link", name=surname)).to_be_visible()
    expect(pair.desk.get_by_text("300,00 ₴").first).to_be_visible()
