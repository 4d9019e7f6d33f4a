"""Locked orders get another responsible, many at once, by a constant number of statements."""

from collections import Counter
from collections.abc import Mapping, Sequence

from kramar.core import clock
from kramar.core.rows import update_rows
from kramar.orders.events import OrderChanged
from kramar.orders.events.snapshots import OrderSnapshot
from kramar.orders.models import Order, OrderLine
from kramar.orders.services.tallies import Cell, cell_of, move_tallies
from kramar.staff.models import Employee

WRITTEN = ["responsible", "version", "changed_at"]


def give_orders(orders: Sequence[Order], to: Mapping[int, Employee | None]) -> None:
    """Write who answers for the orders and count them there; the audit and events are the caller's.

    :param to: by the order's id
    """
    moved: Counter[Cell] = Counter()
    at = clock.now()
    for order in orders:
        _count(moved, order, -1)
        order.responsible = to[order.pk]
        order.version += 1
        order.changed_at = at
        _count(moved, order, 1)
    update_rows(orders, WRITTEN)
    move_tallies(moved)


def tell_given(
    order: Order, lines: Sequence[OrderLine], *, former_id: int | None, by: Employee | None = None
) -> OrderChanged:
    """Tell of an order whose responsible is another."""
    return OrderChanged(
        order=OrderSnapshot.of(order, lines, hide=True),
        phone_changed=False,
        former_id=former_id,
        by_id=by.pk if by else None,
    )


def _count(moved: Counter[Cell], order: Order, delta: int) -> None:
    if cell := cell_of(order):
        moved[cell] += delta
