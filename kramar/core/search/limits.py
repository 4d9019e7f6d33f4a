"""What keeps a search from delaying anybody: few at once, each for a limited time (law 13)."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ClassVar, TypeVar

from django.db import OperationalError, connection, transaction

from kramar.core.errors import KramarError

AT_ONCE = 3
"""Of a process's eight threads for people's requests, and sixteen database connections."""
SECONDS = 2.0
# SQLite asks after so many of its virtual machine's steps, about a millisecond.
STEPS = 20_000
# Index before table, whatever the planner thinks of how rare a word is; and no compiling.
_PLANS = "SET LOCAL enable_seqscan = off; SET LOCAL jit = off"
_PLANS_BACK = (
    "SET LOCAL enable_seqscan = DEFAULT; SET LOCAL jit = DEFAULT;"
    " SET LOCAL statement_timeout = DEFAULT"
)

_turns = threading.BoundedSemaphore(AT_ONCE)

ResultT = TypeVar("ResultT")


class SearchTooLongError(KramarError):
    """The time of a search is over; what was found until then may be shown."""

    code = "search_too_long"


class SearchBusyError(SearchTooLongError):
    """Too many others search; nothing was looked at."""


class SearchTime:
    """The time that one search has for all its statements."""

    turns: ClassVar[threading.BoundedSemaphore] = _turns
    plans: ClassVar[str] = _PLANS

    def __init__(self, seconds: float = SECONDS) -> None:
        self._ends = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds that are left, not below zero."""
        return max(self._ends - time.monotonic(), 0.0)

    def patience(self) -> float:
        """Return how many seconds it waits for its turn."""
        return self.left

    def run(self, look: Callable[[], ResultT]) -> ResultT:
        """Run statements that only read, and stop them when the time is over.

        :raises SearchBusyError: too many others search
        :raises SearchTooLongError: the time was over before they ended
        """
        if not self.turns.acquire(timeout=self.patience()):
            raise SearchBusyError("too many searches at once")
        try:
            with self._limited():
                return look()
        except OperationalError as error:
            if self.left:
                raise
            raise SearchTooLongError("the time is over") from error
        finally:
            self.turns.release()

    def go_on(self) -> None:
        """Leave the rest of the time to the next statement of the same look, on PostgreSQL.

        :raises SearchTooLongError: nothing is left
        """
        with connection.cursor() as cursor:
            cursor.execute(f"SET LOCAL statement_timeout = {self._milliseconds()}")

    def _milliseconds(self) -> int:
        if not self.left:
            raise SearchTooLongError("the time is over")
        return max(int(self.left * 1000), 1)

    @contextmanager
    def _limited(self) -> Iterator[None]:
        milliseconds = self._milliseconds()
        if connection.vendor == "sqlite":
            with self._on_sqlite():
                yield
            return
        is_of_larger = connection.in_atomic_block
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"SET LOCAL statement_timeout = {milliseconds}; {self.plans}")
            yield
            if is_of_larger:
                # As it is in tests: nothing ends here what was set.
                cursor.execute(_PLANS_BACK)

    @contextmanager
    def _on_sqlite(self) -> Iterator[None]:
        # No transaction: it would take the turn of those who write.
        connection.ensure_connection()
        connection.connection.set_progress_handler(lambda: self.left == 0, STEPS)
        try:
            yield
        finally:
            connection.connection.set_progress_handler(None, 0)
