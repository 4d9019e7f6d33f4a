"""``alerts``: whoever may, reads the lines page by page and clears them for everybody."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from kramar.alerts.models import AlertKind
from kramar.alerts.services.raising import raise_alert
from kramar.alerts.words import Words
from kramar.company.models import Company
from tests.cast import Commits

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def errors(in_lamp_shop: Company, commits: Commits) -> None:
    """Let two sites be silent and a channel fail."""
    for kind, key in (("webhook", "1"), ("webhook", "2"), ("channel", "1")):
        with commits(execute=True):
            raise_alert(kind=AlertKind(kind), key=key, title=Words(f"{kind} {key}"))


def test_the_latest_comes_first_and_a_cursor_goes_on(anna_browser: Client) -> None:
    first = anna_browser.get("/api/v1/alerts?limit=2").json()
    rest = anna_browser.get("/api/v1/alerts", {"limit": 2, "cursor": first["next"]}).json()

    assert [each["title"] for each in first["items"]] == ["channel 1", "webhook 2"]
    assert [each["title"] for each in rest["items"]] == ["webhook 1"]
    assert rest["next"] is None


def test_a_kind_narrows_the_list_and_not_the_counts(anna_browser: Client) -> None:
    page = anna_browser.get("/api/v1/alerts?kind=channel").json()

    assert [each["kind"] for each in page["items"]] == ["channel"]
    assert page["total"] == 3
    assert page["kinds"] == [{"kind": "channel", "count": 1}, {"kind": "webhook", "count": 2}]


def test_clearing_empties_the_list_and_the_header(anna_browser: Client) -> None:
    assert anna_browser.get("/api/v1/me").json()["counters"]["alerts"] == 3

    assert anna_browser.delete("/api/v1/alerts").status_code == 204

    assert anna_browser.get("/api/v1/alerts").json()["items"] == []
    assert anna_browser.get("/api/v1/me").json()["counters"]["alerts"] == 0


def test_whoever_may_not_read_them_is_not_told_how_many(observer_browser: Client) -> None:
    assert observer_browser.get("/api/v1/me").json()["counters"]["alerts"] == 0


def test_the_list_asks_the_same_few_questions(
    anna_browser: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(6):
        anna_browser.get("/api/v1/alerts")
