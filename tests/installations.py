"""Installations on SQLite to be copied: made once in a run, because making takes long."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]


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


def _folder_of_the_run(data: Path) -> Path:
    """Return the folder that all of pytest's processes share, or the one two levels up."""
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
    with made.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            unfinished = made.with_suffix(".unfinished")
            make(unfinished)
            unfinished.rename(made)
    return made
