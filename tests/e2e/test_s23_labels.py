"""S23: a click on the field shows all labels, an unknown word makes one and puts it on.

One that was made by typing disappears with its last chat; prepared ones stay.
"""

from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.sitting import A_MOMENT, Pair, block, new_chat, open_both

pytestmark = pytest.mark.e2e


def entry(page: Page) -> Locator:
    """Return the field where labels are added."""
    return page.get_by_role("textbox", name="Додати мітку")


def put(page: Page, name: str) -> None:
    """Type a label and take it as it is typed."""
    entry(page).fill(name)
    entry(page).press("Enter")
    expect(chip(page, name)).to_be_visible(timeout=A_MOMENT)


def chip(page: Page, name: str) -> Locator:
    """Return a label of the open chat."""
    return block(page, "Мітки").locator("li").filter(has_text=name)


def take_off(page: Page, name: str) -> None:
    """Take a label off the open chat."""
    page.get_by_role("button", name=f"Зняти мітку «{name}»").click()
    expect(chip(page, name)).to_have_count(0, timeout=A_MOMENT)


def offered(page: Page, name: str) -> Locator:
    """Click the field and return the offer of a label."""
    entry(page).fill("")
    entry(page).click()
    return page.get_by_role("option").filter(has_text=name)


def new_name() -> str:
    return f"опт {uuid4().hex[:6]}"


def test_an_unknown_word_is_made_put_on_and_listed_everywhere(
    pair: Pair, question: str, browser: Browser, base_url: str
) -> None:
    name = new_name()
    entry(pair.desk).click()
    entry(pair.desk).fill(name)

    pair.desk.get_by_role("option", name=f"Створити «{name}»").click()

    def see(page: Page) -> None:
        expect(chip(page, name)).to_be_visible(timeout=A_MOMENT)
        row = page.get_by_role("link").filter(has_text=question)
        expect(row.get_by_text(name)).to_be_visible(timeout=A_MOMENT)

    pair.on_both(see)
    open_both(pair, new_chat(base_url))
    expect(offered(pair.boss, name)).to_be_visible(timeout=A_MOMENT)


def test_a_typed_label_disappears_with_its_last_chat(pair: Pair, question: str) -> None:
    put(pair.desk, name := new_name())
    expect(chip(pair.boss, name)).to_be_visible(timeout=A_MOMENT)

    take_off(pair.boss, name)

    def see(page: Page) -> None:
        expect(chip(page, name)).to_have_count(0, timeout=A_MOMENT)
        expect(offered(page, name)).to_have_count(0)

    pair.on_both(see)


def test_a_prepared_label_stays(pair: Pair, question: str) -> None:
    name, address = new_name(), pair.boss.url
    pair.boss.goto("/administration/labels")
    pair.boss.get_by_role("textbox", name="Назва мітки").fill(name)
    pair.boss.get_by_role("button", name="Додати мітку").click()
    expect(pair.boss.get_by_role("listitem").filter(has_text=name)).to_be_visible()
    pair.boss.goto(address)
    offered(pair.desk, name).click()
    expect(chip(pair.boss, name)).to_be_visible(timeout=A_MOMENT)

    take_off(pair.desk, name)

    pair.on_both(lambda page: expect(offered(page, name)).to_be_visible(timeout=A_MOMENT))


@pytest.mark.leisurely
def test_renaming_and_deleting_reach_the_open_chat(pair: Pair, question: str) -> None:
    put(pair.desk, name := new_name())
    pair.boss.goto("/administration/labels")

    pair.boss.get_by_role("button", name=f"Перейменувати мітку «{name}»").click()
    pair.boss.get_by_role("textbox", name="Нова назва мітки").fill(f"{name} нова")
    pair.boss.get_by_role("textbox", name="Нова назва мітки").press("Enter")
    expect(chip(pair.desk, f"{name} нова")).to_be_visible(timeout=A_MOMENT)

    pair.boss.get_by_role("button", name=f"Видалити мітку «{name} нова»").click()
    dialog = pair.boss.get_by_role("dialog")
    expect(dialog).to_contain_text("Мітка стоїть на 1 чаті й зникне з нього.")
    dialog.get_by_role("button", name="Видалити").click()
    expect(dialog).to_have_count(0)
    expect(chip(pair.desk, name)).to_have_count(0, timeout=A_MOMENT)


@pytest.mark.leisurely
def test_a_label_of_500_characters_is_refused_in_words(pair: Pair, question: str) -> None:
    entry(pair.desk).fill("я" * 500)
    entry(pair.desk).press("Enter")

    refusal = block(pair.desk, "Мітки").get_by_text("500 символів, а можна до 40")
    expect(refusal).to_be_visible()
    expect(entry(pair.desk)).to_have_value("я" * 500)


@pytest.mark.leisurely
def test_the_keyboard_alone_chooses_a_label(
    pair: Pair, question: str, browser: Browser, base_url: str
) -> None:
    put(pair.boss, name := new_name())
    open_both(pair, new_chat(base_url))
    entry(pair.desk).fill(name[-6:])
    expect(pair.desk.get_by_role("option")).to_have_count(2)

    entry(pair.desk).press("ArrowDown")
    entry(pair.desk).press("Enter")

    pair.on_both(lambda page: expect(chip(page, name)).to_be_visible(timeout=A_MOMENT))
