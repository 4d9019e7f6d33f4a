"""S19: the rocket's menu, symbols that call an answer, a label once it is sent, the bin."""

from uuid import uuid4

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.buyers import Buyer, take_chat
from tests.e2e.sitting import new_chat

pytestmark = pytest.mark.e2e


@pytest.fixture
def taken(desk: Page, base_url: str) -> Page:
    """Let a visitor write and Andrii take the chat."""
    desk.get_by_role("link").filter(has_text=new_chat(base_url)).click()
    desk.get_by_role("button", name="Забрати").first.click()
    return desk


def composer(page: Page) -> Locator:
    """Return where the answer is written."""
    return page.get_by_role("textbox", name="Повідомлення", exact=True)


def open_menu(page: Page) -> Locator:
    """Press the rocket; return the menu."""
    page.get_by_role("button", name="Швидкі відповіді").click()
    menu = page.get_by_role("dialog", name="Швидкі відповіді")
    expect(menu).to_be_visible()
    return menu


def add_reply(page: Page, symbols: str, text: str, label: str = "") -> None:
    """Press «Додати», give the symbols, the message and the label, and save."""
    menu = open_menu(page)
    menu.get_by_role("button", name="Додати").click()
    menu.get_by_role("textbox", name="Символи активації").fill(symbols)
    menu.get_by_role("textbox", name="Повідомлення").fill(text)
    menu.get_by_role("combobox", name="Мітка після надсилання").fill(label)
    # Its list closes when it is left.
    menu.get_by_role("combobox", name="Папка").focus()
    menu.get_by_role("button", name="Зберегти").click()
    expect(menu.get_by_role("button", name=f"Змінити {symbols}")).to_be_visible()
    page.keyboard.press("Escape")
    expect(menu).to_have_count(0)


def test_a_prepared_answer_is_called_by_its_symbols_and_labels_the_chat_once_it_is_sent(
    desk: Page, boss: Page, buyer: Buyer
) -> None:
    take_chat(desk, buyer)
    mark = uuid4().hex[:5]
    symbols, label, text = f"!д{mark}", f"доставка {mark}", f"Новою поштою за два дні {mark}"
    add_reply(desk, symbols, text, label)
    boss.goto(desk.url)

    composer(desk).press_sequentially(f"Так! {symbols[:4]}")
    suggestions = desk.get_by_role("listbox", name="Швидкі відповіді")
    expect(suggestions.get_by_role("option").filter(has_text=symbols)).to_be_visible()
    expect(composer(desk)).to_have_value(f"Так! {symbols[:4]}")
    composer(desk).press("Enter")

    expect(composer(desk)).to_have_value(f"Так! {text}")
    expect(suggestions).to_have_count(0)
    expect(desk.get_by_text(f"після надсилання: {label}")).to_be_visible()
    expect(boss.get_by_role("log").get_by_text(label)).to_have_count(0)
    composer(desk).press("Enter")

    expect(buyer.chat.get_by_text(f"Так! {text}")).to_be_visible()
    expect(boss.get_by_role("log").get_by_text(label)).to_be_visible()
    expect(desk.get_by_role("log").get_by_text(label)).to_be_visible()


def test_the_shorter_of_two_symbols_may_be_chosen_too(taken: Page) -> None:
    mark = uuid4().hex[:5]
    add_reply(taken, f"+{mark}", "Коротка")
    add_reply(taken, f"+{mark}ще", "Довга")

    composer(taken).press_sequentially(f"+{mark}")
    options = taken.get_by_role("listbox", name="Швидкі відповіді").get_by_role("option")

    expect(options).to_have_count(2)
    expect(options.first).to_have_attribute("aria-selected", "true")
    composer(taken).press("ArrowDown")
    composer(taken).press("Tab")
    expect(composer(taken)).to_have_value("Довга")

    composer(taken).fill("")
    composer(taken).press_sequentially(f"+{mark}")
    expect(options.first).to_have_attribute("aria-selected", "true")


def test_the_bin_throws_an_answer_away_on_every_screen_and_gives_it_back(
    taken: Page, boss: Page
) -> None:
    symbols = f"?{uuid4().hex[:5]}"
    add_reply(taken, symbols, "Так")
    boss.goto("/administration/quick-replies")
    row = boss.get_by_role("button", name=f"Змінити {symbols}")
    expect(row).to_be_visible()

    menu = open_menu(taken)
    menu.get_by_role("button", name=f"Видалити {symbols}").click()

    expect(menu.get_by_role("button", name=f"Змінити {symbols}")).to_have_count(0)
    expect(row).to_have_count(0)
    taken.get_by_role("button", name="Повернути").click()
    expect(row).to_be_visible()


def test_what_is_not_known_of_the_client_is_asked_for(taken: Page) -> None:
    symbols = f"!в{uuid4().hex[:5]}"
    add_reply(taken, symbols, "Вітаю, {client.first_name}, я {me.first_name}")

    composer(taken).press_sequentially(symbols)
    composer(taken).press("Tab")
    prompt = taken.get_by_role("dialog", name="Заповніть: Ім’я")
    prompt.get_by_role("textbox", name="Ім’я").fill("Кларо")
    prompt.get_by_role("button", name="Вставити").click()

    expect(composer(taken)).to_have_value("Вітаю, Кларо, я Андрій")


@pytest.mark.leisurely
def test_a_chosen_answer_survives_switching_chats(taken: Page) -> None:
    mark = uuid4().hex[:5]
    add_reply(taken, f"!т{mark}", f"Раз {mark}", f"мітка {mark}")
    address = taken.url

    composer(taken).press_sequentially(f"!т{mark}")
    composer(taken).press("Enter")
    expect(composer(taken)).to_have_value(f"Раз {mark}")
    chats = taken.get_by_role("main").get_by_role("listitem").get_by_role("link")
    chats.filter(visible=True).nth(1).click()
    expect(taken).not_to_have_url(address)
    expect(taken.get_by_text(f"Раз {mark}")).to_have_count(0)
    taken.goto(address)

    expect(composer(taken)).to_have_value(f"Раз {mark}")
    expect(taken.get_by_text(f"після надсилання: мітка {mark}")).to_be_visible()
