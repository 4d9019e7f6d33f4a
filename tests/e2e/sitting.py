"""Two employees at their screens, and a buyer's chat that both look at."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import uuid4

from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.people import sit_down
from tests.e2e.visitors import visiting

# "Within a second": what a person waits for, on an idle machine. Here the whole suite shares it.
A_MOMENT = 8_000


@contextmanager
def seated(browser: Browser, base_url: str, login: str) -> Iterator[Page]:
    """Sit an employee down at the chats page, in a browser of their own."""
    context = browser.new_context(
        base_url=base_url,
        locale="uk-UA",
        timezone_id="Europe/Kyiv",
        viewport={"width": 1440, "height": 1000},
    )
    page = context.new_page()
    sit_down(page, login)
    yield page
    context.close()


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


def new_chat(browser: Browser, base_url: str) -> str:
    """Let a buyer write from the shop's page; return what they wrote."""
    question = f"Чи є торшер «Дуга»? {uuid4().hex[:6]}"
    with visiting(browser, base_url) as visitor:
        visitor.say(question)
    return question


def open_both(pair: Pair, question: str) -> None:
    """Open the chat with this preview on both screens."""
    for page in pair.both():
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
