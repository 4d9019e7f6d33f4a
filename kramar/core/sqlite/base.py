"""Django's SQLite backend with a queue of writers.

SQLite has one writer. Who finds it busy sleeps, longer each time, and looks again; a thread that
writes again and again is then always luckier than one that has begun to sleep. Measured: the
webhook door spent two thirds of its time asleep beside the intake. Within one process a lock that
is handed over in order costs nothing and wakes the next writer at once. Other processes are still
waited for in SQLite's own way.

(The module's name is the one that Django looks for.)
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Self

from django.db import OperationalError
from django.db.backends.sqlite3 import base

from kramar.core.sqlite.queueing import QueuedLock

WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE")

_locks: defaultdict[str, QueuedLock] = defaultdict(QueuedLock)


class QueueingCursor(base.SQLiteCursorWrapper):
    """Queues for single statements that write outside of a transaction."""

    queue: QueuedLock
    timeout: float

    def execute(self, query: str, params: Any = None) -> Self:  # noqa: ANN401 (Django's signature)
        """Run a statement."""
        with self._turn(query):
            super().execute(query, params)
        return self

    def executemany(self, query: str, param_list: Iterable[Any]) -> Self:
        """Run a statement for each of the parameters."""
        with self._turn(query):
            super().executemany(query, param_list)
        return self

    @contextmanager
    def _turn(self, query: str) -> Iterator[None]:
        if self.connection.in_transaction or not query.lstrip()[:7].upper().startswith(WRITES):
            yield
            return
        wait_for(self.queue, self.timeout)
        try:
            yield
        finally:
            self.queue.release()


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection whose transactions queue.

    What it overrides is left out of Django's published types, hence the ignores.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 (Django's signature)
        super().__init__(*args, **kwargs)
        self._queue = _locks[str(self.settings_dict["NAME"])]
        self._timeout = float(self.settings_dict["OPTIONS"].get("timeout", 5))
        self._has_turn = False

    def create_cursor(self, name: str | None = None) -> QueueingCursor:  # noqa: ARG002 (Django's signature)
        """Return a cursor that knows the queue."""
        cursor: QueueingCursor = self.connection.cursor(factory=QueueingCursor)
        cursor.queue, cursor.timeout = self._queue, self._timeout
        return cursor

    def _start_transaction_under_autocommit(self) -> None:
        if not self._has_turn:
            wait_for(self._queue, self._timeout)
            self._has_turn = True
        try:
            super()._start_transaction_under_autocommit()  # type: ignore[misc]
        except BaseException:
            self._end_turn()
            raise

    def _commit(self) -> None:
        # One that fails is rolled back by Django, which ends the turn.
        super()._commit()  # type: ignore[misc]
        self._end_turn()

    def _rollback(self) -> None:
        try:
            super()._rollback()  # type: ignore[misc]
        finally:
            self._end_turn()

    def _close(self) -> None:
        try:
            super()._close()  # type: ignore[misc]
        finally:
            self._end_turn()

    def _end_turn(self) -> None:
        if self._has_turn:
            self._has_turn = False
            self._queue.release()


def wait_for(queue: QueuedLock, timeout: float) -> None:
    """Wait for the turn to write.

    :raises OperationalError: it did not come in time, which SQLite says in the same words
    """
    if not queue.acquire(timeout):
        raise OperationalError("database is locked")
