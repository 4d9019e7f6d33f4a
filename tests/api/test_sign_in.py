"""Signing in by login and password, and the door that closes after five wrong ones."""

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from pytest_django import Settings

from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.project.environment import caches
from kramar.staff.models import Employee, User
from kramar.staff.services.employees import dismiss_employee
from tests.cast import PASSWORD, Commits, SignIn

LOGIN = "/_allauth/browser/v1/auth/login"
SESSION = "/_allauth/browser/v1/auth/session"
SESSIONS = "/_allauth/browser/v1/auth/sessions"
CHANGE_PASSWORD = "/_allauth/browser/v1/account/password/change"
JSON = "application/json"
# Port 9 is where everything is thrown away.
NO_REDIS = "redis://127.0.0.1:9/0"


def try_password(client: Client, login: str, password: str, address: str = "127.0.0.1") -> int:
    body = {"username": login, "password": password}
    return client.post(LOGIN, body, content_type=JSON, REMOTE_ADDR=address).status_code


def fail(client: Client, login: str, times: int, address: str = "127.0.0.1") -> list[int]:
    return [try_password(client, login, "не той", address) for _ in range(times)]


def test_a_login_and_its_password_open_the_door(anna: Employee, client: Client) -> None:
    assert try_password(client, "Anna", PASSWORD) == 200
    assert client.get("/api/v1/me").json()["login"] == "anna"


def test_a_wrong_password_does_not(anna: Employee, client: Client) -> None:
    assert fail(client, "anna", 1) == [400]
    assert client.get("/api/v1/me").status_code == 401


def test_five_wrong_passwords_close_the_door_and_name_the_time(
    anna: Employee, client: Client, noon: object
) -> None:
    assert fail(client, "anna", 5) == [400] * 5

    answer = client.post(LOGIN, {"username": "anna", "password": PASSWORD}, content_type=JSON)

    assert answer.status_code == 429
    assert answer.headers["Retry-After"] == "300"
    refusal = answer.json()["errors"][0]
    assert refusal["code"] == "too_many_login_attempts"
    assert refusal["until"] == "2026-03-02T12:05:00Z"
    assert refusal["seconds"] == 300
    assert refusal["message"] == "Забагато невдалих спроб. Спробуйте за 5 хв."


def test_the_closed_door_is_of_one_guesser_only(anna: Employee, client: Client) -> None:
    fail(client, "anna", 6, address="192.0.2.7")

    assert try_password(client, "anna", PASSWORD, address="192.0.2.8") == 200


def test_guessing_one_password_from_everywhere_closes_the_door_too(
    anna: Employee, client: Client
) -> None:
    statuses = [fail(client, "anna", 4, address=f"192.0.2.{end}") for end in range(1, 10)]

    assert statuses[-1] == [429] * 4
    assert try_password(client, "anna", PASSWORD, address="192.0.2.99") == 429


def test_a_good_password_ends_the_counting(anna: Employee, client: Client) -> None:
    fail(client, "anna", 4)
    try_password(client, "anna", PASSWORD)
    client.delete(SESSION)

    assert fail(client, "anna", 4) == [400] * 4


def test_without_redis_people_sign_in_and_guessing_is_slowed_down_still(
    anna: Employee, client: Client, settings: Settings
) -> None:
    settings.CACHES = caches(NO_REDIS)

    assert try_password(client, "anna", PASSWORD) == 200
    client.delete(SESSION)

    assert fail(client, "anna", 6) == [400] * 5 + [429]


def test_a_dismissed_employee_is_refused_as_if_unknown(
    anna: Employee, owner: Employee, client: Client
) -> None:
    with company_scope(anna.company_id):
        dismiss_employee(employee=anna, by=owner)

    assert try_password(client, "anna", PASSWORD) == 400


def test_a_form_of_another_site_cannot_sign_in(anna: Employee) -> None:
    strict = Client(enforce_csrf_checks=True)

    assert try_password(strict, "anna", PASSWORD) == 403


def test_the_configuration_brings_the_csrf_cookie(client: Client) -> None:
    answer = client.get("/_allauth/browser/v1/config")

    assert answer.status_code == 200
    assert "csrftoken" in answer.cookies
    assert answer.json()["data"]["account"]["is_open_for_signup"] is False


@pytest.mark.parametrize(
    "path", ["auth/signup", "auth/password/request", "auth/password/reset", "account/email"]
)
def test_nobody_signs_up_or_is_written_to(anna: Employee, client: Client, path: str) -> None:
    try_password(client, "anna", PASSWORD)
    body = {"username": "stranger", "password": "довгий пароль 42", "email": "a@lamps.example"}

    answer = client.post(f"/_allauth/browser/v1/{path}", body, content_type=JSON)

    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_signing_out_ends_the_session_and_wakes_the_sockets(
    anna: Employee, client: Client, wakes: list[str], commits: Commits
) -> None:
    try_password(client, "anna", PASSWORD)

    with commits(execute=True):
        client.delete(SESSION)

    assert client.get("/api/v1/me").status_code == 401
    assert f"sessions:{anna.company_id}" in wakes


def test_own_sessions_are_listed_and_ended_from_another_screen(
    anna: Employee, client: Client, wakes: list[str], commits: Commits
) -> None:
    phone = Client()
    try_password(phone, "anna", PASSWORD)
    try_password(client, "anna", PASSWORD)
    sessions = client.get(SESSIONS).json()["data"]
    other = next(row["id"] for row in sessions if not row["is_current"])

    with commits(execute=True):
        client.delete(SESSIONS, {"sessions": [other]}, content_type=JSON)

    assert len(sessions) == 2
    assert phone.get("/api/v1/me").status_code == 401
    assert f"sessions:{anna.company_id}" in wakes


def test_a_changed_password_ends_the_other_sessions(
    anna: Employee, sign_in: SignIn, wakes: list[str], commits: Commits
) -> None:
    phone, client = sign_in(anna), sign_in(anna)

    passwords = {"current_password": PASSWORD, "new_password": "новий ліхтар 7"}
    with commits(execute=True):
        answer = client.post(CHANGE_PASSWORD, passwords, content_type=JSON)

    assert answer.status_code == 200
    assert client.get("/api/v1/me").status_code == 200
    assert phone.get("/api/v1/me").status_code == 401
    assert f"sessions:{anna.company_id}" in wakes


def test_a_session_that_has_run_out_is_nobodys(anna: Employee, sign_in: SignIn) -> None:
    client = sign_in(anna)

    Session.objects.update(expire_date=clock.now() - timedelta(seconds=1))

    assert client.get("/api/v1/me").status_code == 401


def test_a_user_who_was_switched_off_is_nobody_at_once(anna: Employee, sign_in: SignIn) -> None:
    client = sign_in(anna)

    User.objects.filter(pk=anna.user_id).update(is_active=False)

    assert client.get("/api/v1/me").status_code == 401


def test_a_session_of_an_older_secret_is_renewed(
    anna: Employee, sign_in: SignIn, settings: Settings
) -> None:
    client = sign_in(anna)

    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "another" * 10

    assert client.get("/api/v1/me").status_code == 200


def test_a_poor_new_password_is_refused(anna: Employee, client: Client) -> None:
    try_password(client, "anna", PASSWORD)

    answer = client.post(
        CHANGE_PASSWORD,
        {"current_password": PASSWORD, "new_password": "12345678"},
        content_type=JSON,
    )

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["param"] == "new_password"
