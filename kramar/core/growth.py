"""Tables that fill faster than PostgreSQL looks at them."""

from django.db import connection

from kramar.core.tenancy import TenantModel

FIRST_LOOK = 500


class Growth:
    """Lets PostgreSQL see what is being written, at 500, 2,000, 8,000 rows and so on.

    Until its own look, a minute or more later, it believes a new company's tables to be empty: it
    then reads all of the company's rows where three columns of an index name the very row.
    """

    def __init__(self, *models: type[TenantModel]) -> None:
        self._tables = ", ".join(model._meta.db_table for model in models)
        self._rows, self._next = 0, FIRST_LOOK

    def add(self, rows: int) -> None:
        """Note how many rows have come; outside of transactions, which it would make longer."""
        self._rows += rows
        if self._rows < self._next or connection.vendor != "postgresql":
            return
        self._next = self._rows * 4
        with connection.cursor() as cursor:
            cursor.execute(f"ANALYZE {self._tables}")
