"""S14: the icon with two labels opens a choice of labels, and the list shows chats with them."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.filtering import ask, chat_ids, choose, open_panel, rows, two_desks
from tests.e2e.sitting import Seat

pytestmark = pytest.mark.e2e


def test_chosen_labels_narrow_the_list_on_every_screen(sit: Seat) -> None:
    andrii, iryna = two_desks(sit)
    first, second, third = chat_ids(iryna)[:3]
    ask(iryna, "POST", f"chats/{first}/labels", {"name": "Шукаю сову"})
    ask(iryna, "POST", f"chats/{second}/labels", {"name": "Чекаю знижку"})
    ask(iryna, "POST", f"chats/{first}/labels", {"name": "Чекаю знижку"})

    choose(andrii, "Мітки", "Шукаю сову")

    expect(rows(andrii)).to_have_count(1)
    assert chat_ids(andrii) == [first]
    expect(andrii).to_have_url(re.compile(r"label=\d+"))

    ask(iryna, "POST", f"chats/{third}/labels", {"name": "Шукаю сову"})
    expect(rows(andrii)).to_have_count(2)

    choose(andrii, "Мітки", "Чекаю знижку")
    expect(rows(andrii)).to_have_count(3)
    open_panel(andrii, "Мітки")
    andrii.get_by_text("Усі вибрані").click()
    expect(rows(andrii)).to_have_count(1)
    andrii.keyboard.press("Escape")

    andrii.reload()
    expect(rows(andrii)).to_have_count(1)
    andrii.get_by_role("button", name="Прибрати фільтр: Чекаю знижку").click()
    expect(rows(andrii)).to_have_count(2)
