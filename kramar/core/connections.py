"""Database connections of threads that live as long as the process."""

from django.db import connection


def release_connection() -> None:
    """Give the thread's connection back while it waits for work.

    PostgreSQL's come from a pool that is smaller than the number of threads. SQLite's stays open:
    it costs nothing to keep and a millisecond to open. Inside a transaction it is still needed.
    """
    if connection.in_atomic_block:
        return
    if connection.vendor != "sqlite" or connection.errors_occurred:
        connection.close()


def relax_durability() -> None:
    """Let this thread's commits on SQLite wait for the next commit that reaches the disk.

    Only for work that is done again from what is on disk already: after a power cut both it and
    the mark that it was done are gone. A killed process loses nothing either way.
    """
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA synchronous=NORMAL")


def relax_commit() -> None:
    """Let the open transaction's commit on PostgreSQL wait for a later one that reaches the disk.

    For the same work as :func:`relax_durability`; of one transaction only, because the connection
    goes back to a pool.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL synchronous_commit TO off")


def keep_more_pages() -> None:
    """Let this thread on SQLite keep as much of the database as its large batches touch.

    The others have little of their own, being many: what they read lies in the system's memory.
    """
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA cache_size=-16000")


def close_connection() -> None:
    """Close the thread's connection, at the thread's end.

    A function of its own, to be handed to another thread: ``connection.close`` would be looked
    up in the thread that hands it over.
    """
    connection.close()
