"""S20 and the table of capabilities in Viber: text and files both ways, ticks, and no edit."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from fakes.process import running_fake
from fakes.telegram.samples import make_pdf, make_picture
from fakes.viber.client import FakeViber, FakeViberBot
from tests.e2e.desk import A_MOMENT, add_channel, attach, open_chat, tools_of, write
from tests.e2e.server import running_server
from tests.e2e.sitting import seated

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def viber() -> Iterator[FakeViber]:
    """Run the fake Viber."""
    with running_fake("fakes.viber", "--local") as server, FakeViber(server.url) as viber:
        yield viber


@pytest.fixture(scope="module")
def base_url(viber: FakeViber, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve an installation that takes the fake for Viber."""
    folder = tmp_path_factory.mktemp("viber")
    with running_server(folder, KRAMAR_VIBER_API_BASE=viber.api_base) as address:
        yield address


@pytest.fixture
def desk(browser: Browser, base_url: str) -> Iterator[Page]:
    """Sit Olena, the owner, down."""
    with seated(browser, base_url, "olena") as page:
        yield page


@pytest.fixture
def bot(viber: FakeViber, desk: Page) -> FakeViberBot:
    """Connect a bot as the owner does, and go to the chats."""
    bot = viber.bot("Лампа у Viber")
    name = f"Viber {uuid4().hex[:4]}"
    add_channel(desk, "Бот Viber", name, Токен_бота=bot.token)
    expect(desk.get_by_role("region", name=f"Канал «{name}»")).to_be_visible()
    desk.goto("/chats")
    return bot


def test_a_buyer_in_viber_and_a_manager_send_texts_and_files(
    desk: Page, bot: FakeViberBot, tmp_path: Path
) -> None:
    clara = bot.user("Клара Цукер", avatar=make_picture(1))
    invoice, lamp = tmp_path / "рахунок.pdf", tmp_path / "лампа.png"
    invoice.write_bytes(make_pdf("Invoice"))
    Image.new("RGB", (300, 200), "gold").save(lamp)

    question = f"Є така? {uuid4().hex[:6]}"
    clara.sends_picture(make_picture(7), question)
    clara.sends_file("реквізити.pdf", make_pdf("Details"))
    open_chat(desk, "Клара Цукер")
    talk = desk.get_by_role("log")
    expect(talk.get_by_text(question)).to_have_count(1)
    expect(talk.locator("img[src^='/files/']")).to_have_count(1)

    write(desk, "Так, є дві")
    attach(desk, lamp, invoice)
    expect(talk.get_by_text("рахунок.pdf")).to_be_visible()

    delivered = talk.get_by_role("img", name="Доставлено")
    expect(delivered).to_have_count(2, timeout=A_MOMENT)
    text, picture, file = clara.received()
    assert (text.text, picture.kind, picture.media) == ("Так, є дві", "picture", lamp.read_bytes())
    assert (file.content["file_name"], file.media) == ("рахунок.pdf", invoice.read_bytes())

    clara.reads(file)
    clara.reads(text)
    expect(talk.get_by_role("img", name="Прочитано").first).to_be_visible(timeout=A_MOMENT)


@pytest.mark.leisurely
def test_a_viber_chat_shows_no_edit_and_counts_characters(desk: Page, bot: FakeViberBot) -> None:
    clara = bot.user("Оксана Гай")
    clara.sends(question := f"Скільки коштує? {uuid4().hex[:6]}")
    open_chat(desk, question)
    write(desk, "Тисячу двісті")

    talk = desk.get_by_role("log")
    expect(talk.get_by_role("img", name="Доставлено")).to_be_visible(timeout=A_MOMENT)
    tools = tools_of(desk, talk.get_by_text("Тисячу двісті"))
    expect(tools).to_have_accessible_name("Копіювати текст")

    composer = desk.get_by_role("textbox", name="Повідомлення")
    composer.fill("ї" * 34_990)
    expect(desk.get_by_role("status").get_by_text("10", exact=True)).to_be_visible()


@pytest.mark.leisurely
def test_who_left_is_marked_and_a_message_that_did_not_arrive_goes_again(
    desk: Page, bot: FakeViberBot
) -> None:
    clara = bot.user("Ірина Лис")
    clara.sends(question := f"Коли відправите? {uuid4().hex[:6]}")
    open_chat(desk, question)
    write(desk, "За годину")
    talk = desk.get_by_role("log")
    expect(talk.get_by_role("img", name="Доставлено")).to_be_visible(timeout=A_MOMENT)

    clara.leaves()
    warned = desk.get_by_role("status").get_by_text("Клієнт заблокував канал")
    expect(warned).to_be_visible(timeout=A_MOMENT)
    write(desk, "Ви тут?")
    expect(talk.get_by_text("відписався від вашого бота")).to_be_visible(timeout=A_MOMENT)

    clara.subscribes()
    talk.get_by_role("button", name="Повторити").click()
    expect(talk.get_by_role("img", name="Доставлено")).to_have_count(2, timeout=A_MOMENT)
    assert [message.text for message in clara.received()] == ["За годину", "Ви тут?"]
