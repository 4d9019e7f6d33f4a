"""What is asked at once is done together, and each gets its own answer."""

import asyncio
import threading
from collections.abc import Iterator, Sequence
from functools import partial

import pytest
from django.db import IntegrityError, OperationalError
from psycopg.errors import ConnectionFailure, DeadlockDetected

from kramar.core.batches import run_together
from kramar.core.gathering import Gatherer, NotDoneError

pytestmark = pytest.mark.django_db(transaction=True)


class Kitchen:
    """Doubles numbers, and notes which it doubled together; the first group waits to be let go."""

    def __init__(self) -> None:
        self.groups: list[list[int]] = []
        self.is_open = threading.Event()

    def double(self, name: str, numbers: Sequence[int]) -> Sequence[int]:
        self.is_open.wait(5)
        if name == "broken":
            raise ValueError(name)
        self.groups.append([*numbers])
        return [number * 2 for number in numbers]


@pytest.fixture
def kitchen() -> Kitchen:
    return Kitchen()


@pytest.fixture
def gatherer(kitchen: Kitchen) -> Iterator[Gatherer[int, int]]:
    running = Gatherer(kitchen.double)
    running.start()
    yield running
    running.stop()


def ask(
    kitchen: Kitchen, gatherer: Gatherer[int, int], *asks: tuple[str, int]
) -> list[int | BaseException]:
    async def ask_all() -> list[int | BaseException]:
        waiting = [asyncio.ensure_future(gatherer.ask(name, number)) for name, number in asks]
        await asyncio.sleep(0)
        kitchen.is_open.set()
        return await asyncio.gather(*waiting, return_exceptions=True)

    return asyncio.run(ask_all())


def test_those_of_one_name_are_done_together(
    kitchen: Kitchen, gatherer: Gatherer[int, int]
) -> None:
    answers = ask(kitchen, gatherer, *[("shop", number) for number in range(20)])

    assert answers == [number * 2 for number in range(20)]
    assert len(kitchen.groups) <= 3


def test_names_do_not_share_a_group(kitchen: Kitchen, gatherer: Gatherer[int, int]) -> None:
    assert ask(kitchen, gatherer, ("shop", 1), ("rival", 2), ("shop", 3)) == [2, 4, 6]
    assert {1, 2} not in map(set, kitchen.groups)


def test_who_was_in_a_group_that_broke_is_told_no(
    kitchen: Kitchen, gatherer: Gatherer[int, int]
) -> None:
    broken, done = ask(kitchen, gatherer, ("broken", 1), ("shop", 2))

    assert isinstance(broken, NotDoneError)
    assert done == 4


def test_nothing_is_taken_after_the_end(kitchen: Kitchen, gatherer: Gatherer[int, int]) -> None:
    kitchen.is_open.set()
    gatherer.stop()

    (refused,) = ask(kitchen, gatherer, ("shop", 1))

    assert isinstance(refused, NotDoneError)


def refuse_odd(numbers: Sequence[int]) -> Sequence[int]:
    if any(number % 2 for number in numbers):
        raise IntegrityError
    return numbers


def test_a_fault_stays_with_its_own() -> None:
    answers = run_together(refuse_odd, [2, 3, 4])

    assert [type(answer) for answer in answers] == [int, IntegrityError, int]


def refuse_three(cause: Exception, numbers: Sequence[int]) -> Sequence[int]:
    if 3 in numbers:
        raise OperationalError from cause
    return numbers


@pytest.mark.parametrize(
    ("cause", "kinds"),
    [
        (DeadlockDetected(), [int, OperationalError, int]),
        (ConnectionFailure(), [int, OperationalError, OperationalError]),
    ],
)
def test_others_are_tried_unless_the_database_is_gone(
    cause: Exception, kinds: list[type[object]]
) -> None:
    answers = run_together(partial(refuse_three, cause), [2, 3, 4])

    assert [type(answer) for answer in answers] == kinds
