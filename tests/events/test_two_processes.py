"""Two server processes and a real Redis between them: who sits at one is seen at the other."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Self

import httpx
import pytest

from tests.e2e.server import free_port, serving
from tests.events.conftest import RedisServer
from tests.installations import copy_demo_shop, installation
from tests.live.screen import Screen

PASSWORD = "demo"


class Desk:
    """An employee at one of the servers."""

    def __init__(self, port: int, login: str) -> None:
        self.port = port
        self.browser = httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=20)
        self.browser.get("/sign-in")
        self.browser.post(
            "/_allauth/browser/v1/auth/login",
            json={"username": login, "password": PASSWORD},
            headers={"X-CSRFToken": self.browser.cookies["csrftoken"]},
        ).raise_for_status()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.browser.close()

    def newest_chat(self) -> int:
        answer = self.browser.get("/api/v1/chats?limit=1").raise_for_status()
        return int(answer.json()["items"][0]["id"])


@pytest.fixture
def ports(tmp_path: Path, redis_server: RedisServer) -> Iterator[list[int]]:
    """Serve one demo shop by two processes that only Redis connects."""
    data, ports = tmp_path / "data", [free_port(), free_port()]
    copy_demo_shop(data)
    with ExitStack() as servers:
        for port in ports:
            environment = installation(data, f"http://127.0.0.1:{port}", {})
            environment["KRAMAR_REDIS_URL"] = redis_server.url
            servers.enter_context(serving(environment, port, tmp_path / f"{port}.log"))
        yield ports


@pytest.fixture
def screens(ports: list[int]) -> Iterator[tuple[Screen, Screen, int]]:
    """Let Olena and Andrii sit at one server each, with the same chat open; return it too."""
    logins = zip(ports, ("olena", "andrii"), strict=True)
    with ExitStack() as open_screens:
        desks = [open_screens.enter_context(Desk(port, login)) for port, login in logins]
        first, second = [
            open_screens.enter_context(Screen.at(desk.port, desk.browser.cookies["sessionid"]))
            for desk in desks
        ]
        chat_id = desks[0].newest_chat()
        for screen in (first, second):
            screen.wait_for("welcome")
            screen.say(type="viewing", chat_id=chat_id, typing=False)
        yield first, second, chat_id


def wait_for_viewers(screen: Screen, *typing: bool) -> None:
    """Take frames in until so many have the chat open, and these of them write."""
    seen: list[bool] = []
    while sorted(seen) != sorted(typing):
        seen = [viewer["typing"] for viewer in screen.wait_for("viewers")["viewers"]]


def test_viewers_and_writers_are_seen_from_the_other_process(
    screens: tuple[Screen, Screen, int],
) -> None:
    first, second, chat_id = screens
    wait_for_viewers(first, False, False)
    wait_for_viewers(second, False, False)

    second.say(type="viewing", chat_id=chat_id, typing=True)
    wait_for_viewers(first, False, True)
    second.close()

    wait_for_viewers(first, False)
