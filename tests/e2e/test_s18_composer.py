"""S18: Enter sends, Shift+Enter breaks the line, emoji have a menu, a draft survives.

And what was said can be answered, reacted to, mended and taken back, on every screen at once.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from fakes.process import RunningServer, running_fake
from fakes.telegram.client import Customer, FakeBot, FakeTelegram
from tests.channels.waiting import wait_until
from tests.e2e.desk import open_chat, provide_bot, tools_of, write
from tests.e2e.server import running_server
from tests.e2e.visitors import visiting

pytestmark = pytest.mark.e2e

A_MOMENT = 5_000


@pytest.fixture(scope="module")
def fake_server() -> Iterator[RunningServer]:
    """Run the fake Telegram."""
    with running_fake("fakes.telegram", "--local") as server:
        yield server


@pytest.fixture(scope="module")
def base_url(fake_server: RunningServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve an installation that takes the fake for Telegram."""
    folder = tmp_path_factory.mktemp("composer")
    with running_server(folder, KRAMAR_TELEGRAM_API_BASE=fake_server.url) as address:
        yield address


@pytest.fixture
def desk(desk: Page) -> Page:
    """Let Andrii's page use what his browser would ask him about."""
    desk.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return desk


@dataclass(frozen=True)
class Talk:
    """A chat with Clara that Andrii has taken, open on both screens."""

    bot: FakeBot
    clara: Customer
    desk: Page
    boss: Page
    question: str

    @property
    def composer(self) -> Locator:
        """Where Andrii writes."""
        return self.desk.get_by_role("textbox", name="Повідомлення", exact=True)

    def say(self, text: str) -> None:
        """Answer, and wait until Clara has it."""
        self.composer.fill(text)
        self.composer.press("Enter")
        wait_until(lambda: text in self.heard(), 10)
        expect(bubble(self.boss, text)).to_be_visible(timeout=A_MOMENT)

    def heard(self) -> list[str]:
        """Return the texts that stand in Clara's Telegram."""
        return [message.text or "" for message in self.clara.received()]


@pytest.fixture
def talk(desk: Page, boss: Page, fake_server: RunningServer) -> Iterator[Talk]:
    """Let Clara ask, and Andrii take her chat."""
    with FakeTelegram(fake_server.url) as telegram:
        bot = telegram.bot()
        provide_bot(boss, bot.token)
        question = f"Чи є лампа «Сова»? {uuid4().hex[:6]}"
        clara = bot.user("Клара Цукер")
        clara.sends(question)
        desk.get_by_role("link").filter(has_text=question).click()
        desk.get_by_role("button", name="Забрати").first.click()
        expect(desk.get_by_role("textbox", name="Повідомлення", exact=True)).to_be_visible()
        boss.goto(desk.url)
        yield Talk(bot, clara, desk, boss, question)


def bubble(page: Page, text: str) -> Locator:
    """Find what was said in the conversation."""
    return page.get_by_role("log").get_by_role("article").filter(has_text=text).first


def tool(page: Page, text: str, name: str) -> None:
    """Use one of the tools of a message, as the mouse does."""
    tools_of(page, bubble(page, text)).and_(page.get_by_role("button", name=name)).click()


def test_s18_emoji_enter_and_a_new_line(talk: Talk) -> None:
    talk.composer.fill("Так, є")
    talk.composer.press("Shift+Enter")
    talk.composer.press_sequentially("І недорого ")
    talk.desk.get_by_role("button", name="Емодзі").click()
    talk.desk.get_by_role("combobox", name="Пошук").fill("сова")
    talk.desk.get_by_role("option").first.click()
    expect(talk.composer).to_have_value("Так, є\nІ недорого 🦉")

    talk.composer.press("Enter")

    expect(talk.composer).to_have_value("")
    wait_until(lambda: talk.heard() == ["Так, є\nІ недорого 🦉"], 10)


def test_s18_a_draft_survives_another_chat_and_a_reload(talk: Talk) -> None:
    talk.composer.fill("Зараз подивлюся на скл")
    chats = talk.desk.get_by_role("main").get_by_role("listitem").get_by_role("link")
    chats.filter(has_not_text=talk.question).first.click()
    expect(talk.desk.get_by_text("Зараз подивлюся на скл")).to_have_count(0)

    talk.desk.get_by_role("link").filter(has_text=talk.question).click()
    expect(talk.composer).to_have_value("Зараз подивлюся на скл")
    talk.desk.reload()
    expect(talk.composer).to_have_value("Зараз подивлюся на скл")


def test_s18_a_message_is_mended_by_the_arrow_up(talk: Talk) -> None:
    talk.say("Так, є одна")

    talk.composer.press("ArrowUp")
    field = talk.desk.get_by_role("textbox", name="Новий текст повідомлення")
    expect(field).to_have_value("Так, є одна")
    field.fill("Так, є дві")
    field.press("Enter")

    wait_until(lambda: talk.heard() == ["Так, є дві"], 10)
    expect(bubble(talk.boss, "Так, є дві")).to_contain_text("змінено", timeout=A_MOMENT)
    expect(talk.composer).to_be_focused()

    bubble(talk.boss, "Так, є дві").get_by_role("button", name="змінено").click()
    expect(talk.boss.get_by_role("dialog")).to_contain_text("Так, є одна")


@pytest.mark.leisurely
def test_s18_escape_leaves_a_message_as_it_was(talk: Talk) -> None:
    talk.say("Так, є одна")
    tool(talk.desk, "Так, є одна", "Змінити")
    field = talk.desk.get_by_role("textbox", name="Новий текст повідомлення")
    field.fill("Ні")

    field.press("Escape")

    expect(talk.composer).to_be_visible()
    assert talk.heard() == ["Так, є одна"]


@pytest.mark.leisurely
def test_s18_a_message_is_taken_back(talk: Talk) -> None:
    talk.say("Це не вам")

    tool(talk.desk, "Це не вам", "Видалити")
    question = talk.desk.get_by_role("dialog")
    expect(question).to_contain_text("«Це не вам» зникне і в клієнта.")
    question.get_by_role("button", name="Видалити").click()

    wait_until(lambda: talk.heard() == [], 10)
    expect(bubble(talk.desk, "Повідомлення видалено")).to_be_visible(timeout=A_MOMENT)
    expect(bubble(talk.boss, "Повідомлення видалено")).to_be_visible(timeout=A_MOMENT)


@pytest.mark.leisurely
def test_s18_a_refused_change_says_why_and_is_undone(talk: Talk) -> None:
    talk.say("Так, є одна")
    talk.bot.fails("deleteMessages", 400, "Bad Request: message can't be deleted for everyone")

    tool(talk.desk, "Так, є одна", "Видалити")
    talk.desk.get_by_role("dialog").get_by_role("button", name="Видалити").click()

    told = "Не видалено. Telegram дає видаляти лише протягом 48 годин."
    expect(talk.desk.get_by_role("log").get_by_text(told)).to_be_visible()
    expect(bubble(talk.boss, "Так, є одна")).to_contain_text(told, timeout=A_MOMENT)


def test_s18_a_reaction_is_seen_by_everybody(talk: Talk) -> None:
    tool(talk.desk, talk.question, "Поставити реакцію")
    talk.desk.get_by_role("toolbar", name="Реакції").get_by_role("button", name="❤").click()

    wait_until(lambda: talk.bot.written()[-1].reactions == ["❤"], 10)
    theirs = bubble(talk.boss, talk.question).get_by_role("list", name="Реакції")
    expect(theirs.get_by_role("img", name="❤ Мельничук А.")).to_be_visible(timeout=A_MOMENT)

    bubble(talk.desk, talk.question).get_by_role("button", name="Прибрати реакцію ❤").click()
    wait_until(lambda: talk.bot.written()[-1].reactions == [], 10)
    expect(theirs).to_have_count(0)


@pytest.mark.leisurely
def test_s18_an_answer_quotes_and_leads_back(talk: Talk) -> None:
    tool(talk.desk, talk.question, "Відповісти")
    talk.say("Так, є")

    quoted = talk.clara.received()[-1].raw["reply_to_message"]
    assert talk.question in str(quoted)
    bubble(talk.boss, "Так, є").get_by_role("button", name=talk.question).click()
    expect(talk.boss.locator("[data-highlighted]")).to_contain_text(talk.question)


@pytest.mark.leisurely
def test_s18_what_the_client_changes_and_reacts_is_marked(talk: Talk) -> None:
    talk.say("Так, є")
    asked = talk.bot.written()[-1].message_id

    talk.clara.edits(asked, "Чи є лампа «Пугач»?")
    talk.clara.reacts(talk.clara.received()[-1].message_id, "👍")

    expect(bubble(talk.desk, "«Пугач»")).to_contain_text("змінено", timeout=A_MOMENT)
    expect(bubble(talk.boss, "Так, є").get_by_role("img", name="👍 Клара Цукер")).to_be_visible()
    bubble(talk.boss, "«Пугач»").get_by_role("button", name="змінено").click()
    expect(talk.boss.get_by_role("dialog")).to_contain_text(talk.question)


@pytest.mark.leisurely
def test_s18_a_visitor_of_the_shop_sees_every_change(
    desk: Page, boss: Page, browser: Browser, base_url: str
) -> None:
    question = f"Є нічник «Місяць»? {uuid4().hex[:6]}"
    with visiting(browser, base_url) as visitor:
        visitor.say(question)
        open_chat(desk, question)
        boss.goto(desk.url)
        tool(desk, question, "Відповісти")
        write(desk, "Так, є один")
        log = visitor.chat.get_by_role("log")
        expect(log.get_by_role("blockquote")).to_contain_text(question)

        tool(desk, "Так, є один", "Змінити")
        field = desk.get_by_role("textbox", name="Новий текст повідомлення")
        field.fill("Так, є два")
        field.press("Enter")
        expect(log.get_by_text("Так, є два")).to_be_visible()
        expect(log.get_by_text("змінено")).to_be_visible()

        tool(desk, question, "Поставити реакцію")
        desk.get_by_role("toolbar", name="Реакції").get_by_role("button", name="👍").click()
        expect(log.get_by_label("Реакції")).to_have_text("👍")

        tool(boss, "Так, є два", "Копіювати текст")
        tool(desk, "Так, є два", "Видалити")
        desk.get_by_role("dialog").get_by_role("button", name="Видалити").click()
        expect(log.get_by_text("Повідомлення видалено")).to_be_visible()
        expect(bubble(boss, "Повідомлення видалено")).to_be_visible()
