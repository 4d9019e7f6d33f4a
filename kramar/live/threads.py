"""Threads that speak to the database for the event loop."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from django.db import DatabaseError, InterfaceError

from kramar.core.connections import close_connection

logger = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")


class DatabaseThread:
    """One thread with a connection of its own, which nothing else can hold up (law 13)."""

    def __init__(self, name: str) -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a function in the thread, one after another.

        :raises DatabaseError: the database is away; the next run connects anew
        """
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(
            self._executor, lambda: _keep_connected(lambda: function(*args, **kwargs))
        )

    async def close(self) -> None:
        """Give the connection back and end the thread."""
        await self.run(close_connection)
        self._executor.shutdown()


def _keep_connected(function: Callable[[], T]) -> T:
    try:
        return function()
    except (DatabaseError, InterfaceError):
        close_connection()
        raise
