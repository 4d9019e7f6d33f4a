"""Two employees at their screens, and a buyer's chat that both look at."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import uuid4
from weakref import WeakKeyDictionary

from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.e2e.people import enter
from tests.e2e.visitors import ask

# "Within a second": what a person waits for, on an idle machine. Here the whole suite shares it.
A_MOMENT = 8_000


_kept: WeakKeyDictionary[Browser, dict[tuple[str, str], BrowserContext]] = WeakKeyDictionary()


@contextmanager
def seated(browser: Browser, base_url: str, login: str) -> Iterator[Page]:
    """Sit an employee down at the chats page, in a browser of their own.

    It stays signed in and keeps the application from one journey to the next, as a manager's does
    from one day to the next; what the page has put aside for itself is forgotten.
    """
    contexts = _kept.setdefault(browser, {})
    if (base_url, login) not in contexts:
        contexts[base_url, login] = signed_in_context(browser, base_url, login)
    page = contexts[base_url, login].new_page()
    try:
        page.goto("/chats")
        expect(page.get_by_role("navigation", name="Розділи")).to_be_visible()
        yield page
        page.evaluate("localStorage.clear()")
    finally:
        page.close()


def signed_in_context(browser: Browser, base_url: str, login: str) -> BrowserContext:
    """Open a browser in which an employee has signed in."""
    context = browser.new_context(
        base_url=base_url,
        locale="uk-UA",
        timezone_id="Europe/Kyiv",
        viewport={"width": 1440, "height": 1000},
    )
    enter(context, login)
    return context


Seat = Callable[[str], Page]


@dataclass(frozen=True)
class Pair:
    """Andrii at his desk and Olena at hers, with the same chat open."""

    desk: Page
    boss: Page

    def both(self) -> tuple[Page, Page]:
        """Return both screens."""
        return self.desk, self.boss

    def on_both(self, look: Callable[[Page], object]) -> None:
        """Look at both screens."""
        for page in self.both():
            look(page)


def new_chat(base_url: str) -> str:
    """Let a buyer write from the shop's page; return what they wrote."""
    question = f"Чи є торшер «Дуга»? {uuid4().hex[:6]}"
    ask(base_url, question)
    return question


def open_both(pair: Pair, question: str) -> None:
    """Open the chat with this preview on both screens."""
    for page in pair.both():
        if "/chats" not in page.url:
            page.goto("/chats")
        page.get_by_role("link").filter(has_text=question).click(timeout=A_MOMENT)
        expect(page.get_by_role("log").get_by_text(question)).to_be_visible(timeout=A_MOMENT)


def block(page: Page, name: str) -> Locator:
    """Return a block of the panel beside the conversation."""
    return page.locator("aside section").filter(has=page.get_by_role("button", name=name))


def field(page: Page, name: str) -> Locator:
    """Return a field of the client's card."""
    return page.get_by_role("textbox", name=name, exact=True)


def fill(page: Page, name: str, text: str) -> None:
    """Write into a field and leave it; it saves itself, with a quiet tick."""
    field(page, name).fill(text)
    field(page, name).blur()


def expect_text(page: Page, text: str) -> None:
    """Wait for a text in the panel, without a reload."""
    expect(page.locator("aside").get_by_text(text, exact=True).first).to_be_visible(
        timeout=A_MOMENT
    )
