"""S20 and the table of capabilities in Instagram: text and files both ways, bytes are counted."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from fakes.instagram.client import FakeAccount, FakeInstagram
from fakes.jsontypes import JsonObject
from fakes.process import running_fake
from fakes.telegram.samples import make_pdf, make_picture
from tests.channels.waiting import wait_until
from tests.e2e.desk import A_MOMENT, add_channel, attach, open_chat, tools_of, write
from tests.e2e.orders import post
from tests.e2e.server import running_server
from tests.e2e.sitting import seated

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def instagram() -> Iterator[FakeInstagram]:
    """Run the fake Instagram."""
    with (
        running_fake("fakes.instagram") as server,
        FakeInstagram(server.url) as instagram,
    ):
        yield instagram


@pytest.fixture(scope="module")
def base_url(instagram: FakeInstagram, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve an installation that takes the fake for Instagram."""
    folder = tmp_path_factory.mktemp("instagram")
    meta = {
        "KRAMAR_INSTAGRAM_GRAPH_BASE": instagram.base_url,
        "KRAMAR_META_GRAPH_BASE": instagram.base_url,
    }
    with running_server(folder, **meta) as address:
        yield address


@pytest.fixture
def desk(browser: Browser, base_url: str) -> Iterator[Page]:
    """Sit Olena, the owner, down."""
    with seated(browser, base_url, "olena") as page:
        yield page


@pytest.fixture
def account(instagram: FakeInstagram, desk: Page) -> FakeAccount:
    """Connect an account as the owner does, paste the address into Meta's pages."""
    account = instagram.account("Лампа в Instagram")
    secrets = {"Токен_доступу": account.token, "Секрет_застосунку": account.app_secret}
    dialog = add_channel(desk, "Instagram", f"Instagram {uuid4().hex[:4]}", **secrets)
    url = dialog.get_by_role("textbox", name="Callback URL").input_value()
    word = dialog.get_by_role("textbox", name="Verify token").input_value()
    assert account.set_callback(url, word)
    dialog.get_by_role("button", name="Готово").click()
    desk.goto("/chats")
    return account


@pytest.fixture
def by_page(instagram: FakeInstagram, desk: Page) -> FakeAccount:
    """Connect an account through the Facebook page that it is linked to, without the form."""
    account = instagram.account("Лампа через Facebook")
    settings: dict[str, object] = {"token": account.token, "app_secret": account.app_secret}
    kind = {"kind": "instagram", "name": f"Instagram {uuid4().hex[:4]}"}
    made = post(desk, "channels", {**kind, "settings": {**settings, "flavour": "page"}})
    webhook = desk.request.get(f"/api/v1/channels/{made['id']}/webhook").json()
    assert account.set_callback(webhook["url"], webhook["verify_token"])
    desk.goto("/chats")
    return account


def test_a_buyer_in_instagram_and_a_manager_send_texts_and_files(
    desk: Page, account: FakeAccount, tmp_path: Path
) -> None:
    clara = account.user("Клара Цукер", picture=make_picture(1))
    invoice, lamp = tmp_path / "рахунок.pdf", tmp_path / "лампа.png"
    invoice.write_bytes(make_pdf("Invoice"))
    Image.new("RGB", (300, 200), "gold").save(lamp)

    clara.sends_files(("image", make_picture(7)), ("image", make_picture(8)))
    clara.sends(question := f"Є такі? {uuid4().hex[:6]}")
    open_chat(desk, question)
    talk = desk.get_by_role("log")
    expect(desk.get_by_role("heading", name="Клара Цукер").first).to_be_visible(timeout=A_MOMENT)
    expect(talk.locator("img[src^='/files/']")).to_have_count(2)

    account.switch(echoes_first=True)
    write(desk, "Так, є дві")
    attach(desk, lamp, invoice)
    expect(talk.get_by_text("рахунок.pdf")).to_be_visible()

    expect(talk.get_by_role("img", name="Надіслано")).to_have_count(2, timeout=A_MOMENT)
    text, picture, file = clara.received()
    assert text.text == "Так, є дві"
    assert (picture.media, file.media) == ([lamp.read_bytes()], [invoice.read_bytes()])
    # Its own words came back by webhook, and stand there once all the same.
    expect(talk.get_by_text("Так, є дві")).to_have_count(1)

    react = desk.get_by_role("button", name="Поставити реакцію")
    tools_of(desk, talk.get_by_text(question)).and_(react).click()
    desk.get_by_role("toolbar", name="Реакції").get_by_role("button", name="❤").click()
    clara.reacts(text.mid)
    expect(talk.get_by_text("❤")).to_have_count(2, timeout=A_MOMENT)
    # The screen shows it before Instagram has been told.
    wait_until(lambda: "'reaction': 'love'" in str(account.requests("me/messages")[-1]["body"]), 10)
    clara.reads(file)
    expect(talk.get_by_role("img", name="Прочитано")).to_have_count(2, timeout=A_MOMENT)


@pytest.mark.leisurely
def test_the_composer_counts_bytes_and_a_long_text_goes_in_parts(
    desk: Page, account: FakeAccount
) -> None:
    clara = account.user("Оксана Гай")
    clara.sends(question := f"Розкажіть усе {uuid4().hex[:6]}")
    open_chat(desk, question)

    composer = desk.get_by_role("textbox", name="Повідомлення")
    composer.fill("ї" * 2_499)
    expect(desk.get_by_role("status").get_by_text("2", exact=True)).to_be_visible()
    composer.fill("ї" * 2_501)
    expect(desk.get_by_role("status").get_by_text("-2", exact=True)).to_be_visible()
    composer.fill("z" * 4_999)
    expect(desk.get_by_role("status").get_by_text("1", exact=True)).to_be_visible()

    write(desk, "ї" * 600)
    expect(desk.get_by_role("log").get_by_role("img", name="Надіслано")).to_be_visible(
        timeout=A_MOMENT
    )
    assert [len(message.text.encode()) for message in clara.received()] == [1000, 200]


@pytest.mark.leisurely
def test_what_was_written_on_the_phone_edited_and_taken_back_is_seen(
    desk: Page, by_page: FakeAccount
) -> None:
    clara = by_page.user("Ірина Лис")
    story: JsonObject = {"story": {"url": "https://lookaside.fbsbx.com/1", "id": "1799000"}}
    clara.sends("Гарно!", reply_to=story)
    mid = clara.sends(question := f"Скільки коштує? {uuid4().hex[:6]}")
    open_chat(desk, question)
    talk = desk.get_by_role("log")

    expect(talk.get_by_text("[Відповідь на історію]")).to_be_visible()
    clara.hears_from_phone("Тисячу двісті")
    expect(talk.get_by_text("Тисячу двісті")).to_have_count(1, timeout=A_MOMENT)
    tools = tools_of(desk, talk.get_by_text("Тисячу двісті"))
    offered = tools.evaluate_all("each => each.map(tool => tool.ariaLabel)")
    assert offered[1:] == ["Відповісти", "Копіювати текст"]
    clara.edits(mid, "Скільки коштує торшер?")
    expect(talk.get_by_text("Скільки коштує торшер?")).to_be_visible(timeout=A_MOMENT)
    clara.unsends(mid)
    expect(talk.get_by_text("Скільки коштує торшер?")).to_have_count(0, timeout=A_MOMENT)


@pytest.mark.leisurely
def test_a_file_that_instagram_refuses_is_refused_before_it_is_sent(
    desk: Page, account: FakeAccount, tmp_path: Path
) -> None:
    clara = account.user("Марта Дуб")
    clara.sends(question := f"Маєте прайс? {uuid4().hex[:6]}")
    open_chat(desk, question)
    prices = tmp_path / "прайс.docx"
    prices.write_bytes(b"PK\x03\x04")

    with desk.expect_file_chooser() as chooser:
        desk.get_by_role("button", name="Додати файли").click()
    chooser.value.set_files(prices)

    expect(desk.get_by_text("канал не приймає такий тип")).to_be_visible()
