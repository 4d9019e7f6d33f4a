"""Reading a provider's JSON: only what is asked for, each value of the type that is documented.

Providers add fields every few months, so whatever is not asked for is not looked at. Texts are
cleaned of what no database keeps.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Self

from kramar.core.clock import from_timestamp


class PayloadReader:
    """One JSON object.

    Every method raises :class:`ValueError` when a value is there but is not of its type.
    """

    def __init__(self, fields: Mapping[str, object]) -> None:
        self._fields = fields

    @classmethod
    def of(cls, body: bytes) -> Self:
        """Read a payload's bytes.

        :raises ValueError: it is not a JSON object
        """
        return cls(_as_object(json.loads(body)))

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def names(self) -> list[str]:
        """List the names of all fields."""
        return list(self._fields)

    def text(self, *names: str) -> str:
        """Return the first of these texts that is not empty, or an empty one."""
        for name in names:
            value = self._fields.get(name) or ""
            if not isinstance(value, str):
                raise _wrong(name)
            if value:
                return value.replace("\0", "").encode("utf-8", "replace").decode()
        return ""

    def texts(self, name: str) -> list[str]:
        """Return a list of texts, empty when it is not there."""
        value = self._fields.get(name)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise _wrong(name)
        return [item.replace("\0", "") for item in value]

    def first_texts(self, name: str) -> list[str]:
        """Return the first of a list of lists of texts, empty when it is not there."""
        value = self._fields.get(name)
        first = value[0] if isinstance(value, list) and value else None
        return PayloadReader({name: first}).texts(name)

    def numbers(self, name: str) -> list[int]:
        """Return a list of whole numbers, empty when there is none.

        :raises ValueError: it is something else
        """
        value = self._fields.get(name, [])
        if isinstance(value, list) and all(type(item) is int for item in value):
            return value
        raise _wrong(name)

    def number(self, name: str) -> int:
        """Return a whole number that must be there."""
        value = self.find_number(name)
        if value is None:
            raise _wrong(name)
        return value

    def find_number(self, *names: str) -> int | None:
        """Return the first of these whole numbers that is there."""
        for name in names:
            value = self._fields.get(name)
            if isinstance(value, bool) or not isinstance(value, int | None):
                raise _wrong(name)
            if value is not None:
                return value
        return None

    def moment(self, *names: str) -> datetime:
        """Return the first of these seconds since 1970 that is there; one must be."""
        seconds = self.find_number(*names)
        if seconds is None:
            raise _wrong(names[-1])
        return from_timestamp(seconds)

    def degrees(self, name: str) -> float:
        """Return a number, whole or not, that must be there."""
        value = self._fields.get(name)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise _wrong(name)
        return float(value)

    def flag(self, name: str) -> bool:
        """Whether a switch is there and on."""
        return self._fields.get(name) is True

    def child(self, name: str) -> "PayloadReader":
        """Return an object that must be there."""
        found = self.find_child(name)
        if found is None:
            raise _wrong(name)
        return found

    def find_child(self, *names: str) -> "PayloadReader | None":
        """Return the first of these objects that is there."""
        for name in names:
            value = self._fields.get(name)
            if value is not None:
                return PayloadReader(_as_object(value, name))
        return None

    def children(self, name: str) -> list["PayloadReader"]:
        """Return a list of objects, empty when it is not there."""
        value = self._fields.get(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise _wrong(name)
        return [PayloadReader(_as_object(item, name)) for item in value]


def _as_object(value: object, name: str = "payload") -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise _wrong(name)
    return value


def _wrong(name: str) -> ValueError:
    return ValueError(f"{name!r} is missing or not of the documented type")
