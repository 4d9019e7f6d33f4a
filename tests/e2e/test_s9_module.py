"""S9: the chats module is switched on in Адміністрування → Месенджери; then the icon appears.

«Модуль чати в інтерфейсі відображається у верхньому правому куті… Для того, щоб цей значок
з’явився, його необхідно включити в налаштуваннях.»
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.orders import send
from tests.e2e.sitting import A_MOMENT

pytestmark = pytest.mark.e2e


@pytest.fixture
def switched_off(boss: Page) -> Iterator[None]:
    """Turn the module off, and on again for the journeys after this one."""
    send(boss, "PATCH", "company", {"messenger_enabled": False})
    yield
    send(boss, "PATCH", "company", {"messenger_enabled": True})


def icon(page: Page) -> Locator:
    """Return the way to the chats, in the upper right corner."""
    return page.get_by_role("banner").get_by_role("link", name="Чати")


@pytest.mark.usefixtures("switched_off")
def test_the_icon_appears_on_every_screen_once_the_module_is_on(desk: Page, boss: Page) -> None:
    expect(icon(desk)).to_have_count(0, timeout=A_MOMENT)
    expect(desk.get_by_role("heading", name="Месенджер вимкнено")).to_be_visible()

    boss.get_by_role("link", name="До месенджерів").click()
    boss.get_by_role("switch", name="Модуль чатів").click()
    expect(boss.get_by_role("switch", name="Модуль чатів")).to_be_checked()

    expect(icon(boss)).to_be_visible()
    expect(icon(desk)).to_be_visible(timeout=A_MOMENT)
    icon(desk).click()
    expect(desk.get_by_role("group", name="Стан чатів")).to_be_visible()
