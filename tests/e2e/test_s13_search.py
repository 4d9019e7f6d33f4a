"""S13: the search finds a chat by what was said, in whatever layout, and by whom; @ means names."""

import re
from collections.abc import Iterator
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Page, expect

from fakes.process import RunningServer, running_fake
from fakes.telegram.client import Customer, FakeTelegram
from tests.e2e.desk import provide_bot
from tests.e2e.server import running_server
from tests.e2e.sitting import seated

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def fake_server() -> Iterator[RunningServer]:
    """Run the fake Telegram."""
    with running_fake("fakes.telegram", "--local") as server:
        yield server


@pytest.fixture(scope="module")
def telegram(fake_server: RunningServer) -> Iterator[FakeTelegram]:
    """Hold the fake's controls."""
    with FakeTelegram(fake_server.url) as telegram:
        yield telegram


@pytest.fixture(scope="module")
def base_url(fake_server: RunningServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve an installation that takes the fake for Telegram."""
    folder = tmp_path_factory.mktemp("search")
    with running_server(folder, KRAMAR_TELEGRAM_API_BASE=fake_server.url) as address:
        yield address


@pytest.fixture
def desk(browser: Browser, base_url: str) -> Iterator[Page]:
    """Sit the owner down at the chats page."""
    with seated(browser, base_url, "olena") as page:
        yield page


def search(page: Page, query: str) -> None:
    """Put the cursor into the box by its key and type."""
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.keyboard.type(query)


def chatter(person: Customer, count: int) -> None:
    """Let somebody say many things, one after another."""
    for number in range(count):
        person.sends(f"Рядок {number}")


def scroll_down_to(page: Page, text: str) -> None:
    """Turn the wheel over the conversation until a message comes into sight."""
    log = page.get_by_role("log")
    log.hover()
    for _ in range(100):
        page.mouse.wheel(0, 400)
        page.wait_for_timeout(50)
        if log.get_by_text(text, exact=True).count():
            return


def test_a_chat_is_found_by_a_word_in_the_wrong_keyboard_layout(desk: Page) -> None:
    found = desk.get_by_role("region", name="Знайдене")
    expect(desk.get_by_role("searchbox", name="Пошук")).to_be_visible()

    search(desk, "ljcnfdrf")

    hit = found.get_by_role("link").filter(has_text="А коли буде доставка?")
    expect(hit).to_contain_text("Повідомлення")
    expect(hit.locator("mark")).to_have_text("доставка")
    hit.click()
    expect(desk).to_have_url(re.compile("message="))
    expect(desk.get_by_role("log").get_by_text("А коли буде доставка?")).to_be_in_viewport()


def test_the_mark_finds_names_and_nicknames_alone(desk: Page) -> None:
    found = desk.get_by_role("region", name="Знайдене")

    search(desk, "@iryna boi")

    expect(found.get_by_role("link")).to_have_count(1)
    expect(found.get_by_role("link")).to_contain_text("Ірина Бойко")
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("heading", name="Ірина Бойко")).to_be_visible()


@pytest.mark.leisurely
def test_what_cannot_be_found_is_said(desk: Page) -> None:
    search(desk, "%")
    expect(desk.get_by_text("Напишіть хоча б одну літеру або цифру")).to_be_visible()

    search(desk, "йцукенгшщз")
    expect(desk.get_by_role("heading", name="Нічого не знайдено")).to_be_visible()

    desk.keyboard.press("Escape")
    expect(desk.get_by_role("button", name="Не закриті")).to_be_visible()


def test_a_message_deep_in_a_long_chat_is_gone_to_and_from_there_on(
    desk: Page, telegram: FakeTelegram
) -> None:
    bot = telegram.bot()
    provide_bot(desk, bot.token)
    clara, word = bot.user("Клара Цукер"), uuid4().hex[:8]
    clara.sends(f"Найперше {word}")
    chatter(clara, 160)
    expect(desk.get_by_role("link").filter(has_text="Рядок 159")).to_be_visible()

    search(desk, word)
    desk.get_by_role("region", name="Знайдене").get_by_role("link").click()

    log = desk.get_by_role("log")
    expect(log.get_by_text(f"Найперше {word}")).to_be_in_viewport()
    expect(log.get_by_text("Рядок 159", exact=True)).to_have_count(0)
    scroll_down_to(desk, "Рядок 90")
    expect(log.get_by_text("Рядок 90", exact=True)).to_be_visible()
    desk.get_by_role("button", name="До найновіших повідомлень").click()
    expect(log.get_by_text("Рядок 159", exact=True)).to_be_in_viewport()
