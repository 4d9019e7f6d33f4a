"""The limits of size: what reaches one is split by meaning."""

import ast
from pathlib import Path

from tests.architecture.source import (
    ROOT,
    FunctionNode,
    argument_count,
    at,
    functions,
    length,
    python_files,
    tracked_files,
)

CODE = ("kramar", "fakes", "bench", "scripts", "tests")
FILE_LINES = 400
FUNCTION_LINES = 50
TEST_LINES = 40
ARGUMENTS = 6
CONNECTOR_LINES = 500
DOCUMENT_LINES = {"README.md": 90, "ARCHITECTURE.md": 150, "CONTRIBUTING.md": 120}
DECISION_LINES = 40

BRANCHES = (ast.For, ast.AsyncFor, ast.While, ast.If, ast.IfExp, ast.Match, ast.Try)


def lines(path: Path) -> int:
    """Count a file's lines."""
    return len(path.read_text(encoding="utf-8").splitlines())


def stories() -> list[tuple[Path, FunctionNode]]:
    """List every test function with its file."""
    return [
        (path, node)
        for path in python_files("tests")
        if path.name.startswith("test_")
        for node in functions(path)
        if node.name.startswith("test_")
    ]


def connector_sizes() -> dict[str, int]:
    """Count the lines of each connector's folder."""
    sizes: dict[str, int] = {}
    for path in python_files("kramar"):
        parts = path.relative_to(ROOT).parts
        if parts[1] == "connectors" and len(parts) > len(("kramar", "connectors", "file")):
            sizes[parts[2]] = sizes.get(parts[2], 0) + lines(path)
    return sizes


def has_branch(node: FunctionNode) -> bool:
    """Whether a test decides or repeats, so that nobody knows what it has checked."""
    return any(isinstance(part, BRANCHES) for part in ast.walk(node))


def test_no_python_file_needs_a_table_of_contents() -> None:
    assert [at(path) for path in python_files(*CODE) if lines(path) > FILE_LINES] == []


def test_no_function_is_longer_than_a_screen() -> None:
    long = [
        at(path, node)
        for path in python_files(*CODE)
        for node in functions(path)
        if length(node) > FUNCTION_LINES
    ]

    assert long == []


def test_no_function_takes_more_than_six_arguments() -> None:
    greedy = [
        at(path, node)
        for path in python_files(*CODE)
        for node in functions(path)
        if argument_count(node) > ARGUMENTS
    ]

    assert greedy == []


def test_a_connector_stays_small_enough_to_be_read_at_once() -> None:
    assert {name: size for name, size in connector_sizes().items() if size > CONNECTOR_LINES} == {}


def test_a_test_is_a_small_story() -> None:
    assert [at(path, node) for path, node in stories() if length(node) > TEST_LINES] == []


def test_a_test_has_no_loops_and_no_branches() -> None:
    assert [at(path, node) for path, node in stories() if has_branch(node)] == []


def test_documents_stay_short() -> None:
    limits = {path: DOCUMENT_LINES.get(at(path)) for path in tracked_files()}
    limits |= dict.fromkeys((ROOT / "docs" / "decisions").glob("*.md"), DECISION_LINES)

    assert [at(path) for path, limit in limits.items() if limit and lines(path) > limit] == []
