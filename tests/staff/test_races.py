"""Two at once: a link makes one employee, a company keeps an owner, a code opens one door."""

from datetime import date

import pytest

from kramar.company.models import Company, Plan, Subscription
from kramar.core.tenancy import company_scope
from kramar.staff import queries
from kramar.staff.models import Employee, Role
from kramar.staff.permissions import Permission
from kramar.staff.second_step import prove
from kramar.staff.services.employees import NewEmployee, change_employee_role, hire_employee
from kramar.staff.services.invitations import accept_invitation, create_invitation
from kramar.staff.services.roles import change_role
from tests.api.one_time_codes import next_code_of, secure
from tests.races import at_once

pytestmark = [pytest.mark.races, pytest.mark.django_db(transaction=True)]


def person(login: str) -> NewEmployee:
    return NewEmployee(login=login, password="лампа на столі", full_name="Світла Яна")


def test_one_link_makes_one_employee(owner: Employee) -> None:
    with company_scope(owner.company_id):
        role = Role.objects.get(code="manager")
        _, token = create_invitation(full_name="Світла Яна", role=role, by=owner)

    ended = at_once(
        *(
            lambda login=login: accept_invitation(token=token, person=person(login))
            for login in ("yana", "yaryna", "yulia")
        )
    )

    assert ended == ["done", "invitation_gone", "invitation_gone"]


def test_one_login_is_taken_once(owner: Employee) -> None:
    def hire() -> None:
        with company_scope(owner.company_id):
            hire_employee(person=person("yana"), role=owner.role, by=owner)

    assert at_once(hire, hire, hire) == ["done", "login_taken", "login_taken"]


def test_two_ticks_in_one_role_are_both_kept(owner: Employee) -> None:
    def tick(grant: list[Permission], revoke: list[Permission]) -> None:
        with company_scope(owner.company_id):
            change_role(role=Role.objects.get(code="manager"), grant=grant, revoke=revoke, by=owner)

    ended = at_once(
        lambda: tick([Permission.ADMINISTRATION], []), lambda: tick([], [Permission.CHATS_USE])
    )

    with company_scope(owner.company_id):
        allowed = set(Role.objects.get(code="manager").permissions)
    assert ended == ["done", "done"]
    assert Permission.ADMINISTRATION in allowed
    assert Permission.CHATS_USE not in allowed


def test_the_last_seat_of_a_plan_is_taken_once(owner: Employee) -> None:
    plan = Plan.objects.create(name="Лавка", price=300, employee_limit=2)
    company = Company.objects.get(pk=owner.company_id)
    Subscription.objects.create(company=company, plan=plan, paid_until=date(2099, 1, 1))

    def hire(login: str) -> None:
        with company_scope(owner.company_id):
            hire_employee(person=person(login), role=owner.role, by=owner)

    ended = at_once(*(lambda login=login: hire(login) for login in ("yana", "yaryna", "yulia")))

    assert ended == ["done", "plan_limit", "plan_limit"]


def test_two_owners_who_remove_each_other_leave_one(owner: Employee) -> None:
    with company_scope(owner.company_id):
        second = hire_employee(person=person("yana"), role=owner.role, by=owner)
        manager = Role.objects.get(code="manager")

    def demote(employee: Employee, by: Employee) -> None:
        with company_scope(owner.company_id):
            row = queries.get_employee(employee.pk)
            change_employee_role(employee=row, role=manager, by=by)

    ended = at_once(lambda: demote(owner, second), lambda: demote(second, owner))

    assert ended == ["done", "last_owner"]


def test_one_code_opens_one_door(owner: Employee) -> None:
    code = next_code_of(secure(owner))

    def show() -> None:
        prove(user=owner.user, code=code, address="192.0.2.7")

    assert at_once(show, show, show) == ["done", "incorrect_code", "incorrect_code"]


def test_ten_guesses_at_once_are_five_at_most(owner: Employee) -> None:
    secure(owner)

    def guess() -> None:
        prove(user=owner.user, code="none", address="192.0.2.7")

    ended = at_once(*[guess] * 10)

    # One who was counted in time may still find the door closed by another.
    assert set(ended) == {"incorrect_code", "too_many_login_attempts"}
    assert ended.count("incorrect_code") <= 5
