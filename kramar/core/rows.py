"""Reading and inserting rows where the ORM would cost more than the database does.

For the few statements that run for every inbound message; anywhere else the ORM is the one way.
"""

from collections.abc import Sequence
from typing import Any, TypeVar

from django.db import connection

from kramar.core.tenancy import TenantModel, current_company_id

RowT = TypeVar("RowT", bound=TenantModel)


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
