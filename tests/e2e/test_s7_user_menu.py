"""S7: the full name, the way out, the plan and where to pay.

«Наступним пунктом йде ПІБ поточного користувача, якщо на нього натиснути з’явиться меню, в якому
можна натиснути “Вихід” для зміни користувача системи. Також там відобразиться актуальний тарифний
план і реквізити для оплати.»
"""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.people import sign_in, sit_down

pytestmark = pytest.mark.e2e
NAME = "Коваль Олена Петрівна"


def test_the_menu_under_the_name_pays_and_lets_another_in(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    sit_down(page, "olena")
    page.get_by_role("button", name=NAME).click()
    menu = page.get_by_role("dialog", name="Моє меню")
    expect(menu).to_contain_text("Тариф")
    expect(menu).to_contain_text(re.compile(r"Оплачено до .+ · лишил(ося|ся) \d+ д"))

    menu.get_by_role("button", name="Реквізити для оплати").click()
    details = page.get_by_role("dialog", name="Реквізити для оплати")
    expect(details.get_by_alt_text("QR-код платежу")).to_be_visible()
    details.get_by_role("button", name="Скопіювати: IBAN").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert re.fullmatch(r"UA\d{27}", copied)
    expect(details).to_contain_text(copied)
    details.get_by_role("button", name="Закрити").click()

    page.get_by_role("button", name=NAME).click()
    page.get_by_role("button", name="Вихід").click()
    sign_in(page, "andrii")
    expect(page.get_by_role("button", name="Мельничук Андрій Васильович")).to_be_visible()
    expect(page.get_by_role("button", name=NAME)).to_have_count(0)
