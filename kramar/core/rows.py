"""Reading and inserting rows where the ORM would cost more than the database does.

For the few statements that run for every inbound message; anywhere else the ORM is the one way.
"""

import json
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from django.db import connection, models

from kramar.core.tenancy import TenantModel, current_company_id, refuse_other_company

RowT = TypeVar("RowT", bound=TenantModel)


def take_turn(*names: str) -> None:
    """Wait until nobody else holds these names, and hold them until the transaction ends.

    For what there is no row yet to lock. On SQLite the transaction is the only writer anyway.

    :param names: within the company
    """
    if connection.vendor != "postgresql" or not names:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            # In one order for everybody, so that no two wait for each other.
            "SELECT pg_advisory_xact_lock(hashtextextended(name, %s::bigint))"
            " FROM unnest(%s::text[]) name",
            [current_company_id(), sorted(names)],
        )


def places(count: int) -> str:
    """Return so many placeholders in parentheses, for ``IN``."""
    return f"({', '.join(['%s'] * count)})"


def read_rows(
    model: type[RowT], condition: str, parameters: Sequence[Any], *, tail: str = ""
) -> list[RowT]:
    """Return the company's rows that meet a condition in SQL, without building a queryset.

    :param tail: what follows the condition: an order, a lock
    :raises ScopeError: no company's scope is open
    """
    fields = model._meta.concrete_fields
    table = model._meta.db_table
    columns = ", ".join(str(field.column) for field in fields)
    sql = f"SELECT {columns} FROM {table} WHERE company_id = %s AND {condition} {tail}"  # noqa: S608 (names and conditions are ours)
    with connection.cursor() as cursor:
        cursor.execute(sql, [current_company_id(), *parameters])
        found = cursor.fetchall()
    if not found:
        return []
    names = [field.attname for field in fields]
    converters = [_converters(field.get_col(table)) for field in fields]
    return [
        model.from_db(connection.alias, names, [*map(_convert, converters, row)]) for row in found
    ]


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


def number_rows(rows: Sequence[RowT]) -> None:
    """Give rows of one model their ids before they are written, in the write transaction.

    On SQLite the ids are ours because the transaction is the only writer.
    """
    if rows:
        for row, row_id in zip(rows, _reserve_ids(type(rows[0]), len(rows)), strict=True):
            row.pk = row_id


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
    with connection.cursor() as cursor:
        cursor.executemany(
            f"UPDATE {meta.db_table} SET {changes} WHERE {meta.pk.column} = %s",  # noqa: S608 (names are ours)
            [prepare(row) for row in rows],
        )


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


def _reserve_ids(model: type[RowT], count: int) -> list[int]:
    table = model._meta.db_table
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
                [table, count],
            )
            return [row_id for (row_id,) in cursor.fetchall()]
        cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [table])
        last = (cursor.fetchone() or (0,))[0]
        return [*range(last + 1, last + 1 + count)]


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
        cursor.executemany(
            f"INSERT INTO {table} ({names}) VALUES {places(len(columns))}",  # noqa: S608 (names are ours)
            rows,
        )


def _converters(column: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401 (Django leaves it untyped)
    backend = connection.ops.get_db_converters(column)
    return [(convert, column) for convert in [*backend, *column.get_db_converters(connection)]]


def _convert(converters: list[tuple[Any, Any]], value: Any) -> Any:  # noqa: ANN401 (any column)
    for convert, column in converters:
        value = convert(value, column, connection)
    return value
