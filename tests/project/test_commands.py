"""The commands that scripts rely on."""

import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from django.conf import settings
from typer.testing import CliRunner

from kramar.core.tenancy import company_scope
from kramar.project.cli import app
from kramar.staff.models import ApiKey, Employee
from kramar.staff.queries import find_api_key
from tests.installations import ROOT, installation

runner = CliRunner()
NEW_COMPANY = [
    "company",
    "create",
    "--slug",
    "bulbs",
    "--name",
    "Лампочки",
    "--login",
    "halyna",
    "--full-name",
    "Галина",
]


def test_the_help_names_every_command() -> None:
    shown = runner.invoke(app, ["--help"]).output

    names = [
        "serve",
        "worker",
        "migrate",
        "demo",
        "company",
        "api-key",
        "check",
        "backup",
        "restore",
        "openapi",
    ]
    assert [name for name in names if name not in shown] == []


@pytest.mark.django_db
def test_a_company_is_made_with_its_owner() -> None:
    result = runner.invoke(app, [*NEW_COMPANY, "--password", "довгий пароль 42"])

    assert (result.exit_code, result.output) == (
        0,
        "Компанію «Лампочки» створено; власник входить як halyna.\n",
    )


def test_an_empty_database_is_said_to_be_so(tmp_path: Path) -> None:
    environment = installation(tmp_path, "http://127.0.0.1", {})
    command = ["api-key", "create", "--company", "lamps", "--employee", "anna"]

    said = subprocess.run(
        [sys.executable, "-m", "kramar", *command],
        cwd=ROOT,
        env=environment,
        check=False,
        capture_output=True,
    )

    assert (said.returncode, said.stderr.decode()) == (
        1,
        "Таблиці бази не цієї версії. Виконайте: kramar migrate\n",
    )


@pytest.mark.django_db
def test_a_poor_password_is_refused() -> None:
    result = runner.invoke(app, [*NEW_COMPANY, "--password", "12345"])

    assert result.exit_code == 1


def test_a_key_is_alone_on_the_last_line(anna: Employee) -> None:
    result = runner.invoke(app, ["api-key", "create", "--company", "lamps", "--employee", "anna"])

    key = result.output.splitlines()[-1]
    found = find_api_key(key)
    assert found is not None
    assert found.employee == anna


def test_a_key_may_be_limited(anna: Employee) -> None:
    make = ["api-key", "create", "--company", "lamps", "--employee", "anna"]
    limits = ["--scope", "orders.read", "--scope", "orders.create"]

    made = runner.invoke(app, [*make, *limits])
    refused = runner.invoke(app, [*make, "--scope", "orders"])

    found = find_api_key(made.output.splitlines()[-1])
    assert found is not None
    assert found.scopes == ["orders.create", "orders.read"]
    assert (refused.exit_code, "orders.create" in refused.output) == (1, True)


def test_no_key_is_made_for_somebody_unknown(anna: Employee) -> None:
    result = runner.invoke(app, ["api-key", "create", "--company", "lamps", "--employee", "rival"])

    with company_scope(anna.company_id):
        assert (result.exit_code, ApiKey.objects.count()) == (1, 0)


@pytest.mark.django_db
def test_the_openapi_document_is_printed() -> None:
    assert '"/api/v1/me"' in runner.invoke(app, ["openapi"]).output


@pytest.mark.django_db
def test_a_backup_holds_the_database_and_the_files(tmp_path: Path) -> None:
    (Path(settings.MEDIA_ROOT) / "note").write_text("світло")
    target = tmp_path / "kramar.tar.gz"

    result = runner.invoke(app, ["backup", str(target)])

    assert result.exit_code == 0
    with tarfile.open(target) as archive:
        assert {"manifest.json", "files/note"} <= set(archive.getnames())
    assert target.stat().st_mode & 0o077 == 0


def test_a_backup_into_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    result = runner.invoke(app, ["backup", str(tmp_path / "absent" / "kramar.tar.gz")])

    assert result.exit_code == 1
    assert "Немає папки" in result.output


@pytest.mark.django_db
def test_something_else_is_not_restored(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Привіт")

    result = runner.invoke(app, ["restore", str(tmp_path / "letter.txt")])

    assert result.exit_code == 1
    assert "не резервна копія" in result.output
