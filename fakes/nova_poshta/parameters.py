"""Reading what a call brings, and refusing in the carrier's own words."""

import re
from typing import Final

from fakes.jsontypes import JsonObject, JsonValue

PHONE: Final = re.compile("380[0-9]{9}")


class RefusedError(Exception):
    """The carrier refuses; HTTP says 200 all the same."""

    def __init__(self, *errors: str, code: str = "20000200000") -> None:
        """Take the carrier's sentences."""
        super().__init__(*errors)
        self.errors = errors
        self.code = code


def text(params: JsonObject, name: str) -> str:
    """Return a property as text, empty where it is absent."""
    value = params.get(name)
    return "" if value is None else str(value)


def needed(params: JsonObject, name: str, code: str = "20000200000") -> str:
    """Return a property that must be there."""
    value = text(params, name)
    if not value:
        raise RefusedError(f"{name} is empty", code=code)
    return value


def number(params: JsonObject, name: str) -> float:
    """Return a positive number."""
    try:
        value = float(text(params, name))
    except ValueError:
        value = 0
    if value <= 0:
        raise RefusedError(f"{name} is incorrect")
    return value


def phone(params: JsonObject, name: str) -> str:
    """Return a phone as the carrier takes it."""
    value = text(params, name)
    if not PHONE.fullmatch(value):
        raise RefusedError(f"{name} is incorrect")
    return value


def objects(value: JsonValue) -> list[JsonObject]:
    """Return the objects of a list; nothing where it is none."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def slice_of(found: list[JsonObject], params: JsonObject) -> list[JsonObject]:
    """Cut a page out."""
    limit = int(text(params, "Limit") or 500)
    start = (int(text(params, "Page") or 1) - 1) * limit
    return found[start : start + min(limit, 500)]
