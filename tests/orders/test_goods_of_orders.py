"""What orders refer to is never lost, and an order sent twice at once is one."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from kramar.catalog.errors import CategoryInUseError
from kramar.catalog.models import Category, Offer, Product
from kramar.catalog.services.categories import CategoryDraft, create_category, delete_category
from kramar.catalog.services.drafts import OfferDraft
from kramar.catalog.services.products import (
    LastOfferError,
    add_offer,
    delete_offer,
    delete_product,
    restore_product,
)
from kramar.core.tenancy import company_scope
from kramar.intake.services.repeating import create_order_once
from kramar.orders.drafts import LineDraft, OrderDraft
from kramar.orders.models import Order, OrderLine
from kramar.orders.services.creating import create_order
from kramar.staff.models import Employee
from tests.races import at_once


@pytest.fixture
def sold(owl: Offer, anna: Employee) -> Offer:
    """Return the offer, one of which was ordered."""
    create_order(draft=OrderDraft(lines=[LineDraft(offer_id=owl.pk)]), by=anna)
    return owl


def test_a_product_that_was_ordered_is_archived_and_its_line_stays(
    sold: Offer, anna: Employee
) -> None:
    kept = delete_product(product_id=sold.product_id, by=anna)

    assert kept is not None
    assert kept.archived_at is not None
    assert OrderLine.objects.get().offer_id == sold.pk
    assert restore_product(product_id=sold.product_id, by=anna).archived_at is None


def test_a_product_that_nobody_ordered_is_deleted(owl: Offer, anna: Employee) -> None:
    assert delete_product(product_id=owl.product_id, by=anna) is None
    assert not Product.objects.exists()


def test_a_variant_that_was_ordered_is_taken_off_sale(sold: Offer, anna: Employee) -> None:
    add_offer(product_id=sold.product_id, draft=OfferDraft(name="чорна"), by=anna)

    delete_offer(offer_id=sold.pk, by=anna)

    sold.refresh_from_db()
    assert not sold.is_active


def test_the_only_variant_is_not_deleted(owl: Offer, anna: Employee) -> None:
    with pytest.raises(LastOfferError):
        delete_offer(offer_id=owl.pk, by=anna)


def test_a_category_with_goods_is_not_deleted(owl: Offer, anna: Employee) -> None:
    shelf = create_category(draft=CategoryDraft(name="Стіл"), by=anna)
    Product.objects.update(category=shelf)

    with pytest.raises(CategoryInUseError):
        delete_category(category_id=shelf.pk, by=anna)
    assert Category.objects.exists()


@pytest.fixture
def send(owner: Employee) -> Callable[[], None]:
    """Return a function that sends one order with one key."""

    def ask() -> None:
        with company_scope(owner.company_id):
            draft = OrderDraft(lines=[LineDraft(name="Лампа", price=Decimal(5))])
            create_order_once(key="the same", draft=draft, by=owner)

    return ask


@pytest.mark.races
@pytest.mark.django_db(transaction=True)
def test_one_key_sent_by_ten_at_once_is_one_order(
    owner: Employee, send: Callable[[], None]
) -> None:
    assert at_once(*[send] * 10) == ["done"] * 10

    with company_scope(owner.company_id):
        assert Order.objects.count() == 1
