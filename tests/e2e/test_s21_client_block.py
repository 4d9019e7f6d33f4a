"""S21: the client block, empty at first; suggestions by phone or surname, filling in by hand.

Choosing links and loads the card; the broken chain unlinks, and that can be taken back.
"""

import re
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.sitting import (
    A_MOMENT,
    Pair,
    block,
    expect_text,
    field,
    fill,
    new_chat,
    open_both,
    seated,
)

pytestmark = pytest.mark.e2e


def make_client(desk: Page, surname: str, phone: str) -> None:
    """Fill a card in by hand, as for somebody new."""
    block(desk, "Клієнт").get_by_role("button", name="Заповнити вручну").click()
    fill(desk, "Прізвище", surname)
    expect(block(desk, "Клієнт").get_by_role("img", name="Збережено")).to_be_visible()
    fill(desk, "Ім’я", "Ірина")
    fill(desk, "Телефон", phone)
    expect(field(desk, "Телефон").first).to_have_value("+380 67 765 43 21")


def any_button(page: Page, names: list[str]) -> Locator:
    """Find the buttons of these names."""
    return page.get_by_role("button", name=re.compile("|".join(names)))


def new_surname() -> str:
    """Return a surname that nobody has: other journeys share the server."""
    return "Бойко" + uuid4().hex[:5]


def test_the_block_is_empty_and_filling_it_by_hand_makes_a_client(
    pair: Pair, question: str
) -> None:
    surname = new_surname()
    expect(field(pair.desk, "Телефон або прізвище")).to_be_visible()

    make_client(pair.desk, surname, "067 765 43 21")

    def see(page: Page) -> None:
        expect_text(page, f"{surname} Ірина")
        expect_text(page, "+380 67 765 43 21")
        expect(page.get_by_role("log").get_by_text("прив’язує чат")).to_be_visible(timeout=A_MOMENT)

    pair.on_both(see)


@pytest.mark.parametrize("typed", ["surname", "067 765", "(067)765-43"])
def test_a_part_of_a_phone_or_surname_suggests_and_choosing_loads_the_card(
    pair: Pair, question: str, browser: Browser, base_url: str, typed: str
) -> None:
    surname = new_surname()
    make_client(pair.desk, surname, "0677654321")
    open_both(pair, new_chat(base_url))

    field(pair.desk, "Телефон або прізвище").fill(typed.replace("surname", surname[:8]))
    option = pair.desk.get_by_role("option").filter(has_text=surname)
    expect(option).to_contain_text("+380 67 765 43 21 · Мельничук А.")
    option.click()

    def see(page: Page) -> None:
        expect(field(page, "Прізвище")).to_have_value(surname, timeout=A_MOMENT)
        expect(field(page, "Телефон").first).to_have_value("+380 67 765 43 21", timeout=A_MOMENT)

    pair.on_both(see)


def test_the_broken_chain_unlinks_on_both_screens_and_can_be_taken_back(
    pair: Pair, question: str
) -> None:
    surname = new_surname()
    make_client(pair.desk, surname, "0677654321")

    pair.desk.get_by_role("button", name="Відв’язати чат від клієнта").click()

    pair.on_both(
        lambda page: expect(field(page, "Телефон або прізвище")).to_be_visible(timeout=A_MOMENT)
    )
    pair.desk.get_by_role("button", name="Повернути").click()
    pair.on_both(
        lambda page: expect(field(page, "Прізвище")).to_have_value(surname, timeout=A_MOMENT)
    )


@pytest.mark.leisurely
def test_a_field_changed_on_one_screen_is_changed_on_the_other(pair: Pair, question: str) -> None:
    surname = new_surname()
    make_client(pair.desk, surname, "0677654321")

    fill(pair.boss, "Коментар", "Дзвонити зранку")
    fill(pair.boss, "Телефон", "050 111 22 33")

    expect(field(pair.desk, "Коментар")).to_have_value("Дзвонити зранку", timeout=A_MOMENT)
    expect(field(pair.desk, "Телефон").first).to_have_value("+380 50 111 22 33", timeout=A_MOMENT)


@pytest.mark.leisurely
def test_a_phone_of_letters_is_refused_in_words_and_stays_to_be_mended(
    pair: Pair, question: str
) -> None:
    block(pair.desk, "Клієнт").get_by_role("button", name="Заповнити вручну").click()

    fill(pair.desk, "Телефон", "лампа")

    expect(block(pair.desk, "Клієнт").get_by_text("не схоже на номер телефону")).to_be_visible()
    expect(field(pair.desk, "Телефон")).to_have_value("лампа")
    expect(field(pair.desk, "Телефон або прізвище")).to_be_visible()


@pytest.mark.leisurely
def test_whoever_only_looks_on_can_change_nothing(
    pair: Pair, question: str, browser: Browser, base_url: str
) -> None:
    make_client(pair.desk, new_surname(), "0677654321")

    with seated(browser, base_url, "oleh") as observer:
        observer.goto(pair.desk.url)

        expect(field(observer, "Прізвище")).not_to_be_editable()
        expect(observer.locator("aside").get_by_text("+380 67 ••• •• 21")).to_be_visible()
        for_answering = ["Відв’язати чат від клієнта", "Клієнту", "Нотатка команді", "Забрати"]
        expect(any_button(observer, for_answering)).to_have_count(0)
        expect(field(observer, "Додати мітку")).to_have_count(0)
        expect(field(observer, "Нова нотатка")).to_have_count(0)
