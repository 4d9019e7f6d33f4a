"""Photographs the demo shop's pages into docs/screenshots: both themes, a desk and a telephone."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.e2e.people import enter
from tests.e2e.server import running_server
from tests.installations import ROOT

TARGET = ROOT / "docs" / "screenshots"
PAGES = {
    "chats": "/chats",
    "orders": "/orders",
    "order": "/orders/1",
    "client": "/clients/1",
    "products": "/products",
    "statistics": "/statistics",
    "messengers": "/administration/messengers",
    "employees": "/administration/employees",
    "shop": "/shop/",
}


@dataclass(frozen=True)
class Look:
    """How a visitor looks at the pages."""

    name: str
    width: int
    height: int
    theme: str


LOOKS = (
    Look("light", 1440, 900, "light"),
    Look("dark", 1440, 900, "dark"),
    Look("telephone", 390, 844, "light"),
    Look("telephone-dark", 390, 844, "dark"),
)


def photograph(page: Page, path: str, target: Path) -> None:
    """Open one page, wait until it is calm, and keep its picture."""
    page.goto(path)
    page.wait_for_load_state("networkidle")
    if path == "/chats":
        # A conversation with something to see: pictures, a client, labels, notes.
        page.get_by_role("link").filter(has_text="Ірина Бойко").first.click()
        page.get_by_role("log").hover(position={"x": 2, "y": 2})
        expect(page.locator(".mantine-Skeleton-root")).to_have_count(0)
        page.wait_for_load_state("networkidle")
    page.wait_for_timeout(500)
    page.screenshot(path=target)
    print(f"· {target.relative_to(ROOT)}", flush=True)


def take_all(browser: Browser, address: str) -> None:
    """Walk through the pages once for each look."""
    for look in LOOKS:
        context = browser.new_context(
            base_url=address,
            locale="uk-UA",
            timezone_id="Europe/Kyiv",
            color_scheme="dark" if look.theme == "dark" else "light",
        )
        enter(context, "olena")
        page = context.new_page()
        page.set_viewport_size({"width": look.width, "height": look.height})
        for name, path in PAGES.items():
            photograph(page, path, TARGET / f"{name}-{look.name}.png")
        context.close()


def main() -> None:
    """Run from the command line."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        running_server(Path(folder) / "server") as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=["--no-sandbox", "--disable-background-networking"],
        )
        take_all(browser, address)
        browser.close()


if __name__ == "__main__":
    main()
