"""A buyer writes, a manager sees it at once, takes the chat, answers, the buyer reads it.

On the site's chat, to a bot and to an account in Telegram through our fake, and in text through a
Telegram that is not ours.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from fakes.process import RunningServer, running_fake, running_node_fake
from fakes.telegram.client import FakeTelegram
from tests.e2e.desk import A_MOMENT, add_channel, open_chat, provide_bot, write
from tests.e2e.people import sit_down
from tests.e2e.server import running_server

pytestmark = pytest.mark.e2e

STRANGER_TOKEN = "7000000009:BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB"

OpenShop = Callable[[], Page]


@pytest.fixture(scope="module")
def fake_server() -> Iterator[RunningServer]:
    """Run the fake Telegram."""
    with running_fake("fakes.telegram", "--local") as server:
        yield server


@pytest.fixture(scope="module")
def telegram(fake_server: RunningServer) -> Iterator[FakeTelegram]:
    """Hold the fake's controls."""
    with FakeTelegram(fake_server.url) as telegram:
        yield telegram


@pytest.fixture(scope="module")
def base_url(fake_server: RunningServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve an installation that takes the fake for Telegram."""
    folder = tmp_path_factory.mktemp("conversation")
    with running_server(folder, KRAMAR_TELEGRAM_API_BASE=fake_server.url) as address:
        yield address


def connect_bot(boss: Page, token: str, name: str, way: str) -> None:
    """Add a Telegram bot as the owner does."""
    boss.goto("/administration/messengers")
    boss.get_by_role("button", name="Додати канал").click()
    dialog = boss.get_by_role("dialog")
    dialog.get_by_role("button", name="Бот Telegram").click()
    dialog.get_by_role("textbox", name="Токен бота").fill(token)
    dialog.get_by_role("textbox", name="Назва каналу").fill(name)
    dialog.get_by_role("radio", name=way).check()
    dialog.get_by_role("button", name="Перевірити й додати").click()
    expect(boss.get_by_role("region", name=f"Канал «{name}»")).to_be_visible()


def take_and_answer(desk: Page, question: str, answer: str) -> None:
    """Open the chat that has just come up, take it and answer."""
    desk.get_by_role("link").filter(has_text=question).click()
    desk.get_by_role("button", name="Забрати").first.click()
    composer = desk.get_by_role("textbox", name="Повідомлення")
    composer.fill(answer)
    composer.press("Enter")
    expect(desk.get_by_role("log").get_by_text(answer)).to_have_count(1)


def expect_in_list(desk: Page, text: str) -> None:
    """Wait for a chat with this preview, without a reload."""
    expect(desk.get_by_role("link").filter(has_text=text)).to_be_visible(timeout=A_MOMENT)


def test_a_visitor_of_the_shop_and_a_manager_talk(
    desk: Page, browser: Browser, base_url: str
) -> None:
    question = f"Чи є нічник «Місяць»? {uuid4().hex[:6]}"
    shop = browser.new_context(base_url=base_url, locale="uk-UA").new_page()
    shop.goto("/shop/")
    shop.get_by_role("button", name="Відкрити чат").click()
    chat = shop.frame_locator("iframe[title='Чат з магазином']")
    chat.get_by_role("textbox").fill(question)
    chat.get_by_role("textbox").press("Enter")

    expect_in_list(desk, question)
    take_and_answer(desk, question, "Так, є два")

    expect(chat.get_by_text("Так, є два")).to_be_visible(timeout=A_MOMENT)
    shop.context.close()


def test_a_buyer_in_telegram_and_a_manager_talk(
    desk: Page, boss: Page, telegram: FakeTelegram
) -> None:
    bot = telegram.bot()
    connect_bot(boss, bot.token, "Бот лампи", "Telegram надсилає сам")
    question = f"Доставите до Львова? {uuid4().hex[:6]}"
    clara = bot.user("Клара Цукер", avatar=True)

    clara.sends(question)
    expect_in_list(desk, question)
    take_and_answer(desk, question, "Так, Новою поштою")

    expect(desk.get_by_role("img", name="Надіслано").last).to_be_visible(timeout=A_MOMENT)
    assert [message.text for message in clara.received()] == ["Так, Новою поштою"]


def test_a_buyer_writes_to_the_owner_s_account_and_a_manager_answers_in_the_owner_s_name(
    desk: Page, boss: Page, telegram: FakeTelegram
) -> None:
    bot = telegram.bot(can_connect_to_business=True)
    marta = bot.user("Марта Лампа", username="marta")
    dialog = add_channel(boss, "Telegram Business", "Телефон Марти", Токен_бота=bot.token)
    expect(dialog.get_by_text(f"@{bot.username}")).to_be_visible()
    connection = bot.connect_business(marta, tells_own=True)
    expect(dialog.get_by_text("Під’єднано акаунт «Марта Лампа»")).to_be_visible(timeout=A_MOMENT)
    clara = bot.user("Ганна Цукер").writing_to(connection)
    doubt = clara.sends("Ой, не туди").message_ids[0]
    clara.sends(question := f"Є така сама? {uuid4().hex[:6]}")

    desk.goto("/chats")
    open_chat(desk, question)
    talk = desk.get_by_role("log")
    expect(desk.get_by_text("Відповісти тут можна ще")).to_be_visible()
    write(desk, "Так, є")
    expect(talk.get_by_role("img", name="Надіслано")).to_have_count(1, timeout=A_MOMENT)
    clara.hears_from_owner("Марта тут, привезу сама")
    expect(talk.get_by_text("Марта тут, привезу сама")).to_have_count(1, timeout=A_MOMENT)
    clara.deletes(doubt)
    expect(talk.get_by_text("Видалено клієнтом")).to_be_visible(timeout=A_MOMENT)
    # Our own words came back by webhook, and stand there once all the same.
    expect(talk.get_by_text("Так, є", exact=True)).to_have_count(1)
    assert [message.text for message in bot.sent(clara.id)] == ["Так, є"]


@pytest.mark.leisurely
def test_an_account_that_shuts_the_bot_out_loses_nothing(
    desk: Page, boss: Page, telegram: FakeTelegram
) -> None:
    bot = telegram.bot(can_connect_to_business=True)
    marta = bot.user("Марта Лампа")
    provide_bot(boss, bot.token, kind="telegram_business")
    opened = bot.connect_business(marta)
    clara = bot.user("Ірина Лис").writing_to(opened)
    clara.sends(question := f"Коли привезете? {uuid4().hex[:6]}")
    desk.goto("/chats")
    open_chat(desk, question)

    bot.connect_business(marta, connection_id=opened.id, is_enabled=False)
    write(desk, "Завтра")
    boss.goto("/administration/messengers")
    expect(boss.get_by_text("Власник від’єднав бота").first).to_be_visible(timeout=A_MOMENT)
    bot.connect_business(marta, connection_id=opened.id)
    sent = desk.get_by_role("log").get_by_role("img", name="Надіслано")
    expect(sent).to_have_count(1, timeout=A_MOMENT)
    assert [message.text for message in bot.sent(clara.id)] == ["Завтра"]


@pytest.mark.leisurely
def test_photos_from_telegram_are_one_message_with_pictures(
    desk: Page, boss: Page, telegram: FakeTelegram
) -> None:
    bot = telegram.bot()
    connect_bot(boss, bot.token, "Бот із фото", "Telegram надсилає сам")
    clara = bot.user("Оксана Гай")

    clara.sends_album(3, caption=(caption := f"Ось така {uuid4().hex[:6]}"))
    expect_in_list(desk, caption)
    desk.get_by_role("link").filter(has_text=caption).click()

    expect(desk.get_by_role("log").get_by_text(caption)).to_have_count(1)
    expect(desk.get_by_role("log").locator("img[src^='/files/']")).to_have_count(3)


@pytest.mark.leisurely
def test_a_telegram_that_is_not_ours_carries_text_both_ways(
    browser: Browser, tmp_path: Path
) -> None:
    with (
        running_node_fake("telegram_test_api.mjs") as stranger,
        running_server(tmp_path, KRAMAR_TELEGRAM_API_BASE=stranger.url) as address,
    ):
        context = browser.new_context(base_url=address, locale="uk-UA")
        desk = context.new_page()
        sit_down(desk, "olena")
        connect_bot(desk, STRANGER_TOKEN, "Чужий Telegram", "Kramar запитує в Telegram")
        desk.goto("/chats")
        question = f"Яка гарантія? {uuid4().hex[:6]}"

        person = {"id": 510000777, "first_name": "Клара", "is_bot": False}
        message = {
            "botToken": STRANGER_TOKEN,
            "from": person,
            "chat": {"id": 510000777, "first_name": "Клара", "type": "private"},
            "date": 1764000000,
            "text": question,
        }
        httpx.post(f"{stranger.url}/sendMessage", json=message).raise_for_status()
        expect_in_list(desk, question)
        take_and_answer(desk, question, "Два роки")

        expect(desk.get_by_role("img", name="Надіслано").last).to_be_visible(timeout=A_MOMENT)
        seen = {"token": STRANGER_TOKEN, "chatId": 510000777}
        answer = httpx.post(f"{stranger.url}/getUpdates", json=seen).json()
        assert answer["result"][-1]["message"]["text"] == "Два роки"
        context.close()


@pytest.mark.leisurely
def test_closing_and_handing_over_are_seen_on_the_other_screen(
    desk: Page, boss: Page, browser: Browser, base_url: str
) -> None:
    question = f"Можна забрати сьогодні? {uuid4().hex[:6]}"
    shop = browser.new_context(base_url=base_url, locale="uk-UA").new_page()
    shop.goto("/shop/")
    shop.get_by_role("button", name="Відкрити чат").click()
    chat = shop.frame_locator("iframe[title='Чат з магазином']")
    chat.get_by_role("textbox").fill(question)
    chat.get_by_role("textbox").press("Enter")
    expect_in_list(desk, question)
    take_and_answer(desk, question, "Так")
    boss.goto(desk.url)

    desk.get_by_role("button", name="Передати чат").click()
    desk.get_by_role("button", name="Савченко Ірина Олегівна").click()

    expect(desk.get_by_role("textbox", name="Повідомлення")).to_have_count(0)
    expect(boss.get_by_role("button", name="Відповідальний: Савченко І.")).to_be_visible(
        timeout=A_MOMENT
    )
    boss.get_by_role("button", name="Закрити", exact=True).click()
    expect(boss.get_by_role("button", name="Закрит. Відкрити чат знову")).to_be_visible()
    expect(desk.get_by_text("Коваль О. закриває чат")).to_be_visible(timeout=A_MOMENT)

    chat.get_by_role("textbox").fill("А до котрої?")
    chat.get_by_role("textbox").press("Enter")
    expect(boss.get_by_role("button", name="Закрити", exact=True)).to_be_visible(timeout=A_MOMENT)
    shop.context.close()
