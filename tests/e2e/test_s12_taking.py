"""S12: «Забрати» makes me responsible; without it I cannot write."""

import json

import pytest
from playwright.sync_api import Page, Route, expect

from tests.e2e.buyers import A_MOMENT, Buyer, open_chat
from tests.e2e.sitting import Seat

pytestmark = pytest.mark.e2e


def test_s12_taking_makes_one_responsible_and_the_other_is_told_who(
    sit: Seat, buyer: Buyer
) -> None:
    andrii = sit("andrii")
    iryna = sit("iryna")
    open_chat(andrii, buyer)
    open_chat(iryna, buyer)
    expect(andrii.get_by_text("Заберіть його, щоб писати")).to_be_visible()

    # Her request has left when Andrii is quicker.
    def hold_back(route: Route) -> None:
        andrii_takes(andrii)
        route.continue_()

    iryna.route("**/take", hold_back)

    iryna.get_by_role("button", name="Забрати").first.click()

    expect(iryna.get_by_text("Чат уже забрали, відповідає Мельничук А.")).to_be_visible()
    expect(iryna.get_by_role("button", name="Попросити чат")).to_be_visible()
    expect(iryna.get_by_role("textbox", name="Повідомлення")).to_have_count(0)
    andrii.get_by_role("textbox", name="Повідомлення").fill("Так, є")
    andrii.get_by_role("textbox", name="Повідомлення").press("Enter")
    expect(iryna.get_by_role("log").get_by_text("Так, є")).to_be_visible(timeout=A_MOMENT)
    expect(buyer.chat.get_by_text("Так, є")).to_be_visible(timeout=A_MOMENT)


def andrii_takes(andrii: Page) -> None:
    """Be quicker by a moment."""
    andrii.get_by_role("button", name="Забрати").first.click()
    expect(andrii.get_by_role("textbox", name="Повідомлення")).to_be_visible()


def test_s12_what_is_sent_while_being_handed_away_stays_in_the_draft(
    sit: Seat, buyer: Buyer
) -> None:
    andrii = sit("andrii")
    open_chat(andrii, buyer)
    andrii_takes(andrii)
    olena = sit("olena")
    olena.goto(andrii.url)

    def hand_away(route: Route) -> None:
        assert json.loads(route.request.post_data or "{}")["text"] == "Зараз гляну"
        olena.get_by_role("button", name="Відповідальний: Мельничук А.").click()
        olena.get_by_role("button", name="Савченко Ірина Олегівна").click()
        expect(olena.get_by_role("button", name="Відповідальний: Савченко І.")).to_be_visible()
        route.continue_()

    andrii.route("**/messages", hand_away)
    andrii.get_by_role("textbox", name="Повідомлення").fill("Зараз гляну")
    andrii.get_by_role("textbox", name="Повідомлення").press("Enter")

    expect(andrii.get_by_text("Ваш текст лишився в чернетці: «Зараз гляну»")).to_be_visible()
    expect(andrii.get_by_role("log").get_by_text("Зараз гляну")).to_have_count(0)
    expect(buyer.chat.get_by_text("Зараз гляну")).to_have_count(0)
