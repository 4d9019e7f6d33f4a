"""A person becomes an employee by a link that works once."""

from datetime import timedelta

import pytest
from django.test import Client

from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee, Invitation, Role

INVITATIONS = "/api/v1/invitations"
JSON = "application/json"
YANA = {"login": "Yana", "password": "лампа на столі", "full_name": "Світла Яна"}


@pytest.fixture
def link(owner: Employee, owner_browser: Client) -> str:
    """Invite Yana; return the path of her invitation in the API."""
    with company_scope(owner.company_id):
        role = Role.objects.get(code="manager")
    answer = owner_browser.post(
        INVITATIONS, {"full_name": "Світла Яна", "role_id": role.pk}, content_type=JSON
    )
    token = answer.json()["url"].rsplit("/", 1)[1]
    return f"{INVITATIONS}/by-token/{token}"


def accept(link: str, **changes: str) -> tuple[int, dict[str, object]]:
    answer = Client().post(f"{link}/accept", YANA | changes, content_type=JSON)
    return answer.status_code, answer.json() if answer.content else {}


def test_the_link_shows_where_one_is_invited(link: str, client: Client) -> None:
    shown = client.get(link).json()

    assert (shown["company"], shown["full_name"], shown["role"]) == (
        "Лампи",
        "Світла Яна",
        "Менеджер",
    )


def test_whoever_accepts_is_signed_in_at_once(link: str, client: Client) -> None:
    answer = client.post(f"{link}/accept", YANA, content_type=JSON)

    assert answer.status_code == 204
    assert client.get("/api/v1/me").json()["login"] == "yana"


def test_the_link_works_once(link: str, client: Client) -> None:
    accept(link)

    assert accept(link, login="other")[1]["code"] == "invitation_gone"
    assert client.get(link).status_code == 404


def test_the_link_works_for_seven_days(link: str) -> None:
    with clock.standing_at(clock.now() + timedelta(days=7, seconds=1)):
        assert accept(link)[0] == 404


def test_a_link_that_was_taken_back_is_gone(link: str, owner_browser: Client) -> None:
    (invitation,) = owner_browser.get(INVITATIONS).json()["items"]

    owner_browser.delete(f"{INVITATIONS}/{invitation['id']}")

    assert accept(link)[0] == 404
    assert owner_browser.get(INVITATIONS).json()["items"] == []


def test_a_taken_login_leaves_the_link_as_it_was(link: str) -> None:
    status, refusal = accept(link, login="olena")

    assert (status, refusal["code"]) == (422, "login_taken")
    assert accept(link)[0] == 204


@pytest.mark.parametrize(
    ("field", "value"), [("password", "12345678"), ("login", "два слова"), ("full_name", "")]
)
def test_what_is_wrong_is_named(link: str, field: str, value: str) -> None:
    status, refusal = accept(link, **{field: value})

    assert (status, list(dict(refusal["fields"]))) == (422, [field])  # type: ignore[call-overload]


def test_the_token_itself_is_kept_nowhere(link: str, owner: Employee) -> None:
    with company_scope(owner.company_id):
        kept = Invitation.objects.values_list("token_hash", flat=True)

    assert link.rsplit("/", 1)[1] not in set(kept)


def test_the_list_names_when_a_link_ends(noon: object, link: str, owner_browser: Client) -> None:
    (invitation,) = owner_browser.get(INVITATIONS).json()["items"]

    assert invitation["expires_at"] == "2026-03-09T12:00:00Z"
