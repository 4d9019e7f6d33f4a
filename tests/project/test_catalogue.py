"""Every sentence for people is there in English too."""

import ast
import gettext
from io import BytesIO
from pathlib import Path

import pytest
from django.test import Client
from django.utils import translation

from kramar.project.catalogue import read_po, to_mo
from kramar.staff.models import Employee
from tests.architecture.source import (
    ROOT,
    lines_matching,
    python_files,
    tracked_files,
    tree,
)

CALLS = {"_", "_noop", "gettext", "gettext_lazy", "gettext_noop", "ngettext"}
# The straight mark of a typewriter between two letters: screens have the typographic ’ only.
TYPEWRITERS_APOSTROPHE = "[А-ЯІЇЄҐа-яіїєґ]'[а-яіїєґ]"
SAID_ON_SCREENS = ("kramar/", "web/src/", "widget/src/")
ENGLISH = ROOT / "kramar" / "locale" / "en" / "LC_MESSAGES" / "django.po"


def sentences(path: Path) -> set[str]:
    """Return what a file gives to be translated; plural forms joined as the catalogue has them."""
    calls = [
        node
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS
    ]
    texts = [[part.value for part in call.args if isinstance(part, ast.Constant)] for call in calls]
    # One that is said by its variable was given where the variable got it.
    return {"\0".join(str(part) for part in parts[:2]) for parts in texts if parts}


def test_every_sentence_is_translated_and_none_is_left_over() -> None:
    used = set().union(*(sentences(path) for path in python_files("kramar")))
    translated = set(read_po(ENGLISH.read_text(encoding="utf-8"))) - {""}

    assert translated == used


def test_there_is_one_apostrophe_on_the_screens() -> None:
    said = [
        path
        for path in tracked_files()
        if path.relative_to(ROOT).as_posix().startswith(SAID_ON_SCREENS)
        and path.suffix in {".html", ".po", ".py", ".toml", ".ts", ".tsx"}
    ]

    assert lines_matching(TYPEWRITERS_APOSTROPHE, said) == []


def test_the_compiled_catalogue_is_read_by_gettext() -> None:
    catalogue = gettext.GNUTranslations(
        BytesIO(to_mo(read_po(ENGLISH.read_text(encoding="utf-8"))))
    )

    assert catalogue.gettext("Не знайдено") == "Not found"


@pytest.mark.parametrize(
    ("language", "shown"), [("uk", "Ваша роль цього не дозволяє"), ("en", "Your role does not")]
)
def test_a_refusal_is_in_the_employees_language(
    anna: Employee, anna_browser: Client, language: str, shown: str
) -> None:
    anna_browser.patch("/api/v1/me", {"language": language}, content_type="application/json")

    detail = anna_browser.get("/api/v1/invitations").json()["detail"]

    assert detail.startswith(shown)


def test_a_stranger_is_answered_in_the_browsers_language(client: Client) -> None:
    answer = client.get("/api/v1/me", headers={"accept-language": "en-GB,en;q=0.9"})

    assert answer.json()["detail"] == "Sign in first"


def test_ukrainian_is_what_everybody_else_gets(client: Client) -> None:
    answer = client.get("/api/v1/me", headers={"accept-language": "pl"})

    assert answer.json()["detail"] == "Спершу увійдіть"
    assert translation.get_language() == "uk"
