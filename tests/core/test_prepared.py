"""A prepared query returns what the same queryset returns, of the company in scope alone."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db import connection
from django.db.models import Model
from django.test.utils import CaptureQueriesContext
from django_scopes.exceptions import ScopeError

from kramar.company.models import Company
from kramar.core import clock
from kramar.core.files import store_file
from kramar.core.models import StoredFile
from kramar.core.prepared import Among, Prepared, Slot
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee, Role, User

pytestmark = pytest.mark.django_db

AMONG = Prepared(StoredFile, lambda rows: rows.filter(Among("pk", "ids")).order_by("pk"))
LARGER = Prepared(StoredFile, lambda rows: rows.filter(size__gt=Slot("size")).order_by("-size"))
NAMES = Prepared(StoredFile, lambda rows: rows.only("name").order_by("pk"))
PEOPLE = Prepared(Employee, lambda rows: rows.select_related("user", "role").order_by("pk"))


def make_company(slug: str) -> Company:
    return Company.objects.create(slug=slug, name=slug, created_at=clock.now())


@pytest.fixture(autouse=True)
def lamp_shop() -> Iterator[Company]:
    company = make_company("lamps")
    with company_scope(company.pk):
        yield company


def upload(content: bytes) -> StoredFile:
    return store_file(content, name="ціни.txt", keep_unused=timedelta(days=1))


def values(row: Model) -> dict[str, object]:
    return {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}


def test_rows_are_those_of_the_queryset() -> None:
    files = [upload(b"lamp"), upload(b"a shade")]

    found = AMONG.read(ids=[file.pk for file in files])

    assert [values(file) for file in found] == [values(file) for file in files]


def test_slots_are_filled_anew_each_time() -> None:
    small, large = upload(b"lamp"), upload(b"a shade")

    assert LARGER.read(size=0) == [large, small]
    assert LARGER.read(size=small.size) == [large]
    assert LARGER.find(size=0) == large
    assert LARGER.find(size=large.size) is None


def test_no_numbers_find_nothing() -> None:
    upload(b"lamp")

    assert AMONG.read(ids=[]) == []


def test_what_is_joined_comes_in_the_same_query(lamp_shop: Company) -> None:
    role = Role.objects.create(company=lamp_shop, name="Менеджер", permissions=["chats.use"])
    user = User.objects.create_user(login="anna", password="a lamp in the window")
    employee = Employee(company=lamp_shop, user=user, role=role, full_name="Анна")
    employee.created_at = clock.now()
    employee.save()

    with CaptureQueriesContext(connection) as queries:
        (found,) = PEOPLE.read()

    assert (found.role.permissions, found.user.login) == (["chats.use"], "anna")
    assert found.user.employee is found
    assert len(queries) == 1


def test_a_row_can_be_changed_and_its_other_columns_read() -> None:
    upload(b"lamp")
    (file,) = NAMES.read()

    file.name = "лампи.txt"
    file.save(update_fields=["name"])

    assert StoredFile.objects.get().name == "лампи.txt"
    assert file.size == len(b"lamp")


def test_another_companys_rows_are_never_found() -> None:
    file = upload(b"lamp")

    with company_scope(make_company("rival").pk):
        assert AMONG.read(ids=[file.pk]) == []


def test_without_a_company_nothing_is_read(lamp_shop: Company) -> None:
    with company_scope(None), pytest.raises(ScopeError):  # type: ignore[arg-type]
        AMONG.read(ids=[1])
