"""A deleted order comes back as it was: its number, its stock, and what it counts for."""

from dataclasses import replace

import pytest

from kramar.catalog.errors import NotEnoughStockError
from kramar.catalog.models import Offer
from kramar.clients.models import Client
from kramar.company.models import Company
from kramar.orders.drafts import LineDraft, OrderDraft
from kramar.orders.errors import OrderAbsentError
from kramar.orders.models import Order
from kramar.orders.policies import OrderSight
from kramar.orders.queries import get_order
from kramar.orders.services.creating import create_order
from kramar.orders.services.deleting import delete_order, restore_order
from kramar.orders.services.statuses import set_status
from kramar.orders.services.tallies import reconcile_tallies
from kramar.staff.models import Employee
from tests.orders.conftest import ORDER, status


def sell(owl: Offer, quantity: int, by: Employee) -> Order:
    draft = OrderDraft(lines=[LineDraft(offer_id=owl.pk, quantity=quantity)])
    return create_order(draft=draft, by=by)


def test_it_comes_back_once_with_its_number_and_stock(owl: Offer, anna: Employee) -> None:
    order = sell(owl, 2, anna)
    delete_order(order_id=order.pk, by=anna)

    restored = restore_order(order_id=order.pk, by=anna)
    again = restore_order(order_id=order.pk, by=anna)

    owl.refresh_from_db()
    assert (owl.stock, owl.reserved, reconcile_tallies()) == (5, 2, 0)
    assert get_order(OrderSight.of(anna), order.pk).number == order.number
    assert again.version == restored.version


def test_it_stays_deleted_when_the_stock_has_gone(owl: Offer, anna: Employee) -> None:
    order = sell(owl, 4, anna)
    delete_order(order_id=order.pk, by=anna)
    sell(owl, 2, anna)

    with pytest.raises(NotEnoughStockError):
        restore_order(order_id=order.pk, by=anna)

    owl.refresh_from_db()
    assert (owl.reserved, reconcile_tallies()) == (2, 0)
    assert Order.objects.filter(pk=order.pk, deleted_at=None).exists() is False


def test_what_became_of_it_counts_for_the_client_again(order: Order, anna: Employee) -> None:
    set_status(order_id=order.pk, status_id=status("Відмова").pk, by=anna)
    buyer = Client.objects.get(pk=order.client_id or 0)

    delete_order(order_id=order.pk, by=anna)
    buyer.refresh_from_db()
    assert buyer.refused == 0

    restore_order(order_id=order.pk, by=anna)
    buyer.refresh_from_db()
    assert buyer.refused == 1


def test_it_is_absent_for_whoever_may_not_see_it(
    in_lamp_shop: Company, anna: Employee, boris: Employee
) -> None:
    hers = create_order(draft=replace(ORDER, responsible_id=anna.pk), by=anna)
    boris.role.permissions = ["orders.view", "orders.delete"]
    boris.role.save()
    delete_order(order_id=hers.pk, by=anna)

    with pytest.raises(OrderAbsentError):
        restore_order(order_id=hers.pk, by=boris)
