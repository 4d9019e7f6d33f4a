"""Names that say what a thing knows, and one word per thing."""

import ast
import re
from collections import Counter

from tests.architecture.source import at, functions, python_files, tree

VAGUE_MODULES = {"utils", "helpers", "common", "misc", "base", "mixins", "signals", "handlers"}
NAMED_BY_DJANGO = {  # a database backend is looked for there
    "kramar/core/postgresql/base.py",
    "kramar/core/sqlite/base.py",
}
VAGUE_VERBS = re.compile(r"^(do|process|manage)_")
VAGUE_CLASSES = re.compile(r"^class \w+(Service|Helper|Util|Utils)\b", re.MULTILINE)


def test_no_module_has_a_name_that_would_fit_anything() -> None:
    vague = [
        at(path)
        for path in python_files("kramar", "fakes", "bench", "scripts", "tests")
        if VAGUE_MODULES & {path.stem, path.parent.name} and at(path) not in NAMED_BY_DJANGO
    ]

    assert vague == []


def test_no_function_of_the_product_is_named_with_an_empty_verb() -> None:
    vague = [
        at(path, node)
        for path in python_files("kramar")
        for node in functions(path)
        if VAGUE_VERBS.match(node.name)
    ]

    assert vague == []


def test_a_change_is_a_function_and_not_a_service_class() -> None:
    classes = [
        at(path)
        for path in python_files("kramar")
        if VAGUE_CLASSES.search(path.read_text(encoding="utf-8"))
    ]

    assert classes == []


def test_no_two_schemas_of_the_api_share_a_name() -> None:
    """The OpenAPI document keeps one of each name, and would answer for both with it."""
    names = Counter(
        node.name
        for path in python_files("kramar/api")
        if "widget" not in path.parts
        for node in tree(path).body
        if isinstance(node, ast.ClassDef) and node.name.endswith(("In", "Out"))
    )

    assert [name for name, times in names.items() if times > 1] == []
