"""S20 and the table of capabilities in WhatsApp: text and files both ways, ticks, reactions."""

import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from fakes.jsontypes import JsonValue
from fakes.process import running_fake
from fakes.telegram.samples import make_pdf, make_picture
from fakes.whatsapp.client import FakeNumber, FakeWhatsApp
from tests.channels.waiting import wait_until
from tests.e2e.desk import A_MOMENT, add_channel, attach, open_chat, tools_of, write
from tests.e2e.orders import post
from tests.e2e.server import running_server
from tests.e2e.sitting import seated

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def whatsapp() -> Iterator[FakeWhatsApp]:
    """Run the fake WhatsApp."""
    with running_fake("fakes.whatsapp") as server, FakeWhatsApp(server.url) as whatsapp:
        yield whatsapp


@pytest.fixture(scope="module")
def base_url(whatsapp: FakeWhatsApp, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve an installation that takes the fake for Meta."""
    folder = tmp_path_factory.mktemp("whatsapp")
    with running_server(folder, KRAMAR_META_GRAPH_BASE=whatsapp.base_url) as address:
        yield address


@pytest.fixture
def desk(browser: Browser, base_url: str) -> Iterator[Page]:
    """Sit Olena, the owner, down."""
    with seated(browser, base_url, "olena") as page:
        yield page


@pytest.fixture
def number(whatsapp: FakeWhatsApp, desk: Page) -> FakeNumber:
    """Connect a number as the owner does, and go to the chats."""
    number = whatsapp.number("Лампа")
    name = f"WhatsApp {uuid4().hex[:4]}"
    fields = {
        "Ідентифікатор_номера": number.id,
        "Ідентифікатор_облікового_запису": number.account_id,
        "Токен_доступу": number.token,
        "Секрет_застосунку": number.app_secret,
    }
    dialog = add_channel(desk, "WhatsApp", name, **fields)
    dialog.get_by_role("button", name="Готово").click()
    expect(desk.get_by_role("region", name=f"Канал «{name}»")).to_be_visible()
    desk.goto("/chats")
    return number


def test_a_buyer_in_whatsapp_and_a_manager_send_texts_and_files(
    desk: Page, number: FakeNumber, tmp_path: Path
) -> None:
    clara = number.user("Клара Цукер")
    invoice, lamp = tmp_path / "рахунок.pdf", tmp_path / "лампа.png"
    invoice.write_bytes(make_pdf("Invoice"))
    Image.new("RGB", (300, 200), "gold").save(lamp)

    question = f"Є така? {uuid4().hex[:6]}"
    asked = clara.sends_file("image", "image/jpeg", make_picture(7), caption=question)
    clara.sends_file("document", "application/pdf", make_pdf("Details"), filename="чек.pdf")
    open_chat(desk, "Клара Цукер")
    talk = desk.get_by_role("log")
    expect(talk.get_by_text(question)).to_have_count(1)
    expect(talk.locator("img[src^='/files/']")).to_have_count(1)

    write(desk, "Так, є дві")
    attach(desk, lamp, invoice)
    expect(talk.get_by_role("img", name="Доставлено")).to_have_count(2, timeout=A_MOMENT)
    text, picture, file = clara.received()
    assert (text.text, picture.kind, picture.content) == ("Так, є дві", "image", lamp.read_bytes())
    assert (file.kind, file.content) == ("document", invoice.read_bytes())

    number.tells(file, "read")
    expect(talk.get_by_role("img", name="Прочитано").first).to_be_visible(timeout=A_MOMENT)
    clara.edits(asked, f"{question} Біла")
    expect(talk.get_by_text("Біла")).to_be_visible(timeout=A_MOMENT)


@pytest.mark.leisurely
def test_what_has_no_answer_is_told_by_its_status_and_a_reaction_is_seen(
    desk: Page, number: FakeNumber
) -> None:
    clara = number.user("Оксана Гай")
    asked = clara.sends(question := f"Скільки коштує? {uuid4().hex[:6]}")
    open_chat(desk, question)
    number.fails(drop="after")
    write(desk, "Тисячу двісті")

    talk = desk.get_by_role("log")
    expect(talk.get_by_role("img", name="Доставлено")).to_be_visible(timeout=A_MOMENT)
    assert [message.text for message in clara.received()] == ["Тисячу двісті"]

    react = desk.get_by_role("button", name="Поставити реакцію")
    tools_of(desk, talk.get_by_text(question)).and_(react).click()
    desk.get_by_role("toolbar", name="Реакції").get_by_role("button", name="👍").click()
    wait_until(lambda: clara.received()[-1].kind == "reaction", 10)
    assert clara.received()[-1].body["reaction"] == {"message_id": asked, "emoji": "👍"}


@pytest.mark.leisurely
def test_what_was_written_on_the_phone_stands_here_and_a_hidden_number_keeps_its_chat(
    desk: Page, number: FakeNumber
) -> None:
    clara = number.user("Ірина Лис")
    clara.sends(question := f"Коли відправите? {uuid4().hex[:6]}")
    open_chat(desk, question)
    talk = desk.get_by_role("log")

    clara.hears_from_phone("Сьогодні")
    expect(talk.get_by_text("Сьогодні", exact=True)).to_be_visible(timeout=A_MOMENT)

    clara.hides_number()
    clara.sends("Дякую!")
    expect(talk.get_by_text("Дякую!")).to_be_visible(timeout=A_MOMENT)


def test_after_a_day_of_silence_a_template_is_filled_in_and_arrives(
    desk: Page, number: FakeNumber
) -> None:
    url: JsonValue = {"type": "URL", "text": "Відстежити", "url": "https://np.ua/{{1}}"}
    text = "{{1}}, ваше замовлення №{{2}} вже їде."
    number.add_template("order_sent", text, footer="Лампа", buttons=[url])
    clara = number.user("Марта Дуб")
    two_days_ago = int(time.time()) - 2 * 24 * 3600
    clara.sends(question := f"Ще є? {uuid4().hex[:6]}", timestamp=str(two_days_ago))
    open_chat(desk, question)

    desk.get_by_role("button", name="Вибрати шаблон").click()
    dialog = desk.get_by_role("dialog")
    dialog.get_by_role("button", name="order_sent").click()
    expect(dialog.get_by_role("textbox", name="1. Ім’я")).to_have_value("Марта")
    dialog.get_by_role("button", name="Надіслати").click()
    expect(dialog.get_by_text("Заповніть це поле")).to_have_count(2)
    dialog.get_by_role("textbox", name="2. Номер замовлення").fill("107")
    dialog.get_by_role("textbox", name="Кнопка «Відстежити»").fill("2045")
    preview = dialog.get_by_role("group", name="Як це побачить клієнт")
    expect(preview).to_contain_text("Марта, ваше замовлення №107 вже їде.Лампа")
    dialog.get_by_role("button", name="Надіслати").click()

    expect(dialog).to_have_count(0)
    talk = desk.get_by_role("log")
    expect(talk.get_by_text("Марта, ваше замовлення №107 вже їде.")).to_have_count(1)
    expect(talk.get_by_role("img", name="Доставлено")).to_be_visible(timeout=A_MOMENT)
    assert "'107'" in str(clara.received()[-1].parameters)


@pytest.mark.leisurely
def test_the_client_with_the_number_that_whatsapp_verified_is_suggested(
    desk: Page, number: FakeNumber
) -> None:
    clara = number.user("Клавдія Ін")
    made: dict[str, object] = {"last_name": f"Інь {clara.wa_id[-4:]}", "phones": [clara.wa_id]}
    post(desk, "clients", made)
    clara.sends(question := f"Є знижка? {uuid4().hex[:6]}")
    open_chat(desk, question)

    desk.get_by_role("button", name="Прив’язати").click()
    card = desk.get_by_role("link", name=str(made["last_name"]), exact=True)
    expect(card).to_be_visible(timeout=A_MOMENT)
    expect(desk.get_by_text("Месенджер підтвердив номер")).to_have_count(0)
