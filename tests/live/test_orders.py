"""Whose orders a screen hears of: real services, real sockets."""

from typing import Any

from django.db import transaction

from kramar.core.tenancy import company_scope
from kramar.events.services import newest_number
from kramar.orders.drafts import BuyerDraft, OrderDraft
from kramar.orders.models import Order
from kramar.orders.services.assigning import assign_order
from kramar.orders.services.creating import create_order
from kramar.orders.services.deleting import delete_order
from kramar.orders.services.founding import found_directories
from kramar.staff.models import Employee
from tests.live.conftest import OpenScreen
from tests.live.screen import Screen
from tests.live.shop import Shop

OWN_ORDERS = frozenset({"orders.view", "orders.edit", "orders.delete"})
BUYER = BuyerDraft("Таємна", "Клара", phone="067 123-45-67")


def order_of(shop: Shop, responsible: Employee) -> Order:
    with company_scope(shop.company.pk), transaction.atomic():
        found_directories()
        return create_order(
            draft=OrderDraft(buyer=BUYER, responsible_id=responsible.pk), by=responsible
        )


def kinds_about(screen: Screen, order: Order) -> list[str]:
    """Return what the screen was told of an order."""
    return [event["kind"] for event in screen.events if is_about(event["data"], order)]


def is_about(data: dict[str, Any], order: Order) -> bool:
    return order.pk in {data.get("order_id"), data.get("order", {}).get("id")}


def test_whoever_may_not_see_an_order_hears_nothing_of_it(
    shop: Shop, open_screen: OpenScreen
) -> None:
    anna, boris = shop.hire("Коваль Анна", OWN_ORDERS), shop.hire("Шевченко Борис", OWN_ORDERS)
    stranger = shop.hire("Мороз Ілля", frozenset({"chats.use"}))
    his, hers, none = open_screen(boris), open_screen(anna), open_screen(stranger)

    order = order_of(shop, boris)
    with company_scope(shop.company.pk):
        delete_order(order_id=order.pk, by=boris)
    # Visible to everybody and last: nothing else can come after it.
    last = shop.change_role(shop.hire("Коваль Олена"), OWN_ORDERS)
    his.wait_until(last)
    hers.wait_until(last)
    none.wait_until(last)

    assert kinds_about(his, order) == ["order.created", "order.deleted"]
    assert kinds_about(hers, order) == kinds_about(none, order) == []
    assert "Таємна" not in "".join([*hers.raw, *none.raw])


def test_an_order_that_goes_to_another_is_withdrawn_from_its_former_screen(
    shop: Shop, open_screen: OpenScreen
) -> None:
    anna, boris = shop.hire("Коваль Анна", OWN_ORDERS), shop.hire("Шевченко Борис", OWN_ORDERS)
    order = order_of(shop, anna)
    hers, his = open_screen(anna), open_screen(boris)

    with company_scope(shop.company.pk):
        assign_order(order_id=order.pk, employee_id=boris.pk, by=anna)
        last = newest_number(shop.company.pk)
    hers.wait_until(last)
    his.wait_until(last)

    assert kinds_about(hers, order) == ["order.withdrawn"]
    assert kinds_about(his, order) == ["order.changed"]
