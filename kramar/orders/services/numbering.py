"""Numbers of orders: per company, in the order of commits, without gaps."""

from django.db import connection

from kramar.core.tenancy import current_company_id

_NEXT = (
    "INSERT INTO orders_ordercounter (company_id, number) VALUES (%s, 1) "
    "ON CONFLICT (company_id) DO UPDATE SET number = orders_ordercounter.number + 1 "
    "RETURNING number"
)


def take_number() -> int:
    """Return the next number; whoever fails afterwards gives it back.

    The counter's row stays locked until the commit, so take it late.
    """
    with connection.cursor() as cursor:
        cursor.execute(_NEXT, [current_company_id()])
        return int(cursor.fetchone()[0])
