"""Every page can be read by everybody, in both themes, and fits a telephone."""

import json
from collections.abc import Callable, Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.sitting import seated
from tests.installations import ROOT

pytestmark = [pytest.mark.e2e, pytest.mark.leisurely]

AXE = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], "resultTypes": ["violations"]}
PAGES = (
    "/chats",
    "/clients",
    "/clients/1",
    "/administration/settings",
    "/administration/orders",
    "/administration/messengers",
    "/administration/quick-replies",
    "/administration/labels",
    "/administration/employees",
    "/administration/roles",
    "/administration/shifts",
    "/administration/own-data",
    "/administration/webhooks",
    "/administration/audit",
    "/administration/plan",
    "/statistics",
    "/statistics?part=chats",
    "/orders",
    "/products",
    "/products/imports",
    "/orders/new",
    "/orders/1",
    "/profile",
    "/alerts",
    "/order-requests",
    "/welcome",
)
# What opens over the chats page: by the button's name, or by the keys.
PANELS = {
    "the times": lambda desk: press(desk, "Відкласти чат"),
    "the receivers": lambda desk: press(desk, "Відповідальний: Коваль О.. Передати чат"),
    "the quick replies": lambda desk: press(desk, "Швидкі відповіді"),
    "the labels to filter by": lambda desk: press(desk, "Мітки"),
    "the funnel": lambda desk: press(desk, "Фільтри"),
    "the mentions": lambda desk: press(desk, "Згадки"),
    "the viewer": lambda desk: desk.get_by_role("button", name="Відкрити фото").last.click(),
    "the shortcuts": lambda desk: desk.get_by_role("log").press("Shift+Slash"),
    "the label picker": lambda desk: desk.get_by_role("textbox", name="Додати мітку").click(),
    "the palette": lambda desk: desk.keyboard.press("Control+k"),
}


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
def test_a_page_has_no_barriers(boss: Page, path: str, theme: Literal["light", "dark"]) -> None:
    boss.emulate_media(color_scheme=theme)

    boss.goto(path)
    expect(boss.get_by_role("heading", level=1)).to_be_visible()
    boss.wait_for_load_state("networkidle")

    assert list_barriers(boss) == []


@pytest.mark.parametrize("path", PAGES)
def test_a_page_fits_a_telephone(boss: Page, path: str) -> None:
    boss.set_viewport_size({"width": 390, "height": 844})
    boss.goto(path)
    expect(boss.get_by_role("heading", level=1)).to_be_visible()

    assert not sticks_out(boss)


@pytest.fixture(scope="module", params=["light", "dark"])
def desk(browser: Browser, base_url: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Sit Olena down before a chat of hers, with a client, labels and pictures."""
    with seated(browser, base_url, "olena") as page:
        page.emulate_media(color_scheme=request.param, reduced_motion="reduce")
        page.goto(f"/chats/{chat_of(page, 'Ірина Бойко')}")
        expect(page.get_by_role("button", name="Відкласти чат")).to_be_visible()
        expect(page.get_by_role("textbox", name="Прізвище")).to_be_visible()
        yield page


def chat_of(page: Page, name: str) -> int:
    """Return the chat of a contact, however many have written since."""
    chats = page.request.get("/api/v1/chats?limit=100").json()["items"]
    found: int = next(chat["id"] for chat in chats if chat["contact"]["name"] == name)
    return found


def press(desk: Page, name: str) -> None:
    """Press a button of the page."""
    desk.get_by_role("button", name=name, exact=True).first.click()


@pytest.mark.parametrize("panel", PANELS)
def test_a_panel_of_the_chats_page_has_no_barriers(desk: Page, panel: str) -> None:
    open_panel: Callable[[Page], None] = PANELS[panel]
    open_panel(desk)
    expect(desk.get_by_role("dialog").or_(desk.get_by_role("listbox")).first).to_be_visible()

    barriers = list_barriers(desk)

    desk.keyboard.press("Escape")
    expect(desk.get_by_role("dialog").or_(desk.get_by_role("listbox"))).to_have_count(0)
    assert barriers == []


def test_choosing_chats_has_no_barriers(desk: Page) -> None:
    press(desk, "Вибрати кілька чатів")
    press(desk, "Усі за фільтром")
    expect(desk.get_by_role("status").filter(has_text="за фільтром")).to_be_visible()

    barriers = list_barriers(desk)

    press(desk, "Не вибирати")
    assert barriers == []
