"""Threads take channels in side by side, each payload once."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from kramar.channels import registry
from kramar.channels.connector import Inbound
from kramar.channels.intake import store_payload
from kramar.channels.intake.batches import Turn, take_batch
from kramar.channels.intake.worker import IntakeWorker
from kramar.channels.models import Channel, Payload
from kramar.company.models import Company
from kramar.connectors.telegram.connector import TelegramConnector
from kramar.core.tenancy import company_scope
from tests.channels.conversations import POISON, RememberingConversations
from tests.channels.telegram_channels import make_telegram, update
from tests.channels.waiting import wait_until

pytestmark = pytest.mark.django_db(transaction=True)


class HangingParser(TelegramConnector):
    """Reads a payload for as long as the test lasts."""

    kind = "hanging"

    def __init__(self) -> None:
        self.has_begun = threading.Event()
        self.may_end = threading.Event()

    def parse(self, body: bytes) -> list[Inbound]:
        self.has_begun.set()
        self.may_end.wait(20)
        return super().parse(body)


@pytest.fixture
def hanging() -> Iterator[HangingParser]:
    connector = HangingParser()
    registry.register(connector)
    yield connector
    connector.may_end.set()
    del registry._connectors[connector.kind]


@pytest.fixture
def worker(hanging: HangingParser) -> Iterator[IntakeWorker]:
    working = IntakeWorker()
    working.start()
    yield working
    hanging.may_end.set()
    working.stop()


def store_all(channel: Channel, texts: list[str]) -> None:
    for number, text in enumerate(texts):
        store_payload(channel, update(number, text))


def take_and_close(channel_id: int) -> Turn:
    try:
        return take_batch(channel_id)
    finally:
        connection.close()


@pytest.mark.usefixtures("worker")
def test_a_stored_payload_wakes_the_worker(
    shop_bot: Channel, heard: RememberingConversations
) -> None:
    store_payload(shop_bot, update(1, "Добрий день"))

    wait_until(lambda: heard.texts == ["Добрий день"])


def test_what_came_while_nobody_worked_is_taken_in_at_the_start(
    shop_bot: Channel, heard: RememberingConversations
) -> None:
    store_payload(shop_bot, update(1, "Добрий день"))
    working = IntakeWorker()

    working.start()
    wait_until(lambda: heard.texts == ["Добрий день"])
    working.stop()


@pytest.mark.usefixtures("worker")
def test_a_channel_whose_connector_hangs_does_not_delay_another(
    shop_bot: Channel, lamp_shop: Company, heard: RememberingConversations, hanging: HangingParser
) -> None:
    stuck = make_telegram(lamp_shop, kind=hanging.kind)
    store_payload(stuck, update(1, "застрягло"))
    wait_until(hanging.has_begun.is_set)

    store_payload(shop_bot, update(1, "швидке"))

    wait_until(lambda: heard.texts == ["швидке"])


@pytest.mark.usefixtures("worker")
def test_a_poisoned_channel_does_not_delay_another(
    shop_bot: Channel, lamp_shop: Company, heard: RememberingConversations
) -> None:
    poisoned = make_telegram(lamp_shop)
    store_all(poisoned, [POISON] * 20)

    store_payload(shop_bot, update(1, "Добрий день"))

    wait_until(lambda: heard.texts == ["Добрий день"])


@pytest.mark.races
def test_two_workers_take_each_payload_once(
    shop_bot: Channel, heard: RememberingConversations
) -> None:
    texts = [f"повідомлення {number}" for number in range(30)]
    store_all(shop_bot, texts)

    with ThreadPoolExecutor(2) as threads:
        turns = list(threads.map(take_and_close, [shop_bot.pk, shop_bot.pk]))

    with company_scope(shop_bot.company_id):
        assert set(Payload.objects.values_list("state", flat=True)) == {"done"}
    assert heard.texts == texts
    assert turns.count(Turn.TAKEN_ELSEWHERE) <= 1
