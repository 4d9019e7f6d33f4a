"""Putting off: a chat that returns, a message written ahead, hours, and the automatic reply."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.server import running_server
from tests.e2e.sitting import Seat
from tests.e2e.visitors import Visitor, visiting

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def base_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve an installation of its own: its hours are changed here."""
    with running_server(tmp_path_factory.mktemp("timing")) as address:
        yield address


@pytest.fixture
def visitor(browser: Browser, base_url: str) -> Iterator[Visitor]:
    """Let a buyer come to the shop."""
    with visiting(browser, base_url) as visitor:
        yield visitor


def take(desk: Page, said: str) -> None:
    """Open the chat in which something was said last, and take it."""
    desk.goto("/chats")
    desk.get_by_role("link", name=said).click()
    desk.get_by_role("button", name="Забрати").first.click()
    expect(desk.get_by_role("textbox", name="Повідомлення")).to_be_visible()


@pytest.mark.leisurely
def test_a_chat_is_put_away_and_returns_when_the_client_writes(sit: Seat, visitor: Visitor) -> None:
    visitor.say("Відкладіть мені лампу")
    desk = sit("andrii")
    take(desk, "Відкладіть мені лампу")

    desk.get_by_role("button", name="Відкласти чат").click()
    desk.get_by_role("button", name="Завтра зранку").click()

    expect(desk.get_by_text("Чат відкладено до")).to_be_visible()
    expect(desk.get_by_role("link", name="Відкладіть мені лампу")).to_be_hidden()
    visitor.say("Я ще тут")
    expect(desk.get_by_text("Чат відкладено до")).to_be_hidden()
    expect(desk.get_by_role("link", name="Я ще тут")).to_be_visible()


@pytest.mark.leisurely
def test_a_message_written_ahead_is_stopped_by_the_client(sit: Seat, visitor: Visitor) -> None:
    visitor.say("Напишіть мені завтра")
    desk, other = sit("andrii"), sit("iryna")
    take(desk, "Напишіть мені завтра")
    other.goto(desk.url)
    field = desk.get_by_role("textbox", name="Повідомлення")
    field.fill("Доброго ранку! Лампа вже у нас.")

    desk.get_by_role("button", name="Надіслати пізніше").click()
    desk.get_by_role("button", name="Завтра зранку").click()

    expect(desk.get_by_text("якщо клієнт не напише раніше")).to_be_visible()
    expect(field).to_have_value("")
    expect(other.get_by_text("Доброго ранку! Лампа вже у нас.")).to_be_visible()
    visitor.say("Вже не треба")
    expect(desk.get_by_text("Не надіслано: Клієнт написав раніше")).to_be_visible()
    expect(other.get_by_text("Не надіслано: Клієнт написав раніше")).to_be_visible()
    desk.get_by_role("button", name="Скасувати повідомлення").click()
    expect(other.get_by_text("Доброго ранку! Лампа вже у нас.")).to_be_hidden()


@pytest.mark.leisurely
def test_the_owner_sets_hours_and_the_closed_shop_answers_by_itself(
    sit: Seat, visitor: Visitor
) -> None:
    boss = sit("olena")
    boss.goto("/administration/settings")
    today = boss.evaluate("new Date().toLocaleDateString('uk', {weekday: 'long'})")
    boss.get_by_role("switch", name="Працюємо цілодобово").uncheck()
    boss.get_by_role("checkbox", name="субота").check()
    boss.get_by_role("checkbox", name="неділя").check()
    boss.get_by_role("checkbox", name=today).uncheck()
    boss.get_by_role("button", name="Зберегти").nth(1).click()
    expect(boss.get_by_text("Налаштування збережено").first).to_be_visible()
    boss.get_by_role("switch", name="Відповідати клієнтам, поки магазин зачинено").check()
    boss.get_by_role("textbox", name="Текст автовідповіді").fill("Ми зачинені, напишемо зранку")
    boss.get_by_role("button", name="Зберегти").nth(2).click()
    expect(boss.get_by_role("button", name="Зберегти").nth(2)).to_be_disabled()

    visitor.say("Ви працюєте?")

    expect(visitor.chat.get_by_text("Ми зачинені, напишемо зранку")).to_be_visible()
