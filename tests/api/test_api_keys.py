"""A program acts as its employee by a key."""

from datetime import timedelta

import pytest
from django.test import Client

from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.staff.models import ApiKey, Employee
from kramar.staff.services.api_keys import create_api_key
from tests.cast import NOON


@pytest.fixture
def key(anna: Employee) -> str:
    with company_scope(anna.company_id):
        return create_api_key(employee=anna, name="сайт", by=anna)[1]


def ask(key: str, path: str = "me") -> int:
    program = Client(enforce_csrf_checks=True)
    return program.get(f"/api/v1/{path}", headers={"authorization": f"Bearer {key}"}).status_code


def last_use(anna: Employee) -> object:
    with company_scope(anna.company_id):
        return ApiKey.objects.values_list("last_used_at", flat=True).get()


def test_a_key_needs_no_csrf_token(key: str) -> None:
    program = Client(enforce_csrf_checks=True)

    answer = program.patch(
        "/api/v1/me",
        {"theme": "dark"},
        content_type="application/json",
        headers={"authorization": f"Bearer {key}"},
    )

    assert answer.status_code == 200


def test_a_key_may_no_more_than_its_employee(key: str) -> None:
    assert ask(key, "invitations") == 403


def test_a_wrong_key_is_refused(key: str) -> None:
    assert ask(key + "x") == 401


def test_a_wrong_key_is_refused_though_the_browser_is_signed_in(anna_browser: Client) -> None:
    answer = anna_browser.get("/api/v1/me", headers={"authorization": "Bearer nonsense"})

    assert answer.status_code == 401


def test_a_revoked_key_is_refused(key: str, anna: Employee) -> None:
    with company_scope(anna.company_id):
        ApiKey.objects.update(revoked_at=clock.now())

    assert ask(key) == 401


def test_a_key_opens_the_api_only(key: str, client: Client) -> None:
    header = {"authorization": f"Bearer {key}"}

    answer = client.get("/_allauth/browser/v1/auth/session", headers=header)

    assert answer.status_code == 401


def test_the_last_use_is_noted_rarely(key: str, anna: Employee) -> None:
    with clock.standing_at(NOON):
        ask(key)
    with clock.standing_at(NOON + timedelta(minutes=4)):
        ask(key)
    first = last_use(anna)
    with clock.standing_at(NOON + timedelta(minutes=6)):
        ask(key)

    assert (first, last_use(anna)) == (NOON, NOON + timedelta(minutes=6))
