"""Reading the log."""

from typing import NamedTuple

from kramar.events.models import EventCounter, StoredEvent


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


def list_events_after(number: int, *, limit: int) -> list[LoggedEvent]:
    """Return the events of the company in scope that follow this number, oldest first."""
    rows = StoredEvent.objects.filter(number__gt=number).order_by("number")
    return [LoggedEvent(*row) for row in rows.values_list(*LoggedEvent._fields)[:limit]]


def newest_numbers(company_ids: list[int]) -> dict[int, int]:
    """Return the newest number of each of these companies; absent without events."""
    counters = EventCounter.objects.filter(company_id__in=company_ids)
    return dict(counters.values_list("company_id", "number"))
