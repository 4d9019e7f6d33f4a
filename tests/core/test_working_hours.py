"""When a shop answers, in its own time zone."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from kramar.core.working_hours import WorkingSpan, closed_since, is_open

KYIV = ZoneInfo("Europe/Kyiv")
WEEKDAYS = [WorkingSpan(day=day, opens="09:00", closes="18:00") for day in range(5)]


@pytest.mark.parametrize(
    ("moment", "answer"),
    [
        ("2026-03-02T06:59:59", False),  # Monday, 08:59 in Kyiv
        ("2026-03-02T07:00:00", True),
        ("2026-03-02T15:59:59", True),
        ("2026-03-02T16:00:00", False),
        ("2026-03-07T10:00:00", False),  # Saturday
    ],
)
def test_the_hours_are_those_of_the_shops_own_clock(moment: str, answer: bool) -> None:  # noqa: FBT001 (a row of the table)
    assert is_open(WEEKDAYS, datetime.fromisoformat(moment).replace(tzinfo=UTC), KYIV) is answer


def test_without_hours_the_shop_never_closes() -> None:
    assert is_open([], datetime(2026, 3, 7, 3, tzinfo=UTC), KYIV)


def test_a_closed_time_began_at_the_last_closing() -> None:
    sunday = datetime(2026, 3, 8, 10, tzinfo=UTC)

    assert closed_since(WEEKDAYS, sunday, KYIV) == datetime(2026, 3, 6, 18, tzinfo=KYIV)


def test_a_day_may_last_until_midnight() -> None:
    late = [WorkingSpan(day=0, opens="12:00", closes="24:00")]

    assert is_open(late, datetime(2026, 3, 2, 21, 59, tzinfo=UTC), KYIV)
    assert closed_since(late, datetime(2026, 3, 3, 9, tzinfo=UTC), KYIV) == datetime(
        2026, 3, 3, tzinfo=KYIV
    )


@pytest.mark.parametrize("closes", ["09:00", "08:00", "25:00", "9:30"])
def test_hours_that_end_before_they_begin_are_refused(closes: str) -> None:
    with pytest.raises(ValidationError):
        WorkingSpan(day=0, opens="09:00", closes=closes)
