"""An operator suspends a shop: everything is looked at, nothing offers to be changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.api.one_time_codes import code_of
from tests.e2e.server import free_port, serving
from tests.e2e.sitting import A_MOMENT, signed_in_context
from tests.installations import copy_demo_shop, installation, run_command

pytestmark = [pytest.mark.e2e, pytest.mark.leisurely]
PASSWORD = "господар над усім"


@pytest.fixture
def suspended_address(tmp_path: Path) -> Iterator[str]:
    """Serve a shop of its own whose installation has an operator; yield the address."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    environment = installation(tmp_path / "data", address, {})
    copy_demo_shop(tmp_path / "data")
    run_command(environment, "operator", "create", "--login", "keeper", "--password", PASSWORD)
    with serving(environment, port, tmp_path / "server.log"):
        yield address


def enter_as_operator(page: Page) -> None:
    """Come in for the first time: the password, then the application with codes."""
    page.goto("/operator/")
    page.get_by_label("Логін").fill("keeper")
    page.get_by_label("Пароль").fill(PASSWORD)
    page.get_by_role("button", name="Увійти").click()
    page.get_by_label("Код").fill(code_of(page.locator("#secret").inner_text()))
    page.get_by_role("button", name="Увімкнути й увійти").click()
    expect(page.get_by_role("heading", level=1, name="Резервні коди")).to_be_visible()


def change_company(page: Page, deed: str) -> None:
    """Do something to the only company from the operator's list."""
    page.goto("/operator/company/company/")
    page.locator("input.action-select").first.check()
    page.get_by_role("combobox").first.select_option(label=deed)
    page.locator("button[name=index]").click()


def test_a_suspended_shop_says_so_and_offers_no_change(
    browser: Browser, suspended_address: str
) -> None:
    keeper = browser.new_context(base_url=suspended_address, locale="uk-UA").new_page()
    boss = signed_in_context(browser, suspended_address, "olena").new_page()
    boss.goto("/orders")
    made = boss.get_by_role("button", name="Нове замовлення").or_(
        boss.get_by_role("link", name="Нове замовлення")
    )
    expect(made.first).to_be_visible()
    enter_as_operator(keeper)
    keeper.goto("/operator/")
    expect(keeper.get_by_role("heading", level=1)).to_have_text("Огляд")

    change_company(keeper, "Призупинити: лише читання, вхідне зберігається")

    bar = boss.get_by_role("status").filter(has_text="Роботу компанії призупинено")
    expect(bar).to_be_visible(timeout=A_MOMENT)
    expect(made).to_have_count(0)
    bar.get_by_role("button", name="Реквізити для оплати").click()
    expect(boss.get_by_role("dialog", name="Реквізити для оплати")).to_be_visible()
    boss.goto("/administration/settings")
    expect(boss.get_by_label("Назва компанії")).to_be_disabled()
    boss.goto("/administration/own-data")
    expect(boss.get_by_role("button", name="Підготувати архів")).to_be_enabled()

    change_company(keeper, "Відновити роботу")

    expect(bar).to_have_count(0, timeout=A_MOMENT)
    boss.goto("/administration/settings")
    expect(boss.get_by_label("Назва компанії")).to_be_enabled()
