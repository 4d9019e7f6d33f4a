"""Journeys in Debian's own Chromium against one running server."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.buyers import Buyer, enter_shop
from tests.e2e.chromium import ARGUMENTS, SHELL
from tests.e2e.orders import send
from tests.e2e.server import running_server
from tests.e2e.sitting import Pair, Seat, new_chat, open_both, seated

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
    # A site that takes webhooks runs on this machine too.
    folder = tmp_path_factory.mktemp("server")
    with running_server(folder, KRAMAR_FETCH_LOOPBACK="1") as address:
        yield address


@pytest.fixture
def sit(browser: Browser, base_url: str) -> Iterator[Seat]:
    """Return a function that sits an employee down at the chats page."""
    with ExitStack() as stack:
        yield lambda login: stack.enter_context(seated(browser, base_url, login))


@pytest.fixture(scope="session")
def handing_out(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a shop of its own: what waits there goes to whoever is on site."""
    with running_server(tmp_path_factory.mktemp("handing-out")) as address:
        yield address


@pytest.fixture
def crew(browser: Browser, handing_out: str) -> Iterator[Pair]:
    """Sit Andrii and Olena down in that shop, where nothing is handed out yet and nobody is in."""
    with ExitStack() as stack:
        desk, boss = (
            stack.enter_context(seated(browser, handing_out, login))
            for login in ("andrii", "olena")
        )
        off = {"orders_enabled": False, "chats_enabled": False, "hand_back_enabled": False}
        send(boss, "PATCH", "distribution", off)
        yield Pair(desk, boss)


@pytest.fixture
def buyer(browser: Browser, base_url: str) -> Iterator[Buyer]:
    """Let somebody open the shop's chat and ask."""
    buyer = enter_shop(browser, base_url)
    yield buyer
    buyer.context.close()


@pytest.fixture
def desk(sit: Seat) -> Page:
    """Sit Andrii, a manager, down at the chats page."""
    return sit("andrii")


@pytest.fixture
def boss(sit: Seat) -> Page:
    """Sit Olena, the owner, down: hers is the second screen."""
    return sit("olena")


@pytest.fixture
def pair(desk: Page, boss: Page) -> Pair:
    """Return the two screens together."""
    return Pair(desk, boss)


@pytest.fixture
def question(pair: Pair, base_url: str) -> str:
    """Let a buyer write, and open their chat on both screens."""
    question = new_chat(base_url)
    open_both(pair, question)
    return question
