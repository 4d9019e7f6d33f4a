"""A buyer on the demo shop's page and an employee of the shop talk to each other."""

import time
from collections.abc import Iterator
from uuid import uuid4

import pytest
from playwright.sync_api import (
    APIRequestContext,
    Browser,
    FilePayload,
    FrameLocator,
    Page,
    Playwright,
    expect,
)

pytestmark = pytest.mark.e2e

TAKEN_IN_SECONDS = 10.0


class Desk:
    """An employee, as a program that follows the API."""

    def __init__(self, requests: APIRequestContext) -> None:
        self._requests = requests

    def sign_in(self, login: str, password: str) -> None:
        """Sign in as the application's own screen does."""
        self._requests.get("/_allauth/browser/v1/config")
        self._post("/_allauth/browser/v1/auth/login", username=login, password=password)

    def find_chat(self, text: str) -> int:
        """Wait for the chat whose last message is this; what is stored is taken in soon after.

        :raises TimeoutError: it does not come
        """
        deadline = time.monotonic() + TAKEN_IN_SECONDS
        while time.monotonic() < deadline:
            answer = self._requests.get("/api/v1/chats", params={"state": "open"}).json()
            for chat in answer["items"]:
                if (chat["last_message"] or {}).get("text") == text:
                    chat_id: int = chat["id"]
                    return chat_id
            time.sleep(0.1)
        raise TimeoutError(text)

    def take(self, chat_id: int) -> None:
        """Take the chat."""
        self._post(f"/api/v1/chats/{chat_id}/take")

    def answer(self, chat_id: int, text: str) -> None:
        """Answer in the chat."""
        self._post(
            f"/api/v1/chats/{chat_id}/messages",
            client_id=str(uuid4()),
            text=text,
            attachments=[],
            reply_to=None,
        )

    def wait_until_read(self, chat_id: int) -> None:
        """Wait until the newest message has been read.

        :raises TimeoutError: it has not come so far
        """
        deadline = time.monotonic() + TAKEN_IN_SECONDS
        while time.monotonic() < deadline:
            chat = self._requests.get(f"/api/v1/chats/{chat_id}").json()
            if chat["last_message"]["status"] == "read":
                return
            time.sleep(0.1)
        raise TimeoutError(chat_id)

    def _post(self, path: str, **body: object) -> None:
        cookies = self._requests.storage_state()["cookies"]
        token = next(each["value"] for each in cookies if each["name"] == "csrftoken")
        answer = self._requests.post(path, data=body, headers={"X-CSRFToken": token})
        assert answer.ok, answer.text()


@pytest.fixture
def desk(playwright: Playwright, base_url: str) -> Iterator[Desk]:
    """Sit Andrii down at his desk."""
    requests = playwright.request.new_context(
        base_url=base_url, extra_http_headers={"Origin": base_url, "Accept": "application/json"}
    )
    desk = Desk(requests)
    desk.sign_in("andrii", "demo")
    yield desk
    requests.dispose()


@pytest.fixture
def shop(browser: Browser, base_url: str) -> Iterator[Page]:
    """Open the demo shop as a buyer who has never been there."""
    context = browser.new_context(base_url=base_url, locale="uk-UA")
    page = context.new_page()
    page.goto("/shop/?utm_source=insta")
    yield page
    context.close()


def open_chat(shop: Page) -> FrameLocator:
    """Open the chat and return what is inside."""
    shop.get_by_role("button", name="Відкрити чат").click()
    return shop.frame_locator("iframe[title='Чат з магазином']")


def write(chat: FrameLocator, text: str) -> None:
    """Write a message."""
    chat.get_by_role("textbox").fill(text)
    chat.get_by_role("textbox").press("Enter")


def test_a_buyer_and_an_employee_talk(shop: Page, desk: Desk) -> None:
    question = f"Чи є «Сова»? {uuid4().hex[:6]}"
    chat = open_chat(shop)
    write(chat, question)
    expect(chat.get_by_role("img", name="Надіслано")).to_be_visible()

    chat_id = desk.find_chat(question)
    desk.take(chat_id)
    desk.answer(chat_id, "Так, є дві")

    expect(chat.get_by_text("Так, є дві")).to_be_visible()
    expect(chat.get_by_role("img", name="Прочитано")).to_be_visible()
    expect(chat.get_by_text(question)).to_have_count(1)
    desk.wait_until_read(chat_id)


def test_an_answer_to_a_closed_chat_waits_with_a_badge(shop: Page, desk: Desk) -> None:
    question = f"Скільки коштує доставка? {uuid4().hex[:6]}"
    chat = open_chat(shop)
    write(chat, question)
    expect(chat.get_by_role("img", name="Надіслано")).to_be_visible()
    shop.keyboard.press("Escape")
    chat_id = desk.find_chat(question)
    desk.take(chat_id)
    desk.answer(chat_id, "Безкоштовно від 2 000 ₴")

    shop.reload()

    button = shop.get_by_role("button", name="Відкрити чат, 1 непрочитане повідомлення")
    expect(button).to_be_visible()
    button.click()
    expect(chat.get_by_text("Нові повідомлення")).to_be_visible()
    expect(chat.get_by_text(question)).to_be_visible()


@pytest.mark.leisurely
def test_a_refused_file_does_not_hold_back_the_others(shop: Page) -> None:
    chat = open_chat(shop)
    page = shop.request.get("/shop/").body()
    files: list[FilePayload] = [
        {"name": "сторінка.png", "mimeType": "image/png", "buffer": page},
        {"name": "лист.txt", "mimeType": "text/plain", "buffer": "Колір: теракота".encode()},
    ]

    chat.locator("input[type=file]").set_input_files(files)

    expect(chat.get_by_text("такі файли не приймаються")).to_be_visible()
    expect(chat.get_by_role("button", name="Прибрати файл лист.txt")).to_be_visible()
    chat.get_by_role("button", name="Надіслати").click()
    expect(chat.get_by_role("link", name="лист.txt")).to_be_visible()


@pytest.mark.leisurely
def test_the_shop_at_our_own_address_always_shows_its_chat(browser: Browser, base_url: str) -> None:
    ours = base_url.replace("127.0.0.1", "localhost")
    context = browser.new_context(base_url=ours, locale="uk-UA")
    page = context.new_page()
    page.goto("/shop/")

    expect(open_chat(page).get_by_role("textbox")).to_be_visible()
    context.close()


@pytest.mark.leisurely
def test_a_page_that_may_not_show_the_chat_is_told_why(shop: Page, base_url: str) -> None:
    key = shop.locator("script[data-channel]").get_attribute("data-channel")
    line = f'<script src="{base_url}/widget/loader.js" data-channel="{key}"></script>'
    stranger = base_url.replace("127.0.0.1", "localhost") + "/stranger"
    shop.route(stranger, lambda route: route.fulfill(body=line, content_type="text/html"))
    # A page that did not come from this machine may otherwise not ask it for a script.
    shop.context.grant_permissions(["local-network-access"])
    shop.clock.install()
    shop.goto(stranger)

    open_chat(shop)
    shop.clock.fast_forward(11_000)

    expect(shop.get_by_text("чи є серед його сайтів")).to_be_visible()


@pytest.mark.leisurely
def test_escape_closes_the_chat_and_gives_the_focus_back(shop: Page) -> None:
    chat = open_chat(shop)
    expect(chat.get_by_role("textbox")).to_be_focused()

    shop.keyboard.press("Escape")

    expect(shop.get_by_role("button", name="Відкрити чат")).to_be_focused()
