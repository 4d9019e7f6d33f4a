"""Installations to be copied: made once in a run, because making takes long.

``python -m tests.installations`` makes those on SQLite beforehand in ``KRAMAR_TEST_COPIES``, which
names a folder that several runs share.
"""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg

ROOT = Path(__file__).parents[1]
TEMPLATE = "kramar_tests_template"


def run_command(environment: dict[str, str], *arguments: str) -> None:
    """Run one ``kramar`` command to its end."""
    subprocess.run(
        [sys.executable, "-m", "kramar", *arguments], cwd=ROOT, env=environment, check=True
    )


def installation(data: Path, address: str, settings: dict[str, str]) -> dict[str, str]:
    """Return the environment of an installation on SQLite, whatever the tests themselves run on."""
    own = {"KRAMAR_DATA": str(data), "KRAMAR_PUBLIC_URL": address}
    environment = os.environ | own | settings
    environment.pop("KRAMAR_DATABASE_URL", None)
    environment.pop("KRAMAR_REDIS_URL", None)
    return environment


def copy_empty(data: Path) -> None:
    """Make a data folder with the tables and nothing in them.

    :param data: the folder, in a temporary folder of pytest's
    """
    shutil.copytree(_empty(_folder_of_the_run(data)), data)


def copy_demo_shop(data: Path) -> None:
    """Make a data folder with the demo shop.

    :param data: the folder, in a temporary folder of pytest's
    """
    shutil.copytree(_demo_shop(_folder_of_the_run(data)), data)


def create_postgresql(name: str, data: Path) -> str:
    """Make a database with the tables and nothing in them on the server of the run.

    :param name: how it is called; one that is there already is thrown away
    :param data: a data folder, in a temporary folder of pytest's
    :return: its address
    """
    _made_once(_folder_of_the_run(data) / "postgresql", _migrate_template)
    _replace_database(name, template=TEMPLATE)
    return _address_of(name)


def drop_postgresql(name: str) -> None:
    """Remove a database, whoever is still connected to it."""
    with _server() as server:
        server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)".encode())


def _migrate_template(data: Path) -> None:
    _replace_database(TEMPLATE, template="template0")
    own = {"KRAMAR_DATA": str(data), "KRAMAR_DATABASE_URL": _address_of(TEMPLATE)}
    run_command(os.environ | own, "migrate")


def _replace_database(name: str, *, template: str) -> None:
    drop_postgresql(name)
    with _server() as server:
        server.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())


def _server() -> "psycopg.Connection[tuple[object, ...]]":
    return psycopg.connect(_address_of("postgres"), autocommit=True)


def _address_of(name: str) -> str:
    return urlunsplit(urlsplit(os.environ["KRAMAR_DATABASE_URL"])._replace(path=f"/{name}"))


def _folder_of_the_run(data: Path) -> Path:
    """Return the folder that all of pytest's processes share, or the one two levels up."""
    if made := os.environ.get("KRAMAR_TEST_COPIES"):
        return Path(made)
    own = [folder for folder in data.parents if folder.name.startswith("popen-gw")]
    return own[0].parent if own else data.parents[1]


def _empty(run: Path) -> Path:
    def migrate(data: Path) -> None:
        run_command(installation(data, "http://127.0.0.1:8000", {}), "migrate")

    return _made_once(run / "empty", migrate)


def _demo_shop(run: Path) -> Path:
    def load(data: Path) -> None:
        shutil.copytree(_empty(run), data)
        run_command(installation(data, "http://127.0.0.1:8000", {}), "demo")

    return _made_once(run / "demo-shop", load)


def _made_once(made: Path, make: Callable[[Path], None]) -> Path:
    """Return the folder to copy, made by the first of pytest's processes that asks for it."""
    made.parent.mkdir(parents=True, exist_ok=True)
    with made.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            unfinished = made.with_suffix(".unfinished")
            make(unfinished)
            unfinished.rename(made)
    return made


if __name__ == "__main__":
    _demo_shop(Path(os.environ["KRAMAR_TEST_COPIES"]))
