"""Days of a shop's own calendar, and the moments between which they lie."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from kramar.core.clock import from_timestamp
from kramar.core.errors import InvalidError
from kramar.orders.queries.sums import QUARTER_SECONDS

MOST_DAYS = 1100
# Far from where dates end: a midnight of the shop is another day's moment elsewhere.
YEARS = range(2000, 2101)
DAY = timedelta(days=1)
# The database counts in microseconds: this is the last of a day.
MOMENT = timedelta(microseconds=1)
QUARTER = timedelta(seconds=QUARTER_SECONDS)
QUARTERS_OF_HOUR = timedelta(hours=1) // QUARTER
QUARTERS_OF_DAY = DAY // QUARTER
HOURS_OF_DAY = 24
FIRST_DAY = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days, the first and the last counted in."""

    first: date
    last: date
    zone: ZoneInfo

    def refuse_wrong(self) -> "Period":
        """Refuse what is no period, or more than is added up at once.

        :raises InvalidError: it is
        """
        if self.last < self.first:
            message = _("Період закінчується раніше, ніж починається")
            raise InvalidError(message, fields={"to": message})
        if (self.last - self.first).days >= MOST_DAYS:
            message = _("Період задовгий: можна до трьох років")
            raise InvalidError(message, fields={"from": message})
        if self.first.year not in YEARS or self.last.year not in YEARS:
            message = _("Виберіть дні між 2000 і 2100 роками")
            raise InvalidError(message, fields={"from": message})
        return self

    @property
    def begins(self) -> datetime:
        """The first moment."""
        return self._midnight(self.first)

    @property
    def ends(self) -> datetime:
        """The last moment. A day in which the clock is put on or back is shorter or longer."""
        return self._midnight(self.last + DAY) - MOMENT

    def days(self) -> Iterator[date]:
        """Yield the days."""
        for number in range((self.last - self.first).days + 1):
            yield self.first + timedelta(days=number)

    def previous(self) -> "Period":
        """Return as many days that lie right before."""
        length = self.last - self.first + DAY
        return Period(self.first - length, self.last - length, self.zone)

    def clock(self) -> "ShopClock":
        """Return what tells days and hours of the moments in it."""
        return ShopClock(self.zone)

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), tzinfo=self.zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class ShopClock:
    """Tells by what the shop's clock showed when a quarter of an hour began, counted from 1970.

    A report asks of very many: how far a zone is from UTC is looked up once a day of UTC, unless
    the clock was put on or back in it.
    """

    zone: ZoneInfo
    _days: dict[int, int | None] = field(default_factory=dict)

    def hour_of(self, quarter: int) -> int:
        """Return the hour by the shop's clock, counted from 1970."""
        day = quarter // QUARTERS_OF_DAY
        if day not in self._days:
            ahead, later = (self._ahead(each * QUARTERS_OF_DAY) for each in (day, day + 1))
            self._days[day] = ahead if ahead == later else None
        ahead_or_none = self._days[day]
        ahead = self._ahead(quarter) if ahead_or_none is None else ahead_or_none
        return (quarter + ahead) // QUARTERS_OF_HOUR

    def _ahead(self, quarter: int) -> int:
        at = from_timestamp(quarter * QUARTER_SECONDS).astimezone(self.zone)
        return (at.utcoffset() or timedelta()) // QUARTER


def day_of(hour: int) -> date:
    """Return the day of an hour that is counted from 1970."""
    return date.fromordinal(FIRST_DAY + hour // HOURS_OF_DAY)
