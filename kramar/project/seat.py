"""On SQLite the workers have one seat: a second process at it would take the first for dead."""

import fcntl
from pathlib import Path
from typing import IO

from django.db import connection


class WorkersSeat:
    """A lock on a file beside the database; the system gives it up when the process dies.

    PostgreSQL's workers are many, and know each other by leases.
    """

    def __init__(self) -> None:
        self._file: IO[str] | None = None

    def take(self) -> bool:
        """Take the seat, and say whether it was free."""
        if connection.vendor != "sqlite":
            return True
        path = Path(f"{connection.settings_dict['NAME']}.workers")
        self._file = path.open("w", encoding="ascii")
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self.give_up()
            return False
        return True

    def give_up(self) -> None:
        """Let another process have it."""
        if self._file is not None:
            self._file.close()
            self._file = None
