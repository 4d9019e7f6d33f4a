"""How a filter names employees: an id, ``me`` or ``none``."""

import re

from django.utils.translation import gettext as _

from kramar.api.pages import LARGEST_ID
from kramar.core.errors import AbsentError, InvalidError
from kramar.staff.models import Employee
from kramar.staff.queries import are_employees

# Python refuses to read a number of thousands of digits.
LONGEST_ID = re.compile("[0-9]{1,19}")


def read_responsibles(words: list[str], by: Employee) -> tuple[int | None, ...]:
    """Return the ids that the words stand for; ``None`` is nobody.

    :raises InvalidError: one is neither an id nor ``me`` nor ``none``
    :raises AbsentError: the company has no such employee
    """
    ids = parse_responsibles(words, by)
    refuse_absent_employees({each for each in ids if each})
    return ids


def parse_responsibles(words: list[str], by: Employee) -> tuple[int | None, ...]:
    """Return the ids that the words stand for, whoever has them; ``None`` is nobody.

    :raises InvalidError: one is neither an id nor ``me`` nor ``none``
    """
    return tuple(_read(word, by) for word in words)


def refuse_absent_employees(ids: set[int]) -> None:
    """Look for the employees.

    :raises AbsentError: the company has not all of them
    """
    if not are_employees(ids):
        raise AbsentError(_("Немає такого співробітника"))


def _read(word: str, by: Employee) -> int | None:
    if word == "none":
        return None
    if word == "me":
        return by.pk
    if LONGEST_ID.fullmatch(word) and int(word) <= LARGEST_ID:
        return int(word)
    message = _("Відповідальний — це номер, me або none")
    raise InvalidError(message, fields={"responsible": message})
