"""What the journeys of filters have in common: two desks, the list, acts behind the screen."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.e2e.sitting import Seat

ASK = """async ([method, path, body]) => {
  const csrf = document.cookie.match(/csrftoken=([^;]+)/)[1];
  const answer = await fetch(`/api/v1/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'X-CSRFToken': csrf },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return answer.status === 204 ? null : await answer.json();
}"""


def all_chats_of(page: Page) -> Page:
    """Open the list of all chats at a desk; return the desk."""
    page.goto("/chats?state=all")
    expect(rows(page).first).to_be_visible()
    return page


def two_desks(sit: Seat) -> tuple[Page, Page]:
    """Sit Andrii and Iryna down at the list of all chats, each at a screen of their own."""
    return all_chats_of(sit("andrii")), all_chats_of(sit("iryna"))


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


def press(choice: Locator, *, chosen: bool = True) -> None:
    """Press a choice that follows the address; it is drawn anew a little after the press."""
    choice.click()
    expect(choice).to_be_checked(checked=chosen)


def choose(page: Page, where: str, choice: str) -> None:
    """Open a panel beside the tabs and set a choice."""
    open_panel(page, where)
    press(page.get_by_role("checkbox", name=choice))
    page.keyboard.press("Escape")
    expect(page.get_by_role("checkbox", name=choice)).to_be_hidden()
