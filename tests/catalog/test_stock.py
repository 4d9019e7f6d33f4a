"""Stock: promised, sent, brought back, and never oversold."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from kramar.catalog.errors import NotEnoughStockError, OfferAbsentError
from kramar.catalog.models import Offer, Product
from kramar.catalog.services.drafts import OfferDraft, ProductDraft
from kramar.catalog.services.products import create_product
from kramar.catalog.services.stock import reserve_stock, return_stock, ship_stock
from kramar.company.models import Company
from kramar.company.services import CompanyChanges, change_company
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.races import at_once

BUYERS = 50


def counted(offer: Offer) -> tuple[int, int]:
    offer.refresh_from_db()
    return offer.stock, offer.reserved


def test_what_is_reserved_is_available_no_longer(white: Offer) -> None:
    (event,) = reserve_stock(wants={white.pk: 2})

    assert counted(white) == (5, 2)
    assert event.model_dump(mode="json")["offers"][0]["available"] == 3


def test_a_reservation_is_taken_back(white: Offer) -> None:
    reserve_stock(wants={white.pk: 2})
    reserve_stock(wants={white.pk: -2})

    assert counted(white) == (5, 0)


def test_what_is_shipped_is_gone_and_may_come_back(white: Offer) -> None:
    reserve_stock(wants={white.pk: 2})
    ship_stock(wants={white.pk: 2})
    return_stock(wants={white.pk: 1})

    assert counted(white) == (4, 0)


def test_more_than_there_is_is_refused_and_nothing_is_reserved(owl: Product, white: Offer) -> None:
    black = Offer.objects.get(sku="SOVA-B")

    with pytest.raises(NotEnoughStockError) as refusal:
        reserve_stock(wants={white.pk: 1, black.pk: 4})

    assert refusal.value.fields == {str(black.pk): "«Лампа «Сова», чорна»: потрібно 4, а є 3"}
    assert counted(white) == (5, 0)


def test_a_company_may_sell_what_it_does_not_have(
    white: Offer, lamp_shop: Company, owner: Employee
) -> None:
    change_company(company=lamp_shop, changes=CompanyChanges(allow_negative_stock=True), by=owner)

    reserve_stock(wants={white.pk: 7})

    white.refresh_from_db()
    assert (white.available, white.is_overdrawn) == (-2, True)


def test_uncounted_goods_are_never_refused(white: Offer) -> None:
    Offer.objects.filter(pk=white.pk).update(tracks_stock=False)

    reserve_stock(wants={white.pk: 100})

    assert counted(white) == (5, 100)


def test_another_companys_offer_is_not_found(white: Offer, rival: Employee) -> None:
    with company_scope(rival.company_id), pytest.raises(OfferAbsentError):
        reserve_stock(wants={white.pk: 1})


@pytest.mark.parametrize("wrong", [{"reserved": 6}, {"reserved": -1}, {"price": -1}])
def test_the_database_itself_refuses(white: Offer, wrong: dict[str, int]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Offer.objects.filter(pk=white.pk).update(**wrong)


@pytest.fixture
def last_seven(owner: Employee) -> Iterator[Offer]:
    """Return an offer of which seven are left."""
    with company_scope(owner.company_id):
        draft = OfferDraft(sku="LAST", price=Decimal(1), stock=7)
        product = create_product(draft=ProductDraft(name="Остання"), offers=[draft], by=owner)
        yield Offer.objects.get(product=product)


@pytest.mark.races
@pytest.mark.django_db(transaction=True)
def test_fifty_buyers_of_seven_lamps_get_seven(last_seven: Offer) -> None:
    def buy() -> None:
        with company_scope(last_seven.company_id):
            reserve_stock(wants={last_seven.pk: 1})

    ended = at_once(*[buy] * BUYERS)

    assert ended == ["done"] * 7 + ["not_enough_stock"] * 43
    assert counted(last_seven) == (7, 7)
