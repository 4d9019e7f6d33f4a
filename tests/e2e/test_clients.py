"""Clients: from a table, two cards into one, by a piece of a phone, all in one line of time."""

import re
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.orders import post, send
from tests.e2e.sitting import A_MOMENT, Pair, block, new_chat
from tests.e2e.test_s24_notes import write_note

pytestmark = pytest.mark.e2e


def new_phone() -> str:
    """Return a phone that nobody has: other journeys share the server."""
    return f"+38067{uuid4().int % 10_000_000:07}"


def make(page: Page, **fields: object) -> int:
    """Make a client as the screen would."""
    client_id: int = post(page, "clients", fields)["id"]
    return client_id


def row(page: Page, name: str) -> Locator:
    """Return a client's row of the list."""
    return page.get_by_role("link", name=name)


def chat_of(page: Page, question: str) -> int:
    """Return the chat in which this was written."""
    chats = page.request.get("/api/v1/chats?state=all&limit=100").json()["items"]
    lasts = {chat["id"]: chat["last_message"] for chat in chats}
    # A chat that has just begun may have none yet.
    (chat_id,) = (each for each, last in lasts.items() if last and last["text"] == question)
    return int(chat_id)


def test_a_table_is_taken_in_and_its_bad_row_comes_back(pair: Pair, tmp_path: Path) -> None:
    page, surname, phone = pair.boss, "Гайовий" + uuid4().hex[:5], new_phone()
    table = tmp_path / "buyers.csv"
    table.write_text(f"Покупець;Номер\n{surname};{phone}\nПомилка;телефон\n", encoding="utf-8")
    page.goto("/clients")
    page.get_by_role("button", name="Імпорт та експорт").click()
    page.get_by_role("menuitem", name="Імпорт").click()
    page.locator("input[type=file]").set_input_files(table)
    page.get_by_role("combobox", name="Що у стовпці «Покупець»").click()
    page.get_by_role("option", name="Прізвище").click()
    page.get_by_role("combobox", name="Що у стовпці «Номер»").click()
    page.get_by_role("option", name="Телефон").click()

    page.get_by_role("button", name="Імпортувати").click()

    with page.expect_download() as report:
        page.get_by_role("link", name="1 рядок з помилкою").click(timeout=A_MOMENT)
    assert "Помилка;телефон" in report.value.path().read_text(encoding="utf-8-sig")
    expect(row(page, surname)).to_be_visible(timeout=A_MOMENT)


def test_two_cards_become_one_and_two_again(pair: Pair) -> None:
    page, phone, surname = pair.boss, new_phone(), "Бойко" + uuid4().hex[:5]
    mine = make(page, last_name=surname, phones=[phone])
    make(page, last_name=surname, first_name="Ірина", phones=[phone])
    page.goto(f"/clients/{mine}")
    page.get_by_role("button", name="Об’єднати").click()
    page.get_by_role("dialog").get_by_role("button", name="Об’єднати").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"{surname} Ірина", timeout=A_MOMENT)

    page.get_by_role("button", name="Роз’єднати").click()

    expect(page.get_by_role("heading", level=1)).to_have_text(surname, timeout=A_MOMENT)
    expect(page.get_by_role("button", name="Не дублікат")).to_be_visible()


@pytest.mark.leisurely
def test_a_piece_of_a_phone_finds_the_client_however_it_is_written(pair: Pair) -> None:
    page, phone, surname = pair.desk, new_phone(), "Мельник" + uuid4().hex[:5]
    make(page, last_name=surname, phones=[phone])
    page.goto("/clients")

    def finds(written: str) -> None:
        page.get_by_role("searchbox").fill("нікого такого")
        expect(row(page, surname)).to_have_count(0, timeout=A_MOMENT)
        page.get_by_role("searchbox").fill(written)
        expect(row(page, surname)).to_be_visible(timeout=A_MOMENT)

    finds(phone[5:])
    finds(f"({phone[3:6]}) {phone[6:9]}-{phone[9:11]}")
    finds(f"8{phone[3:]}")


@pytest.mark.leisurely
def test_a_note_of_the_chat_is_changed_in_the_card(pair: Pair, question: str) -> None:
    page, surname = pair.boss, "Шпак" + uuid4().hex[:5]
    client = make(page, last_name=surname)
    chat_id = page.url.split("?")[0].rsplit("/", 1)[1]
    send(page, "PUT", f"chats/{chat_id}/client", {"client_id": client})
    write_note(pair.desk, "Любить жовте світло")
    page.goto(f"/clients/{client}")
    page.get_by_role("button", name="Змінити нотатку").click()
    page.get_by_role("textbox", name="Текст нотатки").fill("Любить тепле світло")
    page.get_by_role("button", name="Зберегти").click()

    note = block(pair.desk, "Нотатки").get_by_role("listitem")
    expect(note).to_contain_text(["Любить тепле світло"], timeout=A_MOMENT)
    expect(page.get_by_role("tabpanel").get_by_text("Любить тепле світло")).to_be_visible()


@pytest.mark.leisurely
def test_the_timeline_holds_what_two_chats_say(pair: Pair, base_url: str) -> None:
    page, phone = pair.boss, new_phone()
    client = make(page, last_name="Гнатюк", phones=[phone])
    first, second = new_chat(base_url), new_chat(base_url)
    send(page, "PUT", f"chats/{chat_of(page, first)}/client", {"client_id": client})
    page.goto(f"/clients/{client}")
    line = page.get_by_role("tabpanel")
    expect(line.get_by_text(first)).to_be_visible()

    send(page, "PUT", f"chats/{chat_of(page, second)}/client", {"client_id": client})

    expect(line.get_by_text(second)).to_be_visible(timeout=A_MOMENT)
    line.get_by_text(first).click()
    expect(page).to_have_url(re.compile(rf"/chats/{chat_of(page, first)}\?message="))
