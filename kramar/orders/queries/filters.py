"""Which orders a list is asked for, and in what order."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal

from django.db import connection

from kramar.core.rows import places

Sort = Literal["created", "changed", "total"]
Direction = Literal["desc", "asc"]
Value = int | float | str | datetime | Decimal | list[int] | None
Words = tuple[str, list[Value]]
"""A condition in SQL and its values."""
# Both databases read a member of JSON so; the indexes of the model say the same.
UTM_SOURCE = "COALESCE(utm ->> 'source', '')"
UTM_CAMPAIGN = "COALESCE(utm ->> 'campaign', '')"


@dataclass(frozen=True, slots=True)
class Span:
    """From and to, both of which count in; ``None`` leaves an end open."""

    first: datetime | Decimal | None = None
    last: datetime | Decimal | None = None


@dataclass(frozen=True, slots=True)
class OrderFilter:
    """Which orders are asked for; conditions of different kinds are joined by «and».

    :param responsible_ids: ``None`` among them stands for «nobody»
    :param utm_sources: marks of the advertisement; the empty one stands for «none»
    :param from_chat: whether they were made from a chat; ``None`` asks for both
    :param text: a part of a number, a phone, a name or a waybill
    """

    status_ids: tuple[int, ...] = ()
    groups: tuple[str, ...] = ()
    responsible_ids: tuple[int | None, ...] = ()
    source_ids: tuple[int, ...] = ()
    carriers: tuple[str, ...] = ()
    payments: tuple[str, ...] = ()
    created: Span = Span()
    total: Span = Span()
    offer_id: int | None = None
    utm_sources: tuple[str, ...] = ()
    utm_campaigns: tuple[str, ...] = ()
    from_chat: bool | None = None
    text: str = ""

    def conditions(self, *, walked: str = "") -> list[Words]:
        """Say what the tallies do not know, each by itself, to find the rarest.

        :param walked: the column whose index is walked; a plus before the others keeps SQLite
            from an index of theirs, whose order would need a sort
        """
        mark = "+" if walked and connection.vendor == "sqlite" else ""
        created, total = (
            column if column == walked else f"{mark}{column}" for column in ("created_at", "total")
        )
        parts = [
            one_of(f"{mark}source_id", self.source_ids),
            one_of(f"{mark}carrier", self.carriers),
            one_of(f"{mark}payment_state", self.payments),
            within(created, self.created),
            within(total, self.total),
            one_of(f"{mark}{UTM_SOURCE}", self.utm_sources),
            one_of(f"{mark}{UTM_CAMPAIGN}", self.utm_campaigns),
            _from_chat(f"{mark}chat_id", wish=self.from_chat),
        ]
        return [part for part in parts if part[0]]


@dataclass(frozen=True, slots=True)
class Ordering:
    """In what order orders are listed."""

    sort: Sort = "created"
    direction: Direction = "desc"

    @property
    def column(self) -> str:
        """The column of it."""
        return {"created": "created_at", "changed": "changed_at", "total": "total"}[self.sort]


@dataclass(frozen=True, slots=True)
class OrderPosition:
    """Where a page of orders ends: lists go on after it.

    :param key: the value of the column that is sorted by
    """

    key: datetime | Decimal
    order_id: int


def ready(value: Value) -> Value:
    """Make a value ready for the database."""
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    if isinstance(value, Decimal):
        # SQLite keeps a sum as a number; text would only be compared as one with a bare column.
        return float(value) if connection.vendor == "sqlite" else value
    return value


def joined(conditions: list[Words]) -> Words:
    """Join conditions by «and»."""
    said = [part for part in conditions if part[0]]
    return " AND ".join(words for words, _ in said), [each for _, own in said for each in own]


def of_ids(ids: Sequence[int]) -> Words:
    """Say that a row is one of those, hundreds of them: PostgreSQL takes them as one value."""
    if connection.vendor == "postgresql":
        return "id = ANY(%s)", [[*ids]]
    return f"id IN {places(len(ids))}", [*ids]


def one_of(column: str, values: tuple[int, ...] | tuple[str, ...]) -> Words:
    """Say that a column has one of some values; nothing where there are none."""
    return (f"{column} IN {places(len(values))}", [*values]) if values else ("", [])


def _from_chat(column: str, *, wish: bool | None) -> Words:
    if wish is None:
        return "", []
    return f"{column} IS {'NOT ' if wish else ''}NULL", []


def within(column: str, span: Span) -> Words:
    """Say that a column lies in a span."""
    parts: list[Words] = []
    if span.first is not None:
        parts.append((f"{column} >= %s", [ready(span.first)]))
    if span.last is not None:
        parts.append((f"{column} <= %s", [ready(span.last)]))
    return joined(parts)
