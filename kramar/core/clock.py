"""The one place that reads the clock, so that tests can freeze it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime

from django.utils import timezone

_standing: ContextVar[datetime | None] = ContextVar("standing_clock", default=None)


def now() -> datetime:
    """Return the current moment, aware, in UTC."""
    return _standing.get() or timezone.now()


@contextmanager
def standing_at(moment: datetime) -> Iterator[None]:
    """Let the clock stand at a moment: for tests, and to load a past that is told afterwards."""
    token = _standing.set(moment)
    try:
        yield
    finally:
        _standing.reset(token)


def to_iso(moment: datetime) -> str:
    """Write a moment as ISO 8601 in UTC with a trailing ``Z``."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def from_timestamp(seconds: float) -> datetime:
    """Read a Unix time in seconds, the unit of Telegram and WhatsApp.

    :raises ValueError: there is no such moment
    """
    try:
        return datetime.fromtimestamp(seconds, tz=UTC)
    except OverflowError as error:
        raise ValueError(str(error)) from error
