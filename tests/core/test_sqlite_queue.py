"""Writers of one process queue: served in order, and woken at once."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import OperationalError, connection, transaction

from kramar.company.models import Company
from kramar.core import clock
from kramar.core.sqlite.base import wait_for
from kramar.core.sqlite.queueing import QueuedLock


def test_the_lock_is_handed_over_in_the_order_of_asking() -> None:
    lock, served = QueuedLock(), list[int]()
    lock.acquire(1)

    def ask(number: int) -> None:
        lock.acquire(5)
        served.append(number)
        lock.release()

    with ThreadPoolExecutor(3) as threads:
        threads.submit(ask, 1)
        time.sleep(0.05)
        threads.submit(ask, 2)
        time.sleep(0.05)
        lock.release()
        threads.submit(ask, 3)

    assert served == [1, 2, 3]


def test_waiting_has_an_end() -> None:
    lock = QueuedLock()
    lock.acquire(1)

    with pytest.raises(OperationalError, match="database is locked"):
        wait_for(lock, 0.01)

    lock.release()
    assert lock.acquire(0.01)


def add_company(slug: str) -> None:
    Company.objects.create(slug=slug, name=slug, created_at=clock.now())


def write_twice(number: int) -> None:
    try:
        with transaction.atomic():
            add_company(f"in-{number}")
        add_company(f"alone-{number}")
    finally:
        connection.close()


@transaction.atomic
def break_down() -> None:
    add_company("broken")
    raise ZeroDivisionError


def write_next() -> None:
    add_company("next")
    connection.close()


def in_thread(work: threading.Thread) -> None:
    work.start()
    work.join(10)


@pytest.mark.django_db(transaction=True)
@pytest.mark.races
def test_many_writers_at_once_all_get_their_turn() -> None:
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(write_twice, range(40)))

    assert Company.objects.count() == 80


@pytest.mark.django_db(transaction=True)
def test_a_transaction_that_broke_leaves_the_queue() -> None:
    with pytest.raises(ZeroDivisionError):
        break_down()

    in_thread(threading.Thread(target=write_next))

    assert list(Company.objects.values_list("slug", flat=True)) == ["next"]


@pytest.mark.django_db(transaction=True)
def test_who_only_reads_does_not_wait() -> None:
    counted: list[int] = []

    def read() -> None:
        counted.append(Company.objects.count())
        connection.close()

    with transaction.atomic():
        add_company("unseen")
        in_thread(threading.Thread(target=read))

    assert counted == [0]
