"""How many orders there are of each kind: changed with the orders, never counted."""

from collections import Counter

from django.db import connection, transaction

from kramar.core.tenancy import current_company_id
from kramar.orders.models import NOBODY, Order

Cell = tuple[int, int]
"""A status and a responsible's key."""

_ADD = (
    "INSERT INTO orders_ordertally (company_id, status_id, responsible_key, orders) "
    "VALUES (%s, %s, %s, %s) ON CONFLICT (company_id, status_id, responsible_key) "
    "DO UPDATE SET orders = orders_ordertally.orders + excluded.orders"
)
_DIFFERENCES = """
    SELECT status_id, responsible_key, SUM(delta) FROM (
        SELECT status_id, COALESCE(responsible_id, 0) AS responsible_key, COUNT(*) AS delta
        FROM orders_order WHERE company_id = %s AND deleted_at IS NULL GROUP BY 1, 2
        UNION ALL
        SELECT status_id, responsible_key, -orders FROM orders_ordertally WHERE company_id = %s
    ) AS both_sides GROUP BY 1, 2 HAVING SUM(delta) <> 0
"""


def cell_of(order: Order) -> Cell | None:
    """Name the number that the order is part of; a deleted one is in none."""
    if order.deleted_at is not None:
        return None
    return order.status_id, order.responsible_id or NOBODY


def move_tallies(changes: Counter[Cell]) -> None:
    """Change numbers by so many orders.

    The rows are taken in one order by everybody, so that no two transactions wait for each other.
    """
    company_id = current_company_id()
    with connection.cursor() as cursor:
        for cell in sorted(cell for cell, delta in changes.items() if delta):
            cursor.execute(_ADD, [company_id, *cell, changes[cell]])


def settle_tally(before: Cell | None, now: Cell | None) -> None:
    """Count an order where it is now instead of where it was."""
    if before == now:
        return
    changes: Counter[Cell] = Counter()
    if before:
        changes[before] -= 1
    if now:
        changes[now] += 1
    move_tallies(changes)


def reconcile_tallies() -> int:
    """Compare the tallies with the orders, mend those that differ and return how many did.

    Nought is what is expected; anything else is a fault to be looked for.
    """
    company_id = current_company_id()
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(_DIFFERENCES, [company_id, company_id])
            found = cursor.fetchall()
        changes = {(int(status), int(key)): int(delta) for status, key, delta in found}
        move_tallies(Counter(changes))
    return len(found)
