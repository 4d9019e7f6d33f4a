"""A company begins with three ready roles and an owner."""

import pytest

from kramar.audit.models import AuditEntry
from kramar.company.models import Company
from kramar.core.errors import InvalidError
from kramar.core.tenancy import company_scope
from kramar.events.models import StoredEvent
from kramar.staff.errors import LoginTakenError, SlugTakenError
from kramar.staff.models import Employee, Role
from kramar.staff.services.companies import NewCompany, create_company
from kramar.staff.services.employees import NewEmployee

OLHA = NewEmployee(login="olha", password="x", full_name="Мороз Ольга")


def test_a_company_begins_with_three_ready_roles(in_lamp_shop: Company) -> None:
    roles = Role.objects.order_by("id").values_list("code", "name")

    assert list(roles) == [
        ("owner", "Власник"),
        ("manager", "Менеджер"),
        ("observer", "Спостерігач"),
    ]


def test_the_first_employee_owns_it(owner: Employee) -> None:
    assert owner.role.code == "owner"
    assert owner.user.check_password("ясна лампа")


def test_the_beginning_is_in_the_audit_and_in_the_event_log(in_lamp_shop: Company) -> None:
    actions = AuditEntry.objects.order_by("id").values_list("action", flat=True)
    kinds = StoredEvent.objects.values_list("kind", flat=True)

    assert list(actions) == ["employee.hired", "company.created"]
    assert list(kinds) == ["employee.changed"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "slug", ["", "Лампа", "Lamps", "two words", "-lamps", "x" * 51, "a/b", "a\n"]
)
def test_a_short_name_can_stand_in_an_address(slug: str) -> None:
    with pytest.raises(InvalidError) as refused:
        create_company(company=NewCompany(slug=slug, name="Лампи"), owner=OLHA)

    assert set(refused.value.fields) == {"slug"}


def test_a_short_name_is_taken_once(lamp_shop: Company) -> None:
    with pytest.raises(SlugTakenError) as refused:
        create_company(company=NewCompany(slug="lamps", name="Інші лампи"), owner=OLHA)

    assert set(refused.value.fields) == {"slug"}


def test_a_taken_login_leaves_no_half_of_a_company(owner: Employee) -> None:
    again = NewEmployee(login="Olena", password="x", full_name="Інша Олена")

    with pytest.raises(LoginTakenError):
        create_company(company=NewCompany(slug="bulbs", name="Лампочки"), owner=again)

    assert not Company.objects.filter(slug="bulbs").exists()


def test_two_companies_do_not_see_each_others_people(owner: Employee, rival: Employee) -> None:
    with company_scope(rival.company_id):
        assert list(Employee.objects.all()) == [rival]
