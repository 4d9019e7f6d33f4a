"""What was awaited is durable, however much came at once."""

import asyncio
from collections.abc import Iterator

import pytest

from kramar.channels.intake.store import NewPayload, NotStoredError, PayloadStore
from kramar.channels.models import Channel, Payload
from kramar.core import clock
from kramar.core.tenancy import company_scope

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def store() -> Iterator[PayloadStore]:
    working = PayloadStore()
    working.start()
    yield working
    working.stop()


def payload(channel: Channel, body: bytes, *, channel_id: int | None = None) -> NewPayload:
    return NewPayload(channel.company_id, channel_id or channel.pk, body, clock.now())


def stored_bodies(channel: Channel) -> list[bytes]:
    with company_scope(channel.company_id):
        rows = Payload.objects.order_by("pk").values_list("body", flat=True)
        return [bytes(body) for body in rows]


async def put_all(store: PayloadStore, payloads: list[NewPayload]) -> list[BaseException | None]:
    return await asyncio.gather(*map(store.put, payloads), return_exceptions=True)


def test_everything_that_came_at_once_is_there_in_its_order(
    store: PayloadStore, shop_bot: Channel
) -> None:
    bodies = [b"%d" % number for number in range(700)]

    asyncio.run(put_all(store, [payload(shop_bot, body) for body in bodies]))

    assert stored_bodies(shop_bot) == bodies


def test_a_payload_of_a_vanished_channel_fails_alone(
    store: PayloadStore, shop_bot: Channel
) -> None:
    payloads = [
        payload(shop_bot, b"1"),
        payload(shop_bot, b"2", channel_id=10**9),
        payload(shop_bot, b"3"),
    ]

    answers = asyncio.run(put_all(store, payloads))

    assert [type(answer) for answer in answers] == [type(None), NotStoredError, type(None)]
    assert stored_bodies(shop_bot) == [b"1", b"3"]


def test_what_was_handed_over_before_the_stop_is_written(shop_bot: Channel) -> None:
    store = PayloadStore()
    store.start()

    async def put_and_stop() -> None:
        put = asyncio.create_task(store.put(payload(shop_bot, b"last")))
        await asyncio.sleep(0)
        await asyncio.to_thread(store.stop)
        await put

    asyncio.run(put_and_stop())

    assert stored_bodies(shop_bot) == [b"last"]


def test_after_the_stop_nothing_is_promised(store: PayloadStore, shop_bot: Channel) -> None:
    store.stop()

    with pytest.raises(NotStoredError):
        asyncio.run(store.put(payload(shop_bot, b"late")))
