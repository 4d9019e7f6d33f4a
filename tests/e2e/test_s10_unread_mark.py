"""S10: a small red exclamation mark beside the chat icon means unread messages.

«Якщо поруч є маленький знак вигуку у червоному колі – у Вас є непрочитані повідомлення.»
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.orders import post
from tests.e2e.server import running_server
from tests.e2e.sitting import A_MOMENT, new_chat

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def base_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve an installation of its own: all its chats are read here."""
    with running_server(tmp_path_factory.mktemp("unread")) as address:
        yield address


def marked(page: Page) -> Locator:
    """Return the chat icon with the exclamation mark."""
    return page.get_by_role("banner").get_by_role("link", name="Чати, є непрочитані")


def test_the_mark_goes_with_the_last_unread_message_and_comes_with_a_new_one(
    desk: Page, base_url: str
) -> None:
    expect(marked(desk)).to_contain_text("!")
    post(desk, "bulk-actions", {"action": "read", "filter": {"state": "all"}})
    expect(marked(desk)).to_have_count(0, timeout=A_MOMENT)

    question = new_chat(base_url)
    expect(marked(desk)).to_contain_text("!", timeout=A_MOMENT)

    desk.get_by_role("link").filter(has_text=question).click()
    desk.get_by_role("button", name="Забрати").first.click()
    expect(marked(desk)).to_have_count(0, timeout=A_MOMENT)
