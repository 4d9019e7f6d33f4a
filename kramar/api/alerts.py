"""``alerts``: what went wrong in the company and has not been cleared yet."""

from datetime import datetime
from typing import Annotated

from ninja import Query, Router, Schema, Status

from kramar.alerts.models import Alert, AlertKind
from kramar.alerts.queries import count_alerts_by_kind, list_alerts
from kramar.alerts.services.clearing import clear_alerts
from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.pages import DEFAULT_LIMIT, Cursor, Limit, read_cursor, to_cursor
from kramar.core.clock import to_iso
from kramar.events.services import newest_number
from kramar.events.shape import one_of
from kramar.staff.permissions import Permission

router = Router(tags=["alerts"])
reader = needs(Permission.ALERTS_VIEW)

Kind = Annotated[str, one_of(*AlertKind.values)]


class AlertOut(Schema):
    """A system message in the employee's language."""

    id: int
    kind: Kind
    title: str
    details: str
    count: int
    first_at: datetime
    last_at: datetime
    link: str

    @classmethod
    def of(cls, alert: Alert) -> "AlertOut":
        """Present a system message."""
        return cls(
            id=alert.pk,
            kind=alert.kind,
            title=str(alert.words),
            details=str(alert.more_words),
            count=alert.count,
            first_at=alert.first_at,
            last_at=alert.last_at,
            link=alert.link,
        )


class KindCount(Schema):
    """How many lines a kind has."""

    kind: Kind
    count: int


class AlertPage(Schema):
    """System messages, the latest first; valid at the event ``number``."""

    items: list[AlertOut]
    next: str | None
    total: int
    kinds: list[KindCount]
    number: int


@router.get("/alerts", response=AlertPage, auth=reader, operation_id="list_alerts")
def get_alerts(
    request: EmployeeRequest,
    kind: Annotated[AlertKind | None, Query()] = None,
    cursor: Cursor = None,
    limit: Limit = DEFAULT_LIMIT,
) -> AlertPage:
    """List the lines, those that happened last first."""
    number = newest_number(request.employee.company_id)
    after = None
    if cursor:
        at, row_id = read_cursor(cursor, str, int)
        after = (datetime.fromisoformat(str(at)), int(row_id))
    found = list_alerts(kind=kind, after=after, limit=limit + 1)
    alerts = found[:limit]
    counts = count_alerts_by_kind()
    return AlertPage(
        items=[AlertOut.of(alert) for alert in alerts],
        next=_cursor_after(alerts[-1]) if len(found) > limit else None,
        total=sum(counts.values()),
        kinds=[KindCount(kind=name, count=lines) for name, lines in sorted(counts.items())],
        number=number,
    )


@router.delete("/alerts", response={204: None}, auth=reader, operation_id="clear_alerts")
def delete_alerts(request: EmployeeRequest) -> Status[None]:
    """Clear the list for everybody. What goes wrong again comes back."""
    clear_alerts(by=request.employee)
    return Status(204, None)


def _cursor_after(alert: Alert) -> str:
    return to_cursor(to_iso(alert.last_at), alert.pk)
