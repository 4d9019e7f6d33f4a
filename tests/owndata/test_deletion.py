"""A company goes for good: after its days, with everything that it has, and nothing of others."""

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from allauth.mfa.models import Authenticator
from django.apps import apps
from django.conf import settings
from django.db import connection
from django.db.models import Model

from kramar.company.models import Company
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.core.models import StoredFile
from kramar.core.tenancy import company_scope
from kramar.owndata.models import CompanyDeletion, DeletedCompany
from kramar.owndata.policies import OwnerOnlyError
from kramar.owndata.services.deletion import emptying
from kramar.owndata.services.deletion.asking import (
    DeletionBegunError,
    ask_deletion,
    cancel_deletion,
)
from kramar.owndata.services.deletion.due import begin_due_deletions
from kramar.owndata.services.deletion.emptying import is_referring, list_in_order
from kramar.owndata.services.exports.asking import ask_export
from kramar.owndata.tasks import delete_one
from kramar.staff.models import Employee, User
from tests.cast import PASSWORD, SignIn

COMPANY = "/api/v1/company"
JSON = "application/json"


def rows_of(company_id: int) -> dict[str, int]:
    """Count what a company has of everything that belongs to companies."""
    owned = [model for model in apps.get_models() if has_company(model)]
    counts = {model._meta.label: count_rows(model, company_id) for model in owned}
    return {label: count for label, count in counts.items() if count}


def has_company(model: type[Model]) -> bool:
    return any(field.name == "company" for field in model._meta.get_fields())


def count_rows(model: type[Model], company_id: int) -> int:
    with company_scope(company_id):
        return model._default_manager.filter(company_id=company_id).count()


def asked(owner: Employee) -> None:
    ask_deletion(name=owner.company.name, by=owner)


def deleted_after_its_days() -> bool:
    with clock.standing_at(clock.now() + timedelta(days=settings.DELETION_DAYS)):
        return delete_one(lambda: False)


def test_nothing_of_the_company_is_left_and_nothing_of_another_is_touched(
    full_shop: Employee, rival: Employee
) -> None:
    company_id, rivals = full_shop.company_id, rows_of(rival.company_id)
    Authenticator.objects.create(user=full_shop.user, type="totp", data={})
    file = StoredFile.objects.get(name="contract.txt")
    asked(full_shop)
    ask_export(by=full_shop)

    assert len(rows_of(company_id)) > 50
    assert deleted_after_its_days()
    assert (rows_of(company_id), rows_of(rival.company_id)) == ({}, rivals)
    assert not Company.objects.filter(pk=company_id).exists()
    assert not User.objects.filter(login__in=["olena", f"colleague{company_id}"]).exists()
    assert not Authenticator.objects.exists()
    assert not (Path(settings.MEDIA_ROOT) / file.key).exists()
    assert not (Path(settings.MEDIA_ROOT) / str(company_id)).exists()


def test_the_operator_keeps_name_date_and_counts(full_shop: Employee) -> None:
    asked(full_shop)
    deleted_after_its_days()

    trace = DeletedCompany.objects.get()
    assert (trace.name, trace.asked_by) == ("Лампи", "Коваль Олена Петрівна")
    assert Counter(trace.rows)["chats.Message"] == 1
    # The bot's token is none that Telegram knows.
    assert trace.channels_left == 1


def test_until_its_days_are_over_it_is_only_looked_at_and_comes_back(
    full_shop: Employee, sign_in: SignIn
) -> None:
    browser = sign_in(full_shop)
    asked(full_shop)

    assert not delete_one(lambda: False)
    assert browser.get(COMPANY).json()["deletes_at"] is not None
    refused = browser.patch(COMPANY, {"name": "Інша"}, content_type=JSON)
    assert (refused.status_code, refused.json()["code"]) == (403, "company_leaving")
    restored = browser.post(f"{COMPANY}/restore", content_type=JSON).json()
    assert (restored["deletes_at"], restored["is_suspended"]) == (None, False)
    assert not CompanyDeletion.objects.exists()


def test_a_suspended_company_may_go_and_stays_suspended_when_it_does_not(
    full_shop: Employee, noon: datetime
) -> None:
    Company.objects.update(suspended_at=noon)
    asked(full_shop)

    assert cancel_deletion(by=full_shop).suspended_at == noon


def test_a_deletion_that_has_begun_is_not_taken_back(full_shop: Employee) -> None:
    asked(full_shop)
    begin_due_deletions(clock.now() + timedelta(days=settings.DELETION_DAYS))

    with pytest.raises(DeletionBegunError):
        cancel_deletion(by=full_shop)


def test_only_an_owner_who_types_the_name_deletes(full_shop: Employee, anna: Employee) -> None:
    with pytest.raises(InvalidError):
        ask_deletion(name="Лампа", by=full_shop)
    with pytest.raises(OwnerOnlyError):
        ask_deletion(name="Лампи", by=anna)


def test_the_password_is_shown_again_first(full_shop: Employee, sign_in: SignIn) -> None:
    browser, named = sign_in(full_shop), {"name": full_shop.company.name}
    refused = browser.delete(COMPANY, named, content_type=JSON)
    password = {"password": PASSWORD}
    browser.post("/_allauth/browser/v1/auth/reauthenticate", password, content_type=JSON)

    assert (refused.status_code, refused.json()["code"]) == (403, "password_needed")
    assert browser.delete(COMPANY, named, content_type=JSON).json()["deletes_at"] is not None


def test_a_deletion_that_was_interrupted_goes_on(full_shop: Employee) -> None:
    asked(full_shop)
    later = clock.now() + timedelta(days=settings.DELETION_DAYS)
    with clock.standing_at(later):
        delete_one(lambda: True)
    assert CompanyDeletion.objects.get().state == CompanyDeletion.State.RUNNING
    with clock.standing_at(later + timedelta(minutes=5)):
        delete_one(lambda: False)

    assert DeletedCompany.objects.get().rows["staff.Employee"] == 2


def test_whoever_dies_at_the_very_end_leaves_no_files_that_nobody_comes_for(
    full_shop: Employee,
) -> None:
    def die(_execute: object, sql: str, *_more: object) -> object:
        assert "owndata_deletedcompany" not in sql
        return _execute(sql, *_more)  # type: ignore[operator]  # Django's own, which it leaves untyped

    folder = Path(settings.MEDIA_ROOT) / str(full_shop.company_id)
    asked(full_shop)

    with connection.execute_wrapper(die), pytest.raises(AssertionError):
        deleted_after_its_days()

    assert CompanyDeletion.objects.get().state == CompanyDeletion.State.RUNNING
    assert not folder.exists()


def test_every_kind_of_rows_goes_before_those_itis_referring_to() -> None:
    order = list_in_order()

    wrong = [
        (early._meta.label, late._meta.label)
        for place, early in enumerate(order)
        for late in order[place + 1 :]
        if is_referring(late, early)
    ]
    assert wrong == []


@pytest.mark.django_db(transaction=True)
def test_without_the_right_to_spare_the_checks_it_goes_all_the_same(
    full_shop: Employee, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(emptying, "_run", lambda _statement: False)
    asked(full_shop)

    assert deleted_after_its_days()
    assert not Company.objects.filter(pk=full_shop.company_id).exists()
