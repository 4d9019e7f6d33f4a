"""Numbers follow the order of commits, without gaps: whoever reads on from one misses nothing."""

import threading
from collections.abc import Callable

import pytest
from django.db import transaction

from kramar.company.models import Company
from kramar.core.tenancy import company_scope
from kramar.events.queries import list_events_after
from kramar.events.services import newest_number, publish
from tests.events.conftest import Rang, Ring, in_thread_of_its_own


def start_together(*works: Callable[[], None]) -> list[threading.Thread]:
    """Start each work in a thread."""
    threads = [threading.Thread(target=in_thread_of_its_own(work)) for work in works]
    for thread in threads:
        thread.start()
    return threads


def ring_often(ring: Ring, bell: str) -> None:
    """Publish ninety events in thirty transactions, the pauses between numbering and commit odd."""
    for number in range(30):
        ring(f"{bell}{number}a", f"{bell}{number}b", f"{bell}{number}c", seconds=number % 3 / 500)


def read_while_written(company: Company, writers: list[threading.Thread]) -> list[int]:
    """Follow the log as the hub does, from the last number seen."""
    seen: list[int] = [0]
    with company_scope(company.pk):
        while any(writer.is_alive() for writer in writers):
            seen += [event.number for event in list_events_after(seen[-1], limit=1000)]
        seen += [event.number for event in list_events_after(seen[-1], limit=1000)]
    return seen[1:]


@pytest.mark.races
def test_a_reader_misses_nothing_while_two_write(company: Company, ring: Ring) -> None:
    writers = start_together(lambda: ring_often(ring, "ліве "), lambda: ring_often(ring, "праве "))

    seen = read_while_written(company, writers)

    assert seen == list(range(1, 181))


@pytest.mark.races
def test_events_of_one_transaction_stay_together(company: Company, ring: Ring) -> None:
    writers = start_together(lambda: ring_often(ring, "ліве "), lambda: ring_often(ring, "праве "))
    read_while_written(company, writers)

    with company_scope(company.pk):
        rings = [event.data[:-3] for event in list_events_after(0, limit=1000)]

    assert rings[::3] == rings[1::3] == rings[2::3]


def test_a_transaction_that_is_undone_leaves_no_gap(company: Company, ring: Ring) -> None:
    ring("раз")
    with transaction.atomic():
        ring("ніколи")
        transaction.set_rollback(True)
    ring("два")

    with company_scope(company.pk):
        assert [event.number for event in list_events_after(0, limit=9)] == [1, 2]


def test_an_event_outside_of_a_transaction_is_refused(company: Company) -> None:
    with company_scope(company.pk), pytest.raises(transaction.TransactionManagementError):
        publish(Rang(bell="без меж"))


def test_the_newest_number_is_that_of_the_last_event(company: Company, ring: Ring) -> None:
    assert newest_number(company.pk) == 0

    ring("раз", "два")

    assert newest_number(company.pk) == 2
