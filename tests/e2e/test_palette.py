"""Ctrl+K goes to any chat, client or page by a few letters."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.people import sit_down

pytestmark = pytest.mark.e2e


@pytest.mark.leisurely
def test_a_few_letters_lead_to_a_chat_and_to_a_page(page: Page) -> None:
    sit_down(page, "olena")
    page.goto("/orders")
    expect(page.get_by_role("heading", level=1)).to_be_visible()

    page.keyboard.press("Control+k")
    field = page.get_by_role("textbox", name="Чат, клієнт або сторінка")
    field.fill("Ірина Бойко")
    expect(page.get_by_role("button", name="Ірина Бойко").first).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Ірина Бойко", level=2)).to_be_visible()

    page.keyboard.press("Control+k")
    field.fill("налашт")
    page.get_by_role("button", name="Налаштування").click()
    expect(page.get_by_role("heading", name="Налаштування", level=1)).to_be_visible()
