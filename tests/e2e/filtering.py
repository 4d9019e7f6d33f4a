"""What the journeys of filters have in common: two desks, the list, acts behind the screen."""

import re

from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.people import sit_down

ASK = """async ([method, path, body]) => {
  const csrf = document.cookie.match(/csrftoken=([^;]+)/)[1];
  const answer = await fetch(`/api/v1/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'X-CSRFToken': csrf },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return answer.status === 204 ? null : await answer.json();
}"""


def desk_of(browser: Browser, base_url: str, login: str) -> Page:
    """Sit an employee down at the list of all chats."""
    context = browser.new_context(base_url=base_url, locale="uk-UA", timezone_id="Europe/Kyiv")
    page = context.new_page()
    sit_down(page, login)
    page.goto("/chats?state=all")
    expect(rows(page).first).to_be_visible()
    return page


def two_desks(browser: Browser, base_url: str) -> tuple[Page, Page]:
    """Sit Andrii and Iryna down, each at a screen of their own."""
    return desk_of(browser, base_url, "andrii"), desk_of(browser, base_url, "iryna")


def rows(page: Page) -> Locator:
    """Return the chats of the list."""
    return page.locator("main li a[href^='/chats/']")


def ask(page: Page, method: str, path: str, body: dict[str, object] | None = None) -> object:
    """Do by the API what another part of the screen would do."""
    return page.evaluate(ASK, [method, path, body])


def chat_ids(page: Page) -> list[int]:
    """Return the ids of the chats in sight."""
    found = rows(page).evaluate_all("links => links.map(a => a.pathname.split('/')[2])")
    return [int(each) for each in found]


def open_panel(page: Page, where: str) -> None:
    """Open a panel beside the tabs."""
    page.get_by_role("button", name=re.compile(f"^{where}")).click()


def choose(page: Page, where: str, choice: str) -> None:
    """Open a panel beside the tabs and set a choice."""
    open_panel(page, where)
    page.get_by_role("checkbox", name=choice).check()
    page.keyboard.press("Escape")
    expect(page.get_by_role("checkbox", name=choice)).to_be_hidden()
