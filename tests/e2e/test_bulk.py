"""One deed for many chats: chosen by hand or by the filter, watched, and undone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.server import running_server
from tests.e2e.sitting import Seat

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def base_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve an installation of its own: all its chats are closed here."""
    with running_server(tmp_path_factory.mktemp("bulk")) as address:
        yield address


@pytest.mark.leisurely
def test_two_chats_are_labelled_and_the_label_is_taken_back(boss: Page) -> None:
    boss.get_by_role("button", name="Вибрати кілька чатів").click()
    rows = boss.get_by_role("list").get_by_role("checkbox")
    rows.nth(0).click()
    rows.nth(1).click()
    expect(boss.get_by_text("Вибрано 2 чати")).to_be_visible()

    boss.get_by_role("button", name="Поставити мітку").click()
    boss.get_by_role("textbox", name="Мітка").fill("розпродаж")
    boss.get_by_role("button", name="Створити «розпродаж»").click()

    expect(boss.get_by_text("Готово: 2 чати")).to_be_visible()
    boss.get_by_role("button", name="Скасувати").click()
    expect(boss.get_by_text("Повернуто, як було")).to_be_visible()


def test_all_chats_of_the_filter_are_closed_and_opened_again_on_both_screens(
    boss: Page, sit: Seat
) -> None:
    other = sit("oleh")
    expect(other.locator("[data-chat]").first).to_be_visible()
    boss.get_by_role("button", name="Вибрати кілька чатів").click()

    boss.get_by_role("button", name="Усі за фільтром").click()
    boss.get_by_role("button", name="Закрити чати").click()

    expect(boss.get_by_text("Готово:")).to_be_visible()
    expect(other.locator("[data-chat]")).to_have_count(0)
    boss.get_by_role("button", name="Скасувати").click()
    expect(boss.get_by_text("Повернуто, як було")).to_be_visible()
    expect(other.locator("[data-chat]").first).to_be_visible()
