"""Errors in a storm are counted in memory and written seldom; none of them is lost."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import IntegrityError, OperationalError

from kramar.alerts import worker
from kramar.alerts.models import Alert, AlertKind
from kramar.alerts.services.gathering import Raised
from kramar.alerts.services.raising import raise_alert
from kramar.alerts.services.writing import write_raised
from kramar.alerts.words import Words
from kramar.alerts.worker import AlertWriter
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def writer() -> Iterator[AlertWriter]:
    running = AlertWriter()
    running.start()
    yield running
    running.stop()


def fail(owner: Employee, *keys: str) -> None:
    with company_scope(owner.company_id):
        for key in keys:
            raise_alert(kind=AlertKind.WEBHOOK, key=key, title=Words("Сайт не відповів"))


def counts(owner: Employee) -> dict[str, int]:
    with company_scope(owner.company_id):
        return dict(Alert.objects.values_list("key", "count"))


def refusing_a(troubles: list[Exception]) -> Callable[[Sequence[Raised]], Sequence[Raised]]:
    """Return a writer that is in trouble over «a» as many times as told."""
    left_over = [*troubles]

    def write(raised: Sequence[Raised]) -> Sequence[Raised]:
        if left_over and "a" in {each.key for each in raised}:
            raise left_over.pop()
        return write_raised(raised)

    return write


def test_a_storm_is_counted_exactly_though_the_process_ends(
    writer: AlertWriter, owner: Employee
) -> None:
    with ThreadPoolExecutor(4) as threads:
        storms = [threads.submit(fail, owner, *["a", "b", "a"] * 100) for _ in range(4)]
    assert [storm.result() for storm in storms] == [None] * 4

    writer.stop()
    fail(owner, "a")

    assert counts(owner) == {"a": 801, "b": 400}


@pytest.mark.parametrize(
    ("troubles", "left"),
    [([OperationalError()] * 2, {"a": 2, "b": 1}), ([IntegrityError()] * 9, {"b": 1})],
)
def test_what_the_database_does_not_take_is_tried_again_and_keeps_back_no_other(
    writer: AlertWriter,
    owner: Employee,
    monkeypatch: pytest.MonkeyPatch,
    troubles: list[Exception],
    left: dict[str, int],
) -> None:
    monkeypatch.setattr(worker, "write_raised", refusing_a(troubles))
    fail(owner, "a", "b", "a")
    writer.stop()

    assert counts(owner) == left
