"""S17: a client who writes again reopens the chat by itself; the responsible stays."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.buyers import A_MOMENT, enter_shop, take_chat
from tests.e2e.people import sit_down

pytestmark = pytest.mark.e2e


def test_s17_a_closed_chat_opens_when_its_buyer_writes_again(
    page: Page, browser: Browser, base_url: str
) -> None:
    buyer = enter_shop(browser, base_url)
    sit_down(page, "andrii")
    take_chat(page, buyer)
    page.get_by_role("button", name="Закрити", exact=True).click()
    expect(page.get_by_role("button", name="Закрит. Відкрити чат знову")).to_be_visible()

    buyer.writes("А до котрої ви працюєте?")

    expect(page.get_by_role("button", name="Закрити", exact=True)).to_be_visible(timeout=A_MOMENT)
    expect(page.get_by_role("log").get_by_text("Клієнт пише знову")).to_be_visible()
    expect(page.get_by_role("button", name="Відповідальний: Мельничук А.")).to_be_visible()
    buyer.context.close()
