"""An installation without a company leads its first visitor to making one."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.server import free_port, serving
from tests.installations import copy_empty, installation

pytestmark = pytest.mark.e2e


def printed_code(log: Path) -> str:
    """Return the code that the terminal shows."""
    found = re.search(r"/start\?code=(\w+)", log.read_text(encoding="utf-8"))
    return found[1] if found else ""


def test_an_owner_begins_from_an_empty_installation(browser: Browser, tmp_path: Path) -> None:
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    environment = installation(tmp_path / "data", address, {})
    copy_empty(tmp_path / "data")
    with serving(environment, port, tmp_path / "server.log"):
        context = browser.new_context(base_url=address, locale="uk-UA")
        page = context.new_page()

        page.goto("/")
        expect(page).to_have_url(re.compile("/start$"))
        page.get_by_label("Код запуску").fill(printed_code(tmp_path / "server.log"))
        page.get_by_label("Назва компанії").fill("Свічкова лавка")
        page.get_by_label("Повне ім’я").fill("Лях Ольга Іванівна")
        page.get_by_label("Логін").fill("olha")
        page.get_by_role("textbox", name="Пароль").fill("віск і ґніт 7")
        page.get_by_role("button", name="Створити компанію").click()

        expect(
            page.get_by_role("heading", name="Компанію «Свічкова лавка» створено")
        ).to_be_visible()
        page.get_by_role("link", name="До месенджерів").click()
        expect(page.get_by_role("button", name="Додати канал").first).to_be_visible()
        context.close()
