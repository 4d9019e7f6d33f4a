"""A company's own data: taken away as one archive, the company let go and kept after all."""

from zipfile import ZipFile

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.sitting import A_MOMENT, Pair

pytestmark = pytest.mark.e2e
PLACE = "/administration/own-data"


def test_an_owner_takes_everything_away(boss: Page) -> None:
    boss.goto(PLACE)
    boss.get_by_role("button", name="Підготувати архів").click()
    link = boss.get_by_role("link", name="Завантажити kramar-lampa")
    expect(link).to_be_visible(timeout=3 * A_MOMENT)
    with boss.expect_download() as download:
        link.click()

    with ZipFile(download.value.path()) as archive:
        names = set(archive.namelist())
        assert archive.read("chats/messages.csv").count(b"\r\n") > 10
    assert names >= {"README.txt", "manifest.json", "clients/clients.jsonl", "files.csv"}


def test_a_company_is_let_go_and_kept_after_all(pair: Pair) -> None:
    pair.boss.goto(PLACE)
    pair.boss.get_by_role("button", name="Видалити компанію…").click()
    question = pair.boss.get_by_role("dialog")
    question.get_by_role("textbox", name="Назва компанії").fill("Лампа")
    question.get_by_label("Ваш пароль").fill("demo")
    question.get_by_role("button", name="Видалити компанію").click()
    bar = pair.desk.get_by_role("status").filter(has_text="компанію буде видалено")

    expect(bar).to_be_visible(timeout=A_MOMENT)
    expect(bar.get_by_role("button")).to_have_count(0)
    expect(pair.boss.get_by_label("Повідомлення закритих чатів")).to_be_disabled()
    expect(pair.boss.locator(":focus")).to_have_count(1)
    pair.boss.get_by_role("button", name="Не видаляти").click()
    expect(bar).to_have_count(0, timeout=A_MOMENT)
    expect(pair.boss.get_by_label("Повідомлення закритих чатів")).to_be_enabled()
    expect(pair.boss.locator(":focus")).to_have_count(1)
