from collections.abc import Iterator

import pytest
from django.test import override_settings

from fakes.process import running_fake
from fakes.whatsapp.client import FakeNumber, FakeWhatsApp, WhatsAppUser
from kramar.channels.connector import Link
from tests.fakes.webhook_receiver import WebhookReceiver, receiving


@pytest.fixture(scope="session")
def whatsapp() -> Iterator[FakeWhatsApp]:
    with (
        running_fake("fakes.whatsapp", "--time-scale", "0.01") as server,
        FakeWhatsApp(server.url) as client,
    ):
        yield client


@pytest.fixture
def receiver() -> Iterator[WebhookReceiver]:
    with receiving() as receiver:
        receiver.word = "verify-me"
        yield receiver


@pytest.fixture
def number(whatsapp: FakeWhatsApp) -> Iterator[FakeNumber]:
    with override_settings(META_GRAPH_BASE=whatsapp.base_url):
        yield whatsapp.number("Лампа")


@pytest.fixture
def link(number: FakeNumber, receiver: WebhookReceiver) -> Link:
    return Link(
        channel_id=1,
        key="key",
        credentials={
            "token": number.token,
            "app_secret": number.app_secret,
            "secret": receiver.word,
        },
        settings={"phone_number_id": number.id, "business_account_id": number.account_id},
        webhook_url=receiver.url,
    )


@pytest.fixture
def clara(number: FakeNumber) -> WhatsAppUser:
    clara = number.user("Клара Цукер")
    clara.sends("Добрий день")
    return clara
