"""What a change did, field by field: said before, says now."""

from collections.abc import Iterable, Mapping

from django.db import models

Changes = dict[str, list[object]]


def compare(before: Mapping[str, object], now: Mapping[str, object]) -> Changes:
    """Return what is another now, as [before, now] by field; sums and moments as text."""
    return {
        field: [_plain(before.get(field)), _plain(value)]
        for field, value in now.items()
        if before.get(field) != value
    }


def values_of(row: models.Model, fields: Iterable[str]) -> dict[str, object]:
    """Read fields of a row before it changes."""
    return {field: getattr(row, field) for field in fields}


def _plain(value: object) -> object:
    if isinstance(value, list):
        return [str(each) for each in value]
    return value if value is None or isinstance(value, bool | int | str) else str(value)
