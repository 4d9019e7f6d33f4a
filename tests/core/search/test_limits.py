"""A search ends in time, and takes nobody's turn."""

import threading
from functools import partial

import pytest
from django.db import connection

from kramar.core.search.limits import AT_ONCE, SearchTime, SearchTooLongError
from tests.races import at_once

SLOW = {
    "sqlite": "WITH RECURSIVE each(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM each)"
    " SELECT count(*) FROM each",
    "postgresql": "SELECT pg_sleep(60)",
}


def look_forever() -> None:
    """Ask the database what takes longer than anybody waits."""
    with connection.cursor() as cursor:
        cursor.execute(SLOW[connection.vendor])


class Crowd:
    """As many as may search at once, who hold their turns until one more was refused."""

    def __init__(self) -> None:
        self._all_begun = threading.Barrier(AT_ONCE + 1)
        self._is_refused = threading.Event()
        self.early = [partial(SearchTime(30).run, self._hold)] * AT_ONCE

    def _hold(self) -> None:
        self._all_begun.wait()
        self._is_refused.wait()

    def come_late(self) -> None:
        """Search when all turns are taken."""
        self._all_begun.wait()
        try:
            SearchTime(0.1).run(answer)
        finally:
            self._is_refused.set()


def answer() -> int:
    """Ask the database something easy."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        return int(cursor.fetchall()[0][0])


@pytest.mark.django_db
def test_a_slow_look_is_stopped_and_the_connection_stays_good() -> None:
    with pytest.raises(SearchTooLongError):
        SearchTime(0.1).run(look_forever)

    assert answer() == 1


@pytest.mark.django_db
def test_time_that_is_over_is_not_begun() -> None:
    with pytest.raises(SearchTooLongError):
        SearchTime(0).run(answer)


@pytest.mark.django_db
def test_only_a_few_search_at_once() -> None:
    crowd = Crowd()

    ends = at_once(*crowd.early, crowd.come_late)

    assert ends == ["done"] * AT_ONCE + ["search_too_long"]
    assert SearchTime(5).run(answer) == 1
