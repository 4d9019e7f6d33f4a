"""Every page can be read by everybody, in both themes, and fits a telephone."""

import json
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.people import sit_down
from tests.e2e.server import ROOT

pytestmark = pytest.mark.e2e

AXE = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], "resultTypes": ["violations"]}
PAGES = (
    "/chats",
    "/administration/messengers",
    "/administration/employees",
    "/profile",
)


def list_barriers(page: Page) -> list[str]:
    """Return what axe calls serious or critical, with the element that it means."""
    page.evaluate(AXE)
    found = page.evaluate(f"axe.run(document, {json.dumps(RULES)})")
    return [
        f"{violation['id']}: {violation['nodes'][0]['html']}"
        for violation in found["violations"]
        if violation["impact"] in {"serious", "critical"}
    ]


def sticks_out(page: Page) -> bool:
    """Whether the page can be pushed sideways."""
    wider: bool = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    return wider


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_way_in_has_no_barriers(page: Page, theme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=theme)
    page.goto("/")
    expect(page.get_by_role("button", name="Увійти")).to_be_visible()

    assert list_barriers(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_no_barriers(page: Page, path: str, theme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=theme)
    sit_down(page, "olena")

    page.goto(path)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.wait_for_load_state("networkidle")

    assert list_barriers(page) == []


@pytest.mark.parametrize("path", PAGES)
def test_a_page_fits_a_telephone(page: Page, path: str) -> None:
    sit_down(page, "olena")

    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(path)
    expect(page.get_by_role("heading", level=1)).to_be_visible()

    assert not sticks_out(page)
