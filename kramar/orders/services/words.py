"""Keeping by what an order is found."""

from collections.abc import Sequence

from kramar.core.rows import insert_rows
from kramar.core.search.folding import fold_name
from kramar.orders.models import Order, OrderWords


def words_of(order: Order) -> OrderWords:
    """Return the row of an order's words."""
    return OrderWords(order=order, company_id=order.company_id, folded=_fold(order))


def write_words(orders: Sequence[Order]) -> None:
    """Keep by what orders are found that were just made."""
    insert_rows(
        OrderWords._meta.db_table,
        ("company_id", "order_id", "folded"),
        [(order.company_id, order.pk, _fold(order)) for order in orders],
    )


def remember_words(order: Order) -> None:
    """Write an order's words anew; a deleted order has none."""
    if order.deleted_at is not None:
        OrderWords.objects.filter(order=order).delete()
        return
    words = words_of(order)
    OrderWords.objects.update_or_create(
        order=order, defaults={"company_id": order.company_id, "folded": words.folded}
    )


def _fold(order: Order) -> str:
    parts = [order.full_name, order.phone, order.email, order.ttn, order.external_id]
    return fold_name(*filter(None, [*parts, str(order.number)]))
