"""The demo shop's last weeks on site: somebody was there to take the orders handed out."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from kramar.company.services import CompanyChanges
from kramar.core import clock
from kramar.distribution.services.settings import change_distribution
from kramar.project.demo.orders.past import happens
from kramar.staff.models import Employee, Shift

WEEKS = 5
AWAY = 0.07
"""The share of days on which somebody is ill or has a day off."""
# Whose day it is, on which days of the week, and the hours between which they are on site.
WEEK = (
    ("andrii", {1, 2, 3, 4, 5}, ((9, 13), (14, 18))),
    ("iryna", {2, 3, 4, 5, 6}, ((10, 14), (15, 19))),
    ("olena", {1, 4}, ((11, 13),)),
)
ENDS = (Shift.End.SWITCH, Shift.End.SWITCH, Shift.End.SIGN_OUT, Shift.End.CONNECTION)


def write_shifts(employees: Mapping[str, Employee], *, now: datetime) -> None:
    """Turn the handing out of orders on as it was weeks ago, and write down who came since."""
    random = Random(9)  # noqa: S311 (the same shop each time)
    owner = employees["olena"]
    began = now - timedelta(weeks=WEEKS)
    with clock.standing_at(began):
        changes = CompanyChanges(distribution_enabled=True)
        change_distribution(company=owner.company, changes=changes, by=owner)
    zone = ZoneInfo(owner.company.time_zone)
    first = began.astimezone(zone).date()
    days = [first + timedelta(days=each) for each in range(WEEKS * 7 + 1)]
    shifts = [shift for day in days for shift in _shifts_of(day, employees, zone, random)]
    past = [shift for shift in shifts if shift.ended_at and shift.ended_at < now]
    Shift.objects.bulk_create(sorted(past, key=lambda shift: shift.began_at))


def _shifts_of(
    day: date, employees: Mapping[str, Employee], zone: ZoneInfo, random: Random
) -> Iterator[Shift]:
    for login, weekdays, hours in WEEK:
        if day.isoweekday() not in weekdays or happens(random, AWAY):
            continue
        for first, last in hours:
            came = _about(day, first, zone, random)
            left = _about(day, last, zone, random)
            yield Shift(
                company=employees[login].company,
                employee=employees[login],
                began_at=came,
                seen_at=left,
                ended_at=left,
                end=random.choice(ENDS),
                is_settled=True,
            )


def _about(day: date, hour: int, zone: ZoneInfo, random: Random) -> datetime:
    """Return a moment some minutes before or after the hour."""
    return datetime.combine(day, time(hour), tzinfo=zone) + timedelta(
        minutes=random.randint(-9, 14), seconds=random.randint(0, 59)
    )
