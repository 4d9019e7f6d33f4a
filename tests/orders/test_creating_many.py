"""Many orders at once: a wrong one keeps back none of the others."""

from dataclasses import replace

from django.db import connection
from django.test.utils import CaptureQueriesContext

from kramar.catalog.models import Offer
from kramar.clients.models import Client
from kramar.company.models import Company
from kramar.core.errors import KramarError
from kramar.events.models import StoredEvent
from kramar.orders.drafts import BuyerDraft, LineDraft, OrderDraft
from kramar.orders.models import Order, OrderTally
from kramar.orders.services.composing import NewOrder
from kramar.orders.services.creating import Fate, create_orders
from kramar.orders.services.tallies import reconcile_tallies
from kramar.staff.models import Employee
from tests.orders.conftest import IRYNA, ORDER

PETRO = OrderDraft(buyer=BuyerDraft(first_name="Петро", phone="0501112233"))
WRONG = replace(ORDER, buyer=BuyerDraft(phone="дзвоніть мамі"))


def create(by: Employee, *drafts: OrderDraft) -> list[Fate]:
    return create_orders([NewOrder(draft, by) for draft in drafts])


def words(fates: list[Fate]) -> list[int | str]:
    """Say the number of each order, or why there is none."""
    return [fate.code if isinstance(fate, KramarError) else fate.number for fate in fates]


def test_a_wrong_one_among_good_ones_takes_no_number(in_lamp_shop: Company, anna: Employee) -> None:
    fates = create(anna, ORDER, WRONG, PETRO, replace(ORDER, status_id=10**9), ORDER)

    assert words(fates) == [1, "invalid", 2, "order_status_not_found", 3]
    assert list(Order.objects.order_by("id").values_list("number", flat=True)) == [1, 2, 3]
    assert OrderTally.objects.get().orders == 3
    assert reconcile_tallies() == 0


def test_one_new_phone_twice_is_one_client(in_lamp_shop: Company, anna: Employee) -> None:
    create(anna, ORDER, PETRO, replace(ORDER, buyer=replace(IRYNA, phone="+38 067 1234567")))

    assert Client.objects.count() == 2
    told = StoredEvent.objects.filter(kind__in=["client.created", "order.created"])
    kinds = told.order_by("number").values_list("kind", flat=True)
    assert list(kinds) == ["client.created"] * 2 + ["order.created"] * 3


def test_the_first_get_the_goods_when_they_do_not_suffice_for_all(
    owl: Offer, anna: Employee
) -> None:
    def wants(quantity: int) -> OrderDraft:
        return OrderDraft(lines=[LineDraft(offer_id=owl.pk, quantity=quantity)])

    fates = create(anna, wants(3), wants(3), wants(2), wants(1))

    assert words(fates) == [1, "not_enough_stock", 2, "not_enough_stock"]
    owl.refresh_from_db()
    assert (owl.stock, owl.reserved) == (5, 5)


def test_ten_cost_as_many_statements_as_two(in_lamp_shop: Company, anna: Employee) -> None:
    def buyers(first: int, count: int) -> list[OrderDraft]:
        numbers = range(first, first + count)
        return [replace(ORDER, buyer=BuyerDraft(phone=f"067{each:07}")) for each in numbers]

    with CaptureQueriesContext(connection) as two:
        create(anna, *buyers(1, 2))
    with CaptureQueriesContext(connection) as ten:
        create(anna, *buyers(100, 10))

    assert len(ten) == len(two)
