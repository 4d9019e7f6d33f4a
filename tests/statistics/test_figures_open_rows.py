"""A figure of a report and the number of the list that it opens are one."""

from urllib.parse import urlencode

import pytest

from kramar.catalog.models import Offer
from kramar.core import reports
from kramar.core.reports import ReportsBusyError, ReportTooLongError, make_report
from kramar.staff.models import Employee
from tests.cast import SignIn
from tests.orders.many_orders import fill

API = "/api/v1"
FIGURES = "Замовлень;Сума;Викуплено;Відмов;Повернень;Викуп, %"
DAYS = {"from": "2025-01-01", "to": "2027-11-30"}


def words_of(report: dict[str, object], part: str) -> list[tuple[dict[str, object], object]]:
    """Pair the filter words that a row of the report opens with the number that it shows."""
    word = {"statuses": "status", "sources": "source", "responsibles": "responsible"}[part]
    rows = report[part]
    assert isinstance(rows, list)
    return [
        ({word: "none" if row["id"] is None else row["id"]}, row["figure"]["orders"])
        for row in rows
        if row["id"] is not None or word == "responsible"
    ]


@pytest.fixture
def shop(world: None, owl: Offer, anna: Employee, boris: Employee) -> None:
    """Add many orders of every kind to those that were added up by hand."""
    fill([anna, boris], owl, 60, first=100)


@pytest.mark.parametrize("part", ["statuses", "sources", "responsibles"])
@pytest.mark.parametrize("login", ["owner", "boris"])
def test_a_figure_is_the_number_of_the_list_it_opens(
    shop: None, request: pytest.FixtureRequest, sign_in: SignIn, part: str, login: str
) -> None:
    browser = sign_in(request.getfixturevalue(login))
    report = browser.get(f"{API}/stats/orders?{urlencode(DAYS)}").json()
    span = {key: report["period"][key] for key in ("created_from", "created_to")}
    pairs = words_of(report, part)

    listed = [
        len(browser.get(f"{API}/orders?{urlencode({**span, **words})}&limit=100").json()["items"])
        for words, _ in pairs
    ]

    assert pairs
    assert listed == [number for _, number in pairs]


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ({"utm_source": "google", "utm_campaign": "осінь"}, 2),
        ({"utm_source": ""}, 60),
        ({"from_chat": "false"}, 62),
        ({"from_chat": "true"}, 0),
    ],
)
def test_marks_of_advertisements_narrow_the_list(
    shop: None, owner: Employee, sign_in: SignIn, words: dict[str, str], number: int
) -> None:
    counted = sign_in(owner).get(f"{API}/orders/counts?{urlencode(words)}").json()

    assert counted["total"] == number


def test_a_table_is_written_for_spreadsheet_programs(
    world: None, owner: Employee, sign_in: SignIn
) -> None:
    query = urlencode({"from": "2026-10-24", "to": "2026-10-26"})

    answer = sign_in(owner).get(f"{API}/stats/orders.csv?{query}&table=campaigns")

    assert answer.content.decode("utf-8-sig").splitlines() == [
        f"Джерело реклами (utm_source);Кампанія (utm_campaign);{FIGURES}",
        ";;2;199,98;1;1;0;50,0",
        "google;осінь;2;2660,39;1;0;0;100,0",
    ]


def test_a_report_whose_time_is_over_is_stopped() -> None:
    with pytest.raises(ReportTooLongError):
        make_report(lambda: None, seconds=0.0)


@pytest.mark.django_db
def test_a_report_says_that_others_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reports, "PATIENCE_SECONDS", 0.0)

    with pytest.raises(ReportsBusyError):
        make_report(lambda: make_report(lambda: make_report(lambda: None)))
