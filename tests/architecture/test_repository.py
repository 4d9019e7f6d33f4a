"""What must never be committed: addresses of registries, traces of a machine, unfinished work."""

import json
import re
from pathlib import Path

import pytest

from tests.architecture.source import ROOT, at, lines_matching, python_files, tracked_files

# Written in pieces, so that this file does not find itself.
REGISTRIES = "|".join(
    re.escape(".".join(parts))
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry", "npmjs"),
        ("registry", "yarnpkg"),
        ("deb", "debian", "org"),
    )
)
LOCKED_ADDRESS = '"resolve' + 'd":'
MACHINE_PATHS = "|".join(("/wor" + "k/", "/roo" + r"t/\.", "bash_" + "jobs", "/home/" + r"\w+/"))
UNFINISHED = r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b"
SKIPPED = r"pytest\.mark\.(sk" + r"ip|xf" + r"ail)|\b(it|test|describe)\.sk" + r"ip\b"
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


def test_no_registry_is_named() -> None:
    assert lines_matching(REGISTRIES, tracked_files()) == []


def test_no_lock_says_where_a_package_came_from() -> None:
    assert lines_matching(LOCKED_ADDRESS, tracked_files()) == []


def test_no_path_of_a_machine_is_left() -> None:
    assert lines_matching(MACHINE_PATHS, tracked_files()) == []


def test_nothing_is_left_to_be_done_later() -> None:
    code = [path for path in tracked_files() if path.suffix in {".py", ".ts", ".tsx", ".css"}]

    assert lines_matching(UNFINISHED, code) == []


def test_no_test_is_skipped() -> None:
    code = [path for path in tracked_files() if path.suffix in {".py", ".ts", ".tsx"}]

    assert lines_matching(SKIPPED, code) == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_locked_package_has_a_hash(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]

    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []


def test_every_web_package_is_locked_to_its_content() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    loose = [name for name, entry in packages.items() if name and "integrity" not in entry]

    assert loose == []


def test_every_folder_of_code_is_a_package() -> None:
    folders = {path.parent for path in python_files("kramar")}

    assert [at(folder) for folder in folders if not (folder / "__init__.py").is_file()] == []
