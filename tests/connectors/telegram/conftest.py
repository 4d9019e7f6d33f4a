from collections.abc import Iterator

import pytest

from fakes.process import running_fake
from fakes.telegram.client import Customer, FakeBot, FakeTelegram
from kramar.channels.connector import Link


@pytest.fixture(scope="session")
def telegram() -> Iterator[FakeTelegram]:
    with (
        running_fake("fakes.telegram", "--local", "--time-scale", "0.01") as server,
        FakeTelegram(server.url) as client,
    ):
        yield client


@pytest.fixture
def bot(telegram: FakeTelegram) -> FakeBot:
    return telegram.bot()


@pytest.fixture
def clara(bot: FakeBot) -> Customer:
    clara = bot.user("Клара", avatar=True)
    clara.starts()
    return clara


@pytest.fixture
def link(bot: FakeBot) -> Link:
    return Link(
        channel_id=1,
        key="key",
        credentials={"token": bot.token, "secret": "s3cret"},
        settings={"api_base": bot.api_base},
        webhook_url="http://127.0.0.1:9/hooks/telegram/key",
    )
