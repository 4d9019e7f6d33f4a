"""Colleagues in one chat: notes, who is there, the guard, asking.

Each journey has a buyer of its own; Andrii answers, Iryna sits beside him.
"""

import pytest
from playwright.sync_api import expect

from tests.e2e.buyers import A_MOMENT, Buyer, open_chat, take_chat
from tests.e2e.sitting import Seat

pytestmark = pytest.mark.e2e


def test_a_note_calls_a_colleague_and_the_buyer_never_sees_it(sit: Seat, buyer: Buyer) -> None:
    andrii, iryna = sit("andrii"), sit("iryna")
    take_chat(andrii, buyer)
    andrii.get_by_role("button", name="Нотатка команді").click()
    note = andrii.get_by_role("combobox", name="Нотатка команді")
    note.press_sequentially("Порахуй знижку, @сав")
    andrii.get_by_role("option", name="Савченко Ірина Олегівна").click()
    note.press("Enter")
    shown = "Порахуй знижку, @Савченко І."

    expect(andrii.get_by_role("log").get_by_text("клієнт її не бачить")).to_be_visible()
    iryna.get_by_role("button", name="Згадки, непрочитаних: 1").click(timeout=A_MOMENT)
    iryna.get_by_role("button").filter(has_text=shown).click()
    expect(iryna.get_by_role("log").get_by_text("Порахуй знижку")).to_be_visible()
    expect(iryna.get_by_role("button", name="Згадки", exact=True)).to_be_visible()
    expect(andrii.get_by_role("link").filter(has_text=buyer.question)).to_be_visible()
    expect(buyer.chat.get_by_text("Порахуй знижку")).to_have_count(0)


@pytest.mark.leisurely
def test_colleagues_see_who_else_is_in_the_chat_and_writes(sit: Seat, buyer: Buyer) -> None:
    andrii, iryna = sit("andrii"), sit("iryna")
    take_chat(andrii, buyer)
    open_chat(iryna, buyer)
    there = andrii.get_by_role("list", name="Зараз у цьому чаті")

    expect(there.get_by_text("Савченко І.")).to_have_count(1)
    iryna.get_by_role("button", name="Нотатка команді").click()
    iryna.get_by_role("combobox", name="Нотатка команді").press_sequentially("Я тут")
    expect(there.get_by_text("Савченко І. друкує…")).to_have_count(1)
    iryna.goto("/profile")

    expect(there).to_have_count(0, timeout=A_MOMENT)


def test_the_guard_asks_before_crossing_the_buyers_words(sit: Seat, buyer: Buyer) -> None:
    andrii = sit("andrii")
    take_chat(andrii, buyer)
    log, strip = andrii.get_by_role("log"), andrii.get_by_text("Клієнт написав, поки ви писали")
    answer = andrii.get_by_role("textbox", name="Повідомлення")

    answer.press_sequentially("Так, є дві")
    buyer.writes("Перепрошую, вже не треба")
    expect(log.get_by_text("вже не треба")).to_be_visible()
    answer.press("Enter")
    expect(strip).to_be_visible()
    expect(answer).to_have_value("Так, є дві")
    answer.press("Enter")

    expect(log.get_by_text("Так, є дві")).to_have_count(1)
    expect(strip).to_have_count(0)
    expect(buyer.chat.get_by_text("Так, є дві")).to_be_visible(timeout=A_MOMENT)


def test_a_chat_is_asked_for_declined_and_given(sit: Seat, buyer: Buyer) -> None:
    andrii, iryna = sit("andrii"), sit("iryna")
    take_chat(andrii, buyer)
    open_chat(iryna, buyer)
    asked = andrii.get_by_text("Савченко І. просить передати чат")

    iryna.get_by_role("button", name="Попросити чат").click()
    expect(asked).to_be_visible(timeout=A_MOMENT)
    andrii.get_by_role("button", name="Відмовити").click()
    iryna.get_by_role("button", name="Попросити чат").click()
    iryna.get_by_role("button", name="Більше не треба").click()
    expect(asked).to_have_count(0)
    iryna.get_by_role("button", name="Попросити чат").click()
    andrii.get_by_role("button", name="Передати", exact=True).click()

    expect(iryna.get_by_role("textbox", name="Повідомлення")).to_be_visible(timeout=A_MOMENT)
    expect(andrii.get_by_role("textbox", name="Повідомлення")).to_have_count(0)
