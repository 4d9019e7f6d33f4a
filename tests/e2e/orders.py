"""Orders and goods that journeys begin with, made as a site's own program makes them."""

from collections.abc import Mapping
from typing import Any

from playwright.sync_api import Page


def post(page: Page, path: str, body: Mapping[str, object]) -> dict[str, Any]:
    """Ask the server as the page would."""
    return send(page, "POST", path, body)


def send(page: Page, method: str, path: str, body: Mapping[str, object]) -> dict[str, Any]:
    """Ask the server as the page would, by any method."""
    cookies = {cookie.get("name"): cookie.get("value", "") for cookie in page.context.cookies()}
    answer = page.request.fetch(
        f"/api/v1/{path}",
        method=method,
        data=body,
        headers={"X-CSRFToken": cookies["csrftoken"]},
    )
    assert answer.ok, answer.text()
    made: dict[str, Any] = answer.json()
    return made


def client_of(page: Page) -> int:
    """Return the client whose chat is open."""
    chat_id = page.url.split("?")[0].rsplit("/", 1)[1]
    client_id: int = page.request.get(f"/api/v1/chats/{chat_id}").json()["client"]["id"]
    return client_id


def add_order(page: Page, **line: object) -> int:
    """Make an order of one thing for the client of the open chat; return its number."""
    order = post(page, "orders", {"client_id": client_of(page), "lines": [line]})
    number: int = order["number"]
    return number
