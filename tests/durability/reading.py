"""Reading everything back over the public API, as a fresh screen would."""

from typing import Any

import httpx

Rows = list[dict[str, Any]]


def read_chats(browser: httpx.Client) -> Rows:
    """Return all chats, page by page."""
    chats: Rows = []
    cursor = ""
    while True:
        query = {"state": "all", "limit": "100"} | ({"cursor": cursor} if cursor else {})
        page = browser.get("/chats", params=query).raise_for_status().json()
        chats += page["items"]
        if page["next"] is None:
            return chats
        cursor = page["next"]


def read_messages(browser: httpx.Client, chat_id: int) -> Rows:
    """Return all messages of a chat in ascending order, page by page."""
    messages: Rows = []
    after = 0
    while True:
        page = browser.get(
            f"/chats/{chat_id}/messages", params={"after": str(after), "limit": "100"}
        )
        items = page.raise_for_status().json()["items"]
        messages += items
        if len(items) < 100:
            return messages
        after = items[-1]["seq"]


def read_all_messages(browser: httpx.Client) -> Rows:
    """Return the messages of all chats."""
    return [
        message
        for chat in read_chats(browser)
        for message in read_messages(browser, int(chat["id"]))
    ]
