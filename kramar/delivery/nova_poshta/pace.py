"""Keeping to the carrier's pace: a few questions a second, a few at once."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from django.utils.translation import gettext as _

from kramar.delivery.errors import CarrierBusyError

GAP_SECONDS = 0.2
LONGEST_WAIT_SECONDS = 4.0
# The threads that answer screens are few: a carrier that hangs must not hold them all.
AT_ONCE = 4
MOST_KEYS = 1000

_places = threading.BoundedSemaphore(AT_ONCE)
_next_at: dict[str, float] = {}
_lock = threading.Lock()


@contextmanager
def turn(key: str) -> Iterator[None]:
    """Wait for the turn of a key's next question, and hold a place while it is asked.

    :raises CarrierBusyError: too many wait already
    """
    wait = _book(key)
    time.sleep(wait)
    if not _places.acquire(timeout=LONGEST_WAIT_SECONDS):
        raise _busy()
    try:
        yield
    finally:
        _places.release()


def _book(key: str) -> float:
    """Return the seconds until the turn that is booked now."""
    now = time.monotonic()
    with _lock:
        at = max(_next_at.get(key, 0.0), now)
        if at - now > LONGEST_WAIT_SECONDS:
            raise _busy()
        if len(_next_at) > MOST_KEYS:
            _next_at.clear()
        _next_at[key] = at + GAP_SECONDS
    return at - now


def _busy() -> CarrierBusyError:
    return CarrierBusyError(_("Нова пошта зараз перевантажена, спробуйте за мить"), retry_after=5)
