"""Two at the same moment: numbers without gaps, stock never sold twice, one of two editors."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from kramar.catalog.models import Offer
from kramar.catalog.services.drafts import OfferDraft, ProductDraft
from kramar.catalog.services.products import create_product
from kramar.clients.models import Client
from kramar.core.tenancy import company_scope
from kramar.orders.drafts import BuyerDraft, LineDraft, NewPayment, OrderDraft
from kramar.orders.models import Order, OrderTally
from kramar.orders.services.changing import OrderChanges, change_order
from kramar.orders.services.creating import create_order
from kramar.orders.services.payments import record_payment
from kramar.orders.services.tallies import reconcile_tallies
from kramar.staff.models import Employee
from tests.races import Act, at_once

pytestmark = [pytest.mark.races, pytest.mark.django_db(transaction=True)]


def within(employee: Employee, act: Callable[[], object]) -> Act:
    """Do something in the employee's company, in a thread that knows none."""

    def scoped() -> None:
        with company_scope(employee.company_id):
            act()

    return scoped


def test_numbers_have_no_gaps_and_stock_is_not_sold_twice(anna: Employee) -> None:
    with company_scope(anna.company_id):
        offers = [OfferDraft(sku="OWL", price=Decimal(640), stock=5)]
        create_product(draft=ProductDraft(name="Лампа «Сова»"), offers=offers, by=anna)
        owl = Offer.objects.get()
    draft = OrderDraft(lines=[LineDraft(offer_id=owl.pk)], buyer=BuyerDraft(phone="067 123 45 67"))

    ends = at_once(*[within(anna, lambda: create_order(draft=draft, by=anna))] * 8)

    assert ends == ["done"] * 5 + ["not_enough_stock"] * 3
    with company_scope(anna.company_id):
        owl.refresh_from_db()
        assert (owl.stock, owl.reserved) == (5, 5)
        assert sorted(Order.objects.values_list("number", flat=True)) == [1, 2, 3, 4, 5]
        assert reconcile_tallies() == 0
        assert OrderTally.objects.get().orders == 5


def test_of_two_editors_one_is_told(anna: Employee, boris: Employee) -> None:
    with company_scope(anna.company_id):
        order = create_order(draft=OrderDraft(), by=anna)

    ends = at_once(
        *(
            within(
                by,
                lambda by=by: change_order(  # type: ignore[misc]  # mypy reads no default here
                    order_id=order.pk, changes=OrderChanges(comment=by.full_name), version=1, by=by
                ),
            )
            for by in (anna, boris)
        )
    )

    assert ends == ["done", "order_changed"]


def test_payments_at_once_add_up(anna: Employee) -> None:
    with company_scope(anna.company_id):
        order = create_order(draft=OrderDraft(), by=anna)
    payment = NewPayment(Decimal(10))

    at_once(
        *[within(anna, lambda: record_payment(order_id=order.pk, payment=payment, by=anna))] * 4
    )

    with company_scope(anna.company_id):
        order.refresh_from_db()
        assert (order.paid, order.version) == (Decimal(40), 5)
        assert not Client.objects.exists()
