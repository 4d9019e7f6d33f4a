"""Colleagues, their roles, and the end of their work here."""

import pytest
from django.test import Client

from kramar.audit.models import AuditEntry
from kramar.company.models import Company
from kramar.core.tenancy import company_scope
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee, Role
from kramar.staff.permissions import MANAGER_PERMISSIONS
from kramar.staff.services.api_keys import create_api_key
from tests.cast import Commits, SignIn

EMPLOYEES = "/api/v1/employees"
JSON = "application/json"


def role_id(company: Company, code: str) -> int:
    with company_scope(company.pk):
        return Role.objects.get(code=code).pk


def last_event(employee: Employee) -> tuple[str, str]:
    with company_scope(employee.company_id):
        event = StoredEvent.objects.order_by("-number")[0]
    return event.kind, event.data


def test_colleagues_are_listed_by_name(
    anna: Employee, boris: Employee, anna_browser: Client
) -> None:
    items = anna_browser.get(EMPLOYEES).json()["items"]

    assert [each["short_name"] for each in items] == ["Бондар А.", "Гнатюк Б.", "Коваль О."]
    assert items[0] == {
        "id": anna.pk,
        "login": "anna",
        "full_name": "Бондар Анна Іванівна",
        "short_name": "Бондар А.",
        "role": {"id": anna.role_id, "name": "Менеджер", "code": "manager"},
        "is_active": True,
        "can_answer": True,
    }


def test_another_role_is_given_and_told_to_every_screen(
    lamp_shop: Company, anna: Employee, owner_browser: Client
) -> None:
    body = {"role_id": role_id(lamp_shop, "observer")}

    answer = owner_browser.patch(f"{EMPLOYEES}/{anna.pk}", body, content_type=JSON)

    assert answer.json()["role"]["code"] == "observer"
    assert answer.json()["can_answer"] is False
    kind, data = last_event(anna)
    assert kind == "employee.changed"
    assert '"code":"observer"' in data


def test_the_last_owner_stays_an_owner(
    lamp_shop: Company, owner: Employee, owner_browser: Client
) -> None:
    body = {"role_id": role_id(lamp_shop, "manager")}

    answer = owner_browser.patch(f"{EMPLOYEES}/{owner.pk}", body, content_type=JSON)

    assert (answer.status_code, answer.json()["code"]) == (409, "last_owner")


def test_nobody_dismisses_themselves(owner: Employee, owner_browser: Client) -> None:
    answer = owner_browser.post(f"{EMPLOYEES}/{owner.pk}/dismiss", content_type=JSON)

    assert (answer.status_code, answer.json()["code"]) == (403, "own_self")


def test_a_dismissed_employee_is_out_at_once(
    anna: Employee,
    anna_browser: Client,
    owner_browser: Client,
    wakes: list[str],
    commits: Commits,
) -> None:
    with company_scope(anna.company_id):
        _, key = create_api_key(employee=anna, name="сайт", by=anna)

    with commits(execute=True):
        answer = owner_browser.post(f"{EMPLOYEES}/{anna.pk}/dismiss", content_type=JSON)

    assert answer.json()["is_active"] is False
    assert anna_browser.get("/api/v1/me").status_code == 401
    by_key = Client().get("/api/v1/me", headers={"authorization": f"Bearer {key}"})
    assert by_key.status_code == 401
    assert f"sessions:{anna.company_id}" in wakes


def test_what_was_done_to_people_is_in_the_audit(
    anna: Employee, owner: Employee, owner_browser: Client
) -> None:
    owner_browser.post(f"{EMPLOYEES}/{anna.pk}/dismiss", content_type=JSON)

    with company_scope(owner.company_id):
        entry = AuditEntry.objects.latest("id")
    assert (entry.action, entry.target_id, entry.employee_id) == (
        "employee.dismissed",
        anna.pk,
        owner.pk,
    )


def test_a_role_loses_a_permission_for_everybody_who_has_it(
    lamp_shop: Company, anna: Employee, anna_browser: Client, owner_browser: Client
) -> None:
    manager = role_id(lamp_shop, "manager")

    answer = owner_browser.patch(
        f"/api/v1/roles/{manager}", {"revoke": ["chats.use"]}, content_type=JSON
    )

    assert answer.json()["permissions"] == sorted(MANAGER_PERMISSIONS - {"chats.use"})
    assert anna_browser.get("/api/v1/chats").status_code == 403
    assert last_event(anna)[0] == "role.changed"


def test_the_owners_role_keeps_every_permission(lamp_shop: Company, owner_browser: Client) -> None:
    answer = owner_browser.patch(
        f"/api/v1/roles/{role_id(lamp_shop, 'owner')}", {"revoke": ["chats.use"]}, content_type=JSON
    )

    assert answer.status_code == 422


def test_two_roles_have_two_names(lamp_shop: Company, owner_browser: Client) -> None:
    answer = owner_browser.patch(
        f"/api/v1/roles/{role_id(lamp_shop, 'manager')}", {"name": "Власник"}, content_type=JSON
    )

    assert (answer.status_code, list(answer.json()["fields"])) == (422, ["name"])


def test_an_administrator_gives_nobody_more_than_they_have(
    lamp_shop: Company, anna: Employee, boris: Employee, anna_browser: Client
) -> None:
    with company_scope(lamp_shop.pk):
        Role.objects.filter(code="manager").update(
            permissions=[*anna.role.permissions, "administration"]
        )

    answer = anna_browser.patch(
        f"{EMPLOYEES}/{boris.pk}", {"role_id": role_id(lamp_shop, "owner")}, content_type=JSON
    )

    assert (answer.status_code, answer.json()["code"]) == (403, "cannot_grant")


@pytest.fixture
def administrator(in_lamp_shop: Company, anna: Employee, sign_in: SignIn) -> Client:
    """Return the browser of Anna, who administers and may little else."""
    anna.role = Role.objects.create(
        company=in_lamp_shop, name="Кадри", permissions=["administration"]
    )
    anna.save()
    return sign_in(anna)


def test_an_administrator_takes_no_rights_from_an_owner(
    owner: Employee, boris: Employee, administrator: Client
) -> None:
    observer = Role.objects.create(company=owner.company, name="Ніхто", permissions=[])
    Employee.objects.filter(pk=boris.pk).update(role=owner.role)

    answer = administrator.patch(
        f"{EMPLOYEES}/{boris.pk}", {"role_id": observer.pk}, content_type=JSON
    )

    assert (answer.status_code, answer.json()["code"]) == (403, "cannot_grant")
    assert Employee.objects.get(pk=boris.pk).role_id == owner.role_id
