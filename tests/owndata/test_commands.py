"""The operator's own commands: everything to a file, a company away at once."""

from pathlib import Path
from zipfile import ZipFile

import pytest
import typer

from kramar.company.models import Company
from kramar.owndata.models import DeletedCompany
from kramar.project.commands.own_data import delete_company, export_company
from kramar.staff.models import Employee


def test_everything_goes_to_a_file(owner: Employee, tmp_path: Path) -> None:
    target = tmp_path / "lamps.zip"
    export_company(slug="lamps", target=target)

    assert "people/employees.csv" in ZipFile(target).namelist()


def test_a_company_goes_at_once_when_its_name_is_typed(owner: Employee, rival: Employee) -> None:
    delete_company(slug="lamps", typed="Лампи")

    assert list(Company.objects.all()) == [rival.company]
    assert DeletedCompany.objects.get().asked_by == "kramar company delete"


def test_a_wrong_name_deletes_nothing(owner: Employee, tmp_path: Path) -> None:
    with pytest.raises(typer.Exit):
        delete_company(slug="lamps", typed="Лампа")
    with pytest.raises(typer.Exit):
        export_company(slug="nobody", target=tmp_path / "nothing.zip")

    assert Company.objects.filter(pk=owner.company_id, deletes_at=None).exists()
