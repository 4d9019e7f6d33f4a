from collections.abc import Iterator

import pytest
from django.test import override_settings

from fakes.instagram.client import FakeAccount, FakeInstagram, InstagramUser
from fakes.process import running_fake
from kramar.channels.connector import Link


@pytest.fixture(scope="session")
def instagram() -> Iterator[FakeInstagram]:
    with (
        running_fake("fakes.instagram", "--time-scale", "0.01") as server,
        FakeInstagram(server.url) as client,
    ):
        yield client


@pytest.fixture
def account(instagram: FakeInstagram) -> Iterator[FakeAccount]:
    with override_settings(
        INSTAGRAM_GRAPH_BASE=instagram.base_url, META_GRAPH_BASE=instagram.base_url
    ):
        yield instagram.account("Лампа")


@pytest.fixture
def link(account: FakeAccount) -> Link:
    return Link(
        channel_id=1,
        key="key",
        credentials={
            "token": account.token,
            "app_secret": f"another-secret\n{account.app_secret}",
            "secret": "verify-me",
        },
        settings={},
        webhook_url="http://127.0.0.1:9/hooks/instagram/key",
    )


@pytest.fixture
def clara(account: FakeAccount) -> InstagramUser:
    clara = account.user("Клара", picture=b"\xff\xd8face")
    clara.sends("Добрий день")
    return clara
