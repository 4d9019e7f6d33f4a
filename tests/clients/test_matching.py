"""Whose phone it is: one client for each, however many ask at once."""

import pytest

from kramar.clients.models import Client
from kramar.clients.queries import get_client, list_phones
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.matching import get_or_create_by_phone
from kramar.clients.services.reliability import Outcome, record_outcome
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.phone import PhoneError
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.races import at_once


def test_an_unknown_phone_makes_a_client_and_a_known_one_finds_it(in_lamp_shop: Company) -> None:
    fields = ClientFields(first_name="Ірина", emails=["iryna@example.com"])
    made, is_new = get_or_create_by_phone(phone="067 123-45-67", fields=fields, by=None)
    found, is_new_again = get_or_create_by_phone(phone="+380671234567", by=None)

    assert (found, is_new, is_new_again) == (made, True, False)
    assert (made.first_name, list_phones(made)) == ("Ірина", ["+380671234567"])


def test_a_card_without_a_name_gets_one_and_a_named_one_keeps_its_own(
    in_lamp_shop: Company,
) -> None:
    get_or_create_by_phone(phone="0671234567", by=None)
    named, _ = get_or_create_by_phone(
        phone="0671234567", fields=ClientFields(first_name="Ірина"), by=None
    )
    kept, _ = get_or_create_by_phone(
        phone="0671234567", fields=ClientFields(first_name="Петро"), by=None
    )

    assert (named.full_name, kept.full_name) == ("Ірина", "Ірина")


def test_a_gone_client_is_not_found_by_phone(in_lamp_shop: Company) -> None:
    former, _ = get_or_create_by_phone(phone="0671234567", by=None)
    Client.objects.filter(pk=former.pk).update(deleted_at=clock.now())

    _client, is_new = get_or_create_by_phone(phone="0671234567", by=None)

    assert is_new


def test_letters_are_no_phone(in_lamp_shop: Company) -> None:
    with pytest.raises(PhoneError):
        get_or_create_by_phone(phone="подзвоніть", by=None)


def test_outcomes_are_counted_and_never_below_zero(in_lamp_shop: Company, anna: Employee) -> None:
    client = create_client(fields=ClientFields(last_name="Бойко"), responsible=None, by=anna)
    assert client.buyout_percentage is None
    record_outcome(client_id=client.pk, outcome=Outcome.BOUGHT_OUT, change=1)
    record_outcome(client_id=client.pk, outcome=Outcome.BOUGHT_OUT, change=1)
    record_outcome(client_id=client.pk, outcome=Outcome.REFUSED, change=1)
    record_outcome(client_id=client.pk, outcome=Outcome.UNCLAIMED, change=-1)

    known = get_client(client.pk)
    assert (known.bought_out, known.refused, known.unclaimed) == (2, 1, 0)
    assert known.buyout_percentage == 67


@pytest.mark.races
@pytest.mark.django_db(transaction=True)
def test_two_orders_at_once_make_one_client(owner: Employee) -> None:
    def bring() -> None:
        with company_scope(owner.company_id):
            get_or_create_by_phone(phone="067 123 45 67", by=None)

    assert at_once(bring, bring, bring) == ["done"] * 3
    with company_scope(owner.company_id):
        assert Client.objects.count() == 1
