"""``audit``: the company's history of changes, narrowed and page by page."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from ninja import Query, Router, Schema
from pydantic import Field

from kramar.api.access import needs
from kramar.api.audit.names import find_names
from kramar.api.audit.schemas import AuditEntryOut, AuditPage
from kramar.api.company_scope import EmployeeRequest
from kramar.api.pages import Cursor, read_cursor, refuse_cursor, to_cursor
from kramar.api.paths import RowId
from kramar.audit.areas import Area
from kramar.audit.queries import SYSTEM, AuditFilter, list_audit
from kramar.core.errors import InvalidError
from kramar.core.moments import Moment
from kramar.staff.permissions import Permission
from kramar.staff.queries import get_employee

router = Router(tags=["audit"])

ONE_DAY = timedelta(days=1)


class AuditQuery(Schema):
    """Which entries, and which page; both days belong to what is asked for."""

    area: Area | None = None
    employee: RowId | None = None
    by_system: bool = False
    target_kind: str | None = Field(default=None, max_length=40, pattern="^[a-z]*$")
    target_id: RowId | None = None
    since: date | None = Field(default=None, alias="from")
    until: date | None = Field(default=None, alias="to")
    cursor: Cursor = None
    limit: int = Field(default=50, ge=1, le=100)

    def wanted(self, zone: ZoneInfo) -> AuditFilter:
        """Return what is asked for, with the days of the company's clock.

        :raises InvalidError: a day is beyond the calendar
        """
        return AuditFilter(
            area=self.area,
            employee_id=SYSTEM if self.by_system else self.employee,
            target_kind=self.target_kind,
            target_id=self.target_id,
            since=_start_of(self.since, zone),
            until=_start_of(self.until, zone, after=ONE_DAY),
        )

    def before(self) -> Moment | None:
        """Return where the page begins, ``None`` for the newest.

        :raises InvalidError: the cursor is not one that we gave
        """
        if self.cursor is None:
            return None
        at, row_id = read_cursor(self.cursor, str, int)
        try:
            return Moment(datetime.fromisoformat(str(at)), int(row_id))
        except ValueError as error:
            raise refuse_cursor() from error


@router.get(
    "/audit",
    response=AuditPage,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="list_audit",
)
def get_audit(request: EmployeeRequest, query: Query[AuditQuery]) -> AuditPage:
    """List who changed what in the company, the newest first."""
    by = request.employee
    if query.employee is not None:
        get_employee(query.employee)
    wanted = query.wanted(ZoneInfo(by.company.time_zone))
    entries = list_audit(wanted, before=query.before(), limit=query.limit)
    names = find_names(entries, by)
    hide = not by.can(Permission.CLIENTS_SEE_FULL_PHONES)
    last = entries[-1] if len(entries) == query.limit else None
    return AuditPage(
        items=[AuditEntryOut.of(entry, names, hide=hide) for entry in entries],
        next=to_cursor(last.created_at.isoformat(), last.pk) if last else None,
    )


def _start_of(
    day: date | None, zone: ZoneInfo, *, after: timedelta = timedelta()
) -> datetime | None:
    if day is None:
        return None
    try:
        # The database is asked in UTC, in which the first day of all begins before the calendar.
        return datetime.combine(day + after, time(), zone).astimezone(UTC)
    except OverflowError as error:
        raise InvalidError(_("Такого дня немає")) from error
