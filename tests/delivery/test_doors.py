"""A courier to the door: the address as people write it, a street that the carrier knows."""

from dataclasses import replace
from decimal import Decimal

import pytest

from fakes.nova_poshta.client import FakeShop
from kramar.core.errors import InvalidError
from kramar.delivery.models import CarrierAccount
from kramar.delivery.services.doors import Address, read_address
from kramar.delivery.services.places import search_streets
from kramar.delivery.services.waybills import create_waybill, preview_waybill
from kramar.staff.models import Employee
from tests.delivery.conftest import LVIV, TO_LVIV, fresh, make_order, usual

TO_THE_DOOR = replace(TO_LVIV, branch="", branch_ref="", address="вул. Шевченка, 12-А, кв. 5")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("вул. Шевченка, 12, кв. 5", Address("Шевченка", "12", "5")),
        ("вулиця Лесі Українки, буд. 18/2", Address("Лесі Українки", "18/2", "")),
        ("просп. Свободи 31", Address("Свободи", "31", "")),
        ("Садова, 40 б, офіс 3", Address("Садова", "40 б", "3")),
        ("Шевченка 12 кв. 5", Address("Шевченка", "12", "5")),
        ("вул. 8 Березня, 4", Address("8 Березня", "4", "")),
        ("Львів, вул. Зелена, 115, кв. 1", Address("Зелена", "115", "1")),
    ],
)
def test_an_address_is_read_as_people_write_it(text: str, address: Address) -> None:
    assert read_address(text) == address


@pytest.mark.parametrize("text", ["вул. Шевченка", "12", "кв. 5", "Шевченка, кв. 5"])
def test_an_address_without_street_or_house_is_refused(text: str) -> None:
    with pytest.raises(InvalidError) as refused:
        read_address(text)

    assert set(refused.value.fields) == {"address"}


def test_streets_are_found_by_a_part_of_the_name(account: CarrierAccount) -> None:
    found = search_streets("Львів", LVIV.ref, "вул. шевч")

    assert ([each.name for each in found.items], found.why) == (["вул. Шевченка"], "")
    assert search_streets("Львів", "", "шевч").items == []


def test_a_waybill_goes_to_the_door(
    account: CarrierAccount, shop: FakeShop, anna: Employee
) -> None:
    order = make_order(anna, TO_THE_DOOR)

    assert preview_waybill(order=order, terms=usual(order, account)).delivery == Decimal(95)
    made = create_waybill(order=order, terms=usual(order, account), by=anna)

    sent = shop.parcels()[0].params
    assert (made.state, fresh(order).ttn) == ("made", shop.parcels()[0].number)
    assert (sent["ServiceType"], sent["RecipientCityName"]) == ("WarehouseDoors", "Львів")
    assert (sent["RecipientAddressName"], sent["RecipientHouse"], sent["RecipientFlat"]) == (
        "Шевченка",
        "12-А",
        "5",
    )
    assert sent["RecipientName"] == "Бойко Ірина Олегівна"


@pytest.mark.parametrize(
    ("address", "field"), [("вул. Вигадана, 1", "address"), ("Шевченка", "address"), ("", "branch")]
)
def test_what_the_courier_could_not_find_is_refused_before(
    account: CarrierAccount, shop: FakeShop, anna: Employee, address: str, field: str
) -> None:
    order = make_order(anna, replace(TO_THE_DOOR, address=address))

    with pytest.raises(InvalidError) as refused:
        create_waybill(order=order, terms=usual(order, account), by=anna)

    assert set(refused.value.fields) == {field}
    assert shop.parcels() == []
