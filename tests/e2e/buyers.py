"""Buyers at the shop's site, each with a name of their own to be found by."""

from dataclasses import dataclass
from uuid import uuid4

from playwright.sync_api import Browser, BrowserContext, FrameLocator, Page, expect

# "Within a second": what a person waits for, on an idle machine. Here the whole suite shares it.
A_MOMENT = 5_000


@dataclass(frozen=True)
class Buyer:
    """Somebody who writes in the shop's chat."""

    context: BrowserContext
    chat: FrameLocator
    question: str

    def writes(self, text: str) -> None:
        """Send a message."""
        self.chat.get_by_role("textbox").fill(text)
        self.chat.get_by_role("textbox").press("Enter")


def enter_shop(browser: Browser, base_url: str) -> Buyer:
    """Open the shop, and ask something that nobody else asks."""
    context = browser.new_context(base_url=base_url, locale="uk-UA")
    page = context.new_page()
    page.goto("/shop/")
    page.get_by_role("button", name="Відкрити чат").click()
    chat = page.frame_locator("iframe[title='Чат з магазином']")
    buyer = Buyer(context, chat, f"Чи є «Сова»? {uuid4().hex[:6]}")
    buyer.writes(buyer.question)
    return buyer


def open_chat(desk: Page, buyer: Buyer) -> None:
    """Find the buyer's chat in the list, and open it."""
    desk.goto("/chats")
    desk.get_by_role("link").filter(has_text=buyer.question).click()
    expect(desk.get_by_role("log").get_by_text(buyer.question)).to_be_visible()


def take_chat(desk: Page, buyer: Buyer) -> None:
    """Open the buyer's chat and take it."""
    open_chat(desk, buyer)
    desk.get_by_role("button", name="Забрати").first.click()
    expect(desk.get_by_role("textbox", name="Повідомлення")).to_be_visible()
