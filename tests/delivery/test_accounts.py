"""Connecting to the carrier, and choosing where parcels go."""

import pytest

from fakes.nova_poshta.client import FakeShop
from kramar.company.models import Company
from kramar.core.errors import InvalidError
from kramar.delivery.errors import CarrierKeyError, CarrierSilentError
from kramar.delivery.models import CarrierAccount
from kramar.delivery.services.accounts import change_account, connect, disconnect, find_account
from kramar.delivery.services.places import search_branches, search_cities
from kramar.staff.models import Employee
from tests.delivery.conftest import BRANCH, KYIV, LVIV


def test_a_good_key_brings_its_sender_and_is_kept_sealed(
    shop: FakeShop, in_lamp_shop: Company, owner: Employee
) -> None:
    made = connect(api_key=f" {shop.key} ", by=owner)

    assert (made.sender_ref, made.contact_name) == (shop.ref, "Коваль Олена Петрівна")
    assert made.phone == "+380671112233"
    assert shop.key.encode() not in bytes(made.sealed_key)
    assert not made.is_ready


def test_a_wrong_key_is_refused_and_changes_nothing(
    account: CarrierAccount, owner: Employee
) -> None:
    with pytest.raises(CarrierKeyError, match="не прийняла ключ"):
        connect(api_key="wrong", by=owner)
    with pytest.raises(InvalidError, match="не схоже на ключ"):
        connect(api_key="ключ", by=owner)

    assert find_account() == account


def test_a_sender_of_somebody_else_is_refused(account: CarrierAccount, owner: Employee) -> None:
    with pytest.raises(InvalidError, match="такого відправника немає"):
        change_account(changes={"sender_ref": "somebody"}, by=owner)

    assert account.is_ready
    disconnect(by=owner)
    assert find_account() is None


def test_places_are_found_and_asked_for_once(account: CarrierAccount, shop: FakeShop) -> None:
    cities = search_cities("чернів")
    branches = search_branches(LVIV.ref, "№2")
    search_cities("Чернів")
    search_branches(LVIV.ref, "шевченка")

    assert [(each.name, each.area) for each in cities.items] == [
        ("Чернівці", "Чернівецький р-н, Чернівецька обл.")
    ]
    assert branches.items[0].ref == BRANCH.ref
    assert len(shop.requests("Address/searchSettlements")) == 1
    assert len(shop.requests("Address/getWarehouses")) <= 1


def test_villages_are_told_from_cities(account: CarrierAccount) -> None:
    found = search_cities("Київ").items

    assert [each.name for each in found] == ["Київ", "с. Київець"]


def test_without_a_carrier_it_is_said_why(
    account: CarrierAccount, shop: FakeShop, owner: Employee
) -> None:
    shop.fails(status=500, times=1)
    assert search_cities("Хмельн").why == "silent"
    shop.refuses("To many requests", times=1)
    assert search_cities("Хмельн").why == ""
    shop.revoke()
    assert search_cities("Запор").why == "key_refused"
    disconnect(by=owner)
    assert search_cities("Хмельн").why == "no_key"


def test_a_carrier_that_hangs_up_is_silent(
    account: CarrierAccount, shop: FakeShop, owner: Employee
) -> None:
    shop.fails(drop="before")

    with pytest.raises(CarrierSilentError, match="не відповідає"):
        connect(api_key=shop.key, by=owner)
    assert KYIV.ref == account.city_ref
