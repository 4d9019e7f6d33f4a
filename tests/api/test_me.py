"""Who is signed in, and what they change about themselves."""

import pytest
from django.test import Client

from kramar.staff.models import Employee


def test_me_tells_who_is_signed_in(anna: Employee, anna_browser: Client) -> None:
    answer = anna_browser.get("/api/v1/me").json()

    assert answer["login"] == "anna"
    assert answer["short_name"] == "Бондар А."
    assert answer["company"]["slug"] == "lamps"
    assert answer["role"]["code"] == "manager"
    assert "chats.take" in answer["permissions"]
    assert answer["counters"] == {"mine": 0, "unassigned": 0, "mentions": 0, "alerts": 0}
    assert answer["subscription"] is None


def test_a_stranger_is_asked_to_sign_in(client: Client, lamp_shop: object) -> None:
    answer = client.get("/api/v1/me")

    assert answer.status_code == 401
    assert answer.json() == {"code": "not_signed_in", "detail": "Спершу увійдіть"}


def test_an_employee_chooses_a_language_and_a_theme(anna_browser: Client) -> None:
    answer = anna_browser.patch(
        "/api/v1/me", {"language": "en", "theme": "dark"}, content_type="application/json"
    )

    assert answer.status_code == 200
    assert (answer.json()["language"], answer.json()["theme"]) == ("en", "dark")


def test_a_field_that_is_wrong_is_named(anna_browser: Client) -> None:
    answer = anna_browser.patch("/api/v1/me", {"full_name": " "}, content_type="application/json")

    assert answer.status_code == 422
    assert answer.json()["code"] == "invalid"
    assert answer.json()["fields"] == {"full_name": "Замало символів, потрібно щонайменше 2"}


@pytest.mark.parametrize("body", ["[]", "[1]", '"text"', "1"])
def test_a_body_that_is_no_object_is_refused(anna_browser: Client, body: str) -> None:
    answer = anna_browser.patch("/api/v1/me", body, content_type="application/json")

    assert (answer.status_code, answer.json()["code"]) == (400, "unreadable")


def test_a_nul_in_a_text_is_left_out(anna_browser: Client) -> None:
    answer = anna_browser.patch(
        "/api/v1/me", {"full_name": "Бондар\0 Анна"}, content_type="application/json"
    )

    assert (answer.status_code, answer.json()["full_name"]) == (200, "Бондар Анна")


def test_a_change_without_the_csrf_token_is_refused(anna: Employee) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(anna.user)

    answer = browser.patch("/api/v1/me", {"theme": "dark"}, content_type="application/json")

    assert (answer.status_code, answer.json()["code"]) == (403, "csrf")
