"""A real server in a thread of its own, and screens that connect to it."""

import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Protocol

import pytest
import uvicorn

from kramar.live.hub import Hub, Tempo
from kramar.project.server import configuration
from kramar.project.shell import create_app
from kramar.staff.models import Employee
from tests.live.screen import Screen
from tests.live.shop import Shop, open_shop, sign_in


class Connect(Protocol):
    """Makes a connection; it closes with the test."""

    def __call__(
        self, session_key: str, *, after: int | str | None = None, origin: str = ""
    ) -> Screen: ...


class OpenScreen(Protocol):
    """Opens an employee's screen and waits for its welcome."""

    def __call__(self, employee: Employee, *, after: int | None = None) -> Screen: ...


@pytest.fixture
def tempo() -> Tempo:
    """Keep the ticks out of the tests that are not about them."""
    return Tempo(heartbeat=60, poll=60, check=60, prune=60)


@pytest.fixture
def port(transactional_db: None, tempo: Tempo) -> Iterator[int]:
    """Serve Kramar while the test runs; return where."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        config = configuration(host="127.0.0.1", port=0, app=create_app(Hub(tempo)))
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, args=([listening],))
        thread.start()
        yield listening.getsockname()[1]
        server.should_exit = True
        thread.join()


@pytest.fixture
def shop(transactional_db: None) -> Shop:
    """Open the lamp shop."""
    return open_shop("lampa")


@pytest.fixture
def rival(transactional_db: None) -> Shop:
    """Open the company that must never be seen."""
    return open_shop("rival")


@pytest.fixture
def connect(port: int) -> Iterator[Connect]:
    """Connect with whatever session, address and origin; closed with the test."""
    with ExitStack() as screens:

        def connected(
            session_key: str, *, after: int | str | None = None, origin: str = ""
        ) -> Screen:
            return screens.enter_context(Screen.at(port, session_key, after=after, origin=origin))

        yield connected


@pytest.fixture
def open_screen(connect: Connect) -> OpenScreen:
    """Open screens that have been welcomed."""

    def opened(employee: Employee, *, after: int | None = None) -> Screen:
        screen = connect(sign_in(employee), after=after)
        screen.wait_for("welcome")
        return screen

    return opened
