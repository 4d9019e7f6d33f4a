"""How many orders a product has, as far as it takes to know that they are many."""

from django.db import connection

from kramar.core.tenancy import current_company_id
from kramar.core.walks import only_walks

_ORDERS_OF_OFFER = (
    "SELECT COUNT(*) FROM (SELECT DISTINCT order_id FROM orders_orderline "
    "WHERE company_id = %s AND offer_id = %s LIMIT %s) AS those"
)


def has_as_many_orders(offer_id: int, most: int) -> bool:
    """Whether so many orders have the product; deleted ones too, as the index of lines says."""
    with only_walks(), connection.cursor() as cursor:
        cursor.execute(_ORDERS_OF_OFFER, [current_company_id(), offer_id, most])
        return int(cursor.fetchone()[0]) == most
