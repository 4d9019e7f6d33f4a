"""The bus of many processes, against a real Redis that dies and comes back."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from kramar.events.redis_bus import RedisBus
from tests.events.conftest import RedisServer, until

Heard = list[tuple[str, bytes]]
Listen = Callable[[RedisBus], Heard]


@pytest.fixture
def listen() -> Iterator[Listen]:
    """Return a function whose answer fills with what a bus tells, until the test ends."""
    with ExitStack() as listeners:

        def listening(bus: RedisBus) -> Heard:
            heard: Heard = []
            listeners.callback(bus.listen(lambda topic, payload: heard.append((topic, payload))))
            return heard

        yield listening


def call_until_heard(caller: RedisBus, heard: Heard, topic: str) -> None:
    """Wake until the others hear it: a subscription takes a moment."""

    def called() -> bool:
        caller.wake(topic)
        time.sleep(0.05)
        return (topic, b"") in heard

    until(called)


def test_another_process_hears_a_wake_with_its_payload(
    redis_server: RedisServer, listen: Listen
) -> None:
    here, there = RedisBus(redis_server.url), RedisBus(redis_server.url)
    heard = listen(there)
    call_until_heard(here, heard, "ready")

    here.wake("typing:5", "Клара".encode())

    until(lambda: heard[-1] == ("typing:5", "Клара".encode()))


def test_ones_own_wake_is_heard_at_once_and_once(redis_server: RedisServer, listen: Listen) -> None:
    here, there = RedisBus(redis_server.url), RedisBus(redis_server.url)
    own, others = listen(here), listen(there)
    call_until_heard(there, own, "ready")

    here.wake("events:5")
    assert own[-1] == ("events:5", b"")
    call_until_heard(there, own, "after")

    assert own.count(("events:5", b"")) == 1
    assert others.count(("events:5", b"")) == 1


def test_wakes_come_again_after_redis_was_away(redis_server: RedisServer, listen: Listen) -> None:
    here, there = RedisBus(redis_server.url), RedisBus(redis_server.url)
    heard = listen(there)
    call_until_heard(here, heard, "before")

    redis_server.stop()
    here.wake("lost")
    redis_server.start()

    call_until_heard(here, heard, "after")


def test_without_redis_the_process_goes_on_by_itself(
    redis_server: RedisServer, listen: Listen
) -> None:
    redis_server.stop()
    bus = RedisBus(redis_server.url)
    heard = listen(bus)

    started = time.monotonic()
    bus.wake("events:5")
    bus.wake("events:6")

    assert heard == [("events:5", b""), ("events:6", b"")]
    assert time.monotonic() - started < 1


def test_a_listener_that_stopped_hears_no_more(redis_server: RedisServer) -> None:
    bus = RedisBus(redis_server.url)
    heard: Heard = []
    stop = bus.listen(lambda topic, payload: heard.append((topic, payload)))

    bus.wake("events:5")
    stop()
    bus.wake("events:6")

    assert heard == [("events:5", b"")]


def test_installations_that_share_a_server_do_not_hear_each_other(
    redis_server: RedisServer, listen: Listen
) -> None:
    other = RedisBus(f"{redis_server.url.removesuffix('/0')}/1")
    here, there = RedisBus(redis_server.url), RedisBus(redis_server.url)
    heard, others = listen(there), listen(other)
    call_until_heard(other, listen(RedisBus(f"{redis_server.url.removesuffix('/0')}/1")), "ready")

    call_until_heard(here, heard, "events:5")

    assert ("events:5", b"") not in others
    assert ("ready", b"") not in heard
