"""``shifts``: who was on site when, and hours of each day, for a screen and as a table."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Annotated, Literal

from django.http import HttpResponse
from django.utils.translation import gettext as _
from ninja import Query, Router, Schema
from pydantic import ConfigDict, Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.pages import LARGEST_LIMIT, Cursor, read_cursor, to_cursor
from kramar.api.paths import RowId
from kramar.core.tables import write_csv
from kramar.orders.events.snapshots import Ref
from kramar.staff.models import Shift
from kramar.staff.permissions import Permission
from kramar.staff.queries import get_employee
from kramar.staff.shifts import Days, Worked, days_between, list_shifts, sum_hours

router = Router(tags=["shifts"])
administrator = needs(Permission.ADMINISTRATION)

End = Literal["", "switch", "connection", "sign_out", "dismissal", "off"]
ENDS: dict[str, End] = {
    "": "",
    "switch": "switch",
    "connection": "connection",
    "sign_out": "sign_out",
    "dismissal": "dismissal",
    "off": "off",
}


class ShiftChoices(Schema):
    """Days of the company's calendar, both counted in, and whose."""

    model_config = ConfigDict(populate_by_name=True)

    first: date = Field(alias="from")
    last: date = Field(alias="to")
    employee: RowId | None = None

    def days(self, request: EmployeeRequest) -> Days:
        """Return the days.

        :raises InvalidError: they end before they begin, or are too many
        :raises AbsentError: the company has no such employee
        """
        if self.employee is not None:
            get_employee(self.employee)
        return days_between(self.first, self.last, request.employee.company)


class ShiftsQuery(ShiftChoices):
    """A page of the log."""

    cursor: Cursor = None
    limit: Annotated[int, Field(ge=1, le=LARGEST_LIMIT)] = 50


class ShiftOut(Schema):
    """One stay on site; ``end`` says why it ended, and is empty while it lasts."""

    id: int
    employee: Ref
    began_at: datetime
    ended_at: datetime | None
    end: End

    @classmethod
    def of(cls, shift: Shift) -> "ShiftOut":
        """Present a shift whose employee is loaded."""
        return cls(
            id=shift.pk,
            employee=Ref(id=shift.employee_id, name=shift.employee.full_name),
            began_at=shift.began_at,
            ended_at=shift.ended_at,
            end=ENDS[shift.end],
        )


class ShiftPage(Schema):
    """A page of the log, those who came last first."""

    items: list[ShiftOut]
    next: str | None


class WorkedOut(Schema):
    """How many minutes an employee was on site: in all, and on each day that had any."""

    employee: Ref
    minutes: int
    days: dict[str, int]

    @classmethod
    def of(cls, worked: Worked) -> "WorkedOut":
        """Present the sum of an employee."""
        return cls(
            employee=Ref(id=worked.employee.pk, name=worked.employee.full_name),
            minutes=sum(worked.minutes.values()),
            days={day.isoformat(): minutes for day, minutes in worked.minutes.items()},
        )


class HoursOut(Schema):
    """Everybody who was on site in the period."""

    items: list[WorkedOut]


@router.get("/shifts", response=ShiftPage, auth=administrator, operation_id="list_shifts")
def get_shifts(request: EmployeeRequest, query: Query[ShiftsQuery]) -> ShiftPage:
    """List who came and left."""
    before = int(read_cursor(query.cursor, int)[0]) if query.cursor else None
    days = query.days(request)
    found = list_shifts(days, employee_id=query.employee, before=before, limit=query.limit)
    is_more = len(found) == query.limit
    return ShiftPage(
        items=[ShiftOut.of(each) for each in found],
        next=to_cursor(found[-1].pk) if is_more else None,
    )


@router.get("/shifts/hours", response=HoursOut, auth=administrator, operation_id="sum_hours")
def get_hours(request: EmployeeRequest, query: Query[ShiftChoices]) -> HoursOut:
    """Add up the time on site by day."""
    sums = sum_hours(query.days(request), employee_id=query.employee)
    return HoursOut(items=[WorkedOut.of(each) for each in sums])


@router.get("/shifts.csv", auth=administrator, operation_id="export_hours")
def export_hours(request: EmployeeRequest, query: Query[ShiftChoices]) -> HttpResponse:
    """Give the hours by day as a table."""
    sums = sum_hours(query.days(request), employee_id=query.employee)
    answer = HttpResponse(b"".join(write_csv(_rows(sums))), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="shifts.csv"'
    return answer


def _rows(sums: list[Worked]) -> Iterator[list[str]]:
    yield [_("Співробітник"), _("День"), _("Годин")]
    for each in sums:
        for day, minutes in sorted(each.minutes.items()):
            hours = f"{minutes / 60:.2f}".replace(".", ",")
            yield [each.employee.full_name, day.isoformat(), hours]
