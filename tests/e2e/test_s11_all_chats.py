"""S11: the list shows all chats of all clients, a colleague's as well as nobody's."""

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.buyers import A_MOMENT, enter_shop, take_chat
from tests.e2e.sitting import Seat

pytestmark = pytest.mark.e2e


def test_s11_a_manager_sees_a_new_chat_at_once_and_still_when_a_colleague_has_it(
    sit: Seat, browser: Browser, base_url: str
) -> None:
    iryna = sit("iryna")
    buyer = enter_shop(browser, base_url)
    row = iryna.get_by_role("link").filter(has_text=buyer.question)
    expect(row).to_be_visible(timeout=A_MOMENT)

    take_chat(sit("andrii"), buyer)

    expect(row.get_by_text("Відповідає Мельничук А.")).to_have_count(1, timeout=A_MOMENT)
    buyer.context.close()
