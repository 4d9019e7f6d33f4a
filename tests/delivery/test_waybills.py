"""Making a waybill: once, checked, and never again blindly."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from fakes.nova_poshta.client import FakeShop
from kramar.alerts.models import Alert
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.delivery.errors import CarrierRefusedError, CarrierSilentError, WaybillExistsError
from kramar.delivery.models import CarrierAccount, Waybill
from kramar.delivery.services.rounds import look_round
from kramar.delivery.services.waybills import (
    create_waybill,
    delete_waybill,
    find_waybill,
    list_open_waybills,
    preview_waybill,
    print_waybill,
    settle_waybill,
)
from kramar.orders.drafts import Ttn
from kramar.orders.models import Order
from kramar.orders.services.deleting import delete_order
from kramar.orders.services.ttn import set_ttn
from kramar.staff.models import Employee
from tests.cast import Commits
from tests.delivery.conftest import POSTOMAT, TO_LVIV, fresh, make_order, usual

SAVE = "InternetDocument/save"


def test_a_waybill_is_made_with_the_buyers_money_back(
    order: Order, account: CarrierAccount, shop: FakeShop, anna: Employee
) -> None:
    made = create_waybill(order=order, terms=usual(order, account), by=anna)

    sent = shop.parcels()[0]
    assert (made.state, made.number, made.ref) == ("made", sent.number, sent.ref)
    assert fresh(order).ttn == sent.number
    assert sent.params["RecipientsPhone"] == "380671234567"
    assert sent.params["BackwardDeliveryData"] == [
        {"PayerType": "Recipient", "CargoType": "Money", "RedeliveryString": "640"}
    ]
    assert print_waybill(order=order, paper="label").startswith(b"%PDF-")


def test_control_of_payment_goes_another_way(
    order: Order, account: CarrierAccount, shop: FakeShop, anna: Employee
) -> None:
    terms = replace(usual(order, account), cod_way="control", weight=Decimal("2.50"))

    create_waybill(order=order, terms=terms, by=anna)

    sent = shop.parcels()[0].params
    assert (sent["AfterpaymentOnGoodsCost"], sent["Weight"]) == ("640", "2.5")
    assert "BackwardDeliveryData" not in sent


def test_the_price_and_the_day_are_told_before(
    order: Order, account: CarrierAccount, shop: FakeShop
) -> None:
    preview = preview_waybill(order=order, terms=usual(order, account))

    assert (preview.delivery, preview.money_back) == (Decimal(60), Decimal(33))
    assert preview.due_date is not None
    assert shop.parcels() == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"weight": Decimal(31)}, "weight"),
        ({"cod": Decimal(700)}, "cod"),
        ({"cost": Decimal(0)}, "cost"),
        ({"length": 0}, "length"),
        ({"description": " "}, "description"),
    ],
)
def test_what_the_branch_does_not_take_is_refused_before_the_carrier_is_asked(
    order: Order,
    account: CarrierAccount,
    shop: FakeShop,
    anna: Employee,
    changes: dict[str, str],
    field: str,
) -> None:
    terms = replace(usual(order, account), **changes)  # type: ignore[arg-type]

    with pytest.raises(InvalidError) as refused:
        create_waybill(order=order, terms=terms, by=anna)

    assert field in refused.value.fields
    assert shop.requests(SAVE) == []


def test_a_postomat_has_small_cells(account: CarrierAccount, anna: Employee) -> None:
    order = make_order(anna, replace(TO_LVIV, branch_ref=POSTOMAT.ref))
    terms = replace(usual(order, account), length=61, seats=2, weight=Decimal(21))

    with pytest.raises(InvalidError) as refused:
        create_waybill(order=order, terms=terms, by=anna)

    assert set(refused.value.fields) == {"weight", "length", "seats"}
    assert create_waybill(order=order, terms=usual(order, account), by=anna).state == "made"


def test_a_refusal_is_told_in_words_and_leaves_the_way_open(
    order: Order, account: CarrierAccount, shop: FakeShop, anna: Employee
) -> None:
    shop.refuses("RecipientsPhone is incorrect", SAVE)
    with pytest.raises(CarrierRefusedError, match="Телефон одержувача"):
        create_waybill(order=order, terms=usual(order, account), by=anna)
    refused = find_waybill(order)
    assert refused is not None
    assert (refused.state, fresh(order).ttn) == ("refused", "")

    assert create_waybill(order=order, terms=usual(order, account), by=anna).state == "made"


@pytest.mark.parametrize("error", ["To many requests", "To many requests. Try later"])
def test_to_come_later_is_obeyed(
    order: Order, account: CarrierAccount, shop: FakeShop, anna: Employee, error: str
) -> None:
    shop.refuses(error, SAVE)

    create_waybill(order=order, terms=usual(order, account), by=anna)

    assert len(shop.parcels()) == 1


def test_a_lost_answer_is_found_out_and_not_sent_again(
    order: Order, account: CarrierAccount, shop: FakeShop, anna: Employee
) -> None:
    shop.fails(SAVE, drop="after")
    unknown = create_waybill(order=order, terms=usual(order, account), by=anna)
    assert (unknown.state, fresh(order).ttn) == ("unknown", "")
    with pytest.raises(WaybillExistsError):
        create_waybill(order=order, terms=usual(order, account), by=anna)

    found = settle_waybill(waybill=unknown)

    assert (found.state, len(shop.parcels())) == ("made", 1)
    assert fresh(order).ttn == shop.parcels()[0].number


def test_a_lost_answer_about_a_deleted_order_does_not_hold_up_the_others(
    order: Order, account: CarrierAccount, shop: FakeShop, anna: Employee
) -> None:
    shop.fails(SAVE, drop="after")
    create_waybill(order=order, terms=usual(order, account), by=anna)
    delete_order(order_id=order.pk, by=anna)

    look_round()

    waybill = Waybill.objects.get()
    assert (waybill.state, waybill.number) == ("made", shop.parcels()[0].number)


def test_a_waybill_of_a_deleted_order_is_told_of(
    order: Order, account: CarrierAccount, shop: FakeShop, anna: Employee, commits: Commits
) -> None:
    shop.fails(SAVE, drop="after")
    unknown = create_waybill(order=order, terms=usual(order, account), by=anna)
    delete_order(order_id=order.pk, by=anna)

    with commits(execute=True):
        settle_waybill(waybill=unknown)

    told = {"number": shop.parcels()[0].number, "order": order.number}
    assert Alert.objects.get().title_parameters == told


def test_a_lost_request_may_be_repeated_once_the_carrier_is_sure(
    order: Order, account: CarrierAccount, shop: FakeShop, anna: Employee
) -> None:
    shop.fails(SAVE, drop="before")
    unknown = create_waybill(order=order, terms=usual(order, account), by=anna)
    assert settle_waybill(waybill=unknown).state == "unknown"

    with clock.standing_at(clock.now() + timedelta(minutes=5)):
        assert settle_waybill(waybill=unknown).state == "refused"

    assert create_waybill(order=order, terms=usual(order, account), by=anna).state == "made"
    assert len(shop.parcels()) == 1


def test_what_a_killed_process_left_is_found_out_too(
    order: Order, account: CarrierAccount, anna: Employee
) -> None:
    made = create_waybill(order=order, terms=usual(order, account), by=anna)
    Waybill.objects.filter(pk=made.pk).update(state="creating", number="", ref="")
    set_ttn(order_id=order.pk, ttn=Ttn(""), by=None)
    assert list_open_waybills() == []

    with clock.standing_at(clock.now() + timedelta(minutes=5)):
        left = list_open_waybills()
        settle_waybill(waybill=left[0])

    assert fresh(order).ttn == made.number


def test_a_second_click_makes_no_second_waybill(
    order: Order, account: CarrierAccount, shop: FakeShop, anna: Employee
) -> None:
    create_waybill(order=order, terms=usual(order, account), by=anna)

    with pytest.raises(WaybillExistsError):
        create_waybill(order=fresh(order), terms=usual(order, account), by=anna)
    with pytest.raises(WaybillExistsError):
        create_waybill(order=order, terms=usual(order, account), by=anna)
    assert len(shop.parcels()) == 1


def test_a_waybill_is_deleted_until_the_parcel_is_handed_in(
    order: Order, account: CarrierAccount, shop: FakeShop, anna: Employee
) -> None:
    made = create_waybill(order=order, terms=usual(order, account), by=anna)
    shop.moves(made.number, "4")
    with pytest.raises(CarrierRefusedError, match="передано перевізнику"):
        delete_waybill(order=fresh(order), by=anna)

    shop.moves(made.number, "1")
    delete_waybill(order=fresh(order), by=anna)

    assert (shop.parcels(), fresh(order).ttn) == ([], "")
    assert create_waybill(order=fresh(order), terms=usual(order, account), by=anna).number


def test_silence_before_the_waybill_leaves_no_doubt(
    order: Order, account: CarrierAccount, shop: FakeShop, anna: Employee
) -> None:
    shop.fails("Counterparty/save", status=500)

    with pytest.raises(CarrierSilentError):
        create_waybill(order=order, terms=usual(order, account), by=anna)

    found = find_waybill(order)
    assert found is not None
    assert found.state == "refused"
