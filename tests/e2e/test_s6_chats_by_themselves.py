"""S6: new chats go by themselves, too, and who leaves gives unanswered work back."""

import pytest
from playwright.sync_api import expect

from tests.e2e.orders import send
from tests.e2e.sitting import A_MOMENT, Pair, new_chat
from tests.e2e.test_s4_distribution import presence

pytestmark = pytest.mark.e2e


def test_a_new_chat_comes_by_itself_and_goes_back_when_its_owner_leaves(
    crew: Pair, handing_out: str
) -> None:
    desk, boss = crew.both()
    on = {"chats_enabled": True, "hand_back_enabled": True}
    send(boss, "PATCH", "distribution", on)
    presence(desk).click()
    question = new_chat(handing_out)

    desk.get_by_role("link").filter(has_text=question).click(timeout=A_MOMENT)
    log = desk.get_by_role("log")
    expect(log.get_by_text("Мельничук А. отримує чат. Автоматично:")).to_be_visible(
        timeout=A_MOMENT
    )
    expect(desk.get_by_role("textbox", name="Повідомлення")).to_be_visible()

    presence(desk).click()

    expect(log.get_by_text("іде з робочого місця, чат знову в черзі")).to_be_visible(
        timeout=A_MOMENT
    )
    presence(boss).click()
    expect(log.get_by_text("Коваль О. отримує чат.")).to_be_visible(timeout=A_MOMENT)
