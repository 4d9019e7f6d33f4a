"""The owner brings a new colleague in."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.people import sit_down

pytestmark = pytest.mark.e2e


def invite(page: Page, full_name: str, role: str) -> str:
    """Make an invitation and return its link."""
    page.goto("/administration/employees")
    page.get_by_role("button", name="Запросити", exact=True).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox", name="Повне ім’я").fill(full_name)
    dialog.get_by_role("combobox", name="Роль").click()
    page.get_by_role("option", name=role).click()
    dialog.get_by_role("button", name="Створити посилання").click()
    link = dialog.get_by_role("textbox", name="Посилання для входу").input_value()
    dialog.get_by_role("button", name="Готово").click()
    return link


def test_an_invited_person_joins_and_the_owner_sees_it_at_once(
    page: Page, browser: Browser, base_url: str
) -> None:
    sit_down(page, "olena")
    link = invite(page, "Гнатюк Софія Ігорівна", "Менеджер")
    newcomer = browser.new_context(base_url=base_url, locale="uk-UA").new_page()
    newcomer.goto(link)

    newcomer.get_by_role("textbox", name="Логін").fill("sofiia")
    newcomer.get_by_role("textbox", name="Пароль").fill("лампа-сова-42")
    newcomer.get_by_role("button", name="Приєднатися").click()

    expect(newcomer.get_by_role("button", name="Гнатюк Софія Ігорівна")).to_be_visible()
    expect(page.get_by_text("sofiia", exact=True)).to_be_visible()
    newcomer.context.close()


@pytest.mark.leisurely
def test_a_withdrawn_invitation_opens_nothing(page: Page, browser: Browser, base_url: str) -> None:
    sit_down(page, "olena")
    link = invite(page, "Кравець Тарас", "Спостерігач")

    page.get_by_role("button", name="Відкликати запрошення: Кравець Тарас").click()
    page.get_by_role("dialog").get_by_role("button", name="Відкликати").click()
    expect(page.get_by_text("Кравець Тарас")).to_have_count(0)

    stranger = browser.new_context(base_url=base_url, locale="uk-UA").new_page()
    stranger.goto(link)
    expect(stranger.get_by_role("button", name="Приєднатися")).to_have_count(0)
    stranger.context.close()
