"""The project's own source, read as text and as syntax trees."""

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def tracked_files() -> list[Path]:
    """List what git knows and what it would add, so that a new file is judged before it lands."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    paths = [ROOT / line for line in listed.stdout.splitlines()]
    return sorted(path for path in paths if path.is_file() and not path.is_symlink())


def python_files(*folders: str) -> list[Path]:
    """List the Python files below the folders, migrations left out: Django writes those."""
    return [
        path
        for path in tracked_files()
        if path.suffix == ".py"
        and path.relative_to(ROOT).parts[0] in folders
        and "migrations" not in path.parts
    ]


@cache
def tree(path: Path) -> ast.Module:
    """Parse a file once."""
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(path: Path) -> Iterator[FunctionNode]:
    """Yield every function and method of a file."""
    for node in ast.walk(tree(path)):
        if isinstance(node, FunctionNode):
            yield node


def length(node: FunctionNode) -> int:
    """Count a function's lines without its docstring and decorators: what has to be understood."""
    first = node.body[0]
    docstring = 0
    if ast.get_docstring(node, clean=False) is not None:
        docstring = (first.end_lineno or first.lineno) - first.lineno + 1
    return (node.end_lineno or node.lineno) - node.lineno + 1 - docstring


def argument_count(node: FunctionNode) -> int:
    """Count the arguments a caller gives."""
    arguments = node.args
    named = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    return len([argument for argument in named if argument.arg not in {"self", "cls"}])


def imported_names(path: Path) -> set[str]:
    """Return the full names that a file imports (``kramar.core.clock.now``)."""
    names: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def at(path: Path, node: FunctionNode | None = None) -> str:
    """Name a place as an editor opens it."""
    place = str(path.relative_to(ROOT))
    return f"{place}:{node.lineno} {node.name}" if node else place


def lines_matching(pattern: str, paths: list[Path]) -> list[str]:
    """Return the places whose line matches, skipping what is not text."""
    expression = re.compile(pattern)
    found = []
    for path in paths:
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        found += [
            f"{at(path)}:{number}"
            for number, line in enumerate(lines, 1)
            if expression.search(line)
        ]
    return found
