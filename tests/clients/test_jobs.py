"""Long work on many clients: tables in and out, one change to all of a filter."""

from io import BytesIO

import pytest

from kramar.clients.models import Client, ClientJob
from kramar.clients.queries import contacts_of
from kramar.clients.queries.filters import ClientFilter
from kramar.clients.queries.jobs import get_exported_file, list_faults
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.jobs.asking import JobWish, ask_client_job
from kramar.clients.services.jobs.previewing import preview_table
from kramar.clients.services.jobs.running import work_on
from kramar.company.models import Company
from kramar.core.files import open_file, readable_path
from kramar.core.tables import open_table
from kramar.staff.models import Employee

TABLE = """Прізвище;Ім’я;Телефон;E-mail;Знижка
Бойко;Ірина;067 123-45-67;iryna@example.com;5
Мельник;Петро;телефон;;
Коваль;Оля;0671234567;;
;;;;
Гай;Олег;0501112233;;
"""


def done(job: ClientJob) -> ClientJob:
    work_on(job.pk, lambda: False)
    job.refresh_from_db()
    return job


def taken(text: bytes, by: Employee, known: str = "skip") -> ClientJob:
    preview = preview_table(BytesIO(text), name="clients.csv")
    wish = JobWish(
        ClientJob.Kind.IMPORT,
        argument={"columns": list(preview.columns), "known": known},
        file_id=preview.file.pk,
    )
    return done(ask_client_job(wish=wish, by=by))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
def test_a_bad_row_holds_back_no_other(
    in_lamp_shop: Company, owner: Employee, encoding: str
) -> None:
    job = taken(TABLE.encode(encoding), owner)

    assert (job.state, job.created, job.skipped, job.failed, job.total) == ("done", 2, 1, 1, 4)
    assert sorted(map(str, Client.objects.all())) == ["Бойко Ірина", "Гай Олег"]
    (_heading, fault) = list_faults(job)
    assert (fault[0], fault[2:5]) == ("3", ["Мельник", "Петро", "телефон"])


def test_a_known_phone_is_updated_when_that_is_wanted(
    in_lamp_shop: Company, owner: Employee
) -> None:
    known = create_client(
        fields=ClientFields(phones=["0671234567"], comment="Постійна"),
        responsible=None,
        by=owner,
    )
    job = taken(TABLE.encode(), owner, "update")

    known.refresh_from_db()
    assert (job.updated, known.full_name, known.comment) == (2, "Коваль Оля", "Постійна")
    assert contacts_of(known).emails == ["iryna@example.com"]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_what_is_exported_can_be_read_again(
    in_lamp_shop: Company, owner: Employee, kind: str
) -> None:
    fields = ClientFields(last_name="=1+1", phones=["0671234567"])
    create_client(fields=fields, responsible=None, by=owner)
    wish = JobWish(ClientJob.Kind.EXPORT, wanted=ClientFilter(), argument={"format": kind})
    job = done(ask_client_job(wish=wish, by=owner))

    with readable_path(get_exported_file(owner, job.pk)) as path:
        _heading, row = open_table(path)
    assert (row[0], row[3]) == ("=1+1", "+380671234567")


def test_a_csv_calculates_nothing(in_lamp_shop: Company, owner: Employee) -> None:
    create_client(fields=ClientFields(last_name="=1+1"), responsible=None, by=owner)
    wish = JobWish(ClientJob.Kind.EXPORT, wanted=ClientFilter(), argument={"format": "csv"})
    job = done(ask_client_job(wish=wish, by=owner))

    with open_file(get_exported_file(owner, job.pk)) as file:
        assert b"'=1+1;" in file.read()


def test_all_of_a_filter_are_deleted(in_lamp_shop: Company, owner: Employee) -> None:
    create_client(fields=ClientFields(last_name="Бойко"), responsible=None, by=owner)
    create_client(fields=ClientFields(last_name="Гай"), responsible=None, by=owner)
    wish = JobWish(ClientJob.Kind.DELETE, wanted=ClientFilter(q="Бойко"), argument={})
    job = done(ask_client_job(wish=wish, by=owner))

    assert (job.done, Client.objects.filter(deleted_at=None).count()) == (1, 1)
