"""Buyers who write from the demo shop's page."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import uuid4

import httpx
from playwright.sync_api import Browser, FrameLocator, expect


@dataclass(frozen=True)
class Visitor:
    """A buyer with the shop's chat open."""

    chat: FrameLocator

    def say(self, text: str) -> None:
        """Write, and wait until it stands in the chat."""
        field = self.chat.get_by_role("textbox")
        field.fill(text)
        field.press("Enter")
        expect(self.chat.get_by_text(text)).to_be_visible()


@contextmanager
def visiting(browser: Browser, base_url: str) -> Iterator[Visitor]:
    """Open the shop in a browser of its own."""
    context = browser.new_context(base_url=base_url, locale="uk-UA", timezone_id="Europe/Kyiv")
    page = context.new_page()
    page.goto("/shop/")
    page.get_by_role("button", name="Відкрити чат").click()
    yield Visitor(page.frame_locator("iframe[title='Чат з магазином']"))
    context.close()


def ask(base_url: str, text: str) -> None:
    """Write as the shop's chat does, without opening it: only what comes of it matters."""
    with httpx.Client(base_url=base_url, headers={"Origin": base_url}) as shop:
        key = re.search(r'data-channel="([^"]+)"', shop.get("/shop/").text)
        assert key, "the shop's page carries no chat"
        site = f"/widget/api/{key[1]}"
        token = shop.post(f"{site}/session", json={}).raise_for_status().json()["token"]
        shop.post(
            f"{site}/messages",
            json={"echo_id": str(uuid4()), "text": text},
            headers={"X-Kramar-Visitor": token},
        ).raise_for_status()
