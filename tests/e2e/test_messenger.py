"""S20 and the table of capabilities in Messenger: files both ways, ticks, the window, the token."""

import re
from collections.abc import Iterator
from pathlib import Path
from time import time
from uuid import uuid4

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from fakes.messenger.client import FakeMessenger, FakePage
from fakes.process import running_fake
from fakes.telegram.samples import make_pdf, make_picture
from tests.e2e.desk import A_MOMENT, add_channel, attach, open_chat, tools_of, write
from tests.e2e.orders import post
from tests.e2e.server import running_server
from tests.e2e.sitting import seated

pytestmark = pytest.mark.e2e

HOUR = 3600


@pytest.fixture(scope="module")
def messenger() -> Iterator[FakeMessenger]:
    """Run the fake Messenger."""
    with running_fake("fakes.messenger") as server, FakeMessenger(server.url) as messenger:
        yield messenger


@pytest.fixture(scope="module")
def base_url(messenger: FakeMessenger, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve an installation that takes the fake for Meta."""
    folder = tmp_path_factory.mktemp("messenger")
    with running_server(folder, KRAMAR_META_GRAPH_BASE=messenger.base_url) as address:
        yield address


@pytest.fixture
def desk(browser: Browser, base_url: str) -> Iterator[Page]:
    """Sit Olena, the owner, down."""
    with seated(browser, base_url, "olena") as page:
        yield page


@pytest.fixture
def shop(messenger: FakeMessenger, desk: Page) -> FakePage:
    """Connect a page without the form, which one journey goes through."""
    shop = messenger.page(f"Лампа {uuid4().hex[:4]}")
    settings: dict[str, object] = {"token": shop.token, "app_secret": shop.app_secret}
    made = post(desk, "channels", {"kind": "messenger", "name": shop.name, "settings": settings})
    webhook = desk.request.get(f"/api/v1/channels/{made['id']}/webhook").json()
    assert shop.set_callback(webhook["url"], webhook["verify_token"])
    desk.goto("/chats")
    return shop


def test_the_owner_connects_a_page_and_sees_the_first_message_come(
    desk: Page, messenger: FakeMessenger
) -> None:
    shop = messenger.page("Сторінка Лампи")
    secrets = {"Токен_доступу": shop.token, "Секрет_застосунку": shop.app_secret}
    dialog = add_channel(desk, "Messenger", shop.name, **secrets)
    url = dialog.get_by_role("textbox", name="Callback URL").input_value()
    word = dialog.get_by_role("textbox", name="Verify token").input_value()
    assert shop.set_callback(url, word)

    shop.user("Проба").sends("Чи чути?")

    expect(dialog.get_by_text("Перше повідомлення прийшло")).to_be_visible(timeout=A_MOMENT)
    dialog.get_by_role("button", name="Готово").click()
    card = desk.get_by_role("region", name=f"Канал «{shop.name}»")
    expect(card.get_by_text("Працює")).to_be_visible()


def test_a_buyer_in_messenger_and_a_manager_send_texts_and_files_and_react(
    desk: Page, shop: FakePage, tmp_path: Path
) -> None:
    clara = shop.user("Клара Цукер", picture=make_picture(1))
    invoice, lamp = tmp_path / "рахунок.pdf", tmp_path / "лампа.png"
    invoice.write_bytes(make_pdf("Invoice"))
    Image.new("RGB", (300, 200), "gold").save(lamp)

    clara.sends_files(("image", make_picture(7)), ("file", make_pdf("Sketch")))
    asked = clara.sends(question := f"Є така? {uuid4().hex[:6]}")
    open_chat(desk, question)
    talk = desk.get_by_role("log")
    expect(desk.get_by_role("heading", name="Клара Цукер").first).to_be_visible(timeout=A_MOMENT)
    expect(talk.locator("img[src^='/files/']")).to_have_count(1)
    expect(desk.get_by_text(re.compile("Відповісти тут можна ще (23 год|1 дн)"))).to_be_visible()

    shop.switch(echoes_first=True)
    write(desk, "Так, є")
    attach(desk, lamp, invoice)
    expect(talk.get_by_role("img", name="Надіслано")).to_have_count(2, timeout=A_MOMENT)
    text, picture, file = clara.received()
    assert text.text == "Так, є"
    assert (picture.media, file.media) == ([lamp.read_bytes()], [invoice.read_bytes()])
    # Its own words came back by webhook, and stand there once all the same.
    expect(talk.get_by_text("Так, є")).to_have_count(1)

    clara.gets(file)
    expect(talk.get_by_role("img", name="Доставлено")).to_have_count(2, timeout=A_MOMENT)
    clara.reads()
    expect(talk.get_by_role("img", name="Прочитано")).to_have_count(2, timeout=A_MOMENT)
    clara.reacts(text.mid)
    expect(talk.get_by_text("❤")).to_be_visible(timeout=A_MOMENT)
    clara.edits(asked, "Є така сама?")
    expect(talk.get_by_text("Є така сама?")).to_be_visible(timeout=A_MOMENT)
    tools = tools_of(desk, talk.get_by_text("Так, є"))
    offered = tools.evaluate_all("each => each.map(tool => tool.ariaLabel)")
    assert "Змінити" not in offered


@pytest.mark.leisurely
def test_after_a_day_the_composer_refuses_until_the_owner_allows_a_late_answer(
    desk: Page, shop: FakePage
) -> None:
    clara = shop.user("Ірина Лис")
    long_ago = int((time() - 30 * HOUR) * 1000)
    question = f"Чи є торшер? {uuid4().hex[:6]}"
    clara.does({"message": {"text": question}, "timestamp": long_ago})
    open_chat(desk, question)

    expect(desk.get_by_text("Минуло понад 24 години від останніх слів")).to_be_visible()
    expect(desk.get_by_role("textbox", name="Повідомлення")).to_have_count(0)

    desk.goto("/administration/messengers")
    desk.get_by_role("button", name=f"Дії: {shop.name}").click()
    desk.get_by_role("menuitem", name="Налаштування").click()
    desk.get_by_role("checkbox", name="Відповідати до 7 днів").check()
    desk.get_by_role("button", name="Зберегти").click()
    expect(desk.get_by_role("dialog")).to_have_count(0)
    desk.goto("/chats")
    desk.get_by_role("link").filter(has_text=question).click()
    expect(desk.get_by_text("Так можна ще 5 дн.")).to_be_visible()
    shop.refuses(10, 2018278)
    write(desk, "Так, ще є")

    expect(desk.get_by_role("img", name="Надіслано")).to_be_visible(timeout=A_MOMENT)
    assert clara.received()[0].body["tag"] == "HUMAN_AGENT"


@pytest.mark.leisurely
def test_a_revoked_token_stops_the_channel_and_what_waited_goes_once_it_is_mended(
    desk: Page, shop: FakePage
) -> None:
    clara = shop.user("Марта Дуб")
    clara.sends(question := f"Чи є бра? {uuid4().hex[:6]}")
    open_chat(desk, question)
    shop.revoke()
    write(desk, "Так, одне")

    desk.goto("/administration/messengers")
    card = desk.get_by_role("region", name=f"Канал «{shop.name}»")
    expect(card.get_by_text("Meta не приймає токен").first).to_be_visible(timeout=20_000)
    expect(desk.get_by_label(re.compile(r"Системні повідомлення: \d+"))).to_be_visible()
    assert clara.received() == []

    desk.get_by_role("button", name=f"Дії: {shop.name}").click()
    desk.get_by_role("menuitem", name="Налаштування").click()
    desk.get_by_label("Новий токен доступу", exact=True).fill(shop.watch().token)
    desk.get_by_role("button", name="Зберегти").click()
    expect(card.get_by_text("Працює")).to_be_visible(timeout=A_MOMENT)
    desk.goto("/chats")
    desk.get_by_role("link").filter(has_text="Так, одне").click()
    expect(desk.get_by_role("img", name="Надіслано")).to_be_visible(timeout=A_MOMENT)
    assert [message.text for message in clara.received()] == ["Так, одне"]
