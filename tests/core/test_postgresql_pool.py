"""The connection that has been used last is the one that is used next."""

from psycopg import Connection
from psycopg.pq import PGconn

from kramar.core.postgresql.base import WarmestFirst


def test_what_was_given_back_last_is_handed_out_first() -> None:
    pool = WarmestFirst(open=False, min_size=0, max_size=2)
    rested, warm = Connection(PGconn()), Connection(PGconn())
    pool._pool.extend([rested, warm])

    first, second = pool._get_ready_connection(1), pool._get_ready_connection(1)

    assert (first, second) == (warm, rested)
    assert pool._get_ready_connection(1) is None
