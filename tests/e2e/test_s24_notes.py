"""S24: notes are added in the chat, and edited or deleted only in the client's card.

«Примітка: відредагувати або видалити Примітку можна перейшовши в картку клієнта». On an unlinked
chat they wait and move to the client at linking.
"""

from uuid import uuid4

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.sitting import A_MOMENT, Pair, block, field
from tests.e2e.test_s21_client_block import make_client

pytestmark = pytest.mark.e2e


def write_note(page: Page, text: str) -> None:
    """Add a note in the chat."""
    page.get_by_role("textbox", name="Нова нотатка").fill(text)
    page.get_by_role("button", name="Додати нотатку").click()


def notes(page: Page) -> Locator:
    """Return the notes beside the conversation."""
    return block(page, "Нотатки").get_by_role("listitem")


def test_notes_wait_on_the_chat_and_move_to_the_client(pair: Pair, question: str) -> None:
    write_note(pair.desk, "Любить жовте світло")
    expect(notes(pair.boss)).to_have_count(1, timeout=A_MOMENT)
    write_note(pair.boss, "Дзвонити зранку")
    expect(notes(pair.desk)).to_have_count(2, timeout=A_MOMENT)
    expect(block(pair.desk, "Нотатки").get_by_text("Нотатки чекають тут")).to_be_visible()

    make_client(pair.desk, "Шпак" + uuid4().hex[:5], "0677654321")

    def see(page: Page) -> None:
        waiting = block(page, "Нотатки").get_by_text("Нотатки чекають тут")
        expect(waiting).to_have_count(0, timeout=A_MOMENT)
        both = ["Дзвонити зранку", "Любить жовте світло"]
        expect(notes(page)).to_contain_text(both, timeout=A_MOMENT)
        expect(notes(page).last).to_contain_text("Мельничук А.", timeout=A_MOMENT)

    pair.on_both(see)


def test_they_are_changed_and_deleted_in_the_card_alone(pair: Pair, question: str) -> None:
    make_client(pair.desk, "Шпак" + uuid4().hex[:5], "0677654321")
    write_note(pair.desk, "Любить жовте світло")
    write_note(pair.desk, "Зайва")
    expect(notes(pair.boss)).to_have_count(2, timeout=A_MOMENT)
    expect(block(pair.boss, "Нотатки").get_by_role("button", name="Змінити нотатку")).to_have_count(
        0
    )

    pair.boss.get_by_role("link", name="Редагувати — у картці клієнта").click()
    pair.boss.get_by_role("button", name="Видалити нотатку").first.click()
    expect(notes(pair.desk)).to_have_count(1, timeout=A_MOMENT)
    pair.boss.get_by_role("button", name="Змінити нотатку").click()
    pair.boss.get_by_role("textbox", name="Текст нотатки").fill("Любить тепле світло")
    pair.boss.get_by_role("button", name="Зберегти").click()

    expect(notes(pair.desk)).to_contain_text(["Любить тепле світло"], timeout=A_MOMENT)
    expect(notes(pair.desk)).to_contain_text(["змінено"])


@pytest.mark.leisurely
def test_a_deleted_note_comes_back_with_its_author(pair: Pair, question: str) -> None:
    make_client(pair.desk, "Шпак" + uuid4().hex[:5], "0677654321")
    write_note(pair.desk, "Любить жовте світло")
    expect(notes(pair.boss)).to_have_count(1, timeout=A_MOMENT)
    pair.boss.get_by_role("link", name="Редагувати — у картці клієнта").click()
    pair.boss.get_by_role("button", name="Видалити нотатку").click()
    expect(notes(pair.desk)).to_have_count(0, timeout=A_MOMENT)

    pair.boss.get_by_role("button", name="Повернути").click()

    expect(notes(pair.desk)).to_contain_text(["Мельничук А."], timeout=A_MOMENT)


@pytest.mark.leisurely
def test_notes_stay_with_the_client_when_the_chat_is_unlinked(pair: Pair, question: str) -> None:
    make_client(pair.desk, surname := "Шпак" + uuid4().hex[:5], "0677654321")
    write_note(pair.desk, "Любить жовте світло")
    expect(notes(pair.desk)).to_have_count(1, timeout=A_MOMENT)

    pair.desk.get_by_role("button", name="Відв’язати чат від клієнта").click()
    pair.on_both(lambda page: expect(notes(page)).to_have_count(0, timeout=A_MOMENT))
    field(pair.boss, "Телефон або прізвище").fill(surname)
    pair.boss.get_by_role("option").filter(has_text=surname).click()

    pair.on_both(
        lambda page: expect(notes(page)).to_contain_text(["Любить жовте світло"], timeout=A_MOMENT)
    )
