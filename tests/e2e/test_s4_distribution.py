"""S4: the tick, the switch «На місці», and new orders that go by themselves.

«Включити цю функцію можна в Адміністрування → Налаштування → Замовлення і там поставити галочку на
пункті (АВТОМАТИЧНИЙ РОЗПОДІЛ ЗАМОВЛЕНЬ)».
"""

from uuid import uuid4

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.orders import post
from tests.e2e.sitting import A_MOMENT, Pair

pytestmark = pytest.mark.e2e


def presence(page: Page) -> Locator:
    """Return the switch of the header."""
    return page.get_by_role("banner").get_by_role("switch", name="На місці")


def tick(boss: Page) -> Locator:
    """Return the tick of the settings."""
    return boss.get_by_role("switch", name="Автоматичний розподіл замовлень")


def buyer(surname: str) -> dict[str, object]:
    """Write an order down as a site does: for somebody, of a lamp, with nobody to answer for it."""
    line = {"name": "Лампа «Сова»", "quantity": 1, "price": "640.00"}
    return {"buyer": {"last_name": surname}, "lines": [line], "responsible_id": None}


def test_the_tick_brings_the_switch_and_orders_go_to_whoever_is_on_site(crew: Pair) -> None:
    desk, boss = crew.both()
    expect(presence(desk)).to_have_count(0)
    boss.get_by_role("link", name="Адміністрування").click()
    menu = boss.get_by_role("navigation", name="Адміністрування")
    menu.get_by_role("link", name="Замовлення").click()
    tick(boss).click()

    expect(presence(desk)).not_to_be_checked(timeout=A_MOMENT)
    second = desk.context.new_page()
    second.goto("/orders")
    presence(desk).click()
    expect(presence(second)).to_be_checked(timeout=A_MOMENT)
    expect(boss.get_by_role("img", name="На місці")).to_be_visible(timeout=A_MOMENT)

    surname = f"Лящ{uuid4().hex[:5]}"
    given = post(boss, "orders", buyer(surname))
    row = second.get_by_role("row").filter(has_text=surname)
    expect(row.get_by_text("Мельничук А.")).to_be_visible(timeout=A_MOMENT)
    second.goto(f"/orders/{given['id']}")
    why = "Мельничук А. · Автоматично: більше нікого вільного на місці"
    expect(second.get_by_text(why)).to_be_visible()
    second.close()

    tick(boss).click()
    expect(presence(desk)).to_have_count(0, timeout=A_MOMENT)
    waiting = post(boss, "orders", buyer(surname))
    assert boss.request.get(f"/api/v1/orders/{waiting['id']}").json()["responsible"] is None
