"""Who may use what, where import-linter and ruff cannot see it."""

import ast
import re
from pathlib import Path

from tests.architecture.source import ROOT, at, imported_names, python_files, tree

CLOCK = "kramar/core/clock.py"
CLOCK_CALLS = {("datetime", "now"), ("datetime", "utcnow"), ("date", "today"), ("timezone", "now")}
EDGE = {"api", "live", "project"}  # they look rows up for a request, a socket or a command
# Files that read or write rows of another app, each for the reason beside it.
REACHING_FILES = {
    "kramar/staff/services/companies.py": {"Company"},  # a company is born with its roles
}
SIGNALS = ("django.dispatch", "django.db.models.signals")


def is_service(path: Path) -> bool:
    """Whether a file holds services: ``services.py``, or a part of a ``services/`` package."""
    return path.stem == "services" or "services" in path.relative_to(ROOT).parent.parts


def reads_clock(path: Path) -> bool:
    """Whether a file asks the system for the time."""
    calls = [node for node in ast.walk(tree(path)) if isinstance(node, ast.Attribute)]
    return any(
        isinstance(node.value, ast.Name) and (node.value.id, node.attr) in CLOCK_CALLS
        for node in calls
    )


def test_only_services_publish() -> None:
    publishers = [
        at(path)
        for path in python_files("kramar")
        if "kramar.events.services.publish" in imported_names(path) and not is_service(path)
    ]

    assert publishers == []


def test_only_the_clock_reads_the_clock() -> None:
    readers = [at(path) for path in python_files("kramar") if reads_clock(path)]

    assert readers == [CLOCK]


def test_nothing_listens_to_signals() -> None:
    listeners = [
        at(path)
        for path in python_files("kramar")
        if any(name.startswith(SIGNALS) for name in imported_names(path))
    ]

    assert listeners == []


def foreign_managers(path: Path) -> set[str]:
    """Return the models of other apps whose manager a file uses."""
    app = path.relative_to(ROOT).parts[1]
    foreign = {
        name.rsplit(".", 1)[1]
        for name in imported_names(path)
        if re.match(rf"kramar\.(?!{app}\.)\w+\.models\.", name)
    }
    uses = [node for node in ast.walk(tree(path)) if isinstance(node, ast.Attribute)]
    return {
        node.value.id
        for node in uses
        if isinstance(node.value, ast.Name) and node.attr == "objects" and node.value.id in foreign
    }


def test_domain_apps_leave_each_others_rows_alone() -> None:
    domain = [
        path for path in python_files("kramar") if path.relative_to(ROOT).parts[1] not in EDGE
    ]
    reaching = {at(path): foreign_managers(path) for path in domain}

    assert {path: models for path, models in reaching.items() if models} == REACHING_FILES
