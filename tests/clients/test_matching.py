"""Whose phone it is: one client for each, however many ask at once."""

import pytest

from kramar.clients.models import Client
from kramar.clients.queries import get_client, list_phones
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.matching import NOTHING, Sought, match_by_phone
from kramar.clients.services.reliability import Outcome, record_outcome
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee
from tests.races import at_once

IRYNAS = "+380671234567"


def match(fields: ClientFields = NOTHING) -> Client:
    return match_by_phone([Sought(IRYNAS, fields)]).clients[0]


def test_an_unknown_phone_makes_a_client_and_a_known_one_finds_it(in_lamp_shop: Company) -> None:
    fields = ClientFields(first_name="Ірина", emails=["iryna@example.com"])
    made = match(fields)
    again = match_by_phone([Sought(IRYNAS)])

    assert (again.clients, again.events) == ([made], [])
    assert (made.first_name, list_phones(made)) == ("Ірина", [IRYNAS])


def test_a_card_without_a_name_gets_one_and_a_named_one_keeps_its_own(
    in_lamp_shop: Company,
) -> None:
    match()
    named = match(ClientFields(first_name="Ірина"))
    kept = match(ClientFields(first_name="Петро"))

    assert (named.full_name, kept.full_name) == ("Ірина", "Ірина")


def test_one_new_phone_twice_at_once_is_one_client_by_the_name_that_is_given(
    in_lamp_shop: Company,
) -> None:
    named = Sought(IRYNAS, ClientFields(first_name="Ірина"))
    matched = match_by_phone([Sought(IRYNAS), named, Sought("+380501112233")])

    assert [client.full_name for client in matched.clients] == ["Ірина", "Ірина", ""]
    assert (Client.objects.count(), len(matched.events)) == (2, 2)


def test_a_card_that_two_phones_find_is_named_once_and_told_by_the_caller(
    in_lamp_shop: Company,
) -> None:
    phones = [IRYNAS, "+380501112233"]
    create_client(fields=ClientFields(phones=phones), responsible=None, by=None)
    told = StoredEvent.objects.count()

    matched = match_by_phone(
        [
            Sought(phone, ClientFields(first_name=name))
            for phone, name in zip(phones, ("Ірина", "Петро"), strict=True)
        ]
    )

    assert [client.full_name for client in matched.clients] == ["Ірина", "Ірина"]
    assert [event.kind for event in matched.events] == ["client.changed"]
    # Whoever told it here would hold back all others of the company while locks are still to come.
    assert StoredEvent.objects.count() == told


def test_a_gone_client_is_not_found_by_phone(in_lamp_shop: Company) -> None:
    former = match()
    Client.objects.filter(pk=former.pk).update(deleted_at=clock.now())

    assert match() != former


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
            match()

    assert at_once(bring, bring, bring) == ["done"] * 3
    with company_scope(owner.company_id):
        assert Client.objects.count() == 1
