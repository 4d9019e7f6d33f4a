"""Django's PostgreSQL backend whose pool hands out the connection that was given back last.

psycopg's own pool hands out the one that has rested longest, so that a person's requests go round
all of them. Each connection keeps plans and has the system's tables at hand for what it has run
before: with the half a dozen that background threads need now and then, every sixth answer was
planned anew, which took several times as long as the answer.

(The module's name is the one that Django looks for.)
"""

from typing import Any

from django.db.backends.base.base import NO_DB_ALIAS
from django.db.backends.postgresql import base
from psycopg import Connection
from psycopg_pool import ConnectionPool


class WarmestFirst(ConnectionPool[Connection[Any]]):
    """A pool that is a stack; those that are used least are the first to be closed, as before."""

    def _get_ready_connection(self, timeout: float | None) -> Connection[Any] | None:
        # Asked under the pool's lock; the one at the left is handed out.
        self._pool.rotate(1)
        return super()._get_ready_connection(timeout)


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection of that pool.

    What it touches is left out of Django's published types, hence the ignores.
    """

    @property
    def pool(self) -> WarmestFirst | None:
        """Return the process's pool, made when it is first asked for."""
        options = self.settings_dict["OPTIONS"].get("pool")
        if self.alias == NO_DB_ALIAS or not options:
            return None
        pools: dict[str, WarmestFirst] = self._connection_pools  # type: ignore[attr-defined]
        if self.alias not in pools:
            made = WarmestFirst(
                kwargs={**self.get_connection_params(), "autocommit": True},
                open=False,
                configure=self._configure_connection,  # type: ignore[attr-defined]
                **options,
            )
            # Of threads that make one at the same time the first wins; none is open yet.
            pools.setdefault(self.alias, made)
        return pools[self.alias]
