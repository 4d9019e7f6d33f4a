"""Waiting for what other threads do."""

import time
from collections.abc import Callable


def wait_until(is_so: Callable[[], object], seconds: float = 10) -> None:
    """Return as soon as it is so.

    :raises AssertionError: it is not so in time
    """
    give_up_at = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < give_up_at, "it did not happen in time"
        time.sleep(0.01)
