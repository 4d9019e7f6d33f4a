"""Channels without the chats above them, and with a fake Telegram behind them."""

from collections.abc import Iterator

import pytest

from fakes.process import running_fake
from fakes.telegram.client import FakeBot, FakeTelegram
from kramar.channels.models import Channel
from kramar.channels.ports import conversations, plug_conversations
from kramar.company.models import Company
from tests.channels.conversations import RememberingConversations
from tests.channels.telegram_channels import make_telegram


@pytest.fixture
def heard() -> Iterator[RememberingConversations]:
    """Put a layer that only remembers above the channels."""
    real = conversations()
    remembering = RememberingConversations()
    plug_conversations(remembering)
    yield remembering
    plug_conversations(real)


@pytest.fixture
def shop_bot(lamp_shop: Company) -> Channel:
    """Return the lamp shop's bot, by webhook."""
    return make_telegram(lamp_shop)


@pytest.fixture(scope="session")
def telegram() -> Iterator[FakeTelegram]:
    """Run a fake Telegram for the whole session."""
    with (
        running_fake("fakes.telegram", "--local", "--time-scale", "0.01") as server,
        FakeTelegram(server.url) as client,
    ):
        yield client


@pytest.fixture
def fake_bot(telegram: FakeTelegram) -> FakeBot:
    """Register another bot."""
    return telegram.bot()


@pytest.fixture
def live_bot(lamp_shop: Company, fake_bot: FakeBot) -> Channel:
    """Return a channel of the lamp shop whose bot lives at the fake."""
    return make_telegram(lamp_shop, token=fake_bot.token, api_base=fake_bot.api_base)
