"""Journeys in Debian's own Chromium against one running server."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.chromium import ARGUMENTS, SHELL
from tests.e2e.server import running_server
from tests.e2e.sitting import Pair, new_chat, open_both, seated

# A busy machine with two cores is slow, not broken.
expect.set_options(timeout=15_000)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, object]:
    """Start Chromium without what would need the network or a sandbox that containers lack."""
    return {
        "executable_path": SHELL,
        "args": ARGUMENTS,
    }


@pytest.fixture(scope="session")
def browser_context_args(base_url: str) -> dict[str, object]:
    """Open pages as a manager in Kyiv does."""
    return {
        "base_url": base_url,
        "locale": "uk-UA",
        "timezone_id": "Europe/Kyiv",
        "viewport": {"width": 1440, "height": 900},
    }


@pytest.fixture(scope="session")
def base_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of the server, shared by all journeys: each takes chats of its own."""
    with running_server(tmp_path_factory.mktemp("server")) as address:
        yield address


@pytest.fixture
def pair(browser: Browser, base_url: str) -> Iterator[Pair]:
    """Sit Andrii, a manager, and Olena, the owner, down at two screens."""
    with seated(browser, base_url, "andrii") as desk, seated(browser, base_url, "olena") as boss:
        yield Pair(desk, boss)


@pytest.fixture
def question(pair: Pair, browser: Browser, base_url: str) -> str:
    """Let a buyer write, and open their chat on both screens."""
    question = new_chat(browser, base_url)
    open_both(pair, question)
    return question
