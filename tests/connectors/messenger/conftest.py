from collections.abc import Iterator

import pytest
from django.test import override_settings

from fakes.messenger.client import FakeMessenger, FakePage, MessengerUser
from fakes.process import running_fake
from kramar.channels.connector import Link


@pytest.fixture(scope="session")
def messenger() -> Iterator[FakeMessenger]:
    with (
        running_fake("fakes.messenger", "--time-scale", "0.01") as server,
        FakeMessenger(server.url) as client,
    ):
        yield client


@pytest.fixture
def shop(messenger: FakeMessenger) -> Iterator[FakePage]:
    with override_settings(META_GRAPH_BASE=messenger.base_url):
        yield messenger.page("Лампа")


@pytest.fixture
def link(shop: FakePage) -> Link:
    return Link(
        channel_id=1,
        key="key",
        credentials={"token": shop.token, "app_secret": shop.app_secret, "secret": "verify-me"},
        settings={},
        webhook_url="http://127.0.0.1:9/hooks/messenger/key",
    )


@pytest.fixture
def clara(shop: FakePage) -> MessengerUser:
    clara = shop.user("Клара Цукер", picture=b"\xff\xd8face")
    clara.sends("Добрий день")
    return clara
