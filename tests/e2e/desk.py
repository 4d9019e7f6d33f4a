"""What a manager does at the chats page, in a messenger's journey."""

from pathlib import Path
from uuid import uuid4

from playwright.sync_api import Locator, Page, expect

from tests.channels.waiting import wait_until
from tests.e2e.orders import post

# "Within a second": what a person waits for, on an idle machine. Here the whole suite shares it.
A_MOMENT = 8_000


def add_channel(boss: Page, kind: str, name: str, **fields: str) -> Locator:
    """Fill in the form of *Administration → Messengers*; return its dialog.

    :param fields: texts by the labels of the form, spaces written as underscores
    """
    boss.goto("/administration/messengers")
    boss.get_by_role("button", name="Додати канал").click()
    dialog = boss.get_by_role("dialog")
    dialog.get_by_role("button", name=kind).click()
    dialog.get_by_role("textbox", name="Назва каналу").fill(name)
    for label, text in fields.items():
        dialog.get_by_label(label.replace("_", " "), exact=True).fill(text)
    dialog.get_by_role("button", name="Перевірити й додати").click()
    return dialog


def provide_bot(boss: Page, token: str, kind: str = "telegram") -> None:
    """Connect a Telegram bot without the form, which has journeys of its own."""
    settings: dict[str, object] = {"token": token, "mode": "webhook"}
    name = f"Бот {uuid4().hex[:6]}"
    post(boss, "channels", {"kind": kind, "name": name, "settings": settings})


def open_chat(desk: Page, text: str) -> None:
    """Wait for a chat with this preview, open it and take it."""
    row = desk.get_by_role("link").filter(has_text=text)
    expect(row).to_be_visible(timeout=A_MOMENT)
    row.click()
    desk.get_by_role("button", name="Забрати").first.click()
    # Until it is answered, the composer and the line about it still move the conversation.
    expect(desk.get_by_role("button", name="Забрати")).to_have_count(0)


def write(desk: Page, text: str) -> None:
    """Send a text and see it once in the conversation."""
    composer = desk.get_by_role("textbox", name="Повідомлення")
    composer.fill(text)
    composer.press("Enter")
    expect(desk.get_by_role("log").get_by_text(text)).to_have_count(1)


def attach(desk: Page, *paths: Path) -> None:
    """Choose files and send them."""
    with desk.expect_file_chooser() as chooser:
        desk.get_by_role("button", name="Додати файли").click()
    chooser.value.set_files(paths)
    staged = desk.get_by_role("list", name="Файли до повідомлення")
    expect(staged.get_by_role("listitem")).to_have_count(len(paths))
    desk.get_by_role("button", name="Надіслати", exact=True).click()
    expect(staged).to_have_count(0)


def tools_of(desk: Page, said: Locator) -> Locator:
    """Point at a message and return what is offered for it: its tools, one by one.

    What comes in meanwhile moves it from under the pointer, so that it is pointed at again.
    """
    toolbar = desk.get_by_role("toolbar", name="Дії з повідомленням")

    def is_pointed_at() -> bool:
        said.hover()
        return toolbar.count() == 1

    wait_until(is_pointed_at, A_MOMENT / 1_000)
    return toolbar.get_by_role("button")
