"""The log of shifts, and the time on site added up by the company's days."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from kramar.company.models import Company
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.staff.models import Employee, Shift

MOST_DAYS = 366
YEARS = range(2000, 2101)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Days:
    """Whole days, the first and the last counted in."""

    first: date
    last: date
    zone: ZoneInfo

    def begins(self) -> datetime:
        """Return the first moment."""
        return self.midnight(self.first)

    def ends(self) -> datetime:
        """Return the moment after the last."""
        return self.midnight(self.last + DAY)

    def midnight(self, day: date) -> datetime:
        """Return when a day begins; one in which the clock is changed is shorter or longer."""
        return datetime.combine(day, time(), tzinfo=self.zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Worked:
    """The minutes of an employee on each day that had any."""

    employee: Employee
    minutes: dict[date, int]


def days_between(first: date, last: date, company: Company) -> Days:
    """Return the days of a company's calendar.

    :raises InvalidError: they end before they begin, are too many, or far away
    """
    if last < first:
        message = _("Період закінчується раніше, ніж починається")
        raise InvalidError(message, fields={"to": message})
    if (last - first).days >= MOST_DAYS or first.year not in YEARS or last.year not in YEARS:
        message = _("Період задовгий: можна до року")
        raise InvalidError(message, fields={"from": message})
    return Days(first, last, ZoneInfo(company.time_zone))


def list_shifts(
    days: Days, *, employee_id: int | None, before: int | None, limit: int
) -> list[Shift]:
    """Return the shifts that lie in the days, the newest first.

    :param before: only shifts with a smaller id
    """
    rows = _within(days, employee_id)
    if before is not None:
        rows = rows.filter(pk__lt=before)
    return list(rows.order_by("-pk")[:limit])


def sum_hours(days: Days, *, employee_id: int | None) -> list[Worked]:
    """Add up the time on site by employee and day, by name; a shift over midnight is of both."""
    minutes: dict[int, dict[date, float]] = defaultdict(lambda: defaultdict(float))
    people: dict[int, Employee] = {}
    now = clock.now()
    for shift in _within(days, employee_id).iterator():
        people[shift.employee_id] = shift.employee
        for day, spent in _by_day(shift, days, now):
            minutes[shift.employee_id][day] += spent
    return [
        Worked(employee, {day: round(spent) for day, spent in sorted(minutes[key].items())})
        for key, employee in sorted(people.items(), key=lambda each: each[1].full_name)
    ]


def _within(days: Days, employee_id: int | None) -> QuerySet[Shift]:
    lasts = Q(ended_at=None) | Q(ended_at__gt=days.begins())
    rows = Shift.objects.select_related("employee").filter(lasts, began_at__lt=days.ends())
    return rows if employee_id is None else rows.filter(employee_id=employee_id)


def _by_day(shift: Shift, days: Days, now: datetime) -> Iterator[tuple[date, float]]:
    start = max(shift.began_at, days.begins())
    end = min(shift.ended_at or now, days.ends())
    while start < end:
        day = start.astimezone(days.zone).date()
        until = min(days.midnight(day + DAY), end)
        yield day, (until - start).total_seconds() / 60
        start = until
