"""Queries that Django writes once: after that only values go out and rows come back.

Writing a query with four joins costs Django more than the database needs to answer it and more
than the fifty rows of the answer cost together. For what every screen asks again and again;
anywhere else a queryset is the one way.

    NEWEST = Prepared(Message, lambda rows: rows.filter(chat=Slot("chat")).order_by("-seq"))
    NEWEST.read(chat=7, limit=50)
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Context, Decimal
from typing import Any, Generic, TypeVar, cast
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connection, models
from django.db.models import BigIntegerField, BooleanField, F, Model
from django.db.models.base import ModelState
from django.db.models.expressions import Expression
from django.db.models.sql.compiler import SQLCompiler
from pydantic_core import from_json

from kramar.core.plans import planned_once
from kramar.core.tenancy import TenantModel, current_company_id

RowT = TypeVar("RowT", bound=Model)
TenantT = TypeVar("TenantT", bound=TenantModel)
SlotValue = int | str | Sequence[int] | Sequence[str]
Convert = Callable[[Any], Any]

COMPANY = "company"


class Slot(Expression):
    """The place of a number that is known later."""

    output_field = BigIntegerField()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def as_sql(self, compiler: SQLCompiler, connection: Any) -> tuple[str, tuple[Any, ...]]:  # noqa: ANN401, ARG002 (Django's signature)
        """Leave itself among the values, to be found there."""
        return "%s", (self,)


class Among(Expression):
    """A condition: a column is one of numbers that are known later, however many."""

    output_field = BooleanField()

    def __init__(self, column: str, name: str) -> None:
        super().__init__()
        self.column: Any = F(column)
        self.name = name

    def get_source_expressions(self) -> list[Any]:
        """Let Django find the column."""
        return [self.column]

    def set_source_expressions(self, exprs: Sequence[Any]) -> None:
        """Take the column that Django has found."""
        (self.column,) = exprs

    def as_sql(self, compiler: SQLCompiler, connection: Any) -> tuple[str, tuple[Any, ...]]:  # noqa: ANN401 (Django's signature)
        """Leave a slot for all of them: PostgreSQL takes them as one value."""
        column, values = compiler.compile(self.column)
        many = "= ANY(%s)" if connection.vendor == "postgresql" else "IN (%s)"
        return f"{column} {many}", (*values, Slot(self.name))


@dataclass(frozen=True, slots=True)
class _Part:
    """Where one model's columns lie in a row, and what belongs to it."""

    model: type[Model]
    names: list[str]
    columns: slice
    joined: "list[_Joined]"

    def make(self, row: Sequence[Any], known: "Known") -> Model:
        """Make a row an object, as Django's ``from_db`` does, without signals and defaults."""
        made = self.model.__new__(self.model)
        made.__dict__.update(zip(self.names, row[self.columns], strict=True))
        made._state = ModelState()  # noqa: SLF001 (as Django's own)
        made._state.adding, made._state.db = False, DEFAULT_DB_ALIAS  # noqa: SLF001 (the same)
        for each in self.joined:
            each.attach(made, row, known)
        return made


Known = dict[tuple[int, Any], Model]
"""What was made of one answer, by the place of its key and the key."""


@dataclass(frozen=True, slots=True)
class _Joined:
    """A row that belongs to another, and how both come to know it.

    :param key: the place of its key, which is empty where an outer join found nothing
    """

    part: _Part
    key: int
    tell_owner: Callable[[Model, Model | None], None]
    tell_made: Callable[[Model, Model], None]

    def attach(self, owner: Model, row: Sequence[Any], known: Known) -> None:
        """Give the owner what belongs to it: one object, of however many rows of the answer."""
        key = row[self.key]
        if key is None:
            self.tell_owner(owner, None)
            return
        made = known.get((self.key, key))
        if made is None:
            made = known[self.key, key] = self.part.make(row, known)
        self.tell_owner(owner, made)
        self.tell_made(made, owner)


@dataclass(frozen=True, slots=True)
class _Written:
    """What Django made of a query, for one kind of database.

    :param pieces: the statement, cut where its values go
    :param values: those known already, and slots
    :param own: where the columns of the row itself lie
    """

    pieces: list[str]
    values: list[Any]
    converters: list[tuple[int, Convert]]
    row: _Part

    def convert(self, row: Sequence[Any]) -> Sequence[Any]:
        """Return the row with Python's values."""
        values = list(row)
        for place, convert in self.converters:
            if values[place] is not None:
                values[place] = convert(values[place])
        return values


class PreparedPastCompany(Generic[RowT]):
    """A query of one shape over the rows of every company. Its slots are filled anew each time.

    :param write: makes it of all rows of the model; ordered, not cut
    """

    def __init__(
        self, model: type[RowT], write: Callable[[models.QuerySet[RowT]], models.QuerySet[RowT]]
    ) -> None:
        self._model = model
        self._write = write
        self._written: dict[str, _Written] = {}

    def read(self, *, limit: int | None = None, **slots: SlotValue) -> list[RowT]:
        """Return the rows, with what the query selects beside them."""
        # Two threads may write it at once; either is right.
        written = self._written.get(connection.vendor) or self._prepare()
        statement, values = _fill(written, slots)
        if limit is not None:
            # In the text: how far a walk goes decides how it is planned.
            statement = f"{statement} LIMIT {limit:d}"
        with connection.cursor() as cursor, planned_once():
            _read_moments_quickly(cursor)
            cursor.execute(statement, values)
            found = cursor.fetchall()
        known: Known = {}
        return [cast("RowT", written.row.make(written.convert(row), known)) for row in found]

    def find(self, **slots: SlotValue) -> RowT | None:
        """Return the first row, if there is any."""
        return next(iter(self.read(limit=1, **slots)), None)

    def rows(self) -> models.QuerySet[RowT]:
        """Return the rows that the query is made of."""
        return models.QuerySet(self._model)

    def _prepare(self) -> _Written:
        compiler = self._write(self.rows()).query.get_compiler(connection=connection)
        statement, values = compiler.as_sql()
        pieces, columns = statement.split("%s"), [column for column, *_ in compiler.select]
        converters = [(place, _converter(column)) for place, column in enumerate(columns)]
        written = self._written[connection.vendor] = _Written(
            pieces=pieces,
            values=list(values),
            converters=[(place, convert) for place, convert in converters if convert],
            row=_part(compiler.klass_info, columns),
        )
        return written


class Prepared(PreparedPastCompany[TenantT]):
    """A query of one shape over the rows of the company in scope."""

    def read(self, *, limit: int | None = None, **slots: SlotValue) -> list[TenantT]:
        """Return the company's rows.

        :raises ScopeError: no company's scope is open
        """
        return super().read(limit=limit, **{**slots, COMPANY: current_company_id()})

    def rows(self) -> models.QuerySet[TenantT]:
        """Return the rows of a company that is known later."""
        return super().rows().filter(company_id=Slot(COMPANY))


def _fill(written: _Written, slots: dict[str, SlotValue]) -> tuple[str, list[Any]]:
    statement, values = [written.pieces[0]], []
    for piece, value in zip(written.pieces[1:], written.values, strict=True):
        filled = slots[value.name] if isinstance(value, Slot) else value
        if isinstance(filled, int | str) or connection.vendor == "postgresql":
            statement += ["%s", piece]
            values.append(filled)
        else:
            statement += [", ".join(["%s"] * len(filled)), piece]
            values.extend(filled)
    return "".join(statement), values


def _part(info: Any, columns: Sequence[Any]) -> _Part:  # noqa: ANN401 (Django leaves it untyped)
    places = info["select_fields"]
    return _Part(
        model=info["model"],
        names=[columns[place].target.attname for place in places],
        columns=slice(places[0], places[-1] + 1),
        joined=[_joined(each, columns) for each in info.get("related_klass_infos", [])],
    )


def _joined(info: Any, columns: Sequence[Any]) -> _Joined:  # noqa: ANN401 (the same)
    part = _part(info, columns)
    key = part.columns.start + part.names.index(part.model._meta.pk.attname)
    return _Joined(part, key, tell_owner=info["local_setter"], tell_made=info["remote_setter"])


def _converter(column: Any) -> Convert | None:  # noqa: ANN401 (Django leaves it untyped)
    """Return what makes Python's value of the database's.

    Not Django's own: those belong to the connection of one thread.
    """
    field = column.target
    if isinstance(field, models.JSONField):
        return from_json
    if connection.vendor == "postgresql":
        return None
    if isinstance(field, models.DecimalField):
        return _decimals(field.decimal_places)
    return _OF_SQLITE.get(field.get_internal_type())


def _decimals(places: int) -> Convert:
    """Return what makes a decimal of SQLite's number, as exact as its places are."""
    context, unit = Context(prec=15), Decimal(1).scaleb(-places)
    return lambda value: context.create_decimal_from_float(value).quantize(unit)


def _read_moments_quickly(cursor: Any) -> None:  # noqa: ANN401 (Django leaves it untyped)
    """Have psycopg's own compiled code read moments, which are of UTC on every connection.

    Django's loader does it in Python, which took two thirds of the time of fetching a page.
    """
    if connection.vendor == "postgresql":
        # SQLite's processes need not carry it.
        from psycopg.types.datetime import TimestamptzLoader  # noqa: PLC0415

        cursor.adapters.register_loader("timestamptz", TimestamptzLoader)


def _moment(value: datetime) -> datetime:
    return value.replace(tzinfo=UTC)


_OF_SQLITE: dict[str, Convert] = {"DateTimeField": _moment, "UUIDField": UUID}
