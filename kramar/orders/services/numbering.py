"""Numbers of orders: per company, in the order of commits, without gaps."""

from django.db import connection

from kramar.core.tenancy import current_company_id

_NEXT = (
    "INSERT INTO orders_ordercounter (company_id, number) VALUES (%s, %s) "
    "ON CONFLICT (company_id) DO UPDATE SET number = orders_ordercounter.number + excluded.number "
    "RETURNING number"
)


def take_numbers(count: int) -> range:
    """Return the next numbers; whoever fails afterwards gives them back.

    The counter's row stays locked until the commit, so take them late.
    """
    with connection.cursor() as cursor:
        cursor.execute(_NEXT, [current_company_id(), count])
        last = int(cursor.fetchone()[0])
    return range(last - count + 1, last + 1)
