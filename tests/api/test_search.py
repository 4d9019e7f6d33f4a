"""Finding over HTTP."""

from urllib.parse import urlencode

import pytest
from django.test import Client

from tests.api.world import World

pytestmark = pytest.mark.usefixtures("world")


def search(browser: Client, **query: str | int) -> dict[str, object]:
    """Search as a signed-in browser; anything but a page of hits fails the test."""
    answer = browser.get(f"/api/v1/search?{urlencode(query)}")
    assert answer.status_code == 200, answer.content
    found: dict[str, object] = answer.json()
    return found


def test_a_hit_says_where_it_is(owner_browser: Client, world: World) -> None:
    found = search(owner_browser, q="kfvgf")

    assert found == {
        "query": "kfvgf",
        "hint": None,
        "items": [
            {
                "chat": owner_browser.get(world.fill("/api/v1/chats?limit=1")).json()["items"][0],
                "found_in": "message",
                "message": {
                    "id": world.ids["message"],
                    "seq": 1,
                    "direction": "in",
                    "author_name": "Клара Цукер",
                    "created_at": owner_browser.get(
                        world.fill("/api/v1/chats/{chat}/messages")
                    ).json()["items"][0]["created_at"],
                },
                "snippet": "Чи є лампа «Сова»?",
                "highlights": [[5, 10]],
            }
        ],
        "next": None,
    }


@pytest.mark.parametrize(
    "query", ["", " ", "л", "@", "*", "\0лампа", "л" * 10_000, "'; DROP TABLE chats_chat --", "a b"]
)
def test_whatever_is_typed_is_answered(owner_browser: Client, query: str) -> None:
    assert search(owner_browser, q=query)["next"] is None


def test_a_cursor_of_another_list_is_refused(owner_browser: Client) -> None:
    answer = owner_browser.get("/api/v1/search?q=lampa&cursor=made-up")

    assert answer.status_code == 422
    assert answer.json()["code"] == "invalid"
