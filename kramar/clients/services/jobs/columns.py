"""What the columns of a table of clients mean, guessed by their names in three languages."""

import re
from collections.abc import Sequence
from dataclasses import replace

from kramar.clients.services.fields import ClientFields

SKIPPED = ""
FIELDS = (
    *("last_name", "first_name", "patronymic", "full_name"),
    *("phone", "email", "address", "comment"),
)
_NAMES = {
    "last_name": ("прізвище", "фамилия", "last name", "lastname", "surname", "last_name"),
    "first_name": ("ім’я", "имя", "first name", "firstname", "first_name"),
    "patronymic": ("по батькові", "отчество", "middle name", "patronymic"),
    "full_name": (
        *("піб", "п.і.б.", "фио", "ф.и.о.", "name", "full name", "fullname", "full_name"),
        *("клієнт", "клиент", "покупець", "покупатель", "client", "customer", "контакт"),
    ),
    "phone": ("телефон", "phone", "тел", "tel", "mobile", "мобільний", "мобильный", "номер"),
    "email": ("e-mail", "email", "пошта", "почта", "mail", "електронна пошта"),
    "address": ("адреса", "адрес", "address", "місто", "город", "city"),
    "comment": ("коментар", "комментарий", "comment", "примітка", "примечание", "note"),
}
_MEANT = {name: field for field, names in _NAMES.items() for name in names}
_MANY = re.compile(r"[,;\n]+")
_APOSTROPHES = str.maketrans("'ʼ`", "’’’")
_NUMBERED = re.compile(r"[\s_№#]*\d+$")


def guess_columns(heading: Sequence[str]) -> list[str]:
    """Return the field of each column, :data:`SKIPPED` where the name says nothing."""
    found = [_guess(name) for name in heading]
    if "last_name" in found and "full_name" in found:
        # «Ім’я» beside «Прізвище» is the first name, whatever language calls it "name".
        found = ["first_name" if each == "full_name" else each for each in found]
    single = {"last_name", "first_name", "patronymic", "full_name"}
    return [
        SKIPPED if each in single and each in found[:place] else each
        for place, each in enumerate(found)
    ]


def read_row(columns: Sequence[str], cells: Sequence[str]) -> ClientFields:
    """Return what a row says about a client; nothing is checked yet."""
    said: dict[str, list[str]] = {}
    for column, cell in zip(columns, cells, strict=False):
        if column and cell.strip():
            said.setdefault(column, []).append(cell.strip())
    fields = ClientFields(
        last_name=_first(said, "last_name"),
        first_name=_first(said, "first_name"),
        patronymic=_first(said, "patronymic"),
        comment="\n".join(said["comment"]) if "comment" in said else None,
        phones=_each(said, "phone"),
        emails=_each(said, "email"),
        addresses=[", ".join(said["address"])] if "address" in said else None,
    )
    return _with_full_name(fields, said["full_name"][0]) if "full_name" in said else fields


def _guess(name: str) -> str:
    cleaned = " ".join(name.lower().translate(_APOSTROPHES).split())
    return _MEANT.get(cleaned) or _MEANT.get(_NUMBERED.sub("", cleaned), SKIPPED)


def _first(said: dict[str, list[str]], field: str) -> str | None:
    return said[field][0] if field in said else None


def _each(said: dict[str, list[str]], field: str) -> list[str] | None:
    found = [part.strip() for cell in said.get(field, []) for part in _MANY.split(cell)]
    return [part for part in found if part] or None


def _with_full_name(fields: ClientFields, name: str) -> ClientFields:
    """Take «Прізвище Ім’я По батькові»; a single word is a first name."""
    words = name.split()
    if len(words) == 1:
        return replace(fields, first_name=fields.first_name or words[0])
    last, first, *rest = words
    return replace(
        fields,
        last_name=fields.last_name or last,
        first_name=fields.first_name or first,
        patronymic=fields.patronymic or " ".join(rest) or None,
    )
