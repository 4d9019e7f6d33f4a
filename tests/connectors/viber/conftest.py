from collections.abc import Iterator

import pytest
from django.test import override_settings

from fakes.process import running_fake
from fakes.viber.client import FakeViber, FakeViberBot, ViberUser
from kramar.channels.connector import Link
from tests.fakes.webhook_receiver import WebhookReceiver, receiving


@pytest.fixture(scope="session")
def viber() -> Iterator[FakeViber]:
    with (
        running_fake("fakes.viber", "--local", "--time-scale", "0.01") as server,
        FakeViber(server.url) as client,
    ):
        yield client


@pytest.fixture
def receiver() -> Iterator[WebhookReceiver]:
    with receiving() as receiver:
        yield receiver


@pytest.fixture
def bot(viber: FakeViber) -> Iterator[FakeViberBot]:
    with override_settings(VIBER_API_BASE=viber.api_base):
        yield viber.bot("Лампа")


@pytest.fixture
def link(bot: FakeViberBot, receiver: WebhookReceiver) -> Link:
    return Link(
        channel_id=1,
        key="key",
        credentials={"token": bot.token, "secret": "s3cret"},
        settings={"identity": {"name": "Лампа, магазин світильників і торшерів"}},
        webhook_url=receiver.url,
    )


@pytest.fixture
def clara(bot: FakeViberBot) -> ViberUser:
    clara = bot.user("Клара", avatar=b"\xff\xd8face")
    clara.sends("Добрий день")
    return clara
