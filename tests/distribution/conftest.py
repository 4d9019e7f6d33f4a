"""What the stories of handing out have in common."""

from collections.abc import Callable

import pytest

from kramar.company.models import Company
from kramar.core.tenancy import company_scope
from kramar.orders.drafts import BuyerDraft, OrderDraft
from kramar.orders.models import Order
from kramar.orders.services.creating import create_order
from kramar.staff.models import Employee
from kramar.staff.queries import get_employee
from kramar.staff.services.presence import come_on_site

Come = Callable[..., None]


@pytest.fixture
def shop(in_lamp_shop: Company) -> Company:
    """Return the lamp shop, which hands out orders and chats."""
    in_lamp_shop.distribution_enabled = in_lamp_shop.chat_distribution_enabled = True
    in_lamp_shop.save()
    return in_lamp_shop


def come(*employees: Employee) -> None:
    """Let employees come on site, one after another."""
    for employee in employees:
        with company_scope(employee.company_id):
            come_on_site(employee=get_employee(employee.pk))


def order_from(phone: str = "") -> Order:
    """Make an order of the company in scope, as a site does."""
    return create_order(draft=OrderDraft(buyer=BuyerDraft(phone=phone)), by=None)


def owners() -> list[str | None]:
    """Name who answers for the orders, in their order."""
    rows = Order.objects.order_by("pk").values_list("responsible__user__login", flat=True)
    return list(rows)
