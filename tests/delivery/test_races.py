"""Two at the same moment: one waybill, and each deed of a parcel's stage once."""

import pytest

from fakes.nova_poshta.client import FakeShop
from kramar.company.models import Company
from kramar.core.tenancy import company_scope
from kramar.delivery.models import CarrierAccount, Parcel
from kramar.delivery.nova_poshta.answers import TrackedState
from kramar.delivery.services.rounds import look_round
from kramar.delivery.services.tracking import apply_state
from kramar.delivery.services.waybills import create_waybill
from kramar.orders.models import Order, OrderPayment
from kramar.staff.models import Employee
from tests.delivery.conftest import fresh, usual
from tests.races import at_once

pytestmark = [pytest.mark.races, pytest.mark.django_db(transaction=True)]


def test_two_clicks_make_one_waybill(
    order: Order, account: CarrierAccount, shop: FakeShop, anna: Employee, lamp_shop: Company
) -> None:
    terms = usual(order, account)

    def click() -> None:
        with company_scope(lamp_shop.pk):
            create_waybill(order=order, terms=terms, by=anna)

    assert sorted(at_once(click, click)) == ["done", "waybill_exists"]
    assert len(shop.parcels()) == 1


def test_two_processes_do_each_deed_once(
    order: Order, account: CarrierAccount, anna: Employee, lamp_shop: Company
) -> None:
    made = create_waybill(order=order, terms=usual(order, account), by=anna)
    look_round()
    parcel = Parcel.objects.get()
    state = TrackedState(Number=made.number, StatusCode="11", Status="Гроші")

    def follow() -> None:
        with company_scope(lamp_shop.pk):
            apply_state(parcel_id=parcel.pk, state=state)
            look_round()

    assert at_once(follow, follow) == ["done", "done"]
    assert OrderPayment.objects.count() == 1
    assert fresh(order).status.name == "Гроші отримано"
