"""Reading the log."""

from typing import NamedTuple

from django.db import connection

from kramar.core.tenancy import current_company_id
from kramar.events.models import EventCounter


class LoggedEvent(NamedTuple):
    """One row of the log, as cheap as a row can be: bursts of these go to every screen.

    :param data: the event's values, JSON as it was stored
    """

    number: int
    kind: str
    data: str
    permission: str
    chat_id: int | None
    order_id: int | None
    responsible_id: int | None
    former_id: int | None
    employee_id: int | None


_AFTER = (
    f"SELECT {', '.join(LoggedEvent._fields)} FROM events_storedevent "  # noqa: S608 (names are ours)
    "WHERE company_id = %s AND number > %s ORDER BY number LIMIT %s"
)


def list_events_after(number: int, *, limit: int) -> list[LoggedEvent]:
    """Return the events of the company in scope that follow this number, oldest first."""
    # After every commit of every company with a screen open: a queryset costs as much as a push.
    with connection.cursor() as cursor:
        cursor.execute(_AFTER, [current_company_id(), number, limit])
        return [LoggedEvent(*row) for row in cursor.fetchall()]


def newest_numbers(company_ids: list[int]) -> dict[int, int]:
    """Return the newest number of each of these companies; absent without events."""
    counters = EventCounter.objects.filter(company_id__in=company_ids)
    return dict(counters.values_list("company_id", "number"))
