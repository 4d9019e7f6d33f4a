"""Two at the same moment: nothing is handed out twice, nobody gets more than their limit."""

from collections import Counter

import pytest

from kramar.company.models import Company
from kramar.core.tenancy import company_scope
from kramar.distribution.services.orders import distribute_orders
from kramar.distribution.services.settings import Terms, set_terms
from kramar.distribution.worker import distribute
from kramar.orders.drafts import OrderDraft
from kramar.orders.models import Order
from kramar.orders.services.assigning import assign_order
from kramar.orders.services.composing import NewOrder
from kramar.orders.services.creating import create_orders
from kramar.orders.services.tallies import reconcile_tallies
from kramar.staff.models import Employee, Shift
from kramar.staff.services.employees import dismiss_employee
from kramar.staff.services.presence import leave_site
from tests.distribution.conftest import come, order_from, owners
from tests.orders.test_races import within
from tests.races import at_once

pytestmark = [pytest.mark.races, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def crew(anna: Employee, boris: Employee, owner: Employee) -> list[Employee]:
    """Return Anna and Boris, both on site, of whom Anna takes three orders at most."""
    Company.objects.update(distribution_enabled=True)
    with company_scope(owner.company_id):
        set_terms(employee=anna, terms=Terms(True, 5, 3, None), by=owner)
        set_terms(employee=boris, terms=Terms(True, 1, 4, None), by=owner)
    come(anna, boris)
    return [anna, boris]


def test_several_processes_hand_out_each_order_once_and_keep_to_the_limits(
    crew: list[Employee],
) -> None:
    anna, _boris = crew
    with company_scope(anna.company_id):
        create_orders([NewOrder(OrderDraft(), None)] * 9)

    at_once(*[within(anna, distribute)] * 4, *[within(anna, order_from)] * 3)

    with company_scope(anna.company_id):
        distribute_orders()
        assert Counter(owners()) == {"anna": 3, "boris": 4, None: 5}
        assert set(Order.objects.exclude(responsible=None).values_list("version", flat=True)) == {2}
        assert reconcile_tallies() == 0


def test_a_hand_that_is_quicker_keeps_the_order(crew: list[Employee], owner: Employee) -> None:
    with company_scope(owner.company_id):
        order = order_from()

    ends = at_once(
        within(owner, distribute),
        within(owner, lambda: assign_order(order_id=order.pk, employee_id=owner.pk, by=owner)),
    )

    with company_scope(owner.company_id):
        assert ends == ["done", "done"]
        assert owners() == ["olena"]


def test_whoever_leaves_or_is_dismissed_meanwhile_is_given_nothing_after(
    crew: list[Employee], owner: Employee
) -> None:
    anna, boris = crew
    with company_scope(owner.company_id):
        order_from()

    at_once(
        within(owner, lambda: dismiss_employee(employee=anna, by=owner)),
        within(owner, lambda: leave_site(employee_ids=[boris.pk], end=Shift.End.SWITCH)),
        within(owner, distribute),
    )

    with company_scope(owner.company_id):
        order_from()
        assert distribute_orders() == 0
        assert owners()[1] is None
