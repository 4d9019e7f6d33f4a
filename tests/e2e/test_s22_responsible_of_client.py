"""S22: whoever answers in the chat answers for the client.

«Якщо ви прив’язуєте до чату вже існуючого клієнта, то ви автоматично будете призначені як
відповідальний за нього та у картці клієнта»; whoever gets the chat gets the client too.
"""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.sitting import (
    A_MOMENT,
    Pair,
    expect_text,
    field,
    new_chat,
    open_both,
    seated,
)
from tests.e2e.test_s21_client_block import make_client

pytestmark = pytest.mark.e2e


def link(page: Page, surname: str) -> None:
    """Choose a client by surname."""
    field(page, "Телефон або прізвище").fill(surname)
    page.get_by_role("option").filter(has_text=surname).click()


def hand_over(page: Page, full_name: str) -> None:
    """Give the open chat to a colleague."""
    page.get_by_role("button", name="Передати чат").click()
    page.get_by_role("button", name=full_name).click()


def test_whoever_links_a_chat_of_nobody_answers_for_both(pair: Pair, question: str) -> None:
    make_client(pair.boss, surname := "Гай" + uuid4().hex[:5], "0677654321")
    expect_text(pair.desk, "Відповідальний: Коваль О.")

    expect(pair.boss.get_by_role("textbox", name="Повідомлення")).to_be_visible()
    pair.boss.get_by_role("link", name=f"{surname} Ірина", exact=True).click()
    expect(pair.boss.get_by_role("combobox", name="Відповідальний за клієнта")).to_have_value(
        "Коваль Олена Петрівна"
    )


def test_the_chats_responsible_becomes_the_clients(
    pair: Pair, question: str, browser: Browser, base_url: str
) -> None:
    make_client(pair.boss, surname := "Гай" + uuid4().hex[:5], "0677654321")
    open_both(pair, new_chat(base_url))
    pair.desk.get_by_role("button", name="Забрати").first.click()

    link(pair.boss, surname)

    pair.on_both(lambda page: expect_text(page, "Відповідальний: Мельничук А."))


@pytest.mark.leisurely
def test_handing_the_chat_over_moves_the_client(pair: Pair, question: str) -> None:
    make_client(pair.desk, "Гай" + uuid4().hex[:5], "0677654321")

    hand_over(pair.desk, "Савченко Ірина Олегівна")

    pair.on_both(lambda page: expect_text(page, "Відповідальний: Савченко І."))


@pytest.fixture
def clients_stay(browser: Browser, base_url: str) -> Iterator[None]:
    """Let clients stay with their responsible, until the journey ends however it may."""
    with seated(browser, base_url, "olena") as settings:
        settings.goto("/administration/settings")
        follows = settings.get_by_role("switch", name="Передавати клієнта разом із чатом")
        expect(follows).to_be_checked()
        # Its state is the company's, which comes back from the server.
        follows.click(force=True)
        expect(follows).not_to_be_checked()
        yield
        follows.click(force=True)
        expect(follows).to_be_checked()


@pytest.mark.leisurely
def test_the_company_may_let_the_client_stay(pair: Pair, question: str, clients_stay: None) -> None:
    make_client(pair.desk, "Гай" + uuid4().hex[:5], "0677654321")

    hand_over(pair.desk, "Савченко Ірина Олегівна")

    expect(pair.boss.get_by_role("button", name="Відповідальний: Савченко І.")).to_be_visible(
        timeout=A_MOMENT
    )
    pair.on_both(lambda page: expect_text(page, "Відповідальний: Мельничук А."))
