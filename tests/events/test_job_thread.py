"""A thread of long work outlives what one piece of it brings."""

from collections.abc import Callable
from threading import Event

import pytest

from kramar.events.job_thread import JobThread


class Work:
    """Breaks the first time."""

    def __init__(self) -> None:
        self.tries = 0
        self.has_gone_on = Event()

    def do_once(self, _is_stopping: Callable[[], bool]) -> bool:
        self.tries += 1
        if self.tries == 1:
            raise ValueError
        self.has_gone_on.set()
        return False


@pytest.mark.django_db(transaction=True)
def test_work_goes_on_after_a_piece_that_broke() -> None:
    work = Work()
    thread = JobThread(topic="broken", work_once=work.do_once, poll_seconds=0.01)

    thread.start()

    assert work.has_gone_on.wait(5)
    thread.stop()
