"""Saying a row: a line of JSON for programs, a line of a table for people."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from kramar.core import clock
from kramar.owndata.archive.headings import FOR_PROGRAMS, HEADINGS
from kramar.owndata.archive.placing import Kind
from kramar.owndata.archive.reading import Batch, lists_of


def say_as_json(kind: Kind, batch: Batch) -> Iterator[bytes]:
    """Yield a line for each row, with ids where it refers to others."""
    columns, lists = list(kind.columns()), lists_of(kind.model)
    for row in batch.rows:
        told = dict(zip(columns, row, strict=True))
        beside = {name: batch.lists.get(name, {}).get(row[0], []) for name in lists}
        yield write_json(told | beside) + b"\n"


def write_json(value: object) -> bytes:
    """Return a value as JSON on one line."""
    return json.dumps(value, default=_plain, ensure_ascii=False).encode("utf-8", "replace")


def heading_of(kind: Kind) -> list[str]:
    """Return the first line of the table."""
    return [str(HEADINGS[name]) for name in kind.columns() if name not in FOR_PROGRAMS]


def say_as_cells(kind: Kind, batch: Batch, zone: ZoneInfo) -> Iterator[list[str]]:
    """Yield a line of the table for each row, with names where it refers to others."""
    columns = [(name, batch.names.get(name, {})) for name in kind.columns()]
    shown = [name not in FOR_PROGRAMS for name, _names in columns]
    for row in batch.rows:
        yield [
            (names.get(value) if names else None) or say(value, zone)
            for is_shown, (_name, names), value in zip(shown, columns, row, strict=True)
            if is_shown
        ]


def say(value: object, zone: ZoneInfo) -> str:
    """Return a value as a person reads it, times by the company's clock."""
    match value:
        case None:
            return ""
        case bool():
            return _("так") if value else _("ні")
        case datetime():
            return f"{value.astimezone(zone):%Y-%m-%d %H:%M:%S}"
        case dict() | list():
            return write_json(value).decode() if value else ""
        case bytes() | memoryview():
            return bytes(value).decode("utf-8", "replace")
    return str(value)


def _plain(value: object) -> str:
    match value:
        case datetime():
            return clock.to_iso(value)
        case date():
            return value.isoformat()
        case bytes() | memoryview():
            return bytes(value).decode("utf-8", "replace")
    return str(value)
