import time
from collections.abc import Iterator

import httpx
import pytest

from fakes.jsontypes import JsonObject
from fakes.process import running_node_fake
from tests.fakes.webhook_receiver import receiving

TOKEN = "7000000009:BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB"
CLARA: JsonObject = {"id": 510000777, "first_name": "Клара", "username": "clara", "is_bot": False}


@pytest.fixture(scope="module")
def server() -> Iterator[httpx.Client]:
    with (
        running_node_fake("telegram_test_api.mjs") as running,
        httpx.Client(base_url=running.url) as client,
    ):
        yield client


def client_message(text: str) -> JsonObject:
    chat: JsonObject = {"id": 510000777, "first_name": "Клара", "type": "private"}
    return {
        "botToken": TOKEN,
        "from": CLARA,
        "chat": chat,
        "date": int(time.time()),
        "text": text,
    }


def test_a_text_comes_by_polling(server: httpx.Client) -> None:
    server.post("/sendMessage", json=client_message("Доброго дня!")).raise_for_status()

    updates = server.post(f"/bot{TOKEN}/getUpdates").json()["result"]

    assert [update["message"]["text"] for update in updates] == ["Доброго дня!"]


def test_a_text_comes_by_webhook(server: httpx.Client) -> None:
    with receiving() as receiver:
        server.post(f"/bot{TOKEN}/setWebhook", json={"url": receiver.url})

        server.post("/sendMessage", json=client_message("Ще питання")).raise_for_status()
        receiver.wait_for(1)
        server.post(f"/bot{TOKEN}/deleteWebhook", json={})

    assert receiver.texts() == ["Ще питання"]


def test_an_answer_reaches_the_client(server: httpx.Client) -> None:
    answer = {"chat_id": 510000777, "text": "Вітаємо!"}
    server.post(f"/bot{TOKEN}/sendMessage", json=answer).raise_for_status()

    question = {"token": TOKEN, "chatId": 510000777}
    updates = server.post("/getUpdates", json=question).json()["result"]

    assert [update["message"]["text"] for update in updates] == ["Вітаємо!"]
