"""When a shop answers: weekly hours in its own time zone."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

WEEK = 7
# «24:00» is the end of a day, which `datetime.time` cannot say.
MIDNIGHT = "24:00"
Clock = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$|^24:00$")]


class WorkingSpan(BaseModel):
    """Hours of one weekday, such as Monday from 09:00 to 18:00; a day may have several.

    :param day: 0 is Monday, as in ``datetime.weekday``
    :param opens: local time, «HH:MM»
    :param closes: local time, later than ``opens``; «24:00» is midnight
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    day: int = Field(ge=0, lt=WEEK)
    opens: Clock
    closes: Clock

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if self.closes <= self.opens:
            raise PydanticCustomError("hours_order", _("Година закриття має бути пізнішою"))
        return self

    def on(self, day: datetime) -> tuple[datetime, datetime]:
        """Return its beginning and end on the date of ``day``, in the zone of ``day``."""
        return _moment(day, self.opens), _moment(day, self.closes)


def is_open(hours: Sequence[WorkingSpan], at: datetime, zone: ZoneInfo) -> bool:
    """Whether the shop answers at a moment; without any hours it always does."""
    if not hours:
        return True
    local = at.astimezone(zone)
    spans = [span.on(local) for span in hours if span.day == local.weekday()]
    return any(opens <= local < closes for opens, closes in spans)


def count_working_seconds(
    hours: Sequence[WorkingSpan], since: datetime, until: datetime, zone: ZoneInfo
) -> int:
    """Return how many seconds the shop was open between two moments; without hours, all of them.

    Days are those of the shop's zone, so one with a change of clocks is shorter or longer.
    """
    if not hours:
        return max(int((until - since).total_seconds()), 0)
    first, last = since.astimezone(zone), until.astimezone(zone)
    days = (first + timedelta(days=each) for each in range((last.date() - first.date()).days + 1))
    # In UTC: the difference of two local times leaves the change of clocks out.
    spans = [
        [max(opens.astimezone(UTC), since), min(closes.astimezone(UTC), until)]
        for day in days
        for opens, closes in (each.on(day) for each in hours if each.day == day.weekday())
    ]
    return sum(max(int((end - start).total_seconds()), 0) for start, end in spans)


def closed_since(hours: Sequence[WorkingSpan], at: datetime, zone: ZoneInfo) -> datetime:
    """Return when the shop that is closed at a moment was last open.

    A closed shop has hours on some day, so the last seven days hold their latest end.
    """
    local = at.astimezone(zone)
    ends = [
        span.on(day)[1]
        for day in (local - timedelta(days=back) for back in range(WEEK + 1))
        for span in hours
        if span.day == day.weekday()
    ]
    return max(end for end in ends if end <= local)


def _moment(day: datetime, clock: str) -> datetime:
    if clock == MIDNIGHT:
        return _moment(day + timedelta(days=1), "00:00")
    return datetime.combine(day.date(), time.fromisoformat(clock), tzinfo=day.tzinfo)
