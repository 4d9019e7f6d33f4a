"""The log of shifts, and the hours of each day."""

from datetime import UTC, datetime

from django.test import Client

from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee, Shift


def test_a_shift_over_midnight_is_of_both_days(owner_browser: Client, anna: Employee) -> None:
    began = datetime(2026, 3, 2, 20, 30, tzinfo=UTC)
    ended = datetime(2026, 3, 2, 23, 0, tzinfo=UTC)
    with company_scope(anna.company_id):
        Shift.objects.create(
            company_id=anna.company_id,
            employee=anna,
            began_at=began,
            seen_at=began,
            ended_at=ended,
            end=Shift.End.SWITCH,
        )

    period = "from=2026-03-01&to=2026-03-31"
    (log,) = owner_browser.get(f"/api/v1/shifts?{period}").json()["items"]
    (hours,) = owner_browser.get(f"/api/v1/shifts/hours?{period}").json()["items"]
    table = owner_browser.get(f"/api/v1/shifts.csv?{period}").content.decode("utf-8-sig")

    assert (log["end"], log["employee"]["name"]) == ("switch", "Бондар Анна Іванівна")
    # Half past ten in the evening by the shop's clock.
    assert hours["days"] == {"2026-03-02": 90, "2026-03-03": 60}
    assert "Бондар Анна Іванівна;2026-03-02;1,50" in table
