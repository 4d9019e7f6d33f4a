"""Doing things at the very same moment."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from django.db import connection

from kramar.core.errors import KramarError

Act = Callable[[], object]


def at_once(*acts: Act) -> list[str]:
    """Do all at the same moment in threads of their own; tell how each ended."""
    start = Barrier(len(acts))

    def run(act: Act) -> str:
        start.wait()
        try:
            act()
        except KramarError as error:
            return error.code
        finally:
            connection.close()
        return "done"

    with ThreadPoolExecutor(len(acts)) as threads:
        return sorted(threads.map(run, acts))
