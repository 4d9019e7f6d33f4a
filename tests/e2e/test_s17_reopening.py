"""S17: a client who writes again reopens the chat by itself; the responsible stays."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.buyers import A_MOMENT, Buyer, take_chat

pytestmark = pytest.mark.e2e


def test_s17_a_closed_chat_opens_when_its_buyer_writes_again(desk: Page, buyer: Buyer) -> None:
    take_chat(desk, buyer)
    desk.get_by_role("button", name="Закрити", exact=True).click()
    expect(desk.get_by_role("button", name="Закрит. Відкрити чат знову")).to_be_visible()

    buyer.writes("А до котрої ви працюєте?")

    expect(desk.get_by_role("button", name="Закрити", exact=True)).to_be_visible(timeout=A_MOMENT)
    expect(desk.get_by_role("log").get_by_text("Клієнт пише знову")).to_be_visible()
    expect(desk.get_by_role("button", name="Відповідальний: Мельничук А.")).to_be_visible()
