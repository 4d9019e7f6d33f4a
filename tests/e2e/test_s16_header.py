"""S16: the channel at the top; ЗАКРИТИ, which becomes ЗАКРИТ; handing over takes the reply away."""

import pytest
from playwright.sync_api import expect

from tests.e2e.buyers import A_MOMENT, Buyer, take_chat
from tests.e2e.sitting import Seat

pytestmark = pytest.mark.e2e


def test_s16_closing_turns_into_closed_and_handing_over_takes_the_reply_away_at_once(
    sit: Seat, buyer: Buyer
) -> None:
    page, iryna, oleh = sit("andrii"), sit("iryna"), sit("oleh")
    take_chat(page, buyer)
    iryna.goto(page.url)
    oleh.goto(page.url)

    expect(page.get_by_text("Сайт «Лампа»").first).to_be_visible()
    page.get_by_role("button", name="Закрити", exact=True).click()
    expect(
        oleh.get_by_role("log").locator("xpath=ancestor::main").get_by_text("Закрит", exact=True)
    ).to_be_visible()
    page.get_by_role("button", name="Закрит. Відкрити чат знову").click()
    expect(page.get_by_role("button", name="Закрити", exact=True)).to_be_visible()
    page.get_by_role("textbox", name="Повідомлення").fill("Недописане")
    page.get_by_role("button", name="Відповідальний: Мельничук А.").click()
    page.get_by_role("button", name="Савченко Ірина Олегівна").click()

    expect(iryna.get_by_role("textbox", name="Повідомлення")).to_be_visible(timeout=A_MOMENT)
    expect(page.get_by_role("textbox", name="Повідомлення")).to_have_count(0)
    expect(page.get_by_text("Ваш текст лишився в чернетці: «Недописане»")).to_be_visible()
