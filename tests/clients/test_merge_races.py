"""Cards that several people put together at once, or that are gone already."""

import pytest

from kramar.clients.models import Client, ClientMerge
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.merging import merge_clients, undo_merge
from kramar.clients.services.removal import delete_client
from kramar.core.errors import ConflictError
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.races import Act, at_once

pytestmark = [pytest.mark.races, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def three(anna: Employee) -> list[int]:
    """Return the cards of three clients."""
    with company_scope(anna.company_id):
        return [
            create_client(fields=ClientFields(last_name=name), responsible=None, by=anna).pk
            for name in ("Бойко", "Гай", "Мельник")
        ]


def merging(into: int, gone: int, by: Employee) -> Act:
    def merge() -> object:
        with company_scope(by.company_id):
            return merge_clients(client_id=into, other_id=gone, fields=ClientFields(), by=by)

    return merge


def undoing(merge: int, by: Employee) -> Act:
    def undo() -> object:
        with company_scope(by.company_id):
            return undo_merge(merge_id=merge, by=by)

    return undo


def test_of_two_who_merge_two_cards_each_into_the_other_one_does(
    three: list[int], anna: Employee, boris: Employee
) -> None:
    first, second, _third = three

    ends = at_once(merging(first, second, anna), merging(second, first, boris))

    assert ends == ["client_merged", "done"]
    with company_scope(anna.company_id):
        assert Client.objects.filter(merged_into=None).count() == 2


def test_one_card_is_not_put_into_two_others(
    three: list[int], anna: Employee, boris: Employee
) -> None:
    first, second, third = three

    ends = at_once(merging(first, third, anna), merging(second, third, boris))

    assert ends == ["client_merged", "done"]
    with company_scope(anna.company_id):
        assert ClientMerge.objects.count() == 1


def test_a_merge_is_taken_back_by_one_of_two(
    three: list[int], anna: Employee, boris: Employee
) -> None:
    first, second, _third = three
    merging(first, second, anna)()
    with company_scope(anna.company_id):
        merge = ClientMerge.objects.get().pk

    ends = at_once(undoing(merge, anna), undoing(merge, boris))

    assert ends == ["client_merge_undone", "done"]


def test_a_gone_card_is_neither_merged_nor_merged_into(three: list[int], anna: Employee) -> None:
    first, second, third = three
    with company_scope(anna.company_id):
        delete_client(client_id=second, by=anna)
    merging(first, third, anna)()

    with pytest.raises(ConflictError, match="видалено"):
        merging(first, second, anna)()
    with pytest.raises(ConflictError, match="видалено"):
        merging(second, first, anna)()
    with pytest.raises(ConflictError, match="об’єднано"):
        merging(first, third, anna)()
