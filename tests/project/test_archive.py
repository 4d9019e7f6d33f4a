"""What was backed up comes back, into an empty place and over what is there."""

import json
import os
import sqlite3
import subprocess
import sys
import tarfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from django.db import connection
from pytest_django import Settings

from kramar.project.commands.archive import ArchiveError, read_backup
from tests.architecture.source import ROOT
from tests.installations import copy_empty

Run = Callable[..., str]
FOUND = (
    "company create --slug bulbs --name Лампочки --login halyna --full-name Світла "
    "--password лампа-на-столі"
)


def runner(data: Path) -> Run:
    """Return a function that runs ``kramar`` on SQLite with its data in the folder."""
    environment = {
        **os.environ,
        "KRAMAR_DATA": str(data),
        "KRAMAR_DATABASE_URL": "",
        "KRAMAR_REDIS_URL": "",
        "KRAMAR_SECRET_KEY": "",
    }

    def run(command: str, *arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "kramar", *command.split(), *arguments],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout

    return run


@pytest.fixture
def old(tmp_path: Path) -> Run:
    run = runner(tmp_path / "old")
    copy_empty(tmp_path / "old")
    run(FOUND)
    (tmp_path / "old" / "files").mkdir()
    (tmp_path / "old" / "files" / "note").write_text("світло", encoding="utf-8")
    return run


def test_a_backup_opens_in_an_empty_place(old: Run, tmp_path: Path) -> None:
    old("backup", str(tmp_path / "copy.tar.gz"))
    new = runner(tmp_path / "new")

    new("restore", str(tmp_path / "copy.tar.gz"))

    assert new("api-key create --company bulbs --employee halyna").startswith("kramar_")
    assert (tmp_path / "new" / "files" / "note").read_text(encoding="utf-8") == "світло"
    # Without the same key the channels' credentials would stay closed.
    keys = [(tmp_path / place / "secret_key").read_bytes() for place in ("old", "new")]
    assert keys[0] == keys[1]


def made_of(member: tarfile.TarInfo, source: Path) -> Path:
    """Make an archive of one empty member."""
    with tarfile.open(source, "w") as archive:
        archive.addfile(member)
    return source


def link_to(target: str) -> tarfile.TarInfo:
    """Make a member that is a link."""
    member = tarfile.TarInfo("files")
    member.type, member.linkname = tarfile.SYMTYPE, target
    return member


@pytest.mark.parametrize(
    "member", [tarfile.TarInfo("../out"), tarfile.TarInfo("files/../../out"), link_to("/etc")]
)
def test_an_archive_that_leads_out_of_the_folder_is_refused(
    member: tarfile.TarInfo, tmp_path: Path, settings: Settings
) -> None:
    settings.DATA = tmp_path

    with pytest.raises(ArchiveError):
        read_backup(made_of(member, tmp_path / "made.tar"))

    assert not (tmp_path / "out").exists()


def test_a_copy_of_a_newer_version_is_refused_in_a_sentence(
    tmp_path: Path, settings: Settings
) -> None:
    settings.DATA = tmp_path
    content = {"format": 1, "database": connection.vendor, "tables": ["staff.0001_initial", "x.9"]}
    source = archive_of(json.dumps(content), tmp_path / "newer.tar")

    with pytest.raises(ArchiveError, match="новіша версія"):
        read_backup(source)


def archive_of(manifest: str, source: Path) -> Path:
    """Make an archive that holds a manifest alone."""
    written = source.with_name("manifest.json")
    written.write_text(manifest, encoding="utf-8")
    with tarfile.open(source, "w") as archive:
        archive.add(written, "manifest.json")
    return source


def test_a_copy_made_while_others_write_is_whole_and_an_older_one_is_migrated(
    old: Run, tmp_path: Path
) -> None:
    database = tmp_path / "old" / "kramar.sqlite3"
    with closing(sqlite3.connect(database, isolation_level=None)) as writer:
        # Tables of an older version: one that came later is not there yet.
        writer.execute("DROP TABLE handover_handover")
        writer.execute("DELETE FROM django_migrations WHERE app = 'handover'")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE company_company SET name = 'не збережено'")
        old("backup", str(tmp_path / "copy.tar.gz"))
        writer.execute("ROLLBACK")
    new = runner(tmp_path / "new")

    new("restore", str(tmp_path / "copy.tar.gz"))

    with closing(sqlite3.connect(tmp_path / "new" / "kramar.sqlite3")) as reader:
        assert reader.execute("SELECT name FROM company_company").fetchall() == [("Лампочки",)]
        assert reader.execute("SELECT count(*) FROM handover_handover").fetchall() == [(0,)]
