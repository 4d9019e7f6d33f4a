"""On site and away: one shift at a time, and the log says why it ended."""

import json

import pytest
from django.test import Client

from kramar.company.models import Company
from kramar.core.tenancy import company_scope
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee, Shift
from kramar.staff.queries import get_employee
from kramar.staff.services.employees import dismiss_employee
from kramar.staff.services.presence import come_on_site, leave_site
from tests.cast import PASSWORD, SignIn
from tests.races import at_once

ALLAUTH = "/_allauth/browser/v1/auth"
SESSION = f"{ALLAUTH}/session"


@pytest.fixture
def shop(in_lamp_shop: Company) -> Company:
    """Return the lamp shop, which hands its orders out."""
    in_lamp_shop.distribution_enabled = True
    in_lamp_shop.save(update_fields=["distribution_enabled"])
    return in_lamp_shop


def put(browser: Client, *, on_site: bool) -> int:
    body = {"on_site": on_site}
    return browser.put("/api/v1/me/presence", body, content_type="application/json").status_code


def sign_in_by_password(employee: Employee) -> Client:
    browser = Client(headers={"accept": "application/json"})
    body = {"username": employee.user.login, "password": PASSWORD}
    browser.post(f"{ALLAUTH}/login", body, content_type="application/json")
    return browser


def test_the_switch_begins_one_shift_and_ends_it(
    shop: Company, anna: Employee, sign_in: SignIn
) -> None:
    browser = sign_in(anna)

    statuses = [put(browser, on_site=each) for each in (True, True, False, False)]

    (shift,) = Shift.objects.all()
    told = StoredEvent.objects.filter(kind="presence.changed").order_by("number")
    assert statuses == [200] * 4
    assert (shift.employee_id, shift.end) == (anna.pk, Shift.End.SWITCH)
    assert [json.loads(each.data)["on_site"] for each in told] == [True, False]
    assert browser.get("/api/v1/me").json()["on_site"] is False


def test_nobody_comes_where_nothing_is_handed_out(anna_browser: Client) -> None:
    assert put(anna_browser, on_site=True) == 409


def test_signing_out_of_the_last_browser_is_leaving(shop: Company, anna: Employee) -> None:
    desk, phone = sign_in_by_password(anna), sign_in_by_password(anna)
    put(desk, on_site=True)

    phone.delete(SESSION)
    still_on_site = get_employee(anna.pk).on_site
    desk.delete(SESSION)

    assert still_on_site
    assert Shift.objects.get().end == Shift.End.SIGN_OUT


def test_a_dismissed_one_is_not_on_site(shop: Company, anna: Employee, owner: Employee) -> None:
    come_on_site(employee=get_employee(anna.pk))

    dismiss_employee(employee=get_employee(anna.pk), by=owner)

    assert Shift.objects.get().end == Shift.End.DISMISSAL
    assert not get_employee(anna.pk).on_site


@pytest.mark.races
@pytest.mark.django_db(transaction=True)
def test_two_screens_begin_one_shift(owner: Employee) -> None:
    Company.objects.update(distribution_enabled=True)
    owner.company.refresh_from_db()

    def come() -> None:
        with company_scope(owner.company_id):
            come_on_site(employee=get_employee(owner.pk))

    at_once(come, come, come)

    with company_scope(owner.company_id):
        assert Shift.objects.count() == 1
        assert leave_site(employee_ids=None, end=Shift.End.OFF) == [owner.pk]
