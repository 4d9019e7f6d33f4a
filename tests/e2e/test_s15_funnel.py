"""S15: the funnel has every state, responsibles and channels; they combine, count and are kept."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.filtering import all_chats_of, ask, chat_ids, press, rows, two_desks
from tests.e2e.sitting import Seat

pytestmark = pytest.mark.e2e


# Of the chats that "Усі" counts, each of these leaves as many as it says.
CHOICES = (
    *("Непрочитані", "Без відповіді", "Відкладені", "Прив’язані до клієнта"),
    *("Не прив’язані до клієнта", "Без відповідального", "Я", "Лампа бот"),
)
COUNT = "box => box.labels[0].lastElementChild.textContent"


def expect_promises_kept(page: Page) -> None:
    """Make each choice in the open funnel, look how many chats it leaves, and take it back."""
    whole = page.get_by_role("radio", name=re.compile(r"^Усі\s*\d")).evaluate(COUNT)
    for choice in CHOICES:
        box = page.get_by_role("checkbox", name=re.compile(rf"^{choice}\s*\d"))
        promised = box.evaluate(COUNT)
        press(box)
        expect(page.get_by_role("radio", name=re.compile(rf"^Усі\s*{promised}$"))).to_be_visible()
        expect(page.get_by_role("button", name="Прибрати фільтр")).to_have_count(1)
        press(box, chosen=False)
        expect(page.get_by_role("radio", name=re.compile(rf"^Усі\s*{whole}$"))).to_be_visible()


def test_each_choice_leaves_as_many_chats_as_it_says(sit: Seat) -> None:
    andrii = all_chats_of(sit("andrii"))
    andrii.get_by_role("button", name="Фільтри").click()

    expect_promises_kept(andrii)


def test_choices_combine_and_live_in_the_address(sit: Seat) -> None:
    andrii = all_chats_of(sit("andrii"))
    andrii.get_by_role("button", name="Фільтри").click()
    press(andrii.get_by_role("radio", name="Не закриті"))
    press(andrii.get_by_role("checkbox", name="Непрочитані"))
    press(andrii.get_by_role("checkbox", name="Без відповідального"))

    expect(andrii).to_have_url(re.compile("unread=true"))
    expect(andrii).to_have_url(re.compile("responsible=none"))
    andrii.reload()
    expect(andrii.get_by_role("button", name="Прибрати фільтр")).to_have_count(2)


@pytest.mark.leisurely
def test_a_taken_chat_leaves_the_list_of_nobodys_on_another_screen(sit: Seat) -> None:
    andrii, iryna = two_desks(sit)
    andrii.goto("/chats?responsible=none")
    expect(rows(andrii).first).to_be_visible()
    taken = chat_ids(andrii)[0]
    row = andrii.locator(f"main li a[href^='/chats/{taken}']")
    expect(row).to_be_visible()

    ask(iryna, "POST", f"chats/{taken}/take", {})

    expect(row).to_be_hidden()


@pytest.mark.leisurely
def test_a_filter_is_kept_under_a_name(sit: Seat) -> None:
    andrii, iryna = two_desks(sit)
    andrii.goto("/chats?unread=true")
    andrii.get_by_role("button", name="Фільтри").click()
    andrii.get_by_role("button", name="Зберегти фільтр").click()
    andrii.get_by_role("textbox", name="Назва фільтра").fill("Ранкові")
    andrii.get_by_role("checkbox", name="Для всіх").check()
    andrii.get_by_role("button", name="Зберегти", exact=True).click()

    expect(andrii.get_by_role("button", name="Ранкові", exact=True)).to_be_visible()

    iryna.get_by_role("button", name="Фільтри").click()
    iryna.get_by_role("button", name="Ранкові", exact=True).click()
    expect(iryna).to_have_url(re.compile("unread=true"))

    andrii.get_by_role("button", name="Дії з фільтром «Ранкові»").click()
    andrii.get_by_role("menuitem", name="Видалити").click()
    expect(iryna.get_by_role("button", name="Ранкові", exact=True)).to_be_hidden()
    andrii.get_by_role("button", name="Повернути").click()
    expect(iryna.get_by_role("button", name="Ранкові", exact=True)).to_be_visible()
