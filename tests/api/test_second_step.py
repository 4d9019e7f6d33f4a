"""The second step of signing in: set up, asked for, spent, lost, and wanted by the company."""

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client

from kramar.audit.models import AuditEntry
from kramar.core.tenancy import company_scope
from kramar.live.door import admit
from kramar.staff.models import Employee
from kramar.staff.services.api_keys import create_api_key
from tests.api.one_time_codes import code_of, next_code_of, secure
from tests.api.test_sign_in import LOGIN, try_password
from tests.cast import PASSWORD, SignIn

ROOT = "/_allauth/browser/v1/"
CODE = f"{ROOT}auth/2fa/authenticate"
RECOVERY = f"{ROOT}account/authenticators/recovery-codes"
RULE = "/api/v1/company/second-step"
JSON = "application/json"


def show(client: Client, code: str) -> int:
    return client.post(CODE, {"code": code}, content_type=JSON).status_code


def repeat_password(browser: Client) -> None:
    browser.post(f"{ROOT}auth/reauthenticate", {"password": PASSWORD}, content_type=JSON)


def require(owner_browser: Client, *, required: bool = True) -> int:
    return owner_browser.put(RULE, {"required": required}, content_type=JSON).status_code


@pytest.fixture
def secret(anna: Employee) -> str:
    """Let Anna sign in by a code of her application from now on; return its secret."""
    return secure(anna)


def test_the_password_alone_opens_nothing(anna: Employee, secret: str, client: Client) -> None:
    answer = client.post(LOGIN, {"username": "anna", "password": PASSWORD}, content_type=JSON)

    flows = {flow["id"]: flow for flow in answer.json()["data"]["flows"]}
    assert (answer.status_code, flows["mfa_authenticate"]["is_pending"]) == (401, True)
    assert client.get("/api/v1/me").status_code == 401

    assert show(client, next_code_of(secret)) == 200
    assert client.get("/api/v1/me").json()["login"] == "anna"


def test_a_code_is_good_once(secret: str, client: Client) -> None:
    phone, code = Client(), next_code_of(secret)
    try_password(client, "anna", PASSWORD)
    try_password(phone, "anna", PASSWORD)

    assert [show(client, code), show(phone, code)] == [200, 400]


def test_the_code_that_set_the_application_up_is_spent(secret: str, client: Client) -> None:
    try_password(client, "anna", PASSWORD)

    assert show(client, code_of(secret)) == 400


def test_five_wrong_codes_close_the_door_for_the_good_one_too(secret: str, client: Client) -> None:
    try_password(client, "anna", PASSWORD)

    assert [show(client, "000000") for _ in range(5)] == [400] * 5
    try_password(client, "anna", PASSWORD)
    assert show(client, next_code_of(secret)) == 429


def test_recovery_codes_are_shown_once_and_each_is_good_once(
    secret: str, client: Client, anna_secured: Client
) -> None:
    codes = anna_secured.get(RECOVERY).json()["data"]["unused_codes"]
    assert "unused_codes" not in anna_secured.get(RECOVERY).json()["data"]

    try_password(client, "anna", PASSWORD)
    phone = Client()
    try_password(phone, "anna", PASSWORD)

    assert len(codes) == 10
    assert [show(client, codes[0]), show(phone, codes[0])] == [200, 400]


@pytest.fixture
def anna_secured(anna: Employee, secret: str) -> Client:
    """Return a browser in which Anna has just signed in by both steps."""
    browser = Client()
    try_password(browser, "anna", PASSWORD)
    show(browser, next_code_of(secret))
    repeat_password(browser)
    return browser


def test_setting_up_asks_for_the_password_again_and_draws_the_secret(
    anna: Employee, anna_browser: Client
) -> None:
    place = f"{ROOT}account/authenticators/totp"
    offered = anna_browser.get(place).json()["meta"]
    first = {"code": code_of(offered["secret"])}
    assert anna_browser.post(place, first, content_type=JSON).status_code == 401

    repeat_password(anna_browser)
    added = anna_browser.post(place, first, content_type=JSON)

    assert offered["picture"].startswith("<svg")
    assert added.status_code == 200
    kept = Authenticator.objects.get(user=anna.user, type="totp").data["secret"]
    assert offered["secret"] not in kept
    with company_scope(anna.company_id):
        entry = AuditEntry.objects.get(action="second_step.added")
    assert (entry.employee_id, entry.data) == (anna.pk, {"kind": "totp"})


def test_an_owner_without_it_cannot_ask_it_of_others(owner_browser: Client) -> None:
    assert require(owner_browser) == 403


def test_a_company_that_wants_it_leads_there_and_lets_nothing_else(
    owner: Employee, owner_browser: Client, anna: Employee, sign_in: SignIn
) -> None:
    anna_browser = sign_in(anna)
    secure(owner)
    assert require(owner_browser) == 200

    answer = anna_browser.get("/api/v1/me")
    assert (answer.status_code, answer.json()["code"]) == (403, "second_step_required")
    assert admit(anna_browser.session.session_key or "") is None
    assert owner_browser.get("/api/v1/me").json()["company"]["two_step_required"] is True

    secure(anna)
    assert anna_browser.get("/api/v1/me").status_code == 200
    assert admit(anna_browser.session.session_key or "") is not None


def test_programs_with_keys_are_asked_for_no_codes(
    owner: Employee, owner_browser: Client, anna: Employee, client: Client
) -> None:
    secure(owner)
    require(owner_browser)
    with company_scope(anna.company_id):
        _, key = create_api_key(employee=anna, name="Сайт", scopes=None, by=owner)

    answer = client.get("/api/v1/me", headers={"authorization": f"Bearer {key}"})

    assert answer.status_code == 200


def test_an_owner_takes_a_lost_second_step_away(
    owner_browser: Client, anna: Employee, anna_secured: Client, client: Client
) -> None:
    assert owner_browser.get("/api/v1/employees/secured").json() == {"items": [anna.pk]}

    answer = owner_browser.delete(f"/api/v1/employees/{anna.pk}/second-step")

    assert answer.status_code == 204
    assert anna_secured.get("/api/v1/me").status_code == 401
    assert try_password(client, "anna", PASSWORD) == 200
    with company_scope(anna.company_id):
        assert AuditEntry.objects.filter(action="second_step.reset", target_id=anna.pk).exists()


def test_the_clock_may_be_half_a_minute_off(noon: object, secret: str, client: Client) -> None:
    try_password(client, "anna", PASSWORD)

    assert [show(client, code_of(secret, steps=2)), show(client, code_of(secret, steps=1))] == [
        400,
        200,
    ]
