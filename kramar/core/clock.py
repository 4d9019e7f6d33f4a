"""The one place that reads the clock, so that tests can freeze it."""

from datetime import UTC, datetime

from django.utils import timezone


def now() -> datetime:
    """Return the current moment, aware, in UTC."""
    return timezone.now()


def to_iso(moment: datetime) -> str:
    """Write a moment as ISO 8601 in UTC with a trailing ``Z``."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def from_timestamp(seconds: float) -> datetime:
    """Read a Unix time in seconds, the unit of Telegram and WhatsApp."""
    return datetime.fromtimestamp(seconds, tz=UTC)
