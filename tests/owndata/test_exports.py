"""Everything of a company in one archive: whole, its own, and without secrets."""

import csv
import errno
import json
import shutil
from io import BytesIO, StringIO
from pathlib import Path
from typing import NoReturn
from zipfile import ZipFile

import pytest
from django.conf import settings
from django.core.files.storage import default_storage
from django.db import connection
from django.test.utils import CaptureQueriesContext

from kramar.clients.models import Client
from kramar.company.models import Company
from kramar.core.files import open_file
from kramar.core.models import StoredFile
from kramar.orders.models import Order
from kramar.owndata.archive.placing import KINDS
from kramar.owndata.archive.writing import write_archive
from kramar.owndata.models import CompanyExport
from kramar.owndata.services.exports.asking import (
    CompanyExportRunningError,
    ask_export,
    cancel_export,
)
from kramar.owndata.services.exports.running import DRAFTS, work_on
from kramar.owndata.tasks import write_one
from kramar.staff.models import Employee
from tests.cast import NOON, SignIn

EXPORTS = "/api/v1/company/exports"


def exported(by: Employee) -> CompanyExport:
    job = ask_export(by=by)
    work_on(job.pk, lambda: False)
    job.refresh_from_db()
    return job


def opened(job: CompanyExport) -> ZipFile:
    assert job.file is not None
    with open_file(job.file) as content:
        return ZipFile(BytesIO(content.read()))


def lines_of(archive: ZipFile, path: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in archive.read(f"{path}.jsonl").splitlines()]


def table_of(archive: ZipFile, path: str) -> list[dict[str, str]]:
    text = archive.read(f"{path}.csv").decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text), delimiter=";"))


def test_the_archive_holds_everything_of_the_company_and_nothing_of_another(
    full_shop: Employee,
) -> None:
    job = exported(full_shop)
    archive = opened(job)
    manifest = json.loads(archive.read("manifest.json"))

    assert archive.testzip() is None
    assert (job.state, job.done) == (CompanyExport.State.DONE, job.total)
    counts = {kind.path: kind.model.objects.count() for kind in KINDS}
    assert manifest["rows"] == counts
    assert {kind.path: len(lines_of(archive, kind.path)) for kind in KINDS} == counts
    assert {kind.path: len(table_of(archive, kind.path)) for kind in KINDS} == counts
    assert b'"credentials"' not in archive.read("channels/channels.jsonl")
    assert "Історія змін" in archive.read("README.txt").decode("utf-8-sig")


def test_files_stand_at_their_owners_under_their_names(full_shop: Employee) -> None:
    archive = opened(exported(full_shop))

    [listed] = [each for each in lines_of(archive, "files") if each["name"] == "contract.txt"]
    assert str(listed["path"]).endswith(f" Цукер/{listed['id']}-contract.txt")
    assert archive.read(str(listed["path"])) == b"contract"


def test_people_read_names_where_programs_read_numbers(full_shop: Employee) -> None:
    Client.objects.update(comment="=HYPERLINK(1)")
    archive = opened(exported(full_shop))

    [order] = table_of(archive, "orders/orders")
    [line] = lines_of(archive, "orders/orders")
    status = Order.objects.get().status
    assert (order["Статус"], line["status_id"]) == (status.name, status.pk)
    assert {each["Коментар"] for each in table_of(archive, "clients/clients")} == {"'=HYPERLINK(1)"}
    assert table_of(archive, "chats/messages")[0]["Чат"] == "Клара Цукер"


def test_one_export_at_a_time_and_only_the_newest_is_kept(full_shop: Employee) -> None:
    first = exported(full_shop)
    ask_export(by=full_shop)
    with pytest.raises(CompanyExportRunningError):
        ask_export(by=full_shop)

    assert write_one(lambda: False)
    first.refresh_from_db()
    assert first.file is None


def test_an_export_that_is_stopped_in_the_middle_leaves_nothing(full_shop: Employee) -> None:
    job = ask_export(by=full_shop)
    cancel_export(export_id=job.pk, by=full_shop)
    work_on(job.pk, lambda: False)

    job.refresh_from_db()
    assert (job.state, job.file) == (CompanyExport.State.CANCELLED, None)
    assert not list((Path(settings.MEDIA_ROOT) / DRAFTS).iterdir())


def test_an_export_that_was_interrupted_is_begun_again(full_shop: Employee) -> None:
    job = ask_export(by=full_shop)
    work_on(job.pk, lambda: True)
    work_on(job.pk, lambda: False)

    job.refresh_from_db()
    assert job.state == CompanyExport.State.DONE


def test_a_full_disk_is_told_in_words(full_shop: Employee, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(default_storage, "save", refuse)
    job = exported(full_shop)
    monkeypatch.undo()

    assert (job.state, job.error) == (CompanyExport.State.FAILED, "На диску бракує місця")


def test_a_disk_that_will_not_do_is_told_beforehand(
    full_shop: Employee, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(1, 1, 0))

    assert exported(full_shop).error.startswith("На диску бракує місця: потрібно близько")


def test_a_file_whose_bytes_are_lost_is_counted_and_holds_nothing_back(
    full_shop: Employee,
) -> None:
    default_storage.delete(StoredFile.objects.get(name="contract.txt").key)
    archive = opened(exported(full_shop))

    assert json.loads(archive.read("manifest.json"))["files_lost"] == 1
    assert {each["name"]: each["path"] for each in lines_of(archive, "files")} == {
        "contract.txt": None
    }


def test_only_an_owner_downloads_it_and_by_its_own_address_alone(
    full_shop: Employee, sign_in: SignIn, anna: Employee
) -> None:
    job = exported(full_shop)
    Company.objects.update(suspended_at=job.created_at)
    browser = sign_in(full_shop)

    answer = browser.get(f"{EXPORTS}/{job.pk}/file")
    assert (answer.status_code, b"".join(answer)[:2]) == (200, b"PK")
    assert browser.get(f"/files/{job.file_id}/x.zip").status_code == 404
    assert sign_in(anna).get(f"{EXPORTS}/{job.pk}/file").status_code == 403
    assert browser.post(EXPORTS).status_code == 201


def test_more_rows_take_no_more_queries(full_shop: Employee, tmp_path: Path) -> None:
    with CaptureQueriesContext(connection) as few:
        write_archive(tmp_path / "few.zip", tell=lambda _done, _total: None)
    Client.objects.bulk_create(
        Client(company_id=full_shop.company_id, created_at=NOON, changed_at=NOON) for _ in range(50)
    )
    with CaptureQueriesContext(connection) as many:
        write_archive(tmp_path / "many.zip", tell=lambda _done, _total: None)

    assert len(many) == len(few)
