"""S8: the gear shows every setting of the system, the part «Адміністрування».

«Кнопка шестерня. При її натисканні відображаються всі налаштування системи, розділ
Адміністрування.»
"""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.sitting import Pair

pytestmark = pytest.mark.e2e
PARTS = {
    *("Налаштування", "Замовлення", "Месенджери", "Швидкі відповіді", "Мітки", "Доставка"),
    *("Співробітники", "Ключі API", "Вебхуки", "Історія змін", "Тариф"),
}


def test_the_gear_opens_every_setting_and_only_to_administrators(pair: Pair) -> None:
    expect(gear(pair.desk)).to_have_count(0)

    gear(pair.boss).click()

    parts = pair.boss.get_by_role("navigation", name="Адміністрування").get_by_role("link")
    expect(parts.first).to_be_visible()
    shown = set(parts.all_inner_texts())
    assert shown >= PARTS
    parts.filter(has_text="Тариф").click()
    expect(pair.boss.get_by_role("heading", name="Історія платежів")).to_be_visible()


def gear(page: Page) -> Locator:
    """Return the way to the settings, in the header."""
    return page.get_by_role("banner").get_by_role("link", name="Адміністрування")
