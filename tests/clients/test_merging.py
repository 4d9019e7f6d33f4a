"""Two cards of one person become one, and two again."""

import pytest

from kramar.clients.errors import ClientMergedError, MergeUndoneError
from kramar.clients.models import Client, ClientMerge, ClientPair
from kramar.clients.queries import contacts_of, get_client, list_notes, suggest_clients
from kramar.clients.queries.pairs import list_alike
from kramar.clients.services.blacklist import blacklist_client
from kramar.clients.services.cards import change_client, create_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.merging import dismiss_pair, merge_clients, undo_merge
from kramar.clients.services.notes import add_note
from kramar.clients.services.reliability import Outcome, record_outcome
from kramar.company.models import Company
from kramar.staff.models import Employee
from tests.clients.test_cards import EYES

PHONE = "+380671234567"


@pytest.fixture
def iryna(in_lamp_shop: Company, anna: Employee) -> Client:
    fields = ClientFields(last_name="Бойко", phones=[PHONE])
    return create_client(fields=fields, responsible=None, by=anna)


@pytest.fixture
def ira(iryna: Client, anna: Employee) -> Client:
    fields = ClientFields(first_name="Іра", phones=[PHONE, "0501112233"], emails=["ira@i.ua"])
    return create_client(fields=fields, responsible=None, by=anna)


def merged(iryna: Client, ira: Client, anna: Employee) -> ClientMerge:
    fields = ClientFields(first_name="Ірина")
    return merge_clients(client_id=iryna.pk, other_id=ira.pk, fields=fields, by=anna)


def test_clients_with_one_phone_are_alike_until_told_apart(
    iryna: Client, ira: Client, anna: Employee
) -> None:
    assert (list_alike(iryna), list_alike(ira)) == ([ira], [iryna])

    dismiss_pair(client_id=ira.pk, other_id=iryna.pk, by=anna)
    change_client(client_id=ira.pk, fields=ClientFields(phones=[PHONE]), by=anna)

    assert list_alike(iryna) == []


def test_a_phone_that_is_changed_makes_nobody_alike(
    iryna: Client, ira: Client, anna: Employee
) -> None:
    change_client(client_id=ira.pk, fields=ClientFields(phones=["0501112233"]), by=anna)

    assert not ClientPair.objects.exists()


def test_one_card_has_what_both_had(iryna: Client, ira: Client, anna: Employee) -> None:
    note = add_note(client_id=ira.pk, text="Любить жовте світло", by=anna)
    record_outcome(client_id=ira.pk, outcome=Outcome.REFUSED, change=1)
    blacklist_client(client_id=ira.pk, reason="Не забрала", by=anna)
    merged(iryna, ira, anna)

    card = get_client(iryna.pk)
    assert (card.full_name, card.refused, card.blacklist_reason) == ("Бойко Ірина", 1, "Не забрала")
    assert contacts_of(card).phones == [PHONE, "+380501112233"]
    assert (list_notes(card), list_alike(card)) == ([note], [])
    assert suggest_clients("050 111", eyes=EYES, limit=8) == [card]
    with pytest.raises(ClientMergedError) as refusal:
        get_client(ira.pk)
    assert refusal.value.fields == {"client_id": str(iryna.pk)}


def test_undoing_gives_back_what_moved_and_keeps_what_came_since(
    iryna: Client, ira: Client, anna: Employee
) -> None:
    note = add_note(client_id=ira.pk, text="Любить жовте світло", by=anna)
    merge = merged(iryna, ira, anna)
    since = add_note(client_id=iryna.pk, text="Дзвонити зранку", by=anna)
    change_client(client_id=iryna.pk, fields=ClientFields(comment="Постійна"), by=anna)

    undo_merge(merge_id=merge.pk, by=anna)

    card, other = get_client(iryna.pk), get_client(ira.pk)
    assert (card.full_name, card.comment, contacts_of(card).phones) == (
        "Бойко",
        "Постійна",
        [PHONE],
    )
    assert (other.full_name, contacts_of(other).emails) == ("Іра", ["ira@i.ua"])
    assert (list_notes(card), list_notes(other)) == ([since], [note])
    assert list_alike(card) == [other]


def test_a_merge_is_undone_once(iryna: Client, ira: Client, anna: Employee) -> None:
    merge = merged(iryna, ira, anna)
    undo_merge(merge_id=merge.pk, by=anna)

    with pytest.raises(MergeUndoneError):
        undo_merge(merge_id=merge.pk, by=anna)
