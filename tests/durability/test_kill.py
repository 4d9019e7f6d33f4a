"""Law 1 and 2 under fire: the server is killed again and again while updates pour in."""

import os
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.durability.follower import Follower, State
from tests.durability.machine import Machine, prepared_machine
from tests.durability.reading import Rows, read_all_messages, read_chats
from tests.durability.sources import (
    Opened,
    Source,
    open_bot,
    open_instagram,
    open_messenger,
    open_telegram,
    open_telegram_business,
    open_viber,
    open_whatsapp,
    source_of,
)

pytestmark = pytest.mark.database

UPDATES = int(os.environ.get("KRAMAR_SOAK_UPDATES", "600"))
IS_SOAK = "KRAMAR_SOAK_UPDATES" in os.environ
# The way from the door on is the same for all: the others have their turn in `make soak`.
SOURCES: list[Opened] = [open_telegram]
OTHERS: list[Opened] = [
    open_telegram_business,
    open_instagram,
    open_messenger,
    open_whatsapp,
    open_viber,
]
SOURCES += OTHERS if IS_SOAK else []
KILLS = int(os.environ.get("KRAMAR_SOAK_KILLS", "3"))
RECONNECTIONS = int(os.environ.get("KRAMAR_SOAK_RECONNECTIONS", "20"))
CHATS = 25
# A shared machine may be slow; what is late is not lost.
PATIENCE = 120 + UPDATES / 10


def kill_at_random_moments(machine: Machine, *, times: int) -> None:
    """Kill and start the server again, each time after a moment that nobody has chosen."""
    moments = random.Random(11)  # noqa: S311 (a schedule that can be repeated)
    for _ in range(times):
        time.sleep(moments.uniform(0.05, 0.6))
        machine.kill()
        machine.start()


def wait_until_taken(
    machine: Machine, source: Source, *, enough: Callable[[Rows], bool], seconds: float
) -> Rows:
    """Wait until the fake has delivered all and the server has handled it; return the messages."""
    source.wait(seconds)
    deadline = time.monotonic() + seconds
    with machine.browser() as browser:
        while True:
            rows = read_all_messages(browser)
            if enough(rows) or time.monotonic() > deadline:
                return rows
            time.sleep(0.3)


def count_files(messages: Rows) -> int:
    """Count the files of all messages."""
    return sum(len(message["attachments"]) for message in messages)


def by_chat(messages: Rows) -> dict[int, list[str]]:
    """Return the texts of each chat in the order of their numbers."""
    said: dict[int, list[str]] = {}
    for message in sorted(messages, key=lambda row: (row["chat_id"], row["seq"])):
        said.setdefault(message["chat_id"], []).append(message["text"])
    return said


def in_order(texts: list[str]) -> bool:
    """Whether the texts are numbered upwards."""
    numbers = [int(text.split()[-1]) for text in texts]
    return numbers == sorted(numbers)


def as_shown(messages: State) -> State:
    """Leave a client's name out: a screen takes it from the chat, where it may come later."""
    return {
        message_id: {**message, "author": {**message["author"], "name": ""}}
        for message_id, message in messages.items()
    }


@pytest.mark.timeout(900)
@pytest.mark.parametrize("opened", SOURCES)
def test_a_server_killed_at_random_loses_and_doubles_nothing(
    tmp_path: Path, opened: Opened
) -> None:
    with opened() as source, prepared_machine(tmp_path, source) as machine:
        follower = Follower(machine)
        follower.start()
        source.pour(UPDATES, CHATS)

        kill_at_random_moments(machine, times=KILLS)
        messages = wait_until_taken(
            machine, source, enough=lambda rows: len(rows) >= UPDATES, seconds=PATIENCE
        )

        texts = [message["text"] for message in messages]
        assert len(texts) == UPDATES
        assert len(set(texts)) == UPDATES
        said = by_chat(messages)
        assert len(said) == CHATS
        assert all(map(in_order, said.values())) or not source.keeps_order

        with machine.browser() as browser:
            number = browser.get("/me").json()["event_number"]
            follower.wait_for(number, RECONNECTIONS, seconds=120)
            assert follower.numbers == sorted(set(follower.numbers))
            assert follower.chats == {chat["id"]: chat for chat in read_chats(browser)}
            fresh = {message["id"]: message for message in read_all_messages(browser)}
            assert as_shown(follower.messages) == as_shown(fresh)


@pytest.mark.timeout(300)
def test_a_hundred_albums_in_one_instant_arrive_whole(tmp_path: Path) -> None:
    with open_bot() as (bot, url), prepared_machine(tmp_path, source_of(bot, url)) as machine:
        people = [bot.user(f"Людина {number}") for number in range(100)]
        albums = [person.sends_album(6) for person in people]
        assert len(albums) == 100

        messages = wait_until_taken(
            machine,
            source_of(bot, url),
            enough=lambda rows: count_files(rows) >= 600,
            seconds=60,
        )

        assert len({message["chat_id"] for message in messages}) == 100
        assert len(messages) == 100
        assert count_files(messages) == 600
