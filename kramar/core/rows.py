"""Reading and inserting rows where the ORM would cost more than the database does.

For the few statements that run for every inbound message; anywhere else the ORM is the one way.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import Any, Generic, TypeVar

from django.db import connection, models

from kramar.core.plans import planned_once
from kramar.core.tenancy import TenantModel, current_company_id, refuse_other_company

RowT = TypeVar("RowT", bound=TenantModel)

# On SQLite, in one statement; it takes 32,766 values.
MANY, AT_ONCE = 20, 500

_RESERVE = """
    SELECT nextval(given.sequence) FROM (
        SELECT pg_get_serial_sequence(name, 'id')::regclass AS sequence, count, place
        FROM unnest(%s::text[], %s::int[]) WITH ORDINALITY AS wanted(name, count, place)
        OFFSET 0
    ) AS given, generate_series(1, given.count) AS step ORDER BY given.place, step
"""


def take_turn(*names: str) -> None:
    """Wait until nobody else holds these names, and hold them until the transaction ends.

    For what there is no row yet to lock. On SQLite the transaction is the only writer anyway.

    :param names: within the company
    """
    if connection.vendor != "postgresql" or not names:
        return
    with connection.cursor() as cursor, planned_once():
        cursor.execute(
            # In one order for everybody, so that no two wait for each other.
            "SELECT pg_advisory_xact_lock(hashtextextended(name, %s::bigint))"
            " FROM unnest(%s::text[]) name",
            [current_company_id(), sorted(names)],
        )


def places(count: int) -> str:
    """Return so many placeholders in parentheses, for ``IN``."""
    return f"({', '.join(['%s'] * count)})"


def run_query(
    sql: str, parameters: Sequence[Any], *, fields: "Sequence[models.Field[Any, Any]]"
) -> list[tuple[Any, ...]]:
    """Return what a query finds, with Python's values in each column.

    :param fields: of which field each column is
    """
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        found = cursor.fetchall()
    converters = [_converters(field.get_col(field.model._meta.db_table)) for field in fields]
    return [tuple(map(_convert, converters, row)) for row in found]


def number_rows(*kinds: Sequence[TenantModel]) -> None:
    """Give rows their ids before they are written, in the write transaction.

    On SQLite the ids are ours because the transaction is the only writer.

    :param kinds: rows of one model each, all numbered by one statement
    """
    wanted = [rows for rows in kinds if rows]
    ids = iter(_reserve_ids([(type(rows[0]), len(rows)) for rows in wanted]))
    for rows in wanted:
        # The rows first: of ids none may be taken in vain.
        for row, row_id in zip(rows, ids, strict=False):
            row.pk = row_id


def take_ids(model: type[TenantModel], count: int) -> list[int]:
    """Return ids for rows that are about to be written, as :func:`number_rows` gives them."""
    return _reserve_ids([(model, count)]) if count else []


class Pattern(Generic[RowT]):
    """Rows that differ in a few fields, made ready for the database without being made objects.

    :param row: what they have in common; its company is theirs
    """

    def __init__(self, row: RowT) -> None:
        self._model = type(row)
        self._company_id = row.company_id
        fields = row._meta.concrete_fields
        self._columns = [str(field.column) for field in fields]
        names = [field.attname for field in fields]
        self._values = dict(zip(names, prepare_with(fields)(row), strict=True))
        self._preparers = [(each.attname, ready) for each in fields if (ready := _preparer(each))]

    def fill(self, values: Mapping[str, object]) -> dict[str, object]:
        """Return a row with these values, by the names of attributes."""
        filled = {**self._values, **values}
        for name, make_ready in self._preparers:
            if values.get(name) is not None:
                filled[name] = make_ready(values[name])
        return filled

    def write(self, rows: Sequence[Mapping[str, object]]) -> None:
        """Insert rows that were filled and numbered.

        :raises ScopeError: they belong to another company than the one in scope
        """
        if rows:
            refuse_other_company(self._company_id)
            table = self._model._meta.db_table
            insert_rows(table, self._columns, [[*row.values()] for row in rows])


def write_rows(rows: Sequence[RowT]) -> None:
    """Insert numbered rows of one model. Every field is written as it is.

    :raises ScopeError: a row belongs to another company than the one in scope
    """
    if not rows:
        return
    for company_id in {row.company_id for row in rows}:
        refuse_other_company(company_id)
    fields = rows[0]._meta.concrete_fields
    prepare = prepare_with(fields)
    insert_rows(
        rows[0]._meta.db_table,
        [str(field.column) for field in fields],
        [prepare(row) for row in rows],
    )
    for row in rows:
        row._state.adding = False  # noqa: SLF001 (as Django's own bulk_create leaves it)


def update_rows(rows: Sequence[RowT], names: Sequence[str]) -> None:
    """Write some fields of many rows, each as it is, by one prepared statement.

    Django's ``bulk_update`` builds an expression for every value: for a hundred rows of a dozen
    fields that is half a second of Python.

    :param names: of the fields; not the key
    :raises ScopeError: a row belongs to another company than the one in scope
    """
    if not rows:
        return
    for company_id in {row.company_id for row in rows}:
        refuse_other_company(company_id)
    meta = rows[0]._meta
    fields = [field for field in meta.concrete_fields if field.name in names]
    changes = ", ".join(f"{field.column} = %s" for field in fields)
    prepare = prepare_with([*fields, meta.pk])
    values = [prepare(row) for row in rows]
    with connection.cursor() as cursor, planned_once():
        if connection.vendor == "postgresql":
            _update_at_once(cursor, meta.db_table, [*fields, meta.pk], values)
            return
        cursor.executemany(
            f"UPDATE {meta.db_table} SET {changes} WHERE {meta.pk.column} = %s",  # noqa: S608 (names are ours)
            values,
        )


def _update_at_once(
    cursor: Any,  # noqa: ANN401 (Django leaves it untyped)
    table: str,
    fields: "Sequence[models.Field[Any, Any]]",
    rows: Sequence[Sequence[Any]],
) -> None:
    """Hand over every column as one array, the key last."""
    *names, key = [str(field.column) for field in fields]
    changes = ", ".join(f"{name} = given.{name}" for name in names)
    arrays = ", ".join(f"%s::{_type_in_array(field)}[]" for field in fields)
    cursor.execute(
        f"UPDATE {table} SET {changes} FROM unnest({arrays})"  # noqa: S608 (names are ours)
        f" AS given({', '.join([*names, key])}) WHERE {table}.{key} = given.{key}",
        [list(column) for column in zip(*rows, strict=True)],
    )


def _type_in_array(field: "models.Field[Any, Any]") -> str:
    # A cast to a limited text would cut in silence what the column refuses.
    named = str(field.rel_db_type(connection) if field.primary_key else field.db_type(connection))
    return "text" if named.startswith("varchar") else named


def prepare_with(fields: "Sequence[models.Field[Any, Any]]") -> Callable[[models.Model], list[Any]]:
    """Return a function that makes a row's values ready for the database.

    It does what ``Field.get_db_prep_save`` does for the few types that need anything at all.
    """
    columns = [(field.attname, _preparer(field)) for field in fields]

    def prepare(row: models.Model) -> list[Any]:
        values = [(getattr(row, name), make_ready) for name, make_ready in columns]
        return [
            make_ready(value) if make_ready and value is not None else value
            for value, make_ready in values
        ]

    return prepare


def _preparer(field: "models.Field[Any, Any]") -> Callable[[Any], Any] | None:
    if isinstance(field, models.DateTimeField):
        return connection.ops.adapt_datetimefield_value
    if isinstance(field, models.JSONField):
        return json.dumps
    if isinstance(field, models.UUIDField):
        return lambda value: value.hex
    return None


def _reserve_ids(wanted: Sequence[tuple[type[TenantModel], int]]) -> list[int]:
    if not wanted:
        return []
    tables = [model._meta.db_table for model, _ in wanted]
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor, planned_once():
            cursor.execute(_RESERVE, [tables, [count for _, count in wanted]])
            return [row_id for (row_id,) in cursor.fetchall()]
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT name, seq FROM sqlite_sequence WHERE name IN {places(len(tables))}",  # noqa: S608 (placeholders only)
            tables,
        )
        last = dict(cursor.fetchall())
    return [
        last.get(table, 0) + 1 + step
        for table, (_, count) in zip(tables, wanted, strict=True)
        for step in range(count)
    ]


def insert_rows(table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Insert rows whose ids nobody needs, in the caller's transaction.

    PostgreSQL takes them by COPY, which spares it the parsing and us the quoting. Datetimes must
    have gone through ``connection.ops.adapt_datetimefield_value``.
    """
    names = ", ".join(columns)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
            return
        insert = f"INSERT INTO {table} ({names}) VALUES "  # noqa: S608 (names are ours)
        if len(rows) < MANY:
            cursor.executemany(insert + places(len(columns)), rows)
            return
        for start in range(0, len(rows), AT_ONCE):
            part = rows[start : start + AT_ONCE]
            # After each statement the other threads have a turn, and the writer waits for its own.
            given = ", ".join([places(len(columns))] * len(part))
            cursor.execute(insert + given, [*chain.from_iterable(part)])


def _converters(column: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401 (Django leaves it untyped)
    backend = connection.ops.get_db_converters(column)
    return [(convert, column) for convert in [*backend, *column.get_db_converters(connection)]]


def _convert(converters: list[tuple[Any, Any]], value: Any) -> Any:  # noqa: ANN401 (any column)
    for convert, column in converters:
        value = convert(value, column, connection)
    return value
