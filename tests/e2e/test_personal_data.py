"""A person asks the shop for what it holds on them, and to be forgotten."""

from uuid import uuid4
from zipfile import ZipFile

import pytest
from playwright.sync_api import expect

from tests.e2e.orders import send
from tests.e2e.sitting import A_MOMENT, Pair
from tests.e2e.test_clients import chat_of, make, new_phone

pytestmark = pytest.mark.e2e


def test_a_person_takes_their_data_and_is_forgotten_on_every_screen(
    pair: Pair, question: str
) -> None:
    page, surname = pair.boss, "Забудько" + uuid4().hex[:5]
    client = make(page, last_name=surname, phones=[new_phone()])
    send(page, "PUT", f"chats/{chat_of(page, question)}/client", {"client_id": client})
    expect(pair.desk.get_by_role("log").get_by_text(surname)).to_be_visible(timeout=A_MOMENT)
    page.goto(f"/clients/{client}")
    page.get_by_role("button", name="Дії з карткою").click()
    page.get_by_role("menuitem", name="Персональні дані").click()

    with page.expect_download() as taken:
        page.get_by_role("link", name="Завантажити все архівом").click()
    assert surname in ZipFile(taken.value.path()).read("cards.json").decode()
    page.get_by_role("checkbox", name="Розумію, що повернути дані буде неможливо").check()
    page.get_by_role("button", name="Стерти дані").click()

    # The manager has the conversation open all the while.
    log = pair.desk.get_by_role("log")
    expect(log.get_by_text("стирає персональні дані клієнта")).to_be_visible(timeout=A_MOMENT)
    expect(log.get_by_text(question)).to_be_hidden(timeout=A_MOMENT)
    expect(log.get_by_text(surname)).to_be_hidden()
    page.goto(f"/clients/{client}")
    expect(page.get_by_role("heading", name=f"Дані клієнта № {client} стерто")).to_be_visible()
