"""The stock follows the order: promised, sent, brought back; never sold twice."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kramar.catalog.errors import NotEnoughStockError
from kramar.catalog.models import Offer
from kramar.company.models import Company
from kramar.orders.drafts import LineDraft, OrderDraft
from kramar.orders.models import Order, OrderLine
from kramar.orders.services.changing import OrderChanges, change_order
from kramar.orders.services.creating import create_order
from kramar.orders.services.statuses import set_status
from kramar.staff.models import Employee
from tests.orders.conftest import status


def held(offer: Offer) -> tuple[int, int]:
    offer.refresh_from_db()
    return offer.stock, offer.reserved


@pytest.fixture
def sold(in_lamp_shop: Company, anna: Employee, owl: Offer) -> Order:
    """Return an order of two owls."""
    draft = OrderDraft(lines=[LineDraft(offer_id=owl.pk, quantity=2)])
    return create_order(draft=draft, by=anna)


def test_a_line_is_completed_from_the_catalogue(sold: Order, owl: Offer) -> None:
    line = OrderLine.objects.get()

    assert (line.sku, line.name, line.price) == ("OWL", "Лампа «Сова»", Decimal("640.00"))
    assert held(owl) == (5, 2)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (["Прийняте"], (5, 2)),
        (["Відправлене"], (3, 0)),
        (["Відмова"], (5, 0)),
        (["Відправлене", "Викуплене"], (3, 0)),
        (["Відправлене", "Повернення в дорозі"], (5, 0)),
        (["Відправлене", "Прийняте"], (5, 2)),
        (["Відмова", "Нове"], (5, 2)),
        (["Відмова", "Відправлене"], (3, 0)),
    ],
)
def test_the_stock_follows_the_status(
    sold: Order, owl: Offer, anna: Employee, path: list[str], expected: tuple[int, int]
) -> None:
    [set_status(order_id=sold.pk, status_id=status(name).pk, by=anna) for name in path]

    assert held(owl) == expected


@pytest.mark.parametrize(("first", "expected"), [("Прийняте", (5, 4)), ("Відправлене", (1, 0))])
def test_the_stock_follows_the_lines(
    sold: Order, owl: Offer, anna: Employee, first: str, expected: tuple[int, int]
) -> None:
    set_status(order_id=sold.pk, status_id=status(first).pk, by=anna)

    changes = OrderChanges(lines=[LineDraft(offer_id=owl.pk, quantity=4)])
    change_order(order_id=sold.pk, changes=changes, version=2, by=anna)

    assert held(owl) == expected


def test_more_than_there_is_cannot_be_ordered(sold: Order, owl: Offer, anna: Employee) -> None:
    greedy = replace(OrderDraft(), lines=[LineDraft(offer_id=owl.pk, quantity=4)])

    with pytest.raises(NotEnoughStockError):
        create_order(draft=greedy, by=anna)

    assert held(owl) == (5, 2)
    assert Order.objects.count() == 1
