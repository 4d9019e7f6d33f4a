"""``backup`` and ``restore``: the database, the files and the key that opens them, in one tar.

The database is copied first and the files after it: a file is written before its row, so that
every row of the copy finds its file. Both are safe while the server runs.
"""

import json
import os
import shutil
import sqlite3
import subprocess
import tarfile
import tempfile
from collections.abc import Collection, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from django.conf import settings
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from kramar.core import clock

MANIFEST = "manifest.json"
SQLITE = "kramar.sqlite3"
DUMP = "kramar.dump"
DROPS = "drops.sql"
SCRIPT = "kramar.sql"
FILES = "files"
SECRET_KEY = "secret_key"  # noqa: S105 (a file's name)
FORMAT = 1


class ArchiveError(Exception):
    """The archive cannot be made, or is none of ours. The sentence is for the operator."""


@dataclass(frozen=True, slots=True)
class Postgres:
    """How pg_dump and pg_restore reach the database."""

    arguments: tuple[str, ...]
    environment: dict[str, str]


def write_backup(target: Path) -> None:
    """Write everything to one archive, readable by its owner only: it holds the secret key.

    :raises ArchiveError: PostgreSQL's tools are absent or have failed, or there is no such folder
    """
    if not target.parent.is_dir():
        raise ArchiveError(f"Немає папки {target.parent}")
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        database = _dump(Path(folder))
        draft = Path(folder) / "archive"
        draft.touch(mode=0o600)
        with tarfile.open(draft, "w:gz", compresslevel=1) as archive:
            archive.add(_write_manifest(Path(folder)), MANIFEST)
            archive.add(database, database.name)
            if settings.MEDIA_ROOT.is_dir():
                archive.add(settings.MEDIA_ROOT, FILES)
            if (key := settings.DATA / SECRET_KEY).is_file():
                archive.add(key, SECRET_KEY)
        # It appears under its name only when it is whole.
        draft.replace(target)


def read_backup(source: Path) -> None:
    """Put the archive's database, files and key in the place of those here.

    Files that the archive does not know stay: nothing refers to them.

    :raises ArchiveError: it is not our archive, is of another kind of database, or of a newer
        version
    """
    with tempfile.TemporaryDirectory(dir=settings.DATA) as folder:
        unpacked = Path(folder)
        _unpack(source, unpacked)
        if (unpacked / FILES).is_dir():
            shutil.copytree(unpacked / FILES, settings.MEDIA_ROOT, dirs_exist_ok=True)
        _load(unpacked)
        if (key := unpacked / SECRET_KEY).is_file():
            key.chmod(0o600)
            shutil.move(key, settings.DATA / SECRET_KEY)


def _write_manifest(folder: Path) -> Path:
    manifest = folder / MANIFEST
    content = {
        "format": FORMAT,
        "database": connection.vendor,
        "at": clock.to_iso(clock.now()),
        "tables": sorted(f"{app}.{name}" for app, name in _list_applied()),
    }
    manifest.write_text(json.dumps(content), encoding="utf-8")
    return manifest


def _unpack(source: Path, folder: Path) -> None:
    try:
        with tarfile.open(source, "r:*") as archive:
            archive.extractall(folder, members=_own_members(archive))  # noqa: S202 (refused there)
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, tarfile.TarError, ValueError) as error:
        raise ArchiveError(f"{source} — не резервна копія Kramar") from error
    if manifest.get("format") != FORMAT or manifest.get("database") != connection.vendor:
        raise ArchiveError(f"Копія зроблена з іншої бази: {manifest.get('database')}")
    _refuse_newer(manifest.get("tables", []))


def _list_applied() -> Collection[tuple[str, str]]:
    return MigrationRecorder(connection).applied_migrations()


def _refuse_newer(applied: Collection[str]) -> None:
    """Refuse tables that this version does not know; older ones are brought up to it afterwards.

    :raises ArchiveError: a newer version wrote them
    """
    known = {f"{app}.{name}" for app, name in MigrationLoader(None).disk_migrations}
    if not known.issuperset(applied):
        raise ArchiveError("Копію зробила новіша версія Kramar: спершу оновіть цю")


def _own_members(archive: tarfile.TarFile) -> list[tarfile.TarInfo]:
    """Return the members, owned by whoever unpacks them.

    tarfile's own filter for this came with Python 3.11.4, and Debian 12 has 3.11.2.

    :raises TarError: one leads out of the folder, or is a link or a device
    """
    members = archive.getmembers()
    for member in members:
        path = PurePosixPath(member.name)
        if path.is_absolute() or ".." in path.parts or not (member.isfile() or member.isdir()):
            raise tarfile.TarError(member.name)
        member.uid, member.gid, member.uname, member.gname = os.getuid(), os.getgid(), "", ""
    return members


def _dump(folder: Path) -> Path:
    if connection.vendor == "sqlite":
        target = folder / SQLITE
        with (
            closing(sqlite3.connect(connection.settings_dict["NAME"])) as live,
            closing(sqlite3.connect(target)) as copy,
        ):
            live.backup(copy)
        return target
    target = folder / DUMP
    _run_tool("pg_dump", "--format=custom", "--no-owner", f"--file={target}")
    return target


def _load(folder: Path) -> None:
    connection.close()
    if connection.vendor == "sqlite":
        with (
            closing(sqlite3.connect(folder / SQLITE)) as copy,
            closing(sqlite3.connect(connection.settings_dict["NAME"])) as live,
        ):
            copy.backup(live)
        return
    drops, script = folder / DROPS, folder / SCRIPT
    drops.write_text("\n".join(_list_drops()), encoding="utf-8")
    _run("pg_restore", "--clean", "--if-exists", "--no-owner", f"--file={script}", folder / DUMP)
    # All or nothing: what cannot be restored leaves what is here.
    options = ("--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1")
    _run_tool("psql", *options, f"--file={drops}", f"--file={script}")


def _list_drops() -> list[str]:
    """Say how everything here goes: an older copy does not name the tables made since.

    They would stand in the way of making them again.
    """
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
    connection.close()
    return [f"DROP TABLE IF EXISTS {connection.ops.quote_name(each)} CASCADE;" for each in tables]


def _run_tool(tool: str, *arguments: str) -> None:
    reach = _reach_postgres()
    _run(tool, *reach.arguments, *arguments, environment=reach.environment)


def _run(tool: str, *arguments: str | Path, environment: Mapping[str, str] | None = None) -> None:
    program = shutil.which(tool)
    if program is None:
        raise ArchiveError(f"Не знайдено {tool}: встановіть клієнт PostgreSQL")
    done = subprocess.run(  # noqa: S603 (our own arguments)
        [program, *arguments],
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise ArchiveError(f"{tool}: {done.stderr.strip()}")


def _reach_postgres() -> Postgres:
    database = connection.get_connection_params()
    names = {"host": "--host", "port": "--port", "user": "--username"}
    given = tuple(f"{flag}={database[name]}" for name, flag in names.items() if database.get(name))
    password = str(database.get("password") or "")
    return Postgres(
        arguments=(*given, f"--dbname={database['dbname']}"),
        # On the command line other users of the machine could read it.
        environment={"PGPASSWORD": password} if password else {},
    )
