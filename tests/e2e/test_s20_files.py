"""S20: files by the button, by a drop with a confirmation, by paste; both ways, on all screens."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, BrowserType, Locator, Page, expect

from fakes.process import RunningServer, running_fake
from fakes.telegram.client import Customer, FakeTelegram, Message
from tests.channels.waiting import wait_until
from tests.e2e.chromium import ARGUMENTS, WHOLE
from tests.e2e.desk import attach, provide_bot
from tests.e2e.dropping import Dropped, drop, paste, photo
from tests.e2e.server import running_server
from tests.e2e.visitors import visiting

pytestmark = pytest.mark.e2e

A_MOMENT = 8_000
PROGRAM = Dropped("setup.exe", "application/x-msdownload", b"MZ\x90\0 and so on")
NOTHING = Dropped("порожній.txt", "text/plain", b"")
PRICES = Dropped("прайс.pdf", "application/pdf", b"%PDF-1.4 lamps")


@pytest.fixture(scope="module")
def browser(browser_type: BrowserType) -> Iterator[Browser]:
    """Start the whole Chromium: the shell shows no PDF."""
    with browser_type.launch(executable_path=WHOLE, args=ARGUMENTS) as browser:
        yield browser


@pytest.fixture(scope="module")
def fake_server() -> Iterator[RunningServer]:
    """Run the fake Telegram."""
    with running_fake("fakes.telegram", "--local") as server:
        yield server


@pytest.fixture(scope="module")
def base_url(fake_server: RunningServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve an installation that takes the fake for Telegram."""
    folder = tmp_path_factory.mktemp("files")
    with running_server(folder, KRAMAR_TELEGRAM_API_BASE=fake_server.url) as address:
        yield address


@pytest.fixture
def desk(desk: Page) -> Page:
    """Let Andrii's page use what his browser would ask him about."""
    desk.context.grant_permissions(["microphone", "clipboard-read", "clipboard-write"])
    return desk


@dataclass(frozen=True)
class Talk:
    """A chat with Clara that Andrii has taken, open on both screens."""

    clara: Customer
    desk: Page
    boss: Page

    @property
    def composer(self) -> Locator:
        """Where Andrii writes."""
        return self.desk.get_by_role("textbox", name="Повідомлення", exact=True)

    def got(self, count: int) -> list[Message]:
        """Return what Clara's Telegram has, once there is so much of it."""
        wait_until(lambda: len(self.clara.received()) >= count, 40)
        return self.clara.received()

    def pictures(self, page: Page) -> Locator:
        """Find the pictures of the conversation."""
        return page.get_by_role("log").locator("img[src^='/files/']")

    def expect_pictures(self, count: int) -> None:
        """Wait until both screens show so many pictures."""
        expect(self.pictures(self.desk)).to_have_count(count, timeout=A_MOMENT)
        expect(self.pictures(self.boss)).to_have_count(count, timeout=A_MOMENT)


@pytest.fixture
def talk(desk: Page, boss: Page, fake_server: RunningServer) -> Iterator[Talk]:
    """Let Clara ask, and Andrii take her chat."""
    with FakeTelegram(fake_server.url) as telegram:
        bot = telegram.bot()
        provide_bot(boss, bot.token)
        question = f"Покажете лампи? {uuid4().hex[:6]}"
        clara = bot.user("Клара Цукер")
        clara.sends(question)
        desk.get_by_role("link").filter(has_text=question).click()
        desk.get_by_role("button", name="Забрати").first.click()
        expect(desk.get_by_role("textbox", name="Повідомлення", exact=True)).to_be_visible()
        boss.goto(desk.url)
        yield Talk(clara, desk, boss)


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    """Keep three pictures on the employee's own disk."""
    paths = [tmp_path / f"лампа {number}.jpg" for number in (1, 2, 3)]
    written = [path.write_bytes(photo().content) for path in paths]
    assert all(written)
    return paths


def test_several_files_by_the_button_are_one_album_with_its_caption(
    talk: Talk, pictures: list[Path]
) -> None:
    talk.composer.fill("Ось три")

    attach(talk.desk, *pictures)

    album = talk.got(3)
    assert [message.kind for message in album] == ["photo"] * 3
    assert len({message.media_group_id for message in album}) == 1
    assert [message.caption for message in album] == ["Ось три", None, None]
    talk.expect_pictures(3)


def test_what_is_dropped_is_shown_and_sent_once_it_is_confirmed(talk: Talk) -> None:
    drop(talk.desk, photo(), PRICES, PROGRAM, NOTHING)

    dialog = talk.desk.get_by_role("dialog", name="Надіслати файли?")
    refused = dialog.get_by_role("list", name="Не підуть").get_by_role("listitem")
    expect(refused.filter(has_text="setup.exe")).to_contain_text("програми не приймаються")
    expect(refused.filter(has_text="порожній.txt")).to_contain_text("порожній файл")
    expect(dialog.get_by_text("Піде 2 повідомленнями.")).to_be_visible()
    assert not talk.clara.received()
    dialog.get_by_role("textbox", name="Підпис").fill("Сова і ціни")
    dialog.get_by_role("button", name="Надіслати 2 файли").click()

    first, second = talk.got(2)
    assert (first.kind, first.caption, second.kind) == ("photo", "Сова і ціни", "document")
    expect(talk.boss.get_by_role("log").get_by_text("прайс.pdf")).to_be_visible(timeout=A_MOMENT)


@pytest.mark.leisurely
def test_a_screenshot_is_pasted_and_sent(talk: Talk) -> None:
    talk.composer.focus()

    paste(talk.desk, photo("image.png"))

    staged = talk.desk.get_by_role("list", name="Файли до повідомлення")
    expect(staged.get_by_role("listitem")).to_contain_text("Знімок")
    talk.composer.press("Enter")
    assert talk.got(1)[0].kind == "photo"
    talk.expect_pictures(1)


@pytest.mark.leisurely
def test_fifty_files_go_as_five_albums(talk: Talk) -> None:
    drop(talk.desk, *[photo(f"лампа {number}.jpg") for number in range(50)])

    dialog = talk.desk.get_by_role("dialog", name="Надіслати файли?")
    expect(dialog.get_by_text("Піде 5 альбомами.")).to_be_visible()
    dialog.get_by_role("button", name="Надіслати 50 файлів").click()

    albums = Counter(message.media_group_id for message in talk.got(50))
    assert sorted(albums.values()) == [10] * 5


@pytest.mark.leisurely
def test_a_file_that_vanished_says_so_and_the_rest_goes(talk: Talk, pictures: list[Path]) -> None:
    drop(talk.desk, NOTHING)
    dialog = talk.desk.get_by_role("dialog", name="Надіслати файли?")
    dialog.get_by_role("button", name="Закрити").click()
    empty = pictures[0].with_name("порожній.txt")
    empty.touch()
    with talk.desk.expect_file_chooser() as chooser:
        talk.desk.get_by_role("button", name="Додати файли").click()
    chooser.value.set_files([*pictures[:2], empty])
    pictures[1].unlink()
    dialog.get_by_role("button", name="Надіслати 2 файли").click()

    talk_log = talk.desk.get_by_role("log")
    expect(talk_log.get_by_text("файл зник або змінився")).to_be_visible()
    talk_log.get_by_role("button", name="Прибрати лампа 2.jpg").click()
    talk_log.get_by_role("button", name="Повторити", exact=True).click()
    assert talk.got(1)[0].kind == "photo"
    talk.expect_pictures(1)


@pytest.mark.leisurely
def test_a_voice_message_is_recorded_listened_to_and_sent(talk: Talk) -> None:
    talk.desk.get_by_role("button", name="Записати голосове").click()
    expect(talk.desk.get_by_role("timer")).to_have_text("0:02")
    talk.desk.get_by_role("button", name="Зупинити й прослухати").click()
    expect(talk.desk.get_by_role("button", name="Слухати")).to_be_visible()
    talk.desk.get_by_role("button", name="Надіслати", exact=True).click()

    assert talk.got(1)[0].kind == "voice"
    log = talk.boss.get_by_role("log")
    expect(log.get_by_role("button", name="Слухати")).to_be_visible(timeout=A_MOMENT)
    # The machine may be slow to press the button: the length is the recording's own.
    expect(log.get_by_text(re.compile(r"^0:0[2-9]$"))).to_be_visible()


def test_what_the_buyer_sends_is_seen_on_both_screens(talk: Talk) -> None:
    talk.clara.sends_album(2)
    talk.clara.sends_document("чек.pdf")
    talk.clara.sends_file("voice")

    talk.expect_pictures(2)
    log = talk.boss.get_by_role("log")
    expect(log.get_by_role("button", name="Переглянути чек.pdf")).to_be_visible(timeout=A_MOMENT)
    expect(log.get_by_role("button", name="Слухати")).to_be_visible(timeout=A_MOMENT)
    log.get_by_role("button", name="Відкрити фото").first.click()
    viewer = talk.boss.get_by_role("dialog", name="Перегляд фото")
    expect(viewer.get_by_text("1 з 2")).to_be_visible()
    talk.boss.keyboard.press("ArrowRight")
    expect(viewer.get_by_text("2 з 2")).to_be_visible()
    talk.boss.keyboard.press("Escape")
    expect(viewer).to_have_count(0)


@pytest.mark.leisurely
def test_a_hundred_thousand_characters_become_a_file(talk: Talk) -> None:
    letter = "слово " * 16_667
    talk.desk.evaluate("text => navigator.clipboard.writeText(text)", letter)
    talk.composer.focus()
    talk.desk.keyboard.press("ControlOrMeta+v")

    expect(talk.desk.get_by_role("button", name="Надіслати 25 повідомленнями")).to_be_visible()
    talk.desk.get_by_role("button", name="Зробити файлом .txt").click()
    expect(talk.composer).to_have_value("")
    talk.desk.get_by_role("button", name="Надіслати", exact=True).click()

    assert talk.got(1)[0].kind == "document"


@pytest.mark.leisurely
def test_files_go_both_ways_on_the_site(
    desk: Page, boss: Page, browser: Browser, base_url: str, pictures: list[Path]
) -> None:
    with visiting(browser, base_url) as visitor:
        visitor.say(question := f"Яка сова? {uuid4().hex[:6]}")
        desk.get_by_role("link").filter(has_text=question).click()
        desk.get_by_role("button", name="Забрати").first.click()
        boss.goto(desk.url)

        attach(desk, *pictures[:2])
        shown = visitor.chat.locator("img[src*='/widget/files/']")
        expect(shown).to_have_count(2, timeout=A_MOMENT)
        visitor.chat.locator("input[type=file]").set_input_files(pictures[2])
        visitor.chat.get_by_role("button", name="Надіслати").click()

        expect(desk.get_by_role("log").locator("img[src^='/files/']")).to_have_count(3)
        expect(boss.get_by_role("log").locator("img[src^='/files/']")).to_have_count(3)
