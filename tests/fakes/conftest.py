from collections.abc import Iterator

import pytest

from fakes.process import RunningServer, running_fake
from fakes.telegram.client import Customer, FakeBot, FakeTelegram


@pytest.fixture(scope="session")
def telegram_server() -> Iterator[RunningServer]:
    with running_fake("fakes.telegram", "--local", "--time-scale", "0.01") as server:
        yield server


@pytest.fixture(scope="session")
def telegram(telegram_server: RunningServer) -> Iterator[FakeTelegram]:
    with FakeTelegram(telegram_server.url) as client:
        yield client


@pytest.fixture(scope="session")
def strict_telegram_server() -> Iterator[RunningServer]:
    with running_fake("fakes.telegram", "--time-scale", "0.01") as server:
        yield server


@pytest.fixture
def strict_telegram(strict_telegram_server: RunningServer) -> Iterator[FakeTelegram]:
    """Answer a fake whose clock may be pushed, and which takes https webhooks only."""
    with FakeTelegram(strict_telegram_server.url) as client:
        yield client
        client.reset()


@pytest.fixture
def bot(telegram: FakeTelegram) -> FakeBot:
    return telegram.bot()


@pytest.fixture
def clara(bot: FakeBot) -> Customer:
    clara = bot.user("Клара", last_name="Ткач", username="clara_t", avatar=True)
    clara.starts()
    return clara
