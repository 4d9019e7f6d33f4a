"""Filters that are kept under names belong to one page, and go where that page is seen."""

import pytest

from kramar.chats.events.saved_filters import SavedFilterChanged, SavedFilterSnapshot
from kramar.chats.models.saved_filters import FilterPage
from kramar.chats.policies import ReadsOnlyError
from kramar.chats.queries.saved_filters import list_saved_filters
from kramar.chats.services.saved_filters import (
    FilterChanges,
    PageNotSeenError,
    SavedFilterAbsentError,
    change_filter,
    save_filter,
)
from kramar.company.models import Company
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission

DEBTS = {"name": "Борги", "query": "payment=unpaid"}


def forbid(employee: Employee, permission: Permission) -> None:
    """Take a permission from the role of an employee."""
    employee.role.permissions = sorted(set(employee.role.permissions) - {permission})
    employee.role.save()


def test_each_page_has_filters_and_places_of_its_own(in_lamp_shop: Company, anna: Employee) -> None:
    save_filter(page=FilterPage.CHATS, name="Мої", query="", is_shared=False, by=anna)
    debts = save_filter(page=FilterPage.ORDERS, **DEBTS, is_shared=True, by=anna)

    assert list_saved_filters(FilterPage.ORDERS, anna) == [debts]
    assert list_saved_filters(FilterPage.CLIENTS, anna) == []
    assert debts.position == 0


def test_a_shared_filter_is_not_told_to_whoever_does_not_open_its_page(
    in_lamp_shop: Company, anna: Employee, boris: Employee
) -> None:
    debts = save_filter(page=FilterPage.ORDERS, **DEBTS, is_shared=True, by=anna)
    forbid(boris, Permission.ORDERS_VIEW)

    told = SavedFilterChanged(saved_filter=SavedFilterSnapshot.of(debts)).audience()

    assert told.permission == Permission.ORDERS_VIEW
    assert list_saved_filters(FilterPage.ORDERS, boris) == []
    with pytest.raises(PageNotSeenError):
        save_filter(page=FilterPage.ORDERS, **DEBTS, is_shared=False, by=boris)
    with pytest.raises(SavedFilterAbsentError):
        change_filter(saved_filter_id=debts.pk, changes=FilterChanges(name="Ні"), by=boris)


def test_whoever_only_reads_orders_shares_none_of_their_filters(
    in_lamp_shop: Company, boris: Employee
) -> None:
    forbid(boris, Permission.ORDERS_EDIT)

    with pytest.raises(ReadsOnlyError, match="лише власні"):
        save_filter(page=FilterPage.ORDERS, **DEBTS, is_shared=True, by=boris)
