"""S25: the linked client's orders beside the chat: number and status; the chevron opens the rest.

«Номер замовлення, статус. Також якщо натиснути на галочку вниз навпроти замовлення у вас
відкриється додаткова інформація на замовлення: Які товари були замовлені, сума замовлення.»
"""

from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.orders import add_order
from tests.e2e.sitting import A_MOMENT, Pair, block
from tests.e2e.test_s21_client_block import make_client

pytestmark = pytest.mark.e2e


def test_the_chevron_opens_what_was_ordered_and_a_status_changes_on_both_screens(
    pair: Pair, question: str
) -> None:
    orders = block(pair.desk, "Замовлення")
    expect(orders.get_by_text("Спершу прив’яжіть чат до клієнта")).to_be_visible()
    make_client(pair.desk, "Шпак" + uuid4().hex[:5], "0677654321")
    expect(orders.get_by_text("Ще не купували")).to_be_visible()

    number = add_order(pair.desk, name="Торшер «Дуга»", quantity=2, price="640.00")

    def see(page: Page) -> None:
        row = block(page, "Замовлення").get_by_role("listitem", name=f"Замовлення №{number}")
        expect(row.get_by_text("Нове")).to_be_visible(timeout=A_MOMENT)
        row.get_by_role("button", name=f"Показати замовлення №{number}").click()
        expect(row.get_by_text("Торшер «Дуга» × 2")).to_be_visible()
        expect(row.get_by_text("Разом")).to_be_visible()
        expect(row.get_by_text("1 280,00 ₴").last).to_be_visible()

    pair.on_both(see)

    orders.get_by_role("button", name=f"Статус замовлення №{number}: Нове").click()
    pair.desk.get_by_role("menuitem", name="Прийняте").click()

    pair.on_both(
        lambda page: expect(block(page, "Замовлення").get_by_text("Прийняте")).to_be_visible(
            timeout=A_MOMENT
        )
    )
