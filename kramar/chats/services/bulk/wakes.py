"""Waking the thread that does bulk actions."""

from functools import partial

from django.db import transaction

from kramar.events.bus import get_bus

TOPIC = "bulk"


def wake_bulk() -> None:
    """Wake it when the current transaction has committed."""
    transaction.on_commit(partial(get_bus().wake, TOPIC))
